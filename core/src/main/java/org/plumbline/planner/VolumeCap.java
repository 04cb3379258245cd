package org.plumbline.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;

/// Takes sets off until no muscle is above its soft limit for the week, the least important first (2.8, VOL1).
final class VolumeCap {

    private VolumeCap() {}

    static List<Map<Exercise, Integer>> under(List<Map<Exercise, Integer>> sets) {
        List<Map<Exercise, Integer>> capped = new ArrayList<>();
        sets.forEach(session -> capped.add(new LinkedHashMap<>(session)));
        Optional<Muscle> above = above(capped);
        while (above.isPresent() && takeOne(capped, above.get())) {
            above = above(capped);
        }
        return capped;
    }

    private static Optional<Muscle> above(List<Map<Exercise, Integer>> sets) {
        Volume volume = Volume.of(sets);
        return Volume.SOFT_LIMITS.keySet().stream()
                .sorted()
                .filter(volume::isAboveSoftLimit)
                .findFirst();
    }

    private static boolean takeOne(List<Map<Exercise, Integer>> sets, Muscle muscle) {
        for (Map<Exercise, Integer> session : sets.reversed()) {
            for (Exercise exercise : new ArrayList<>(session.keySet()).reversed()) {
                int now = session.getOrDefault(exercise, 0);
                if (now > 1 && exercise.traits().halfSets(muscle) > 0) {
                    session.put(exercise, now - 1);
                    return true;
                }
            }
        }
        return false;
    }
}
