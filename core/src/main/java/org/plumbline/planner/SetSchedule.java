package org.plumbline.planner;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.person.Profile;

/// How many sets each exercise has in a week: one in weeks 1 and 2, from week 3 another on at most two
/// exercises a week, to two sets, from week 5 on to the full dose (S1), and never faster than S3 allows. Level
/// L1 begins with two, L2 with all.
///
/// Weeks before are taken to have gone as planned.
final class SetSchedule {

    private static final int FIRST_GROWTH = 3;
    private static final int SECOND_GROWTH = 5;
    private static final int A_WEEK = 2;

    private final Start start;
    private final boolean isBalanced;

    /// Where sets begin.
    enum Start {
        /// One set, and more from week 3 (S1).
        BEGINNER(1, true),
        /// Two sets, and more from week 5 (S1, already active).
        ACTIVE_BEGINNER(2, true),
        /// Two sets at once, and more from week 5 (L1, judgement after S2).
        EXPERIENCED(2, true),
        /// Three sets at once (L2, and named routines beyond L0).
        FULL(3, false);

        private final int sets;
        private final boolean grows;

        Start(int sets, boolean grows) {
            this.sets = sets;
            this.grows = grows;
        }

        int sets() {
            return sets;
        }

        /// First sessions of older people are single sets, whatever their level (COND-65).
        static Start of(Profile profile) {
            if (SessionMaker.isSenior(profile)) {
                return BEGINNER;
            }
            return switch (profile.trainee().level()) {
                case L0 -> profile.trainee().alreadyActive() ? ACTIVE_BEGINNER : BEGINNER;
                case L1 -> EXPERIENCED;
                case L2 -> FULL;
            };
        }

        /// Named routines begin gently for beginners and older people alone.
        static Start ofRoutines(Profile profile) {
            boolean isBeginner = profile.trainee().level() == Level.L0 || SessionMaker.isSenior(profile);
            return isBeginner ? of(profile) : FULL;
        }
    }

    /// @param isBalanced whether the upper trapezius is kept low against the middle and lower (U1)
    SetSchedule(Start start, boolean isBalanced) {
        this.start = start;
        this.isBalanced = isBalanced;
    }

    /// Returns the sets of each exercise in each session of a week.
    ///
    /// @param sessions the exercises of the sessions, each with the most sets it may ever have
    /// @param byWeek how many sessions each week has, at least as many weeks as asked for
    List<Map<Exercise, Integer>> inWeek(int week, List<Map<Exercise, Integer>> sessions, List<Integer> byWeek) {
        List<Map<Exercise, Integer>> now = List.of();
        for (int number = 1; number <= week; number++) {
            int count = Math.min(sessions.size(), byWeek.get(number - 1));
            int first = number == 1 || !start.grows ? start.sets : 1;
            List<Map<Exercise, Integer>> begun = withNewSessions(now, sessions.subList(0, count), first);
            now = number == 1 || !start.grows
                    ? begun
                    : grown(eased(begun, Volume.of(now)), Volume.of(now), sessions, number);
        }
        return isBalanced ? balanced(now) : now;
    }

    /// Takes sets off what tips the balance, the last first; single sets always keep it, since a session of them does.
    private static List<Map<Exercise, Integer>> balanced(List<Map<Exercise, Integer>> sets) {
        for (Map<Exercise, Integer> session : sets.reversed()) {
            for (Exercise exercise : List.copyOf(session.keySet()).reversed()) {
                while (!Volume.of(sets).isBalanced()
                        && Roles.upperTrapeziusExcess(exercise) > 0
                        && session.getOrDefault(exercise, 1) > 1) {
                    session.merge(exercise, -1, Integer::sum);
                }
            }
        }
        return sets;
    }

    /// A session that was not there the week before begins with single sets, or in week 1 with the first dose.
    private static List<Map<Exercise, Integer>> withNewSessions(
            List<Map<Exercise, Integer>> now, List<Map<Exercise, Integer>> sessions, int sets) {
        List<Map<Exercise, Integer>> begun = new ArrayList<>();
        now.forEach(session -> begun.add(new LinkedHashMap<>(session)));
        for (Map<Exercise, Integer> ceilings :
                sessions.subList(Math.min(now.size(), sessions.size()), sessions.size())) {
            Map<Exercise, Integer> first = new LinkedHashMap<>();
            ceilings.forEach((exercise, most) -> first.put(exercise, Math.min(sets, most)));
            begun.add(first);
        }
        return begun;
    }

    /// Makes room for a new session: second sets go, the last first, until the week rises no faster than it may (S3).
    private static List<Map<Exercise, Integer>> eased(List<Map<Exercise, Integer>> begun, Volume before) {
        if (!Volume.of(begun).risesTooFastFrom(before)) {
            return begun;
        }
        for (Map<Exercise, Integer> session : begun.reversed()) {
            for (Exercise exercise : List.copyOf(session.keySet()).reversed()) {
                if (Volume.of(begun).risesTooFastFrom(before)) {
                    session.computeIfPresent(exercise, (_, sets) -> Math.max(1, sets - 1));
                }
            }
        }
        return begun;
    }

    private List<Map<Exercise, Integer>> grown(
            List<Map<Exercise, Integer>> begun, Volume before, List<Map<Exercise, Integer>> ceilings, int week) {
        List<Map<Exercise, Integer>> now = begun;
        int left = week < FIRST_GROWTH ? 0 : A_WEEK;
        int most = week < SECOND_GROWTH ? 2 : 3;
        for (Exercise exercise : leastSetsFirst(begun)) {
            if (left == 0) {
                return now;
            }
            List<Map<Exercise, Integer>> more = withOneMore(now, exercise, ceilings, most);
            boolean isFine = !Volume.of(more).risesTooFastFrom(before)
                    && (!isBalanced || Volume.of(more).isBalanced());
            if (!more.equals(now) && isFine) {
                now = more;
                left--;
            }
        }
        return now;
    }

    private static Set<Exercise> leastSetsFirst(List<Map<Exercise, Integer>> sessions) {
        Set<Exercise> exercises = new LinkedHashSet<>();
        for (int sets = 1; sets <= 3; sets++) {
            int those = sets;
            sessions.forEach(session -> exercises.addAll(session.keySet().stream()
                    .filter(exercise -> session.getOrDefault(exercise, 0) == those)
                    .collect(toCollection(LinkedHashSet::new))));
        }
        return exercises;
    }

    private static List<Map<Exercise, Integer>> withOneMore(
            List<Map<Exercise, Integer>> sessions, Exercise exercise, List<Map<Exercise, Integer>> ceilings, int most) {
        List<Map<Exercise, Integer>> more = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Map<Exercise, Integer> session = new LinkedHashMap<>(sessions.get(i));
            int ceiling = Math.min(most, ceilings.get(i).getOrDefault(exercise, 0));
            session.computeIfPresent(exercise, (_, sets) -> Math.max(sets, Math.min(ceiling, sets + 1)));
            more.add(session);
        }
        return more;
    }
}
