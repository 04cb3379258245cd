package org.plumbline.server.plan;

import java.util.List;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.PlannedItem;

/// The clock of the validators (rule TIME), written apart from the planner's: two sets of 12 rows at 4 s with 45 s rest
/// take 141 s.
record OwnClock(Repertoire repertoire) {

    /// Work, rests between the sets of an exercise, and 15 s at least from one exercise to the next.
    double strength(List<PlannedItem> items) {
        double seconds = 0;
        for (int i = 0; i < items.size(); i++) {
            PlannedItem item = items.get(i);
            seconds += work(item) + (item.dose().sets() - 1) * item.dose().restSeconds();
            if (i + 1 < items.size()) {
                seconds += Math.max(15, item.dose().restSeconds());
            }
        }
        return seconds;
    }

    /// Holds, and 5 s to get into each.
    double stretches(List<PlannedItem> items) {
        return items.stream().mapToDouble(item -> work(item) + 5).sum();
    }

    /// Movements, and 15 s between them (C1).
    double warmUp(List<PlannedItem> items) {
        return items.stream().mapToDouble(this::work).sum() + 15 * Math.max(0, items.size() - 1);
    }

    private double work(PlannedItem item) {
        Exercise exercise = repertoire.exercise(item.exercise());
        boolean isSeconds = item.dose().measure() == Measure.SECONDS;
        double each = isSeconds ? 1 : exercise.dose().tempoMillis() / 1000.0;
        int sides = exercise.dose().sides().count();
        return each * item.dose().amount().low() * item.dose().sets() * sides;
    }
}
