package org.plumbline.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.desk.BreakMove;
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
    /// @param breaks what was done at the desk in these weeks
    /// @param weeks how many weeks they are, 1 or more
    public static List<MuscleVolume> of(
            List<Chapter> sessions, List<BreakMove> breaks, int weeks, Repertoire repertoire) {
        DoneVolume done = new DoneVolume(repertoire);
        for (Chapter chapter : sessions) {
            int share = chapter.isPractice() ? 1 : QUARTERS;
            for (Deed deed : chapter.deeds()) {
                done.add(deed.exercise(), share * deed.sets());
            }
        }
        for (BreakMove move : breaks) {
            if (move instanceof BreakMove.OfCatalog exercise) {
                done.add(exercise.exercise(), 1);
            }
        }
        List<MuscleVolume> volumes = new ArrayList<>();
        for (WeeklyTarget target : WeeklyTarget.all()) {
            int all = done.eighths.getOrDefault(target, 0);
            volumes.add(new MuscleVolume(target, Math.round((float) all / (QUARTERS * weeks))));
        }
        return volumes;
    }

    private void add(ExerciseId id, int quarters) {
        Optional<Exercise> known = repertoire.find(id);
        for (WeeklyTarget target : known.isPresent() ? WeeklyTarget.all() : List.<WeeklyTarget>of()) {
            int half = target.halfSets(known.get().traits());
            if (half > 0) {
                eighths.merge(target, quarters * half, Integer::sum);
            }
        }
    }
}
