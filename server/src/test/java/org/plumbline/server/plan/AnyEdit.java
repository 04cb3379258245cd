package org.plumbline.server.plan;

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
import org.plumbline.planner.Alternative;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Workbench;

/// Changes that somebody could make to the week they have: one of each kind.
final class AnyEdit {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Random random;
    private final List<ExerciseId> exercises;

    AnyEdit(long seed, Repertoire repertoire) {
        this.random = new Random(seed);
        this.exercises = repertoire.exercises().stream().map(Exercise::id).toList();
    }

    /// Returns one change of every kind that makes sense for a week with sessions.
    List<PlanEdit> all(Workbench bench) {
        PlannedSession session = one(bench.plan().sessions());
        ExerciseId some = item(session);
        List<PlanEdit> all = new ArrayList<>();
        List<Alternative> others = bench.alternatives(session.weekday(), some);
        if (!others.isEmpty()) {
            all.add(new PlanEdit.Swapped(session.weekday(), some, one(others).exercise()));
        }
        all.add(new PlanEdit.Pinned(session.weekday(), item(session), true));
        all.add(new PlanEdit.Disliked(item(session), true));
        all.add(new PlanEdit.Disliked(one(exercises), true));
        all.add(new PlanEdit.Favored(one(exercises), true));
        all.add(new PlanEdit.WeakPointTold(one(List.of(Muscle.LOWER_TRAPEZIUS, Muscle.LATISSIMUS, Muscle.CORE)), true));
        all.addAll(ofDays(bench, session));
        all.add(new PlanEdit.Traveling(Optional.of(random.nextBoolean() ? Set.of(Equipment.BAND) : Set.of())));
        all.add(new PlanEdit.RoutineFollowed(new RoutineId(one(List.of("T-B", "T10", "T-ADD")))));
        all.add(new PlanEdit.TakenOver());
        all.add(new PlanEdit.Afresh());
        return all;
    }

    private List<PlanEdit> ofDays(Workbench bench, PlannedSession session) {
        LocalDate date = MONDAY.with(TemporalAdjusters.nextOrSame(session.weekday()));
        List<PlanEdit> all = new ArrayList<>();
        List<DayOfWeek> free = new ArrayList<>(EnumSet.allOf(DayOfWeek.class));
        bench.plan().sessions().forEach(taken -> free.remove(taken.weekday()));
        all.add(new PlanEdit.Moved(session.weekday(), one(free)));
        all.add(new PlanEdit.ShortenedDay(date, 5 + random.nextInt(10)));
        all.add(new PlanEdit.SkippedDay(date));
        all.add(new PlanEdit.UpperBodyDays(Set.of(one(free))));
        return all;
    }

    private ExerciseId item(PlannedSession session) {
        List<PlannedItem> items = session.strength();
        return one(items).exercise();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
