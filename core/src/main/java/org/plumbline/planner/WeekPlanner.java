package org.plumbline.planner;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.Selection;
import org.plumbline.person.Kit;
import org.plumbline.person.Lead;
import org.plumbline.person.Profile;
import org.plumbline.planner.WeekChooser.Chosen;
import org.plumbline.planner.WeekProblem.Setting;
import org.plumbline.progression.Gates;
import org.plumbline.screening.Verdict;
import org.plumbline.search.Problem;

/// Puts one week together: who it is for, how often, what, how much, in what order and time, and what to say about it.
///
/// Choosing exercises is the [WeekChooser]'s alone.
final class WeekPlanner {

    /// No plan looks further ahead: by then every dose has been full for long.
    static final int LAST_WEEK = 26;

    private final Repertoire repertoire;
    private final Profile profile;
    private final Verdict.Train verdict;
    private final Requests requests;
    private final Eligibility eligibility;
    private final Candidates candidates;
    private final Doses doses;
    private final SessionMaker maker;
    private final MicroDoses microDoses;
    private final Remarks remarks;
    private final Setting setting;
    private final Frame frame;
    private final Loads loads;
    private final int week;
    private final SoFar soFar;

    /// A week as it was put together, and what was chosen for it; nothing was where a named routine decides.
    record Made(Plan.Week plan, Optional<Chosen> chosen) {}

    WeekPlanner(Repertoire repertoire, Profile profile, Verdict.Train verdict, int week, SoFar soFar) {
        this.repertoire = repertoire;
        this.soFar = soFar;
        this.profile = profile;
        this.verdict = verdict;
        this.week = Math.min(week, LAST_WEEK);
        Set<Condition> filters = verdict.filters();
        Level level = profile.trainee().level();
        Kit kit = owned(profile.kitNow(), filters);
        Limits limits = Limits.of(filters, level, this.week);
        Limits full = Limits.of(filters, level, LAST_WEEK);
        this.loads = new Loads(kit, level, profile.trainee().alreadyActive(), isSenior());
        this.requests = new Requests(profile.wishes().requests(), repertoire);
        this.eligibility = new Eligibility(new Gates(level, kit, filters, soFar.records()), soFar.out(), limits, loads);
        Preferences preferences = new Preferences(
                filters, level, requests.exercises(), profile.arrangement().taste(), soFar.wantsUpperTrapezius());
        // What is chosen does not change when the first, gentler weeks are over, so it is chosen by their limits.
        this.candidates = Candidates.of(repertoire, eligibility, preferences, Limits.of(filters, level, 1));
        this.doses = new Doses(filters, limits, loads, level, this.week);
        this.maker = new SessionMaker(candidates, doses, profile, this.week);
        Doses fullDoses = new Doses(filters, full, loads, level, LAST_WEEK);
        SessionClock clock = new SessionClock(repertoire);
        this.frame = new Budget(candidates.training(), fullDoses, clock, full.leastRestSeconds())
                .frame(profile.wishes().minutes(), maker.stretches());
        this.setting = new Setting(candidates, fullDoses, clock, level, frame.strengthSeconds());
        this.microDoses = new MicroDoses(
                candidates.exercises().stream()
                        .filter(exercise -> !preferences.isUnwanted(exercise))
                        .toList(),
                limits,
                loads,
                level);
        this.remarks = new Remarks(repertoire, eligibility, loads, profile, filters);
    }

    /// Bands named without the word `band` count as owned, and so do weights; latex ones do not (COND-LATEX).
    private static Kit owned(Kit kit, Set<Condition> filters) {
        Set<Equipment> equipment = EnumSet.of(Equipment.NONE);
        equipment.addAll(kit.equipment());
        if (!kit.bands().isEmpty()) {
            equipment.add(Equipment.BAND);
        }
        if (!kit.weightGrams().isEmpty()) {
            equipment.add(Equipment.DUMBBELL);
        }
        SortedSet<Band> bands = new TreeSet<>(kit.bands());
        Kit all = new Kit(equipment, bands, kit.weightGrams(), kit.isLatexFree());
        return filters.contains(Condition.LATEX_ALLERGY) ? all.withoutBands() : all;
    }

    private boolean isSenior() {
        return verdict.filters().contains(Condition.AGE_65_PLUS);
    }

    /// Returns a single session of a routine, with the sets it has in this week when done once a week.
    Optional<PlannedSession> session(Routine routine, DayOfWeek day) {
        return maker.single(routine, day, Collections.nCopies(week, 1));
    }

    /// Returns the week with all that belongs to it.
    Made make() {
        Optional<RoutineSession> routine = routineAsked().flatMap(maker::routine);
        Optional<RoutineId> followed = routine.map(RoutineSession::routine).map(Routine::id);
        WeekDays days = days(followed);
        Optional<Chosen> chosen = routine.isPresent() ? Optional.empty() : Optional.of(choose(days));
        List<PlannedSession> sessions = chosen.map(week -> maker.compose(week.selection(), days, addOn(), frame))
                .orElseGet(() -> maker.follow(routine.orElseThrow(), days, addOn()));
        List<Plan.MicroDose> light = microDoses.on(
                Frequency.wanted(profile.wishes()) - sessions.size(),
                profile.wishes(),
                sessions.stream()
                        .map(PlannedSession::weekday)
                        .collect(toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
        Plan.Week plan = new Plan.Week(
                verdict,
                followed,
                days.byWeek().subList(0, Frequency.WEEKS),
                sessions,
                light,
                said(routine, sessions, light));
        return new Made(plan, chosen);
    }

    /// Returns what is chosen for the sessions; empty where a named routine decides.
    Optional<Chosen> choose() {
        return routineAsked().flatMap(maker::routine).isPresent()
                ? Optional.empty()
                : Optional.of(choose(days(Optional.empty())));
    }

    private WeekDays days(Optional<RoutineId> followed) {
        return new WeekDays(
                profile, Frequency.byWeek(profile, isSenior(), followed, week, soFar), week, soFar.chosen());
    }

    /// Returns what there is to choose from and for, unchosen; empty where a named routine decides.
    Optional<Problem> problem() {
        return routineAsked().flatMap(maker::routine).isPresent()
                ? Optional.empty()
                : Optional.of(new WeekProblem(setting, days(Optional.empty()).now())
                        .problem(profile.arrangement().pins(), Selection.NONE));
    }

    private List<Plan.Remark> said(
            Optional<RoutineSession> routine, List<PlannedSession> sessions, List<Plan.MicroDose> light) {
        List<Plan.Remark> said = new ArrayList<>();
        said.addAll(requests.remarks(eligibility, sessions));
        said.addAll(Arranged.remarks(profile.arrangement(), repertoire));
        said.addAll(remarks.onRoutine(routineAsked(), routine, sessions));
        said.addAll(remarks.onWeek(sessions, light, routine.isPresent(), maker.isShortened()));
        said.addAll(remarks.onHealth());
        return Stream.concat(said.stream(), remarks.onLoads(sessions))
                .distinct()
                .toList();
    }

    /// Returns the routine that decides, if one does.
    private Optional<Routine> routineAsked() {
        return switch (profile.arrangement().lead()) {
            case Lead.AsAnswered _ -> requests.routine();
            case Lead.ByPlanner _ -> Optional.empty();
            case Lead.ByRoutine by ->
                repertoire.routines().stream()
                        .filter(routine -> routine.id().equals(by.routine())
                                && !routine.id().equals(SessionMaker.MICRO_BREAK))
                        .findFirst();
        };
    }

    private Chosen choose(WeekDays days) {
        WeekChooser chooser = chooser();
        if (soFar.chosen().isPresent()) {
            Selection before = WeekChooser.moved(soFar.chosen().get(), days.now());
            return chooser.after(before, days.now());
        }
        Chosen now = chooser.anew(days.stages().getFirst());
        for (List<DayOfWeek> stage : days.stages().subList(1, days.stages().size())) {
            now = chooser.after(now.selection(), stage);
        }
        return now;
    }

    private Optional<RoutineSession> addOn() {
        return repertoire.routines().stream()
                .filter(routine -> routine.id().equals(SessionMaker.ADD_ON))
                .findFirst()
                .flatMap(maker::routine);
    }

    WeekChooser chooser() {
        return new WeekChooser(setting, profile.arrangement().pins());
    }

    Candidates candidates() {
        return candidates;
    }

    /// Returns what may come in a break at the desk (DESK4, F6).
    BreakPool breaks(Map<WeeklyTarget, Integer> lacks, Set<ExerciseId> trained) {
        List<Exercise> wanted = candidates.exercises().stream()
                .filter(exercise -> !candidates.preferences().isUnwanted(exercise))
                .toList();
        List<Exercise> effort = BreakPool.find(BreakPool.EFFORT, wanted, verdict.filters());
        List<Exercise> mobility = BreakPool.find(BreakPool.MOBILITY, wanted, verdict.filters());
        Map<ExerciseId, BreakPool.Way> ways = Stream.concat(effort.stream(), mobility.stream())
                .collect(toUnmodifiableMap(
                        Exercise::id,
                        exercise -> new BreakPool.Way(
                                loads.first(exercise).orElse(Load.BODYWEIGHT), doses.change(exercise))));
        return new BreakPool(BreakPool.How.FULL, effort, mobility, lacks, ways, trained);
    }

    /// Returns what can be done today in the place of what is in a session.
    Substitutes substitutes(Substitutes.Coaching coaching) {
        return new Substitutes(candidates, doses, coaching);
    }
}
