package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// S2: four fifths of the plan kept for two weeks, and no amber pain in the last two sessions.
class RoomForSetsTest {

    private static final String ROWS = "1 x 12 reps: band-row, red band";

    private final Weeks weeks = new Weeks();

    RoomForSetsTest() {
        weeks.answered(0);
    }

    /// Five a week are ten in two weeks, and eight of them are four fifths.
    @Test
    void fourFifthsOfThePlanAreEnough() {
        trained(0, 2, 4, 6, 8, 10, 12, 13);
        assertTrue(isThere(14, 5));
        assertFalse(isThere(14, 6));
        assertTrue(isThere(14, 0), "a plan has a session a week at least");
    }

    @Test
    void oneLessIsNot() {
        trained(0, 2, 4, 6, 8, 10, 12);
        assertFalse(isThere(14, 5));
    }

    @Test
    void thePlanIsKeptForTwoWeeksFirst() {
        trained(0, 1, 2, 3, 4, 5, 6, 7);
        assertFalse(isThere(13, 2));
        assertTrue(isThere(14, 2));
    }

    @Test
    void whoNeverTrainedHasKeptNothing() {
        assertEquals(0, weeks.history().attendance().sessions());
        assertFalse(isThere(14, 2));
    }

    @Test
    void twoSessionsWithoutPainComeFirst() {
        trained(0, 2, 4, 6, 8);
        weeks.session(10, ROWS).set(0, 1, "12 reps", "red band").hurts(0, 3).end();
        trained(11);
        assertFalse(isThere(14, 2));
        trained(13);
        assertTrue(isThere(14, 2));
    }

    private void trained(int... days) {
        IntStream.of(days).forEach(day -> weeks.asAsked(day, ROWS));
    }

    private boolean isThere(int day, int sessionsAWeek) {
        return new RoomForSets(weeks.history(), sessionsAWeek).isThere(Weeks.day(day));
    }
}
