package org.plumbline.planner;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.Hurt;
import org.plumbline.history.PainDiary;
import org.plumbline.history.Script;
import org.plumbline.history.Selection;
import org.plumbline.person.OneDay;
import org.plumbline.person.Profile;
import org.plumbline.person.Wishes;
import org.plumbline.progression.Briefing;
import org.plumbline.progression.Correction;
import org.plumbline.progression.Debrief;
import org.plumbline.progression.Levels;
import org.plumbline.progression.NextMorning;
import org.plumbline.progression.TermsOf;
import org.plumbline.screening.Verdict;

/// The program of one person at one moment: their plan as it went so far, and the coach's word on it.
///
/// It is for people who may train and have answered the questions; see [#of].
public final class Program {

    private static final int SECONDS = 60;

    private final Repertoire repertoire;
    private final History history;
    private final Now now;
    private final Profile profile;
    private final Plan.Week plan;
    private final TermsOf terms;

    /// A moment, and the dates of instants where the person is.
    public record Now(Instant at, Function<Instant, LocalDate> dateOf) {

        public LocalDate today() {
            return dateOf.apply(at);
        }
    }

    private Program(Repertoire repertoire, History history, Now now, Profile profile, Plan.Week plan) {
        this.repertoire = repertoire;
        this.history = history;
        this.now = now;
        this.profile = profile;
        this.plan = plan;
        this.terms = TermsOf.of(repertoire, profile, history);
    }

    /// Returns the program, or empty for somebody who has not answered yet or may not train now.
    public static Optional<Program> of(Repertoire repertoire, History history, Now now) {
        return of(repertoire, history, now, new Planner(repertoire));
    }

    /// Returns the program by plans that may have been made before.
    public static Optional<Program> of(Repertoire repertoire, History history, Now now, Plans plans) {
        boolean mayTrain =
                history.verdict().filter(Verdict.Train.class::isInstance).isPresent();
        return history.profile().filter(_ -> mayTrain).flatMap(answered -> {
            Profile profile = profileNow(answered, history, now.at());
            SoFar soFar = SoFar.of(history, repertoire, now.at());
            int week = Agenda.week(history, now.today(), now.dateOf());
            return plans.plan(profile, week, soFar) instanceof Plan.Week plan
                    ? Optional.of(new Program(repertoire, history, now, profile, plan))
                    : Optional.empty();
        });
    }

    /// Returns the answers with the level that was earned since, or lost in a very long break (B5), and with what was
    /// arranged since.
    public static Profile profileNow(Profile answered, History history, Instant now) {
        return answered.onLevel(
                        Levels.at(now, history.attendance(), answered.trainee().level()))
                .with(history.edits().arrangement());
    }

    public Profile profile() {
        return profile;
    }

    public Plan.Week plan() {
        return plan;
    }

    /// Returns the week with everything needed to ask about it and to change it.
    public Workbench workbench() {
        SoFar soFar = SoFar.of(history, repertoire, now.at());
        return new WeekBench(
                new WeekBench.Basis(repertoire, profile, plan.verdict(), programWeek(), soFar, history.edits()),
                BreakLog.setsOfWeek(history, now));
    }

    /// Returns where the person is in their program; a day that was skipped has nothing due, and a day with little time
    /// a shorter session ([OneDay]).
    public Agenda agenda() {
        Agenda usual = Agenda.of(plan, history, now.today(), now.dateOf(), repertoire);
        return profile.arrangement()
                .oneDay()
                .filter(day -> day.date().equals(now.today()))
                .map(day -> switch (day) {
                    case OneDay.Skipped _ -> usual.without(now.today());
                    case OneDay.Shorter shorter -> shortened(usual, shorter.minutes());
                })
                .orElse(usual);
    }

    private Agenda shortened(Agenda usual, int minutes) {
        return usual.next()
                .filter(session -> session.isFull() && session.time().seconds() > minutes * SECONDS)
                .flatMap(session -> shortened(session, minutes))
                .map(usual::withNext)
                .orElse(usual);
    }

    /// The same session as a week of its own with so many minutes: what matters most stays.
    private Optional<PlannedSession> shortened(PlannedSession session, int minutes) {
        Wishes usual = profile.wishes();
        Wishes shorter = new Wishes(1, minutes, true, usual.goal(), usual.requests(), Set.of(session.weekday()));
        Profile today = profile.with(shorter).with(profile.arrangement().withUpperBodyDays(Set.of()));
        Selection one = new Selection(List.of(new Selection.Session(
                session.weekday(),
                session.strength().stream()
                        .map(item -> new Selection.Choice(
                                item.exercise(), item.dose().sets()))
                        .toList())));
        SoFar soFar = SoFar.of(history, repertoire, now.at()).with(Optional.of(one));
        Plan plan = new Planner(repertoire).plan(today, programWeek(), soFar);
        return plan instanceof Plan.Week week && !week.sessions().isEmpty()
                ? Optional.of(week.sessions().getFirst())
                : Optional.empty();
    }

    private int programWeek() {
        return Agenda.week(history, now.today(), now.dateOf());
    }

    /// Returns the last rating of today if it is so high that every exercise would end at once: a day off (PAIN1).
    public Optional<Pain> hurting() {
        List<PainDiary.Rating> ratings = history.course().pain().ratings();
        return ratings.reversed().stream()
                .findFirst()
                .filter(last -> now.dateOf().apply(last.at()).equals(now.today()))
                .map(last -> new Pain(last.rating()))
                .filter(pain -> terms.sensitivity().isRed(new Hurt(pain, false, false, 0)));
    }

    /// Returns what the coach says before a session.
    public Briefing briefing(CheckIn checkIn) {
        return new Briefing(terms(), history, now.at(), checkIn, sessionsAWeek());
    }

    /// Returns what is done of a planned session today, or empty when the coach left nothing of it.
    public Optional<Script> script(PlannedSession planned, CheckIn checkIn) {
        return new SessionScript(repertoire, history, briefing(checkIn)).of(planned);
    }

    /// Returns what the coach says at the end of a session.
    public Debrief debrief() {
        return new Debrief(repertoire, terms(), history, sessionsAWeek());
    }

    /// Returns what the coach says when a set of a finished session was otherwise.
    public Correction correction() {
        return new Correction(repertoire, terms(), history, sessionsAWeek());
    }

    /// Returns what can be done today in the place of each line of a session, by its place: at most three, the best
    /// first (X1).
    public List<List<Instead>> instead(Script script) {
        SoFar soFar = SoFar.of(history, repertoire, now.at());
        return new WeekPlanner(repertoire, profile, plan.verdict(), programWeek(), soFar)
                .substitutes(new Substitutes.Coaching(terms(), history, briefing(CheckIn.NOT_ASKED)))
                .of(script);
    }

    /// Returns what may come in the breaks at the desk today (DESK4).
    BreakPool breaks() {
        boolean isHurting = hurting().isPresent()
                || isDayRed()
                || history.course().choices().isIll();
        SoFar soFar = SoFar.of(history, repertoire, now.at());
        Agenda agenda = agenda();
        Set<ExerciseId> trained = agenda.isDue(now.today()) || agenda.isDoneToday(now.today())
                ? agenda.next().stream()
                        .flatMap(PlannedSession::items)
                        .map(PlannedItem::exercise)
                        .collect(toUnmodifiableSet())
                : Set.of();
        BreakPool pool =
                new WeekPlanner(repertoire, profile, plan.verdict(), programWeek(), soFar).breaks(lacks(), trained);
        return isHurting ? BreakPool.without(BreakPool.How.HURTING) : pool;
    }

    /// What was told of the day itself counts like a rating before a session.
    private boolean isDayRed() {
        return history.between()
                .days()
                .latest()
                .filter(day -> now.dateOf().apply(day.at()).equals(now.today()))
                .flatMap(day -> day.report().discomfort())
                .filter(pain -> terms.sensitivity().isRed(new Hurt(pain, false, false, 0)))
                .isPresent();
    }

    private Map<WeeklyTarget, Integer> lacks() {
        return MuscleVolume.of(plan, BreakLog.setsOfWeek(history, now), repertoire).stream()
                .collect(toUnmodifiableMap(
                        MuscleVolume::target,
                        volume -> Math.max(0, volume.target().low() - volume.halfSets())));
    }

    /// Returns what the coach says the morning after.
    public NextMorning morning() {
        return new NextMorning(repertoire, terms(), history);
    }

    public TermsOf terms() {
        return terms;
    }

    private int sessionsAWeek() {
        return plan.sessions().size();
    }
}
