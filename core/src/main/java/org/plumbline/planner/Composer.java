package org.plumbline.planner;

import static java.util.Comparator.comparingInt;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Mode;

/// Chooses the strength exercises of each session, the most important first: a row, a posture move, then whatever the
/// week still lacks most (C2, C4, C7, F4, U1). Greedy and without chance; ties go to the smaller id.
///
/// It sees eligible exercises only. How much of each, in which order and in what time is decided by others.
final class Composer {

    static final int MOST = 5;
    static final int LEAST = 3;

    /// Sessions a week for which the weekly targets are shared out, whatever the week has; so a third session in
    /// week 4 leaves the first two as they were.
    private static final int USUAL_SESSIONS = 3;

    private static final int UNSUITED = -10_000;
    private static final int SAME_LADDER = -6;
    private static final int AGAIN = 4;
    private static final int BREAK_KIND = -40;
    private static final int HOURS_A_DAY = 24;

    private final List<Exercise> pool;
    private final Preferences preferences;
    private final Limits limits;
    private final int setsEach;

    /// @param eligible all that may be chosen
    /// @param setsEach how many sets an exercise will roughly have
    Composer(List<Exercise> eligible, Preferences preferences, Limits limits, int setsEach) {
        this.pool = eligible.stream().filter(Composer::isTraining).toList();
        this.preferences = preferences;
        this.limits = limits;
        this.setsEach = setsEach;
    }

    private static boolean isTraining(Exercise exercise) {
        return switch (exercise.kind()) {
            case STRENGTH, ACCESSORY -> true;
            case MICRO_BREAK -> exercise.dose().mode() != Mode.SEQUENCE;
            case WARM_UP, STRETCH -> false;
        };
    }

    /// Returns the exercises of the sessions on these days.
    ///
    /// @param count how many exercises a session should have, 3 to 5
    List<List<Exercise>> compose(List<DayOfWeek> days, int count) {
        List<List<Exercise>> sessions = new ArrayList<>();
        Volume week = new Volume();
        for (int i = 0; i < days.size(); i++) {
            boolean isRested = isRested(days.get(i), days, sessions);
            Session session = new Session(week, i + 1, isRested, sessions);
            sessions.add(session.fill(count));
        }
        return sessions;
    }

    /// Whether loaded rows and hinges may be done on a day: at least 48 h from those of other days (F4).
    private static boolean isRested(DayOfWeek day, List<DayOfWeek> days, List<List<Exercise>> sessions) {
        for (int other = 0; other < sessions.size(); other++) {
            boolean isLoaded = sessions.get(other).stream().anyMatch(Roles::isLoaded);
            if (isLoaded && Weekdays.apart(days.get(other), day) * HOURS_A_DAY < Roles.LOADED_HOURS) {
                return false;
            }
        }
        return true;
    }

    /// One session while it is filled.
    private final class Session {

        private final Volume week;
        private final int number;
        private final boolean isRested;
        private final List<List<Exercise>> before;
        private final List<Exercise> chosen = new ArrayList<>();

        Session(Volume week, int number, boolean isRested, List<List<Exercise>> before) {
            this.week = week;
            this.number = number;
            this.isRested = isRested;
            this.before = before;
        }

        List<Exercise> fill(int count) {
            take(Roles::isRow);
            take(exercise -> Roles.isPosture(exercise) && !Roles.isRow(exercise));
            pool.stream().filter(preferences::isRequested).forEach(asked -> take(asked::equals));
            int forMain = count == MOST ? count - 1 : count;
            while (chosen.size() < forMain && take(Session::isMain)) {}
            if (chosen.size() < count) {
                take(exercise -> Roles.isTrunk(exercise) && limits.suit(exercise));
            }
            while (chosen.size() < count && take(Session::isMain)) {}
            while (chosen.size() < LEAST && take(exercise -> !Roles.isGrip(exercise) && !Roles.isRow(exercise))) {}
            return List.copyOf(chosen);
        }

        private static boolean isMain(Exercise exercise) {
            return !Roles.isRow(exercise) && !Roles.isAccessory(exercise);
        }

        private boolean take(Predicate<Exercise> wanted) {
            Optional<Exercise> best = pool.stream()
                    .filter(wanted)
                    .filter(this::fits)
                    .min(comparingInt((Exercise exercise) -> -score(exercise)).thenComparing(Exercise::id));
            best.ifPresent(exercise -> {
                chosen.add(exercise);
                week.add(exercise, setsEach);
            });
            return best.isPresent();
        }

        private boolean fits(Exercise exercise) {
            if (chosen.size() >= MOST || chosen.contains(exercise) || (Roles.isLoaded(exercise) && !isRested)) {
                return false;
            }
            boolean isSecond = chosen.stream()
                    .anyMatch(other -> (Roles.isTrunk(exercise) && Roles.isTrunk(other))
                            || (Roles.isGrip(exercise) && Roles.isGrip(other)));
            return !isSecond && keepsUpperTrapeziusLow(exercise);
        }

        /// U1, on the safe side: even three sets of it against one set of all the others.
        private boolean keepsUpperTrapeziusLow(Exercise exercise) {
            int excess = Roles.upperTrapeziusExcess(exercise);
            return preferences.wantsUpperTrapezius()
                    || excess <= 0
                    || 3 * excess + Roles.upperTrapeziusExcess(chosen) <= 0;
        }

        private int score(Exercise exercise) {
            int score = 2 * week.worth(exercise, setsEach, number, USUAL_SESSIONS);
            score += preferences.points(exercise);
            score += limits.suit(exercise) ? 0 : UNSUITED;
            score += exercise.kind() == Kind.MICRO_BREAK ? BREAK_KIND : 0;
            score += before.stream().anyMatch(session -> session.contains(exercise)) ? AGAIN : 0;
            boolean isSameLadder = exercise.traits().ladder().isPresent()
                    && chosen.stream()
                            .anyMatch(other -> other.traits()
                                    .ladder()
                                    .equals(exercise.traits().ladder()));
            return score + (isSameLadder ? SAME_LADDER : 0);
        }
    }
}
