package org.plumbline.planner;

import static java.util.stream.Collectors.toCollection;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.progression.Gates;
import org.plumbline.screening.Verdict;

/// Puts one week together: who it is for, how often, what, how much, in what order and time, and what to say about it.
///
/// Choosing exercises is [Composer]'s alone, so that another way of choosing can take its place.
final class WeekPlanner {

    /// No plan looks further ahead: by then every dose has been full for long.
    static final int LAST_WEEK = 26;

    private final Repertoire repertoire;
    private final Profile profile;
    private final Verdict.Train verdict;
    private final Requests requests;
    private final Eligibility eligibility;
    private final SessionMaker maker;
    private final MicroDoses microDoses;
    private final Remarks remarks;
    private final int week;
    private final SoFar soFar;

    WeekPlanner(Repertoire repertoire, Profile profile, Verdict.Train verdict, int week, SoFar soFar) {
        this.repertoire = repertoire;
        this.soFar = soFar;
        this.profile = profile;
        this.verdict = verdict;
        this.week = Math.min(week, LAST_WEEK);
        Set<Condition> filters = verdict.filters();
        Level level = profile.trainee().level();
        Kit kit = owned(profile.kit(), filters);
        Limits limits = Limits.of(filters, level, this.week);
        Loads loads = new Loads(kit, level, profile.trainee().alreadyActive(), isSenior());
        this.requests = new Requests(profile.wishes().requests(), repertoire);
        this.eligibility = new Eligibility(new Gates(level, kit, filters, soFar.records()), soFar.out(), limits, loads);
        // What is chosen does not change when the first, gentler weeks are over, so it is chosen by their limits.
        Candidates candidates = Candidates.of(
                repertoire,
                eligibility,
                new Preferences(filters, level, requests.exercises(), soFar.wantsUpperTrapezius()),
                Limits.of(filters, level, 1));
        this.maker =
                new SessionMaker(candidates, new Doses(filters, limits, loads, level, this.week), profile, this.week);
        this.microDoses = new MicroDoses(candidates.exercises(), limits, loads, level);
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

    Plan.Week plan() {
        Optional<RoutineSession> routine = requests.routine().flatMap(maker::routine);
        Optional<RoutineId> followed = routine.map(RoutineSession::routine).map(Routine::id);
        List<Integer> byWeek = Frequency.byWeek(profile, isSenior(), followed, week, soFar);
        List<DayOfWeek> days =
                Weekdays.spread(byWeek.get(week - 1), profile.wishes().freeDays());
        List<PlannedSession> sessions =
                routine.map(some -> maker.follow(some, days, byWeek)).orElseGet(() -> maker.compose(days, byWeek));
        List<Plan.MicroDose> light = microDoses.on(
                Frequency.wanted(profile.wishes()) - days.size(),
                profile.wishes(),
                days.stream().collect(toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
        List<Plan.Remark> said = new ArrayList<>();
        said.addAll(requests.remarks(eligibility, sessions));
        said.addAll(Arranged.remarks(profile.arrangement(), repertoire));
        said.addAll(remarks.onRoutine(requests.routine(), routine, sessions));
        said.addAll(remarks.onWeek(byWeek.get(week - 1), sessions, routine.isPresent(), maker.isShortened()));
        said.addAll(remarks.onHealth());
        return new Plan.Week(
                verdict,
                followed,
                byWeek.subList(0, Frequency.WEEKS),
                sessions,
                light,
                Stream.concat(said.stream(), remarks.onLoads(sessions))
                        .distinct()
                        .toList());
    }
}
