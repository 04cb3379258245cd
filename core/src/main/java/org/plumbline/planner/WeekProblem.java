package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Traits;
import org.plumbline.history.Selection;
import org.plumbline.person.Pin;
import org.plumbline.search.Bounds;
import org.plumbline.search.Option;
import org.plumbline.search.Problem;
import org.plumbline.search.Role;
import org.plumbline.search.Score;

/// A person's week as a problem for the search, and the way back from its numbers to exercises.
///
/// It is about the full dose: weeks before it have fewer sets of the same.
final class WeekProblem {

    /// Beyond three sets a program for the upper back only gets longer (2.8, judgement).
    static final int MOST_SETS = 3;

    /// Points of fit for an exercise done with another tool than its own.
    private static final int STAND_IN = -2;

    /// Where time allows, nobody stays with single sets (S1).
    private static final int USUAL_SETS = 2;

    private static final int MILLIS = 1_000;
    private static final int HOURS_A_DAY = 24;

    private final Setting setting;
    private final List<Exercise> pool;
    private final List<DayOfWeek> days;
    private final Map<ExerciseId, Integer> places = new HashMap<>();
    /// Filled when first asked for.
    private final List<Option> options = new ArrayList<>();

    /// What stays the same for all weeks of a person.
    ///
    /// @param doses full doses
    /// @param seconds left for strengthening
    record Setting(Candidates candidates, Doses doses, SessionClock clock, Level level, int seconds) {}

    WeekProblem(Setting setting, List<DayOfWeek> days) {
        this.setting = setting;
        this.days = List.copyOf(days);
        this.pool = setting.candidates().training();
        for (int i = 0; i < pool.size(); i++) {
            places.put(pool.get(i).id(), i);
        }
    }

    List<DayOfWeek> days() {
        return days;
    }

    List<Exercise> pool() {
        return pool;
    }

    Optional<Integer> place(ExerciseId exercise) {
        return Optional.ofNullable(places.get(exercise));
    }

    /// Whether an exercise may be chosen for a session at all.
    static boolean isTraining(Exercise exercise) {
        return switch (exercise.kind()) {
            case STRENGTH, ACCESSORY -> true;
            case MICRO_BREAK -> exercise.dose().mode() != Mode.SEQUENCE;
            case WARM_UP, STRETCH -> false;
        };
    }

    /// Returns the numbers.
    ///
    /// @param pins what has to stay where it is
    /// @param kept what the sessions held before
    Problem problem(Set<Pin> pins, Selection kept) {
        return new Problem(
                options(),
                WeekAims.targets(setting.candidates().preferences().taste().weakPoints(), setting.level()),
                bounds(),
                days.stream().map(day -> pinned(day, pins)).toList(),
                days.stream().map(day -> held(day, kept)).toList());
    }

    private List<Integer> pinned(DayOfWeek day, Set<Pin> pins) {
        return pins.stream()
                .filter(pin -> pin.weekday() == day && !isUnwanted(pin.exercise()))
                .flatMap(pin -> place(pin.exercise()).stream())
                .sorted()
                .toList();
    }

    private boolean isUnwanted(ExerciseId exercise) {
        return setting.candidates().preferences().taste().dislikes().contains(exercise);
    }

    private List<Integer> held(DayOfWeek day, Selection kept) {
        return kept.on(day).stream()
                .flatMap(session -> session.choices().stream())
                .flatMap(choice -> place(choice.exercise()).stream())
                .toList();
    }

    private List<Option> options() {
        if (options.isEmpty()) {
            List<Exercise> inOrder =
                    pool.stream().sorted(SessionOrder.COMPARATOR).toList();
            List<String> stations = pool.stream().map(this::station).toList();
            for (int i = 0; i < pool.size(); i++) {
                options.add(option(pool.get(i), inOrder.indexOf(pool.get(i)), stations.indexOf(stations.get(i))));
            }
        }
        return options;
    }

    private Option option(Exercise exercise, int place, int station) {
        return new Option(
                exercise.id().value(),
                role(exercise),
                cost(exercise, place, station),
                WeeklyTarget.all().stream()
                        .map(target -> target.halfSets(exercise.traits()))
                        .toList(),
                appeal(exercise),
                strain(exercise));
    }

    /// An exercise that would begin with a band though it grows by weights, or the other way round, comes after
    /// one that is made for what is owned.
    private Option.Appeal appeal(Exercise exercise) {
        Option.Appeal appeal = setting.candidates()
                .preferences()
                .appeal(exercise, pool, setting.candidates().limits());
        boolean isStandIn = switch (single(exercise).load()) {
            case Load.Elastic _ -> exercise.loading().type() != Loading.Type.BAND;
            case Load.Weight _ -> exercise.loading().type() == Loading.Type.BAND;
            case Load.Bodyweight _ -> false;
        };
        return isStandIn ? new Option.Appeal(appeal.each().plus(new Score(STAND_IN, 0, 0, 0)), appeal.once()) : appeal;
    }

    private String station(Exercise exercise) {
        return SessionOrder.station(single(exercise), exercise);
    }

    private PlannedItem single(Exercise exercise) {
        return setting.doses().strength(exercise, 1, PlanReasons.of(exercise));
    }

    private static Role role(Exercise exercise) {
        if (Roles.isRow(exercise)) {
            return Roles.isGatedHighRow(exercise) ? Role.SECOND_ROW : Role.ROW;
        }
        if (Roles.isPosture(exercise)) {
            return Role.POSTURE;
        }
        if (!Roles.isAccessory(exercise)) {
            return Role.OTHER;
        }
        return Roles.isTrunk(exercise) ? Role.TRUNK : Roles.isGrip(exercise) ? Role.GRIP : Role.NECK;
    }

    private Option.Cost cost(Exercise exercise, int place, int station) {
        PlannedItem single = single(exercise);
        return new Option.Cost(
                Math.toIntExact(setting.clock().workMillis(single)),
                Math.max(single.dose().restSeconds(), SessionClock.LEAST_CHANGE_SECONDS) * MILLIS,
                Math.min(MOST_SETS, exercise.dose().full().sets().high()),
                Math.min(USUAL_SETS, exercise.dose().full().sets().high()),
                place,
                station);
    }

    private Option.Strain strain(Exercise exercise) {
        int ladder = exercise.traits()
                .ladder()
                .map(id -> ladders().indexOf(id.toString()))
                .orElse(-1);
        return new Option.Strain(
                ladder,
                Roles.isLoaded(exercise) ? primes(exercise.traits()) : 0,
                Roles.upperTrapeziusExcess(exercise),
                Roles.isGatedHighRow(exercise) ? 1 : Integer.MAX_VALUE);
    }

    private List<String> ladders() {
        return pool.stream()
                .flatMap(exercise -> exercise.traits().ladder().stream())
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static int primes(Traits traits) {
        int bits = 0;
        int bit = 1;
        for (Muscle muscle : Muscle.values()) {
            bits |= traits.halfSets(muscle) == 2 ? bit : 0;
            bit <<= 1;
        }
        return bits == 0 ? bit : bits;
    }

    private Bounds bounds() {
        Limits person = setting.candidates().limits();
        long mains = pool.stream()
                .filter(exercise -> !Roles.isAccessory(exercise) && exercise.kind() != Kind.MICRO_BREAK)
                .count();
        return new Bounds(
                days.stream().map(this::near).toList(),
                setting.seconds() * MILLIS,
                Math.max(Doses.CRUNCHED_REST_SECONDS, person.leastRestSeconds()) * MILLIS,
                !setting.candidates().preferences().wantsUpperTrapezius(),
                setting.level() == Level.L2,
                (int) Math.min(Bounds.LEAST, mains));
    }

    /// F4: which other sessions are less than two days away, round the week.
    private int near(DayOfWeek day) {
        int bits = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean isNear = days.get(i) != day && Weekdays.apart(days.get(i), day) * HOURS_A_DAY < Roles.LOADED_HOURS;
            bits |= isNear ? 1 << i : 0;
        }
        return bits;
    }

    /// Returns sets as exercises; those of a session in the order in which they are done.
    Selection selection(List<List<Integer>> sets) {
        List<Selection.Session> sessions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            List<Integer> mine = sets.get(i);
            sessions.add(new Selection.Session(
                    days.get(i),
                    pool.stream()
                            .filter(exercise -> mine.get(places.getOrDefault(exercise.id(), 0)) > 0)
                            .sorted(SessionOrder.COMPARATOR)
                            .map(exercise -> new Selection.Choice(
                                    exercise.id(), mine.get(places.getOrDefault(exercise.id(), 0))))
                            .toList()));
        }
        return new Selection(sessions);
    }

    /// Returns exercises as sets; what may not be chosen any more is left out.
    List<List<Integer>> sets(Selection selection) {
        return days.stream()
                .map(day -> {
                    List<Integer> sets = new ArrayList<>(Collections.nCopies(pool.size(), 0));
                    choices(selection, day)
                            .forEach(choice -> place(choice.exercise()).ifPresent(at -> sets.set(at, choice.sets())));
                    return List.copyOf(sets);
                })
                .toList();
    }

    private static Stream<Selection.Choice> choices(Selection selection, DayOfWeek day) {
        return selection.on(day).stream().flatMap(session -> session.choices().stream());
    }
}
