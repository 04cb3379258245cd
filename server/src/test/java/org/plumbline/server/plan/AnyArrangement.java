package org.plumbline.server.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Arrangement;

/// What people arrange about their weeks, of every kind: likes, pins that may be impossible, a journey with nothing.
final class AnyArrangement {

    private static final List<Muscle> MUSCLES = List.of(
            Muscle.LOWER_TRAPEZIUS,
            Muscle.RHOMBOIDS,
            Muscle.EXTERNAL_ROTATORS,
            Muscle.SERRATUS_ANTERIOR,
            Muscle.CORE,
            Muscle.UPPER_TRAPEZIUS);

    private final Random random;
    private final List<ExerciseId> exercises;
    private final List<Routine> routines;

    AnyArrangement(Random random, Repertoire repertoire) {
        this.random = random;
        this.exercises = repertoire.exercises().stream().map(Exercise::id).toList();
        this.routines = repertoire.routines();
    }

    /// Returns changes in the order they were made; half of all people make none.
    List<PlanEdit> next() {
        List<PlanEdit> edits = new ArrayList<>();
        if (random.nextBoolean()) {
            return edits;
        }
        some(4).forEach(exercise -> edits.add(new PlanEdit.Favored(exercise, true)));
        some(5).forEach(exercise -> edits.add(new PlanEdit.Disliked(exercise, true)));
        if (random.nextInt(3) == 0) {
            edits.add(new PlanEdit.WeakPointTold(one(MUSCLES), true));
        }
        if (random.nextInt(3) == 0) {
            some(3).forEach(exercise -> edits.add(new PlanEdit.Pinned(day(), exercise, true)));
        }
        if (random.nextInt(6) == 0) {
            edits.add(new PlanEdit.Traveling(Optional.of(luggage())));
        }
        if (random.nextInt(8) == 0) {
            edits.add(new PlanEdit.UpperBodyDays(random.nextBoolean() ? Set.of(day()) : EnumSet.of(day(), day())));
        }
        if (random.nextInt(8) == 0) {
            edits.add(
                    random.nextBoolean()
                            ? new PlanEdit.TakenOver()
                            : new PlanEdit.RoutineFollowed(one(routines).id()));
        }
        return edits;
    }

    static Arrangement after(List<PlanEdit> edits) {
        Arrangement arranged = Arrangement.NONE;
        for (PlanEdit edit : edits) {
            arranged = edit.after(arranged);
        }
        return arranged;
    }

    private List<ExerciseId> some(int fewerThan) {
        List<ExerciseId> some = new ArrayList<>();
        for (int i = random.nextInt(fewerThan); i > 0; i--) {
            some.add(one(exercises));
        }
        return some;
    }

    private Set<Equipment> luggage() {
        Set<Equipment> luggage = EnumSet.noneOf(Equipment.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            luggage.add(one(List.of(Equipment.BAND, Equipment.TOWEL, Equipment.WALL, Equipment.DOORFRAME)));
        }
        return luggage;
    }

    private DayOfWeek day() {
        return DayOfWeek.of(1 + random.nextInt(7));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
