package org.plumbline.server.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Side;
import org.plumbline.server.web.Moment;

/// Which changes of the program Today still speaks of, and for how long.
class ChangeNoticesTest {

    private static final Repertoire REPERTOIRE = Catalog.open().repertoire();
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final ExerciseId ROW = new ExerciseId("band-row");

    private final List<LogEntry> log = new ArrayList<>();

    @Test
    void aLighterWeekIsSaidWhileItLasts() {
        session(new Change.LighterWeek(new Change.Cause.StoodStill(ROW, 3), START.plus(Duration.ofDays(7))));
        assertEquals(
                List.of(
                        "Band row has not grown in 3 sessions. This week has about half the sets, and nothing gets harder."
                                + " It ends on Monday, 9 March."),
                said(6));
        assertEquals(List.of(), said(7));
    }

    @Test
    void aLighterWeekThatBeginsWithTheNextSessionIsSaidBeforeIt() {
        Change week = new Change.LighterWeek(new Change.Cause.Scheduled(6), START.plus(Duration.ofDays(7)));
        assertEquals(
                "D3",
                notices(0, List.of(week)).getFirst().said().rule().orElseThrow().toString());
    }

    @Test
    void aProfessionalIsSuggestedForTwoWeeks() {
        session(new Change.SeeProfessional(true, 10, 32));
        assertTrue(said(13).getFirst().startsWith("Your average pain over a week rose from 1 to 3.2"));
        assertEquals(List.of(), said(14));
    }

    @Test
    void whatCameWithTheLastSessionIsNewsUntilTheNext() {
        session(
                new Change.GripAdded(new ExerciseId("dead-hang")),
                new Change.SideGetsMore(ROW, Side.LEFT, START.plus(Duration.ofDays(28))));
        assertEquals(2, said(1).size());
        session(START.plus(Duration.ofDays(2)));
        assertEquals(List.of(), said(2));
    }

    @Test
    void entriesThatAreNotUnderstoodAreCountedAndKept() {
        log.add(new LogEntry.NotUnderstood(START, "heart-rate", "not an entry"));
        assertEquals(
                List.of("One entry of your log is not understood by this version. It is kept as it is; most likely your"
                        + " data comes from a newer version of Plumbline."),
                said(0));
        log.add(new LogEntry.NotUnderstood(START.plusSeconds(1), "heart-rate", "not an entry"));
        assertTrue(said(0).getFirst().startsWith("Two entries of your log are not understood by this version."));
    }

    @Test
    void busyModeIsSaidWhileItIsOn() {
        log.add(new LogEntry.BusyTold(START, true));
        assertEquals("/settings#time", notices(0, List.of()).getFirst().path());
        log.add(new LogEntry.BusyTold(START, false));
        assertEquals(List.of(), said(0));
    }

    private void session(Change... changes) {
        session(START, changes);
    }

    private void session(Instant at, Change... changes) {
        SessionId id = new SessionId(new UUID(0, log.size()));
        Script.Item row = new Script.Item(
                Part.STRENGTH,
                Prescription.parse("2 x 12 reps: band-row, red band"),
                45,
                Optional.empty(),
                new Reason.StartHere());
        log.add(new LogEntry.SessionStarted(at, id, new Script(List.of(row), 600), CheckIn.NOT_ASKED, List.of()));
        log.add(new LogEntry.SessionFinished(at, id, false, List.of(), Changed.untold(List.of(changes))));
    }

    private List<String> said(int days) {
        return notices(days, List.of()).stream()
                .map(notice -> notice.said().text())
                .toList();
    }

    private List<Notice> notices(int days, List<Change> beginning) {
        Moment moment = new Moment(START.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new ChangeNotices(History.of(log), moment, REPERTOIRE).of(beginning);
    }
}
