package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Routine.Part;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.Selection;
import org.plumbline.person.Profile;
import org.plumbline.planner.Draft.Source;
import org.plumbline.planner.SetSchedule.Start;
import org.plumbline.search.Bounds;

/// Makes the sessions of a week, composed or after a named routine: warm-up, strength, stretches, cut to time.
final class SessionMaker {

    static final RoutineId TEN_MINUTES = new RoutineId("T10");
    static final RoutineId ADD_ON = new RoutineId("T-ADD");

    /// A minute or two between desk work; it never is a session of the week (T-MB).
    static final RoutineId MICRO_BREAK = new RoutineId("T-MB");

    private static final RoutineId MOBILITY_STARTER = new RoutineId("T-SMS");

    /// T10 is never longer.
    static final int TEN_MINUTES_SECONDS = 630;

    private static final int WARM_UP_SECONDS = 300;
    private static final int ROUTINE_WARM_UP_SECONDS = 90;
    private static final int TEN_MINUTES_CHEST_SECONDS = 40;
    private static final int SECONDS = 60;

    private final Candidates candidates;
    private final Doses doses;
    private final Profile profile;
    private final int week;
    private final SessionClock clock;
    private final Timing timing;
    private final WarmUps warmUps;
    private final Stretches stretches;
    private final Trimmer trimmer;
    private boolean isShortened;

    Stretches stretches() {
        return stretches;
    }

    SessionMaker(Candidates candidates, Doses doses, Profile profile, int week) {
        this.candidates = candidates;
        this.doses = doses;
        this.profile = profile;
        this.week = week;
        this.clock = new SessionClock(candidates.repertoire());
        this.timing = new Timing(candidates.repertoire(), clock);
        List<Exercise> eligible = candidates.exercises();
        this.warmUps = new WarmUps(eligible, candidates.preferences(), doses, clock);
        this.stretches = new Stretches(eligible, candidates.preferences(), doses);
        this.trimmer = new Trimmer(candidates.repertoire(), timing, warmUps, candidates.limits());
    }

    /// Whether any session had to be cut to its time.
    boolean isShortened() {
        return isShortened;
    }

    /// Returns what is left of a routine for this person, if it still is one: two strength exercises, or as many as
    /// it ever had.
    Optional<RoutineSession> routine(Routine routine) {
        RoutineSession session = new RoutineSession(candidates.repertoire(), this::isWelcome, routine);
        int least = Math.min(2, routine.slots(Part.STRENGTH).size());
        return session.lines(Part.STRENGTH).size() < least ? Optional.empty() : Optional.of(session);
    }

    /// Returns the sessions of a week that was chosen, with the sets of this week, Monday first.
    ///
    /// @param days the days of the week in the order in which they came into the program
    /// @param added what is added to upper-body days of one's own (T-ADD); its sets grow with the others (S3)
    List<PlannedSession> compose(Selection chosen, WeekDays days, Optional<RoutineSession> added, Frame frame) {
        boolean isBalanced = !candidates.preferences().wantsUpperTrapezius();
        SetSchedule schedule = new SetSchedule(Start.of(profile), isBalanced);
        Ceilings most = day -> ceilings(chosen, day);
        return together(days, added, most, schedule, (day, counts) -> composed(day, counts, frame));
    }

    private List<PlannedSession> together(
            WeekDays days, Optional<RoutineSession> added, Ceilings most, SetSchedule schedule, Maker maker) {
        List<DayOfWeek> addOns = added.isPresent() ? days.addOns() : List.of();
        List<DayOfWeek> all =
                Stream.concat(addOns.stream(), days.arrived().stream()).toList();
        List<Map<Exercise, Integer>> ceilings = all.stream()
                .map(day -> addOns.contains(day) ? ceilings(added.orElseThrow()) : most.on(day))
                .toList();
        List<Integer> byWeek =
                days.byWeek().stream().map(count -> count + addOns.size()).toList();
        Maker each = (day, counts) -> addOns.contains(day)
                ? followed(added.orElseThrow(), day, counts).added()
                : maker.make(day, counts);
        return sessions(all, schedule.inWeek(week, ceilings, byWeek), each).stream()
                .sorted(comparing(PlannedSession::weekday))
                .toList();
    }

    private static Map<Exercise, Integer> ceilings(RoutineSession routine) {
        Map<Exercise, Integer> most = new LinkedHashMap<>();
        routine.lines(Part.STRENGTH).forEach(line -> most.put(line.exercise(), RoutineSession.mostSets(line)));
        return most;
    }

    private Map<Exercise, Integer> ceilings(Selection chosen, DayOfWeek day) {
        Map<Exercise, Integer> most = new LinkedHashMap<>();
        chosen.on(day).stream()
                .flatMap(session -> session.choices().stream())
                .forEach(choice -> most.put(candidates.repertoire().exercise(choice.exercise()), choice.sets()));
        return most;
    }

    /// Returns a routine done once, on a day somebody chose, if enough of it is left for them.
    Optional<PlannedSession> single(Routine routine, DayOfWeek day, List<Integer> byWeek) {
        boolean isPractice = routine.id().equals(MICRO_BREAK) || routine.id().equals(MOBILITY_STARTER);
        return isPractice
                ? practice(new RoutineSession(candidates.repertoire(), this::isWelcome, routine), day)
                : routine(routine).map(left -> single(left, day, byWeek));
    }

    private PlannedSession single(RoutineSession routine, DayOfWeek day, List<Integer> byWeek) {
        List<Map<Exercise, Integer>> sets = ofRoutines().inWeek(week, List.of(ceilings(routine)), byWeek);
        return followed(routine, day, sets.getFirst());
    }

    /// A routine without effort has no working sets when it is done for its own sake: all of it is easy (T-MB, T-SMS).
    private Optional<PlannedSession> practice(RoutineSession routine, DayOfWeek day) {
        List<PlannedItem> moves = Stream.of(Part.WARM_UP, Part.STRENGTH)
                .flatMap(part -> routine.lines(part).stream())
                .map(line -> RoutineSession.warmUp(line, doses))
                .toList();
        List<PlannedItem> held = routine.lines(Part.STRETCHES).stream()
                .map(line -> RoutineSession.stretch(line, doses))
                .toList();
        Draft draft = new Draft(moves, clock.warmUpSeconds(moves), List.of(), held, SetOrder.STRAIGHT, Source.ROUTINE);
        return moves.isEmpty() && held.isEmpty() ? Optional.empty() : Optional.of(timing.session(day, draft));
    }

    private boolean isWelcome(Exercise exercise) {
        return candidates.eligibility().allows(exercise)
                && !candidates.preferences().isUnwanted(exercise);
    }

    /// The most sets of each exercise on a day.
    private interface Ceilings {
        Map<Exercise, Integer> on(DayOfWeek day);
    }

    private interface Maker {
        PlannedSession make(DayOfWeek day, Map<Exercise, Integer> sets);
    }

    private static List<PlannedSession> sessions(List<DayOfWeek> days, List<Map<Exercise, Integer>> sets, Maker maker) {
        List<PlannedSession> sessions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            sessions.add(maker.make(days.get(i), sets.get(i)));
        }
        return List.copyOf(sessions);
    }

    /// A session takes short rests, round in a circuit, only when it does not fit otherwise (REST).
    private PlannedSession composed(DayOfWeek day, Map<Exercise, Integer> sets, Frame frame) {
        List<PlannedItem> strength = new ArrayList<>();
        sets.forEach((exercise, count) -> strength.add(doses.strength(exercise, count, why(exercise))));
        Draft draft = new Draft(
                warmUps.within(frame.warmUpSeconds()),
                frame.warmUpSeconds(),
                strength,
                stretches.choose(frame.stretches()),
                SetOrder.STRAIGHT,
                Source.COMPOSED);
        boolean isTooLong = timing.session(day, draft).time().strengthSeconds() > frame.strengthSeconds();
        boolean isCut = frame.isCut(minutes()) || isTooLong || strength.size() < Bounds.LEAST;
        isShortened |= isCut;
        return timing.session(day, isTooLong && strength.size() <= Bounds.LEAST ? trimmer.inCircuit(draft) : draft);
    }

    private PlanReason why(Exercise exercise) {
        return candidates.preferences().isRequested(exercise) ? PlanReason.WAS_ASKED_FOR : PlanReasons.of(exercise);
    }

    /// Returns the sessions of a week that follows a routine, Monday first.
    ///
    /// @param added what is added to upper-body days of one's own (T-ADD); its sets grow with the others (S3)
    List<PlannedSession> follow(RoutineSession routine, WeekDays days, Optional<RoutineSession> added) {
        Maker maker = (day, counts) -> followed(routine, day, counts);
        return together(days, added, _ -> ceilings(routine), ofRoutines(), maker);
    }

    private SetSchedule ofRoutines() {
        return new SetSchedule(Start.ofRoutines(profile), false);
    }

    private PlannedSession followed(RoutineSession routine, DayOfWeek day, Map<Exercise, Integer> sets) {
        List<PlannedItem> strength = routine.lines(Part.STRENGTH).stream()
                .map(line -> routine.strength(line, sets.getOrDefault(line.exercise(), 1), doses))
                .toList();
        List<PlannedItem> own = routine.lines(Part.WARM_UP).stream()
                .map(line -> RoutineSession.warmUp(line, doses))
                .toList();
        Draft draft = new Draft(
                own,
                warmUpSeconds(routine.routine().id(), own),
                strength,
                routine.lines(Part.STRETCHES).stream()
                        .map(line -> RoutineSession.stretch(line, doses))
                        .toList(),
                SetOrder.STRAIGHT,
                source(routine.routine(), own));
        Draft whole = withChestStretch(
                withWarmUp(draft, routine.routine().id()), routine.routine().id());
        return cut(day, whole, cutToLimit(routine.routine().id(), whole));
    }

    /// The block of T10 runs through, 45 s for both its movements; elsewhere 15 s between movements belong to it (C1).
    private int warmUpSeconds(RoutineId id, List<PlannedItem> own) {
        int seconds = clock.warmUpSeconds(own);
        if (id.equals(TEN_MINUTES)) {
            long moves = own.stream()
                    .filter(item ->
                            candidates.repertoire().exercise(item.exercise()).kind() == Kind.WARM_UP)
                    .count();
            return seconds - (int) Math.max(0, moves - 1) * SessionClock.LEAST_CHANGE_SECONDS;
        }
        return own.size() >= 4 ? Math.max(seconds, WARM_UP_SECONDS) : seconds;
    }

    /// A warm-up of five minutes stands apart; a shorter one runs into the work.
    private static Source source(Routine routine, List<PlannedItem> own) {
        boolean isWhole = !own.isEmpty()
                && own.size() < 4
                && !routine.slots(Part.STRETCHES).isEmpty();
        return isWhole ? Source.WHOLE_ROUTINE : Source.ROUTINE;
    }

    /// What is left of a routine's warm-up may be too little; then the usual one takes its place (C1, TRIM).
    private Draft withWarmUp(Draft draft, RoutineId id) {
        boolean isEnough = draft.warmUpSeconds() >= Trimmer.LEAST_WARM_UP_SECONDS || id.equals(ADD_ON);
        if (isEnough) {
            return draft;
        }
        int seconds = draft.warmUp().isEmpty() ? WARM_UP_SECONDS : ROUTINE_WARM_UP_SECONDS;
        return draft.withWarmUp(warmUps.within(seconds), seconds);
    }

    /// Whatever a routine leaves out for somebody, the chest stretch is there, and long enough (C3, ST1).
    private Draft withChestStretch(Draft draft, RoutineId id) {
        if (chestSeconds(draft.stretches()) >= (id.equals(TEN_MINUTES) ? TEN_MINUTES_CHEST_SECONDS : SECONDS)) {
            return draft;
        }
        boolean isChestAlone = !draft.stretches().isEmpty() || id.equals(ADD_ON);
        List<PlannedItem> all = new ArrayList<>(stretches.choose(isChestAlone ? 1 : Stretches.LEAST));
        draft.stretches().stream()
                .filter(item -> all.stream().noneMatch(other -> other.exercise().equals(item.exercise())))
                .forEach(all::add);
        return draft.withStretches(all);
    }

    private int chestSeconds(List<PlannedItem> items) {
        return items.stream()
                .filter(item -> Roles.isChestStretch(candidates.repertoire().exercise(item.exercise())))
                .mapToInt(item -> item.dose().sets() * item.dose().amount().low())
                .sum();
    }

    private Draft cutToLimit(RoutineId id, Draft draft) {
        int limit = profile.wishes().isHardLimit() ? minutes() * SECONDS : Integer.MAX_VALUE;
        int most = id.equals(TEN_MINUTES) ? Math.min(limit, TEN_MINUTES_SECONDS) : limit;
        return timing.seconds(draft) <= most ? draft : trimmer.trimRoutine(draft, most);
    }

    private PlannedSession cut(DayOfWeek day, Draft before, Draft after) {
        isShortened |= !before.equals(after);
        return timing.session(day, after);
    }

    private int minutes() {
        return profile.wishes().minutes();
    }

    static boolean isSenior(Profile profile) {
        return profile.health().has(Condition.AGE_65_PLUS) || profile.trainee().age() >= 65;
    }
}
