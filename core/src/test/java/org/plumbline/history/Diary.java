package org.plumbline.history;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;
import org.plumbline.desk.Pace;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Reminder;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Verdict;

/// A log with every kind of entry in it: answers, two sessions of the program with their mornings, one of stretches, an
/// offer, choices, changes of the week, a day at the desk, an illness, a sign, and a clearance. What was decided in it
/// is made up; the
/// fold takes it as it is.
final class Diary {

    static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    static final SessionId FIRST = session(1);
    static final SessionId SECOND = session(2);
    static final SessionId STRETCHES = session(3);
    static final ExerciseId PULL = new ExerciseId("band-pull-apart");
    static final ExerciseId HARDER_PULL = new ExerciseId("face-pull");
    static final ExerciseId ROW = new ExerciseId("band-row");
    static final ExerciseId RAISE = new ExerciseId("prone-y-raise");

    private static final Prescription PULLS = Prescription.parse("2 x 15 reps: band-pull-apart, red band");
    private static final Prescription HARDER_PULLS = Prescription.parse("2 x 10 reps: face-pull, red band");
    private static final Prescription ROWS = Prescription.parse("2 x 12 reps: band-row, green band");
    private static final Prescription RAISES = Prescription.parse("1 x 8 reps: prone-y-raise, bodyweight");
    private static final Prescription EASIER_RAISES =
            Prescription.parse("1 x 8 reps: prone-y-raise#one-arm, bodyweight");
    static final Verdict FINE = new Verdict.Train(Set.of(), List.of());
    static final Verdict.NotNow LOCKED =
            new Verdict.NotNow(Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")));

    private Instant now = START;
    private final List<LogEntry> entries = new ArrayList<>();

    private Diary() {}

    static List<LogEntry> entries() {
        Diary diary = new Diary();
        diary.add(new LogEntry.ProfileGiven(diary.now, profile(34), FINE));
        diary.firstSession();
        diary.stretches();
        diary.choices();
        diary.weekChanged();
        diary.between();
        diary.secondSession();
        diary.add(new LogEntry.SignsTold(diary.now, Set.of(Sign.CHEST_PAIN), LOCKED));
        diary.add(new LogEntry.ProfileGiven(diary.now, profile(35), FINE));
        diary.add(new LogEntry.ClearanceConfirmed(diary.now));
        diary.add(new LogEntry.NotUnderstood(diary.now, "moon-phase", "no such kind of entry"));
        return List.copyOf(diary.entries);
    }

    /// What may be told of the first session, a minute apart, each about something else, so that no word takes back
    /// another.
    static List<LogEntry> reports() {
        return List.of(
                new LogEntry.SetLogged(minute(1), FIRST, 0, 1, done(15)),
                new LogEntry.SetLogged(minute(2), FIRST, 0, 2, done(14)),
                new LogEntry.EffortTold(minute(3), FIRST, 0, Effort.OK),
                new LogEntry.PainTold(minute(4), FIRST, 1, new Pain(4), PainKind.RISING, false),
                new LogEntry.PainTold(minute(5), FIRST, 1, new Pain(5), PainKind.DULL, true),
                new LogEntry.ItemSkipped(minute(6), FIRST, 2, SkipReason.NO_TIME),
                new LogEntry.GripTold(minute(7), FIRST, 1));
    }

    static LogEntry start(SessionId session) {
        return new LogEntry.SessionStarted(START, session, script(Part.STRENGTH, PULLS, ROWS, RAISES));
    }

    static LogEntry correction() {
        return new LogEntry.SetLogged(minute(8), FIRST, 0, 1, done(12));
    }

    /// What hurt before the first session, and how sore the muscles were.
    static LogEntry ratedStart(SessionId session) {
        return new LogEntry.SessionStarted(
                START,
                session,
                script(Part.STRENGTH, PULLS, ROWS, RAISES),
                new CheckIn(Optional.of(new Pain(2)), Optional.of(new Pain(6))),
                List.of(new Change.LighterWeek(new Change.Cause.Sore(6), START.plus(Duration.ofDays(7)))));
    }

    static Instant minute(int number) {
        return START.plus(Duration.ofMinutes(number));
    }

    private void firstSession() {
        add(ratedStart(FIRST));
        reports().forEach(this::add);
        add(correction());
        add(new LogEntry.SessionFinished(now, FIRST, true, List.of(stepUp(), leftOut(), kept())));
        add(new LogEntry.MorningTold(now, FIRST, new MorningReport(new Pain(3), 2, false), List.of(stepBack())));
    }

    private void stretches() {
        add(new LogEntry.SessionStarted(now, STRETCHES, script(Part.STRETCH, RAISES)));
        add(new LogEntry.SetLogged(now, STRETCHES, 0, 1, done(8)));
        add(new LogEntry.SessionFinished(now, STRETCHES, false, List.of()));
    }

    private void choices() {
        add(new LogEntry.CheckedIn(now, CheckIn.of(new Pain(6))));
        add(new LogEntry.BusyTold(now, true));
        add(new LogEntry.IllnessTold(now, true));
        add(new LogEntry.IllnessTold(now, false));
        add(new LogEntry.UpperTrapeziusTold(now, true));
    }

    private void weekChanged() {
        LogEntry.PlanChanged regretted = changed(now, new PlanEdit.Disliked(RAISE, true), "MONDAY band-row x3");
        add(regretted);
        add(changed(now, new PlanEdit.Favored(PULL, true), "MONDAY band-row x3, band-pull-apart x2"));
        add(new LogEntry.PlanUndone(now, regretted.at()));
    }

    private void between() {
        add(new LogEntry.DeskPlanned(now, deskPlan()));
        add(new LogEntry.DeskTold(now, new DeskEvent.SatDown()));
        add(new LogEntry.DeskTold(now, new DeskEvent.BreakTaken(List.of(new BreakMove.Walk(Work.seconds(60))))));
        add(new LogEntry.SetupTold(now, Map.of(SetupPoint.FEET, SetupAnswer.CHANGED)));
        add(new LogEntry.DayTold(now, day()));
        add(new LogEntry.DailyAsked(now, false));
        LogEntry.Measured slip =
                new LogEntry.Measured(now, new Measurement(OutcomeMeasure.T_HOLD, List.of(410), Setup.NONE));
        add(slip);
        add(new LogEntry.MeasurementDropped(now, slip.at()));
        add(new LogEntry.ReminderSet(now, Optional.of(new Reminder(LocalTime.of(17, 30), true))));
    }

    private static DailyReport day() {
        return new DailyReport(
                Optional.of(new Pain(3)), Optional.empty(), Optional.of(90), Optional.empty(), Optional.empty(), "");
    }

    private static DeskPlan deskPlan() {
        Hours work = Hours.parse("09:00-17:00");
        return new DeskPlan(true, Set.of(DayOfWeek.MONDAY), work, Optional.empty(), Pace.USUAL, List.of());
    }

    static LogEntry.PlanChanged changed(Instant at, PlanEdit edit, String selection) {
        return new LogEntry.PlanChanged(at, edit, Optional.of(Selection.parse(selection)), "what was told");
    }

    private void secondSession() {
        add(new LogEntry.SessionStarted(now, SECOND, script(Part.STRENGTH, PULLS, RAISES)));
        add(new LogEntry.SetLogged(now, SECOND, 0, 1, done(16)));
        add(new LogEntry.EffortTold(now, SECOND, 0, Effort.EASY));
        add(new LogEntry.ItemSwapped(now, SECOND, 1, SkipReason.TOO_HARD, EASIER_RAISES));
        add(new LogEntry.NoteTold(now, SECOND, Optional.of(1), "Arms were tired."));
        add(new LogEntry.SessionFinished(now, SECOND, false, List.of(offered())));
        add(new LogEntry.SetCorrected(now, SECOND, 0, 1, done(15), List.of(offered(15))));
        add(new LogEntry.MorningTold(now, SECOND, new MorningReport(Pain.NONE, 0, false), List.of()));
        add(new LogEntry.OfferAnswered(now, PULL, true, List.of(stepUp())));
        add(new LogEntry.BusyTold(now, false));
    }

    private void add(LogEntry entry) {
        entries.add(entry);
        now = now.plus(Duration.ofHours(7));
    }

    static Decided stepUp() {
        return decided(
                PULL, new Decision.Train(Step.LADDER_UP, HARDER_PULLS, new Reason.NextExercise(15, HARDER_PULL)));
    }

    static Decided offered() {
        return offered(16);
    }

    private static Decided offered(int least) {
        Decision.Train more =
                new Decision.Train(Step.ADD_REPS, PULLS.withTarget(least + 1), new Reason.Building(least, Effort.OK));
        return decided(PULL, more.offering(HARDER_PULLS));
    }

    static Decided stepBack() {
        return decided(PULL, new Decision.Train(Step.REDUCE, PULLS, new Reason.MorningPain(new Pain(3), 2)));
    }

    static Decided leftOut() {
        return decided(
                ROW, new Decision.LeaveOut(Step.REMOVE_PATTERN, new Reason.RedPain(new Pain(5), false, true, true)));
    }

    private static Decided kept() {
        return decided(RAISE, new Decision.Train(Step.HOLD, RAISES, new Reason.NothingReported()));
    }

    private static Decided decided(ExerciseId exercise, Decision decision) {
        Optional<Standing> standing = decision.prescription().map(Standing::startingWith);
        return new Decided(exercise, Performance.of(List.of(15, 14), Effort.OK), decision, standing);
    }

    private static Script script(Part part, Prescription... asked) {
        return new Script(
                Stream.of(asked)
                        .map(one -> new Script.Item(part, one, 45, Optional.empty(), new Reason.StartHere()))
                        .toList(),
                300);
    }

    private static DoneSet done(int amount) {
        return new DoneSet(Work.parse(amount + " reps"), Load.parse("red band"));
    }

    static SessionId session(int number) {
        return new SessionId(new UUID(0, number));
    }

    static Profile profile(int age) {
        return new Profile(
                new Trainee(age, Optional.empty(), Level.L0, false),
                Kit.EMPTY,
                new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of()),
                Health.FINE,
                8);
    }
}
