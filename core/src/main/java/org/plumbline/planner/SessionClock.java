package org.plumbline.planner;

import java.util.List;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;

/// The one function of time (rule TIME), in whole seconds: two sets of 12 rows at 4 s with 45 s rest take 141 s.
///
/// Repetitions count with the lower end of their range, which is where a target starts; so the minutes of a plan are
/// the honest bottom figure. Walking to the next exercise happens in the rest, which is then 15 s at least.
final class SessionClock {

    static final int LEAST_CHANGE_SECONDS = 15;

    /// The rest between grip sets (REST).
    static final int GRIP_REST_SECONDS = 60;
    static final int STRETCH_CHANGE_SECONDS = 5;

    private static final int MILLIS = 1_000;

    private final Repertoire repertoire;

    SessionClock(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns the seconds of the strength part, in the order given.
    int strengthSeconds(List<PlannedItem> items) {
        long millis = 0;
        for (int i = 0; i < items.size(); i++) {
            PlannedDose dose = items.get(i).dose();
            millis += workMillis(items.get(i)) + (dose.sets() - 1L) * dose.restSeconds() * MILLIS;
            if (i < items.size() - 1) {
                millis += (long) Math.max(dose.restSeconds(), LEAST_CHANGE_SECONDS) * MILLIS;
            }
        }
        return wholeSeconds(millis);
    }

    /// Returns the seconds of stretches, each with 5 s to get into the next.
    int stretchSeconds(List<PlannedItem> items) {
        long millis = items.stream().mapToLong(this::workMillis).sum();
        return wholeSeconds(millis + (long) items.size() * STRETCH_CHANGE_SECONDS * MILLIS);
    }

    /// Returns the seconds of warm-up movements with the changes between them.
    int warmUpSeconds(List<PlannedItem> items) {
        long millis = items.stream().mapToLong(this::workMillis).sum();
        long changes = Math.max(0, items.size() - 1L) * LEAST_CHANGE_SECONDS;
        return wholeSeconds(millis + changes * MILLIS);
    }

    /// Returns the time under work of all sets and sides.
    long workMillis(PlannedItem item) {
        Exercise exercise = repertoire.exercise(item.exercise());
        PlannedDose dose = item.dose();
        long each = dose.measure() == Measure.SECONDS
                ? (long) dose.amount().low() * MILLIS
                : (long) dose.amount().low() * exercise.dose().tempoMillis();
        return each * dose.sets() * exercise.dose().sides().count();
    }

    static int wholeSeconds(long millis) {
        return Math.toIntExact((millis + MILLIS - 1) / MILLIS);
    }
}
