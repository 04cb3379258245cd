package org.plumbline.history;

import java.time.Instant;
import java.util.List;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;

/// Something that changes the program as a whole, and why: `a lighter week until Friday`. A fact, like a decision.
///
/// Source: rulebook 3.5 and 3.6, PAIN4.
public sealed interface Change {

    /// Returns the id of the rule in the rulebook: `D4`.
    default String rule() {
        return switch (this) {
            case LighterWeek week -> week.cause().rule();
            case SiblingTried _, PlateauAnswered _ -> "D2";
            case GripAdded _ -> "G1";
            case GripRemoved _ -> "G2";
            case SideGetsMore _ -> "A1";
            case SeeProfessional _ -> "PAIN4";
        };
    }

    /// A deload week begins.
    record LighterWeek(Cause cause, Instant until) implements Change {}

    /// What a lighter week is for.
    sealed interface Cause {

        default String rule() {
            return switch (this) {
                case StoodStill _ -> "D2";
                case Scheduled _ -> "D3";
                case Dropped _, Sore _ -> "D4";
            };
        }

        /// No gain in so many sessions of one exercise (D1).
        record StoodStill(ExerciseId exercise, int sessions) implements Cause {}

        /// So many weeks since the last one (D3).
        record Scheduled(int weeks) implements Cause {}

        /// Several exercises dropped twice in a row (D4).
        record Dropped(List<ExerciseId> exercises) implements Cause {

            public Dropped {
                exercises = List.copyOf(exercises);
            }
        }

        /// Muscles as sore as this (D4).
        record Sore(int rating) implements Cause {}
    }

    /// A sibling takes the place of an exercise that still stood still after a lighter week (D2, second answer).
    record SiblingTried(ExerciseId exercise, ExerciseId sibling, Instant until) implements Change {}

    /// A set more is the last answer to standing still (D2, third answer).
    ///
    /// @param sets how many sets the exercise has from now on; the person may as well train a day more
    record PlateauAnswered(ExerciseId exercise, int sets) implements Change {

        public PlateauAnswered {
            if (sets < 1 || sets > Prescription.MOST_SETS) {
                throw new IllegalArgumentException(
                        "An exercise has 1 to %d sets, not %d".formatted(Prescription.MOST_SETS, sets));
            }
        }
    }

    /// A grip exercise is added at the end of sessions.
    record GripAdded(ExerciseId accessory) implements Change {}

    /// The grip exercise goes again.
    record GripRemoved(ExerciseId accessory) implements Change {}

    /// The weaker side gets one more set.
    record SideGetsMore(ExerciseId exercise, Side side, Instant until) implements Change {}

    /// Pain over weeks is for a professional.
    ///
    /// @param isRising whether it rises; otherwise it has not changed for long
    /// @param before the weekly mean before, in tenths of a point
    /// @param now the weekly mean now, in tenths of a point
    record SeeProfessional(boolean isRising, int before, int now) implements Change {}
}
