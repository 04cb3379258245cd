package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.history.Change;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Goal;

/// D1 and D2: what stands still is answered by a lighter week, then by a sibling, then by one more set.
class AnswerPlateauTest {

    private static final String ROWS = "1 x 12 reps: band-row, red band";

    private final Weeks weeks = new Weeks();

    @BeforeEach
    void answer() {
        weeks.answered(0);
        weeks.asAsked(0, ROWS);
        stand(2);
        stand(4);
    }

    @Test
    void theSecondAnswerIsASiblingForFourWeeks() {
        assertEquals(List.of("D2 lighter"), spoken(stand(6)));
        assertEquals(List.of(), until(7, 26));
        assertEquals(List.of(new Change.SiblingTried(Book.BAND_ROW, Book.SQUEEZE, Weeks.day(27 + 28))), stand(27));
        assertEquals(List.of(), stand(29));
    }

    @Test
    void whatIsInTheSessionAlreadyIsNoSibling() {
        stand(6);
        until(7, 26);
        List<Change> changes = end(weeks.session(27, ROWS, "1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s")
                .set(0, 1, "12 reps", "red band")
                .felt(0, Effort.HARD)
                .set(1, 1, "8 reps", "bodyweight"));
        assertEquals(List.of(new Change.SiblingTried(Book.BAND_ROW, Book.ROW, Weeks.day(27 + 28))), changes);
    }

    @Test
    void withoutASiblingOneMoreSetIsTheAnswer() {
        weeks.profile = Weeks.profile(Level.L0, Goal.POSTURE, Set.of(Equipment.BAND));
        stand(6);
        until(7, 26);
        List<Change> changes = end(weeks.session(27, ROWS, "1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s")
                .set(0, 1, "12 reps", "red band")
                .felt(0, Effort.HARD)
                .set(1, 1, "8 reps", "bodyweight"));
        assertEquals(List.of(new Change.PlateauAnswered(Book.BAND_ROW, 2)), changes);
        assertEquals(
                2,
                weeks.history()
                        .standing(Book.BAND_ROW)
                        .orElseThrow()
                        .prescription()
                        .sets());
    }

    @Test
    void easySessionsAreNoStandingStill() {
        assertEquals(
                List.of(),
                end(weeks.session(6, ROWS).set(0, 1, "12 reps", "red band").felt(0, Effort.EASY)));
    }

    @Test
    void nothingIsAnsweredInALighterWeek() {
        stand(6);
        assertEquals(List.of(), stand(8));
    }

    private List<Change> until(int from, int to) {
        List<Change> all = new ArrayList<>();
        for (int day = from; day <= to; day += 3) {
            all.addAll(stand(day));
        }
        return all;
    }

    private List<Change> stand(int day) {
        return end(weeks.session(day, ROWS).set(0, 1, "12 reps", "red band").felt(0, Effort.HARD));
    }

    private List<Change> end(Weeks.Session session) {
        LogEntry.SessionFinished end = session.ending(false);
        weeks.with(end);
        return end.changes();
    }

    private static List<String> spoken(List<Change> changes) {
        return changes.stream()
                .map(change -> change.rule() + (change instanceof Change.LighterWeek ? " lighter" : ""))
                .toList();
    }
}
