package org.plumbline.history;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Variant;

/// One exercise in one session, as the [Chronicle] keeps it: `band-pull-apart`, red band, 15 and 14 clean reps.
///
/// @param item its place in the script of the session, from 0 on
/// @param load the lightest of its sets
/// @param halfSteps how many half-steps were in force, each of which makes the same load harder
public record Deed(int item, Variant variant, Load load, int halfSteps, Shown shown) {

    /// What was shown in the sets.
    ///
    /// @param amounts repetitions or seconds of each set that was asked for, 0 for one that was not done
    /// @param isClean whether they count as what somebody can do: few faults (V1), and no number in doubt (P10)
    public record Shown(Measure measure, List<Integer> amounts, boolean isClean) {

        public Shown {
            amounts = List.copyOf(amounts);
        }
    }

    public ExerciseId exercise() {
        return variant.exercise();
    }

    /// Returns how many sets were done.
    public int sets() {
        return Math.toIntExact(
                shown.amounts().stream().filter(amount -> amount > 0).count());
    }

    /// Returns the best of all sets, empty if none was done or none counts.
    public Optional<Integer> best() {
        return shown.isClean()
                ? shown.amounts().stream().filter(amount -> amount > 0).max(Integer::compare)
                : Optional.empty();
    }

    /// Returns the same with what another deed has alike, so that ten years of one exercise name it once.
    Deed sharing(Deed like) {
        return new Deed(
                item,
                like.variant,
                load.equals(like.load) ? like.load : load,
                halfSteps,
                shown.equals(like.shown) ? like.shown : shown);
    }
}
