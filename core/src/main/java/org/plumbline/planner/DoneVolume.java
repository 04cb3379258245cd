package org.plumbline.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Chapter;
import org.plumbline.history.Deed;

/// The sets that were done for each muscle, as a week's mean: sets of full sessions whole, light practice and desk
/// breaks a quarter (F6).
public final class DoneVolume {

    /// A set of light practice is a quarter of a set.
    private static final int QUARTERS = 4;

    private final Repertoire repertoire;
    private final Map<WeeklyTarget, Integer> eighths = new EnumMap<>(WeeklyTarget.class);

    private DoneVolume(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns what each muscle got.
    ///
    /// @param sessions those of the weeks looked at
    /// @param breaks the sets done at the desk in these weeks
    /// @param weeks how many weeks they are, 1 or more
    public static List<MuscleVolume> of(
            List<Chapter> sessions, Map<ExerciseId, Integer> breaks, int weeks, Repertoire repertoire) {
        DoneVolume done = new DoneVolume(repertoire);
        for (Chapter chapter : sessions) {
            for (Deed deed : chapter.deeds()) {
                if (chapter.isPractice()) {
                    done.addLight(deed.exercise(), deed.sets());
                } else {
                    done.addWhole(deed.exercise(), deed.sets());
                }
            }
        }
        breaks.forEach(done::addLight);
        List<MuscleVolume> volumes = new ArrayList<>();
        for (WeeklyTarget target : WeeklyTarget.all()) {
            int all = done.eighths.getOrDefault(target, 0);
            volumes.add(new MuscleVolume(target, Math.round((float) all / (QUARTERS * weeks))));
        }
        return volumes;
    }

    private void addWhole(ExerciseId id, int sets) {
        add(id, (target, exercise) -> QUARTERS * sets * target.halfSets(exercise.traits()));
    }

    private void addLight(ExerciseId id, int sets) {
        add(id, (target, exercise) -> sets * target.lightHalfSets(exercise));
    }

    private void add(ExerciseId id, ToIntBiFunction<WeeklyTarget, Exercise> worth) {
        repertoire.find(id).ifPresent(exercise -> {
            for (WeeklyTarget target : WeeklyTarget.all()) {
                eighths.merge(target, worth.applyAsInt(target, exercise), Integer::sum);
            }
        });
    }
}
