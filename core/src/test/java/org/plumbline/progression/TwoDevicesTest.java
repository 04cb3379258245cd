package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.DoneSet;
import org.plumbline.history.Footing;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Records;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;

/// Two devices of one person that were offline on the same day and both did a session (X2). What they tell is heard in
/// any order, and the coach decides when an end is heard.
class TwoDevicesTest {

    private static final String ROWS = "2 x 20 reps: band-row, red band";
    private static final String SOON = "2 x 12 reps: band-row, red band";
    private static final String ANGELS = "2 x 10 reps: back-to-wall-angel, bodyweight";
    private static final String SQUEEZES = "1 x 10 reps: scapular-squeeze, bodyweight";
    private static final Instant MORNING = Weeks.day(3);

    /// What a device tells: a beginning, sets, and that it is over.
    private static final class Device {

        private final SessionId id;
        private final Instant start;
        private final List<LogEntry> words = new ArrayList<>();

        Device(int number, int hours, String... lines) {
            this(number, hours, Weeks.day(2), lines);
        }

        Device(int number, int hours, Instant madeAt, String... lines) {
            id = new SessionId(new UUID(7, number));
            start = MORNING.plus(Duration.ofHours(hours));
            Script script = script(lines);
            words.add(new LogEntry.SessionStarted(start, id, script.madeAt(madeAt)));
        }

        Device set(int line, int number, String work, String load) {
            Instant at = start.plusSeconds(60L * words.size());
            words.add(new LogEntry.SetLogged(at, id, line, number, new DoneSet(Work.parse(work), Load.parse(load))));
            return this;
        }

        Device hurts(int line, int rating) {
            Instant at = start.plusSeconds(60L * words.size());
            words.add(new LogEntry.PainTold(at, id, line, new Pain(rating), PainKind.DULL, rating >= 5));
            return this;
        }

        /// The words and, as the last one, its end, which only the server can write.
        int length() {
            return words.size() + 1;
        }

        Weeks tell(Weeks weeks, int place) {
            return place < words.size() ? weeks.with(words.get(place)) : end(weeks);
        }

        Weeks tellAll(Weeks weeks) {
            for (int place = 0; place < length(); place++) {
                tell(weeks, place);
            }
            return weeks;
        }

        private Weeks end(Weeks weeks) {
            OpenSession session = weeks.history().findOpen(id).orElseThrow();
            Instant at = start.plus(Duration.ofMinutes(20));
            return weeks.with(
                    new Debrief(Book.repertoire(), weeks.terms(), weeks.history(), 2).end(session, false, at));
        }
    }

    @Test
    void everyInterleavingOfTwoSessionsLeadsToTheSame() {
        Device phone = new Device(1, 0, SOON).set(0, 1, "12 reps", "red band").set(0, 2, "12 reps", "red band");
        Device tablet = new Device(2, 1, SOON, ANGELS)
                .set(0, 1, "12 reps", "red band")
                .set(0, 2, "12 reps", "red band")
                .set(1, 1, "10 reps", "bodyweight")
                .set(1, 2, "10 reps", "bodyweight");
        History expected = tablet.tellAll(phone.tellAll(answered())).history();
        assertEquals("2 x 13 reps: band-row, red band", standing(expected, "band-row"));
        List<String> orders = orders("", phone.length(), tablet.length()).toList();
        assertEquals(210, orders.size());
        for (String order : orders) {
            Weeks weeks = answered();
            int ofPhone = 0;
            int ofTablet = 0;
            for (int place = 0; place < order.length(); place++) {
                if (order.charAt(place) == 'p') {
                    phone.tell(weeks, ofPhone);
                    ofPhone++;
                } else {
                    tablet.tell(weeks, ofTablet);
                    ofTablet++;
                }
            }
            History heard = weeks.history();
            assertEquals(prescriptions(expected), prescriptions(heard), order);
            assertEquals(expected.attendance(), heard.attendance(), order);
            assertEquals(expected.records(), heard.records(), order);
            assertEquals(List.of(), heard.openSessions(), order);
        }
        assertEquals(2, expected.attendance().lately().size());
        assertEquals(1, expected.attendance().sessions());
        assertEquals(1, expected.attendance().doneIn(14, Weeks.day(4)));
    }

    private static Stream<String> orders(String begun, int phone, int tablet) {
        if (phone == 0 && tablet == 0) {
            return Stream.of(begun);
        }
        return Stream.concat(
                phone > 0 ? orders(begun + 'p', phone - 1, tablet) : Stream.of(),
                tablet > 0 ? orders(begun + 't', phone, tablet - 1) : Stream.of());
    }

    @Test
    void whatTheFirstOneDecidedIsNeitherUndoneNorDoneTwice() {
        History history = told(top(1, 0), top(2, 1));
        assertEquals("2 x 8 reps: band-row, green band", standing(history, "band-row"));
        assertEquals("X2", rule(history));
        History worse = told(top(1, 0), new Device(2, 1, ROWS).set(0, 1, "14 reps", "red band"));
        assertEquals("2 x 8 reps: band-row, green band", standing(worse, "band-row"));
        assertEquals(1, footing(history).loadSteps());
    }

    @Test
    void bothCountInTheRecords() {
        Device other = new Device(2, 1, ROWS).set(0, 1, "25 reps", "red band").set(0, 2, "21 reps", "red band");
        Records records = told(top(1, 0), other).records();
        assertTrue(records.show(Book.BAND_ROW, 2, 21));
        assertEquals(Optional.of(Load.parse("red band")), records.heaviest(Book.BAND_ROW));
    }

    /// The second one began after the first had ended, but on the script of the day before.
    @Test
    void aScriptMadeBeforeTheLastDecisionIsAnOldOne() {
        Device late = new Device(2, 5, Weeks.day(1), ROWS)
                .set(0, 1, "18 reps", "red band")
                .set(0, 2, "18 reps", "red band");
        assertEquals("2 x 8 reps: band-row, green band", standing(told(top(1, 0), late), "band-row"));
        Device fresh = new Device(2, 5, MORNING.plusSeconds(3000), ROWS)
                .set(0, 1, "18 reps", "red band")
                .set(0, 2, "18 reps", "red band");
        assertEquals("2 x 19 reps: band-row, red band", standing(told(top(1, 0), fresh), "band-row"));
    }

    @Test
    void painStillMakesItSofter() {
        History red = told(top(1, 0), top(2, 1).hurts(0, 6));
        assertEquals("P1", rule(red));
        assertEquals(Book.SQUEEZE, red.inPlaceOf(Book.BAND_ROW));
        History amber = told(top(1, 0), top(2, 1).hurts(0, 3));
        assertEquals("P2", rule(amber));
        assertEquals("2 x 20 reps: band-row, red band", standing(amber, "band-row"));
    }

    @Test
    void whatWasMadeSofterStaysSo() {
        Device hurt = new Device(1, 0, ROWS).set(0, 1, "20 reps", "red band").hurts(0, 6);
        History fine = told(hurt, top(2, 1));
        assertEquals(Book.SQUEEZE, fine.inPlaceOf(Book.BAND_ROW));
        History amber = told(hurt, top(2, 1).hurts(0, 3));
        assertEquals(Book.SQUEEZE, amber.inPlaceOf(Book.BAND_ROW));
    }

    @Test
    void whatWasLeftOutStaysOut() {
        Device hurt =
                new Device(1, 0, SQUEEZES).set(0, 1, "10 reps", "bodyweight").hurts(0, 6);
        Device fine = new Device(2, 1, SQUEEZES).set(0, 1, "10 reps", "bodyweight");
        History history = told(hurt, fine);
        assertTrue(history.isLeftOut(Book.SQUEEZE));
        assertTrue(
                history.after(new LogEntry.SessionStarted(Weeks.day(40), new SessionId(new UUID(8, 1)), script(ROWS)))
                        .isLeftOut(Book.SQUEEZE));
    }

    /// S1: a line that grew on both devices grew once.
    @Test
    void oneSetMoreOnBothIsOneSetMore() {
        Weeks weeks = answered();
        for (int number = 1; number <= 2; number++) {
            weeks.with(new LogEntry.SessionStarted(
                    MORNING.plusSeconds(number),
                    new SessionId(new UUID(7, number)),
                    script(new Reason.Ramped(2), ROWS)));
        }
        assertEquals(1, weeks.history().attendance().setsAddedIn(Weeks.day(4)));
    }

    private static Script script(String... lines) {
        return script(new Reason.StartHere(), lines);
    }

    private static Script script(Reason because, String... lines) {
        return new Script(
                Stream.of(lines)
                        .map(Prescription::parse)
                        .map(asked -> new Script.Item(Part.STRENGTH, asked, 45, Optional.empty(), because))
                        .toList(),
                600);
    }

    private static Device top(int number, int hours) {
        return new Device(number, hours, ROWS).set(0, 1, "20 reps", "red band").set(0, 2, "20 reps", "red band");
    }

    private static History told(Device first, Device second) {
        Weeks weeks = answered();
        weeks.with(first.words.getFirst());
        weeks.with(second.words.getFirst());
        for (int place = 1; place < first.length(); place++) {
            first.tell(weeks, place);
        }
        return second.tellAll(weeks).history();
    }

    private static Weeks answered() {
        return new Weeks().answered(0);
    }

    private static List<String> prescriptions(History history) {
        return history.standings().values().stream()
                .map(standing -> standing.prescription().toString())
                .sorted()
                .toList();
    }

    private static String standing(History history, String exercise) {
        return history.standing(Prescription.parse("1 x 1 reps: %s, bodyweight".formatted(exercise))
                        .exercise())
                .map(Standing::prescription)
                .orElseThrow()
                .toString();
    }

    private static Footing footing(History history) {
        return history.standing(Book.BAND_ROW).orElseThrow().footing();
    }

    private static String rule(History history) {
        return history.lastFinished()
                .orElseThrow()
                .decided()
                .getFirst()
                .decision()
                .reason()
                .rule();
    }
}
