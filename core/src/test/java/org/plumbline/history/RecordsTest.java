package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Prescription;

/// What somebody has shown with each exercise: it opens gates, and tells a drop.
class RecordsTest {

    private static final Load FOUR = Load.parse("4 kg");
    private static final Load SIX = Load.parse("6 kg");

    @Test
    void onlySetsOfOneSessionShowSomethingTogether() {
        Records records = after(after(Records.NONE, FOUR, done(12, 11)), FOUR, done(12));
        assertTrue(records.show(Diary.ROW, 1, 12));
        assertTrue(records.show(Diary.ROW, 2, 11));
        assertFalse(records.show(Diary.ROW, 2, 12));
        assertFalse(records.show(Diary.ROW, 3, 1));
        assertFalse(records.show(Diary.PULL, 1, 1));
    }

    @Test
    void theBestStaysWhateverComesLater() {
        Records records = after(after(Records.NONE, FOUR, done(9, 8)), FOUR, done(7, 10, 6));
        assertTrue(records.show(Diary.ROW, 1, 10));
        assertTrue(records.show(Diary.ROW, 2, 8));
        assertTrue(records.show(Diary.ROW, 3, 6));
    }

    @Test
    void faultySetsShowNothing() {
        Records records = after(Records.NONE, FOUR, done(12).withFaults(10));
        assertFalse(records.show(Diary.ROW, 1, 1));
        assertTrue(after(Records.NONE, FOUR, done(12).withFaults(9)).show(Diary.ROW, 1, 12));
    }

    @Test
    void whatIsDoubtedOrEmptyIsNotRecorded() {
        assertEquals(Records.NONE, after(Records.NONE, FOUR, done()));
        assertEquals(Records.NONE, after(Records.NONE, FOUR, done(99).withDoubt(new Doubt(99, FOUR))));
    }

    @Test
    void theHeaviestStaysAndTheLastChanges() {
        Records records = after(after(Records.NONE, SIX, done(8, 7)), FOUR, done(12).withFaults(4));
        assertEquals(Optional.of(SIX), records.heaviest(Diary.ROW));
        assertEquals(Optional.of(new Records.Last(FOUR, 12, 4)), records.last(Diary.ROW));
        assertEquals(Optional.empty(), records.heaviest(Diary.PULL));
    }

    /// D4.
    @Test
    void aFifthLessAtTheSameLoadIsADrop() {
        Records records = after(Records.NONE, FOUR, done(20));
        assertTrue(records.isDrop(Diary.ROW, FOUR, done(16)));
        assertFalse(records.isDrop(Diary.ROW, FOUR, done(17)));
        assertFalse(records.isDrop(Diary.ROW, SIX, done(10)));
        assertFalse(records.isDrop(Diary.ROW, FOUR, done()));
        assertFalse(records.isDrop(Diary.PULL, FOUR, done(1)));
    }

    private static Records after(Records before, Load load, Performance done) {
        Standing stood = Standing.startingWith(Prescription.parse("1 x 8 reps: band-row, " + load));
        Decision.Train kept = new Decision.Train(Step.HOLD, stood.prescription(), new Reason.NothingReported());
        return before.after(
                List.of(new Decided(Diary.ROW, done, kept, Optional.of(stood))),
                Map.of(Diary.ROW, new History.Before(stood, done, load)));
    }

    private static Performance done(Integer... amounts) {
        return Performance.of(List.of(amounts), Effort.OK);
    }
}
