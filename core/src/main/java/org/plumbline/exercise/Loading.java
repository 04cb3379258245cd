package org.plumbline.exercise;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Kebab;
import org.plumbline.dose.Range;

/// How an exercise gets heavier.
///
/// @param type what resists it
/// @param startBands the levels of band to begin with, the lighter first
/// @param typicalGrams an ordinary first weight, in grams, for somebody small and for somebody larger or active
/// @param addsGrams whether dumbbells may be added to a bodyweight movement; then the arm is the base load (P9b)
/// @param mostGrams never heavier than this
/// @param halfSteps the half-steps that apply, in the order they are taken
public record Loading(
        Type type,
        Optional<Range> startBands,
        Optional<Range> typicalGrams,
        boolean addsGrams,
        Optional<Integer> mostGrams,
        List<HalfStep> halfSteps) {

    /// What resists: `none`, `bodyweight`, `band`, `dumbbell`, `barbell`, `cable`, or `time` under stretch.
    public enum Type {
        NONE,
        BODYWEIGHT,
        BAND,
        DUMBBELL,
        BARBELL,
        CABLE,
        TIME;

        public static Type parse(String text) {
            return Kebab.parse(Type.class, text);
        }

        /// Whether steps above 10 % are confirmed in a second session before they are taken (rulebook 3.3, CONFIRM).
        public boolean isConfirmed() {
            return this == DUMBBELL || this == BARBELL || this == CABLE;
        }

        @Override
        public String toString() {
            return Kebab.write(this);
        }
    }

    public Loading {
        halfSteps = List.copyOf(halfSteps);
    }
}
