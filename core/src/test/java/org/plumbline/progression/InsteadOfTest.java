package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.SkipReason;
import org.plumbline.history.Standing;

/// What the coach says of a line that was done as something else today (X1): what was left is judged as if it had been
/// skipped for that reason, and what was done in its place by where the person stands with it.
class InsteadOfTest {

    private static final String ROWS = "2 x 12 reps: band-row, red band";
    private static final String SQUEEZES = "1 x 8 reps: scapular-squeeze, bodyweight";
    private static final String RAISES = "2 x 10 reps: prone-y-raise, bodyweight";
    private static final String ONE_ARM = "2 x 10 reps: prone-y-raise#one-arm, bodyweight";

    private final Weeks weeks = new Weeks();

    @BeforeEach
    void answer() {
        weeks.answered(0);
    }

    @Test
    void whatWasLeftStaysAsItIsAndWhatWasDoneGoesOn() {
        LogEntry.SessionFinished end = weeks.session(0, ROWS)
                .swapped(0, SkipReason.NO_EQUIPMENT, SQUEEZES)
                .set(0, 1, "9 reps", "bodyweight")
                .ending(false);
        assertEquals(
                List.of("P8 2 x 12 reps: band-row, red band", "P8 1 x 10 reps: scapular-squeeze, bodyweight"),
                spoken(end));
    }

    /// The same as without the swap: skipping for it changes nothing either.
    @Test
    void tooHardFromTheBeginningIsTheSameAsSkippingForIt() {
        Weeks.Session session = weeks.session(0, ROWS).swapped(0, SkipReason.TOO_HARD, SQUEEZES);
        assertEquals(List.of("P8 2 x 12 reps: band-row, red band"), spoken(session.ending(false)));
    }

    @Test
    void tooHardAfterASetCountsAsItWent() {
        LogEntry.SessionFinished end = weeks.session(0, ROWS)
                .set(0, 1, "12 reps", "red band")
                .swapped(0, SkipReason.TOO_HARD, SQUEEZES)
                .set(0, 1, "9 reps", "bodyweight")
                .ending(false);
        assertEquals("P5 2 x 10 reps: band-row, red band", spoken(end).getFirst());
    }

    @Test
    void missingEquipmentEndsAnExerciseEarlyAndCountsNoZeros() {
        LogEntry.SessionFinished end = weeks.session(0, ROWS)
                .set(0, 1, "12 reps", "red band")
                .swapped(0, SkipReason.NO_EQUIPMENT, SQUEEZES)
                .ending(false);
        assertEquals(List.of("P8 2 x 13 reps: band-row, red band"), spoken(end));
    }

    /// A lighter load is the same exercise: one decision, at the load that was used.
    @Test
    void aLighterLoadIsTheSameExercise() {
        LogEntry.SessionFinished end = weeks.session(0, ROWS)
                .swapped(0, SkipReason.TOO_HARD, "2 x 12 reps: band-row, yellow band")
                .set(0, 1, "12 reps", "yellow band")
                .set(0, 2, "12 reps", "yellow band")
                .ending(false);
        assertEquals(List.of("P8 2 x 13 reps: band-row, yellow band"), spoken(end));
    }

    /// Its numbers say nothing about the exercise as it was asked; its pain does.
    @Test
    void anEasierFormLeavesTheExerciseWhereItWas() {
        Weeks.Session session = weeks.session(0, RAISES)
                .swapped(0, SkipReason.TOO_HARD, ONE_ARM)
                .set(0, 1, "20 reps", "bodyweight")
                .set(0, 2, "20 reps", "bodyweight");
        assertEquals(List.of("P8 " + RAISES), spoken(session.ending(false)));
        assertEquals(List.of("P2 " + RAISES), spoken(session.hurts(0, 3).ending(false)));
    }

    @Test
    void everySetIsInTheRecordOfTheExerciseItWasDoneAs() {
        History history = weeks.session(0, ROWS)
                .set(0, 1, "12 reps", "red band")
                .swapped(0, SkipReason.NO_EQUIPMENT, SQUEEZES)
                .set(0, 1, "9 reps", "bodyweight")
                .end()
                .history();
        assertEquals(12, history.records().last(Book.BAND_ROW).orElseThrow().least());
        assertEquals(9, history.records().last(Book.SQUEEZE).orElseThrow().least());
        assertEquals(List.of(), history.notUnderstood());
        assertEquals(
                Optional.of("1 x 10 reps: scapular-squeeze, bodyweight"),
                history.standing(Book.SQUEEZE).map(Standing::prescription).map(Object::toString));
    }

    private static List<String> spoken(LogEntry.SessionFinished end) {
        return end.decided().stream().map(InsteadOfTest::spoken).toList();
    }

    private static String spoken(Decided decided) {
        return decided.decision().reason().rule() + " "
                + decided.decision().prescription().map(Object::toString).orElse("left out");
    }
}
