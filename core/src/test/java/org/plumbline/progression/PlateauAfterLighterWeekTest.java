package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.person.Goal;

/// D2: a lighter week, whatever it was for, is the first answer to a plateau; two weeks after it the second follows,
/// and four weeks after it began it is forgotten.
class PlateauAfterLighterWeekTest {

    private static final Change SIBLING_ON_DAY_26 =
            new Change.SiblingTried(Book.BAND_ROW, Book.SQUEEZE, Weeks.day(26 + 28));

    private final Weeks weeks = new Weeks();
    private String rows = "1 x 12 reps: band-row, red band";

    PlateauAfterLighterWeekTest() {
        weeks.answered(0);
    }

    @Test
    void twoWeeksAfterItTheSecondAnswerFollows() {
        sore(5);
        easyBetween(6, 18);
        assertEquals(List.of(SIBLING_ON_DAY_26), standingStill(26));
    }

    @Test
    void beforeThatNothingIsAnswered() {
        sore(5);
        easyBetween(6, 17);
        assertEquals(List.of(), standingStill(25));
    }

    @Test
    void withinFourWeeksThereIsNoOther() {
        sore(5);
        easyBetween(6, 24);
        assertEquals(
                List.of(new Change.SiblingTried(Book.BAND_ROW, Book.SQUEEZE, Weeks.day(32 + 28))), standingStill(32));
    }

    @Test
    void afterFourWeeksThereIs() {
        sore(5);
        easyBetween(6, 25);
        assertEquals(
                List.of(new Change.LighterWeek(new Change.Cause.StoodStill(Book.BAND_ROW, 3), Weeks.day(40))),
                standingStill(33));
    }

    /// What stood still before the other lighter week has had its first answer already.
    @Test
    void aSecondAnswerThatIsDueDoesNotWaitForAnotherLighterWeek() {
        weeks.asAsked(0, rows);
        stand(2);
        stand(4);
        assertEquals(1, stand(6).size());
        sore(14);
        easyBetween(15, 19);
        assertEquals(
                List.of(new Change.SiblingTried(Book.BAND_ROW, Book.SQUEEZE, Weeks.day(27 + 28))), standingStill(27));
    }

    /// 3.3, point 6: four sets are the most.
    @Test
    void moreOfItIsUpToFourSets() {
        assertEquals(List.of(new Change.PlateauAnswered(Book.BAND_ROW, 4)), withoutASibling(3));
    }

    @Test
    void fourSetsStayFour() {
        assertEquals(List.of(), withoutASibling(4));
    }

    private List<Change> withoutASibling(int sets) {
        rows = "%d x 12 reps: band-row, red band, narrower-grip".formatted(sets);
        weeks.profile = Weeks.profile(Level.L0, Goal.POSTURE, Set.of(Equipment.BAND));
        sore(5);
        easyBetween(6, 18);
        stand(20);
        stand(23);
        Weeks.Session both = weeks.session(26, rows, "1 x 8 reps: scapular-squeeze, bodyweight, hold 2 s");
        return end(done(both, Effort.OK).set(1, 1, "8 reps", "bodyweight"));
    }

    /// Three sessions without gain, the last one on this day.
    private List<Change> standingStill(int last) {
        stand(last - 6);
        stand(last - 3);
        return stand(last);
    }

    private List<Change> stand(int day) {
        return end(done(weeks.session(day, rows), Effort.OK));
    }

    /// Easy sessions are no standing still.
    private void easyBetween(int first, int last) {
        for (int day = first; day <= last; day += 3) {
            end(done(weeks.session(day, rows), Effort.EASY));
        }
    }

    /// A lighter week for sore muscles begins.
    private void sore(int day) {
        Script script = new Script(
                List.of(new Script.Item(
                        Part.STRENGTH, Prescription.parse(rows), 45, Optional.empty(), new Reason.StartHere())),
                600);
        Change week = new Change.LighterWeek(new Change.Cause.Sore(6), Weeks.day(day + 7));
        end(done(weeks.session(day, script, CheckIn.NOT_ASKED, List.of(week)), Effort.EASY));
    }

    private Weeks.Session done(Weeks.Session session, Effort effort) {
        for (int set = 1; set <= Prescription.parse(rows).sets(); set++) {
            session.set(0, set, "12 reps", "red band");
        }
        return session.felt(0, effort);
    }

    private List<Change> end(Weeks.Session session) {
        LogEntry.SessionFinished end = session.ending(false);
        weeks.with(end);
        return end.changes();
    }
}
