package org.plumbline.bench.plans;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.Workbench;

/// One change of every kind that somebody could make to their week, by chance.
final class AnyEdit {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final List<Muscle> MUSCLES =
            List.of(Muscle.LOWER_TRAPEZIUS, Muscle.RHOMBOIDS, Muscle.EXTERNAL_ROTATORS, Muscle.LATISSIMUS, Muscle.CORE);

    private final Random random;
    private final List<ExerciseId> exercises;

    AnyEdit(long seed, Repertoire repertoire) {
        this.random = new Random(seed);
        this.exercises = repertoire.exercises().stream().map(Exercise::id).toList();
    }

    List<PlanEdit> all(Workbench bench, Selection chosen) {
        Selection.Session session = one(chosen.sessions());
        ExerciseId some = item(session);
        List<PlanEdit> all = new ArrayList<>();
        List<Alternative> others = bench.alternatives(session.weekday(), some);
        if (!others.isEmpty()) {
            all.add(new PlanEdit.Swapped(session.weekday(), some, one(others).exercise()));
        }
        all.add(new PlanEdit.Pinned(session.weekday(), item(session), true));
        all.add(new PlanEdit.Disliked(item(session), true));
        all.add(new PlanEdit.Favored(one(exercises), true));
        all.add(new PlanEdit.WeakPointTold(one(MUSCLES), true));
        all.add(new PlanEdit.Traveling(
                Optional.of(random.nextBoolean() ? Set.of(Equipment.BAND, Equipment.WALL) : Set.of(Equipment.WALL))));
        all.add(new PlanEdit.RoutineFollowed(new RoutineId(one(List.of("T-B", "T10")))));
        all.add(new PlanEdit.TakenOver());
        all.add(new PlanEdit.Afresh());
        all.addAll(ofDays(session, chosen));
        return all;
    }

    private List<PlanEdit> ofDays(Selection.Session session, Selection chosen) {
        LocalDate date = MONDAY.with(TemporalAdjusters.nextOrSame(session.weekday()));
        List<PlanEdit> all = new ArrayList<>();
        List<DayOfWeek> free = new ArrayList<>(EnumSet.allOf(DayOfWeek.class));
        free.removeAll(chosen.weekdays());
        all.add(new PlanEdit.ShortenedDay(date, 5 + random.nextInt(10)));
        all.add(new PlanEdit.SkippedDay(date));
        if (!free.isEmpty()) {
            all.add(new PlanEdit.Moved(session.weekday(), one(free)));
            all.add(new PlanEdit.UpperBodyDays(Set.of(one(free))));
        }
        return all;
    }

    private ExerciseId item(Selection.Session session) {
        return one(session.choices()).exercise();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
