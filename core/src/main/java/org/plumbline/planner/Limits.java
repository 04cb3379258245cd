package org.plumbline.planner;

import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Mode;

/// What conditions, level and week allow of any dose: `12-15 reps, at least 60 s rest, 3-5 left in reserve`.
///
/// Sources: E2, COND-BP, COND-PREG, COND-65.
///
/// @param reps where repetitions have to stay; empty if nothing limits them
/// @param effort how many repetitions should be left
/// @param leastRestSeconds the shortest rest
/// @param longestHoldSeconds the longest hold in strength work, apart from a plank
/// @param longestPlankSeconds the longest plank
/// @param stretchHold how long a stretch is held, if longer than the catalog says
record Limits(
        Optional<Range> reps,
        Range effort,
        int leastRestSeconds,
        int longestHoldSeconds,
        int longestPlankSeconds,
        Optional<Range> stretchHold) {

    private static final Range LIGHT = new Range(12, 15);
    private static final Range FIRST_SESSIONS = new Range(10, 12);
    private static final Range SENIOR_STRETCH = new Range(30, 30);
    private static final int FIRST_WEEKS = 2;

    static Limits of(Set<Condition> filters, Level level, int week) {
        boolean isBloodPressure = filters.contains(Condition.HYPERTENSION_CAUTION);
        boolean isSenior = filters.contains(Condition.AGE_65_PLUS);
        return new Limits(
                reps(filters, week),
                effort(isBloodPressure, level, week),
                isBloodPressure || isSenior ? 60 : 0,
                isBloodPressure ? 10 : Integer.MAX_VALUE,
                isBloodPressure ? 20 : Integer.MAX_VALUE,
                isSenior ? Optional.of(SENIOR_STRETCH) : Optional.empty());
    }

    private static Optional<Range> reps(Set<Condition> filters, int week) {
        boolean isLight = filters.contains(Condition.HYPERTENSION_CAUTION) || filters.contains(Condition.PREGNANCY);
        boolean isFirst = filters.contains(Condition.AGE_65_PLUS) && week <= FIRST_WEEKS;
        if (isLight && isFirst) {
            return Optional.of(Range.of(FIRST_SESSIONS.high()));
        }
        if (isLight) {
            return Optional.of(LIGHT);
        }
        return isFirst ? Optional.of(FIRST_SESSIONS) : Optional.empty();
    }

    private static Range effort(boolean isBloodPressure, Level level, int week) {
        if (isBloodPressure) {
            return new Range(3, 5);
        }
        return switch (level) {
            case L0 -> week < 5 ? new Range(3, 5) : new Range(2, 4);
            case L1, L2 -> new Range(1, 3);
        };
    }

    /// Returns the repetitions asked for, moved to where they may be. First sessions never ask for more than an
    /// exercise is good for: a bird dog stays at five.
    Range allowed(Range asked, Exercise exercise) {
        boolean isFirst = reps.filter(FIRST_SESSIONS::equals).isPresent();
        if (reps.isEmpty() || (isFirst && !suit(exercise) && asked.high() < FIRST_SESSIONS.low())) {
            return asked;
        }
        Range range = reps.get();
        return new Range(range.nearest(asked.low()), range.nearest(asked.high()));
    }

    /// Whether the repetitions an exercise is good for meet those that are allowed.
    boolean suit(Exercise exercise) {
        if (reps.isEmpty() || exercise.dose().full().reps().isEmpty()) {
            return true;
        }
        Range useful = exercise.dose().full().reps().get();
        return useful.low() <= reps.get().high() && reps.get().low() <= useful.high();
    }

    /// Whether it is held longer than allowed even at its shortest (COND-BP). Stretches are not held by effort.
    boolean forbidHoldOf(Exercise exercise) {
        if (exercise.kind() == Kind.STRETCH || exercise.dose().mode() != Mode.HOLD) {
            return false;
        }
        return exercise.dose().startAmount().low() > longestHold(exercise);
    }

    int longestHold(Exercise exercise) {
        return Roles.isPlank(exercise) ? longestPlankSeconds : longestHoldSeconds;
    }
}
