package org.plumbline.server.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Records;
import org.plumbline.history.Records.Last;
import org.plumbline.history.Records.Shown;
import org.plumbline.planner.SoFar;

/// What is known of somebody's weeks before: mostly nothing, now and then gates that are open, exercises taken out,
/// a busy week, the balance against the upper trapezius lifted.
final class AnySoFar {

    private static final List<String> SHOWN = List.of(
            "front-plank", "one-arm-dumbbell-row", "kneeling-renegade-row", "bent-over-barbell-row", "hip-hinge");

    private final Random random;
    private final List<ExerciseId> exercises;

    AnySoFar(Random random, Repertoire repertoire) {
        this.random = random;
        this.exercises = repertoire.exercises().stream().map(Exercise::id).toList();
    }

    SoFar next() {
        if (random.nextInt(3) > 0) {
            return SoFar.AS_PLANNED;
        }
        Set<ExerciseId> out = new HashSet<>();
        for (int i = random.nextInt(5); i > 1; i--) {
            out.add(exercises.get(random.nextInt(exercises.size())));
        }
        Optional<SoFar.Pace> pace = random.nextBoolean()
                ? Optional.of(new SoFar.Pace(random.nextInt(20), random.nextInt(7), random.nextInt(4)))
                : Optional.empty();
        return new SoFar(records(), out, pace, random.nextInt(6) == 0, random.nextInt(8) == 0, Optional.empty());
    }

    private Records records() {
        Map<ExerciseId, Shown> shown = new HashMap<>();
        for (String name : SHOWN) {
            if (random.nextInt(4) > 0) {
                int amount = 6 + random.nextInt(30);
                shown.put(
                        new ExerciseId(name),
                        new Shown(
                                Load.BODYWEIGHT,
                                List.of(amount + 4, amount, amount),
                                new Last(Load.BODYWEIGHT, amount, 0)));
            }
        }
        return new Records(shown);
    }
}
