package org.plumbline.server.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.screening.Screener;
import org.plumbline.server.command.ProfileJson;

/// The log of somebody who trained twice a week for eight weeks: pull-aparts with the red band from 15 to 20, then with
/// the green one from 10 on; week 5 had one session. They told how each day was, and measured in weeks 1, 4 and 8.
final class EightWeeks {

    static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

    private static final String ANNA = """
            {"age": 34, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4, 5],
             "days_per_week": 2, "minutes": 20}""";
    private static final int STEP_UP = 6;
    private static final Load RED = Load.parse("red band");
    private static final Load GREEN = Load.parse("green band");

    private EightWeeks() {}

    /// Returns the answers alone.
    static LogEntry answers() {
        var profile = ProfileJson.read("test", ANNA);
        return new LogEntry.ProfileGiven(START, profile, Screener.screen(profile));
    }

    /// Returns the entries of each session, the first one first.
    static List<List<LogEntry>> sessions() {
        List<List<LogEntry>> sessions = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            boolean isMissed = number == 9;
            if (!isMissed) {
                sessions.add(session(number, number / 2 * 7 + number % 2 * 3));
            }
        }
        return sessions;
    }

    private static List<LogEntry> session(int number, int day) {
        boolean isGreen = number >= STEP_UP;
        Load load = isGreen ? GREEN : RED;
        int best = isGreen ? 4 + number : 15 + number;
        Prescription asked = Prescription.parse("2 x %d reps: band-pull-apart, %s".formatted(best, load));
        SessionId id = new SessionId(new UUID(1, number));
        Instant at = START.plus(Duration.ofDays(day)).plusSeconds(60);
        DoneSet set = new DoneSet(Work.reps(best), load);
        Decision next = number == STEP_UP - 1
                ? new Decision.Train(Step.LOAD_UP, asked, new Reason.NextLoad(best, RED, GREEN))
                : new Decision.Train(Step.ADD_REPS, asked, new Reason.Building(best, Effort.OK));
        String told = number == STEP_UP - 1 ? "Both sets reached 20, so the green band is next." : "";
        return List.of(
                new LogEntry.SessionStarted(at, id, script(asked)),
                new LogEntry.SetLogged(at.plusSeconds(60), id, 0, 1, set),
                new LogEntry.SetLogged(at.plusSeconds(120), id, 0, 2, set),
                new LogEntry.SessionFinished(
                        at.plusSeconds(600),
                        id,
                        false,
                        List.of(new Decided(
                                asked.exercise(),
                                Performance.of(List.of(best, best), Effort.OK),
                                next,
                                Optional.of(Standing.startingWith(asked)),
                                told))));
    }

    private static Script script(Prescription asked) {
        return new Script(
                List.of(new Script.Item(Part.STRENGTH, asked, 45, Optional.empty(), new Reason.StartHere())), 600);
    }

    /// Returns how each day was: 5 of 10 at first, 2 from the fifth week on.
    static List<LogEntry> days() {
        List<LogEntry> days = new ArrayList<>();
        for (int day = 0; day < 56; day++) {
            Pain pain = new Pain(day < 28 ? 5 : 2);
            days.add(new LogEntry.DayTold(
                    START.plus(Duration.ofDays(day)).plus(Duration.ofHours(2)),
                    new DailyReport(
                            Optional.of(pain),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")));
        }
        return days;
    }

    /// Returns T holds: 48 seconds at the start, 55 in week 4, 61 in week 8.
    static List<LogEntry> tests() {
        Setup thumbsUp = Setup.parse("arms T");
        return List.of(
                test(0, 480, thumbsUp), test(1, 480, thumbsUp), test(27, 550, thumbsUp), test(55, 610, thumbsUp));
    }

    private static LogEntry test(int day, int tenths, Setup setup) {
        return new LogEntry.Measured(
                START.plus(Duration.ofDays(day)).plus(Duration.ofHours(1)),
                new Measurement(OutcomeMeasure.T_HOLD, List.of(tenths), setup));
    }

    /// Returns four chin tucks in breaks at the desk, on one day.
    static LogEntry deskBreak() {
        BreakMove tuck = new BreakMove.OfCatalog(new ExerciseId("band-pull-apart"), Work.reps(8));
        return new LogEntry.DeskTold(
                START.plus(Duration.ofDays(50)), new DeskEvent.BreakTaken(List.of(tuck, tuck, tuck, tuck)));
    }

    /// Returns a break of four sets of an exercise.
    static LogEntry deskBreakOf(Instant at, String exercise, int reps) {
        BreakMove move = new BreakMove.OfCatalog(new ExerciseId(exercise), Work.reps(reps));
        return new LogEntry.DeskTold(at, new DeskEvent.BreakTaken(List.of(move, move, move, move)));
    }

    /// Returns all of it, session by session.
    static List<LogEntry> log() {
        List<LogEntry> log = new ArrayList<>(List.of(answers()));
        sessions().forEach(log::addAll);
        log.addAll(days());
        log.addAll(tests());
        return log;
    }
}
