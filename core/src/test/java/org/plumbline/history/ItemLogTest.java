package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;

/// What is told of one line of a session becomes a performance. All sets count, never just the best.
class ItemLogTest {

    /// The first of two sets that were asked for, which is the one that was done.
    private static final LogEntry FIFTEEN = Diary.reports().getFirst();

    @Test
    void aSetThatWasNotDoneCountsAsNone() {
        assertEquals(
                List.of(15, 0),
                told(FIFTEEN).performance(2, false, Optional.empty()).amounts());
    }

    @Test
    void aSetThatTimeOrPainTookAwayCountsForNothing() {
        assertEquals(
                List.of(15),
                told(FIFTEEN).performance(2, true, Optional.empty()).amounts());
        assertEquals(
                List.of(15),
                told(FIFTEEN, hurts(5, true))
                        .performance(2, false, Optional.empty())
                        .amounts());
        assertEquals(
                List.of(15, 0),
                told(FIFTEEN, hurts(3, false))
                        .performance(2, false, Optional.empty())
                        .amounts());
    }

    @Test
    void anExerciseOfWhichNothingIsToldHasNoAmounts() {
        assertEquals(List.of(), told().performance(2, false, Optional.empty()).amounts());
        assertFalse(told().isTold());
        assertTrue(told(FIFTEEN).isTold());
    }

    @Test
    void effortAndPainGoAlong() {
        Performance done = told(
                        FIFTEEN, hurts(3, false), new LogEntry.EffortTold(Diary.START, Diary.FIRST, 0, Effort.HARD))
                .performance(2, false, Optional.empty());
        assertEquals(Effort.HARD, done.effort());
        assertEquals(new Hurt(new Pain(3), true, false, 0), done.hurt());
        assertEquals(
                Effort.OK, told(FIFTEEN).performance(2, false, Optional.empty()).effort());
    }

    private static LogEntry hurts(int rating, boolean stops) {
        return new LogEntry.PainTold(Diary.START, Diary.FIRST, 0, new Pain(rating), PainKind.SHARP, stops);
    }

    private static ItemLog told(LogEntry... reports) {
        return History.of(Stream.concat(Stream.of(Diary.start(Diary.FIRST)), Stream.of(reports))
                        .toList())
                .openSession()
                .orElseThrow()
                .item(0);
    }

    @Test
    void painThatIsHigherAfterAnotherSetRises() {
        ItemLog log = ItemLog.EMPTY
                .with(at(0), 1, SET)
                .with(pain(at(1), 1), false)
                .with(at(2), 2, SET)
                .with(pain(at(3), 2), false);
        assertTrue(log.hurt().isRising());
        assertEquals(new Pain(2), log.hurt().worst());
    }

    @Test
    void aHigherNumberForTheSameSetIsACorrection() {
        ItemLog log =
                ItemLog.EMPTY.with(at(0), 1, SET).with(pain(at(1), 1), false).with(pain(at(2), 2), false);
        assertFalse(log.hurt().isRising());
    }

    @Test
    void painThatGoesOrOnlyBeginsDoesNotRise() {
        ItemLog fading =
                ItemLog.EMPTY.with(pain(at(1), 2), false).with(at(2), 1, SET).with(pain(at(3), 1), false);
        ItemLog begun =
                ItemLog.EMPTY.with(pain(at(1), 0), false).with(at(2), 1, SET).with(pain(at(3), 2), false);
        assertFalse(fading.hurt().isRising());
        assertFalse(begun.hurt().isRising());
    }

    private static final DoneSet SET = new DoneSet(Work.reps(12), Load.BODYWEIGHT);

    private static Instant at(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }

    private static PainWord pain(Instant at, int rating) {
        return new PainWord(at, new Pain(rating), PainKind.DULL);
    }
}
