package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;

/// When a lighter week begins, and what it leaves of the sets (D2 to D4).
class LighterWeeksTest {

    private static final String ASKED = "2 x 12 reps: band-row, red band";

    /// D2, rounding: 4 to 2, 3 to 2, 2 to 1, 1 to 1; then the last ones first until 60 percent are left.
    @ParameterizedTest
    @CsvSource({
        "4, 2",
        "3, 1",
        "2, 1",
        "1, 1",
        "3 3 3, 2 2 1",
        "3 3 2 2 1, 2 1 1 1 1",
        "4 4, 2 2",
        "3 2, 2 1",
        "1 1 1, 1 1 1",
        "3 3 1 1, 1 1 1 1",
    })
    void aboutHalfTheSetsAreLeft(String sets, String left) {
        assertEquals(numbers(left), LighterWeeks.lighten(numbers(sets)));
    }

    @Test
    void sixtyPercentAreTheMost() {
        assertEquals(List.of(2, 2, 2), LighterWeeks.lighten(List.of(4, 3, 3)));
        assertEquals(List.of(2, 2, 2, 1, 1), LighterWeeks.lighten(List.of(3, 3, 3, 3, 2)));
    }

    @Test
    void musclesAsSoreAsSixBringOne() {
        History history = new Weeks().answered(0).asAsked(0, ASKED).history();
        assertEquals(Optional.empty(), cause(history, Level.L0, 5, 1));
        assertEquals(Optional.of(new Change.Cause.Sore(6)), cause(history, Level.L0, 6, 1));
        assertEquals(
                Optional.of(Weeks.day(8)),
                LighterWeeks.beginning(history, Level.L0, Optional.of(new Pain(6)), Weeks.day(1))
                        .map(Change.LighterWeek::until));
    }

    @Test
    void sixWeeksBringOneFromTheFirstLevelOn() {
        History history = new Weeks().answered(0).asAsked(0, ASKED).history();
        assertEquals(Optional.empty(), cause(history, Level.L1, 0, 41));
        assertEquals(Optional.of(new Change.Cause.Scheduled(6)), cause(history, Level.L1, 0, 42));
        assertEquals(Optional.of(new Change.Cause.Scheduled(7)), cause(history, Level.L2, 0, 49));
        assertEquals(Optional.empty(), cause(history, Level.L0, 0, 42));
        assertEquals(Optional.empty(), cause(History.empty(), Level.L2, 0, 42));
    }

    @Test
    void sorenessComesBeforeTheCalendar() {
        History history = new Weeks().answered(0).asAsked(0, ASKED).history();
        assertEquals(Optional.of(new Change.Cause.Sore(7)), cause(history, Level.L1, 7, 42));
    }

    /// One lighter week starts the weeks to the next anew, and none begins in another.
    @Test
    void noneBeginsInAnother() {
        Weeks weeks = new Weeks().answered(0).asAsked(0, ASKED);
        Change begun = new Change.LighterWeek(new Change.Cause.Sore(6), Weeks.day(17));
        weeks.session(10, scripted(), CheckIn.NOT_ASKED, List.of(begun)).end();
        assertEquals(Optional.empty(), cause(weeks.history(), Level.L1, 9, 16));
        assertEquals(Optional.of(new Change.Cause.Sore(9)), cause(weeks.history(), Level.L1, 9, 17));
        assertEquals(Optional.empty(), cause(weeks.history(), Level.L1, 0, 51));
        assertEquals(Optional.of(new Change.Cause.Scheduled(6)), cause(weeks.history(), Level.L1, 0, 52));
    }

    private static Script scripted() {
        return new Script(
                List.of(new Script.Item(
                        Part.STRENGTH, Prescription.parse(ASKED), 45, Optional.empty(), new Reason.StartHere())),
                (int) Duration.ofMinutes(10).toSeconds());
    }

    private static Optional<Change.Cause> cause(History history, Level level, int sore, int day) {
        return LighterWeeks.beginning(history, level, Optional.of(new Pain(sore)), Weeks.day(day))
                .map(Change.LighterWeek::cause);
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
