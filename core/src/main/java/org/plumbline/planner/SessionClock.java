package org.plumbline.planner;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Script;

/// The one function of time (rule TIME), in whole seconds: two sets of 12 rows at 4 s with 45 s rest take 141 s.
///
/// In a plan repetitions count with the lower end of their range, which is where a target starts; so its minutes are
/// the honest bottom figure. In a script they count as asked. Walking to the next exercise happens in the rest, which
/// is then 15 s at least.
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

    /// The sets of one exercise: so much work in all, and a rest after each.
    private record Sets(long workMillis, int count, int restSeconds) {}

    /// Returns the seconds of the strength part, in the order given.
    int strengthSeconds(List<PlannedItem> items) {
        return seconds(items.stream()
                .map(item -> new Sets(
                        workMillis(item), item.dose().sets(), item.dose().restSeconds()))
                .toList());
    }

    /// Returns the seconds of the strength part as it is asked today.
    int askedSeconds(List<Script.Item> items) {
        return seconds(items.stream()
                .map(item -> new Sets(askedMillis(item), item.prescription().sets(), item.restSeconds()))
                .toList());
    }

    private static int seconds(List<Sets> exercises) {
        long work = exercises.stream().mapToLong(Sets::workMillis).sum();
        long rests = exercises.stream()
                .mapToLong(sets -> (sets.count() - 1L) * sets.restSeconds())
                .sum();
        Stream<Sets> beforeOthers = exercises.stream().limit(Math.max(0, exercises.size() - 1L));
        long changes = beforeOthers
                .mapToLong(sets -> Math.max(sets.restSeconds(), LEAST_CHANGE_SECONDS))
                .sum();
        return wholeSeconds(work + (rests + changes) * MILLIS);
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

    /// A set that only the weaker side does is half a set (A1).
    private long askedMillis(Script.Item item) {
        Dose dose = repertoire.exercise(item.prescription().exercise()).dose();
        int amount = item.prescription().target().amount();
        long each = dose.measure() == Measure.SECONDS ? (long) amount * MILLIS : (long) amount * dose.tempoMillis();
        int ofOneSide = item.prescription().sets() - item.setsOfBoth();
        return each * ((long) item.setsOfBoth() * dose.sides().count() + ofOneSide);
    }

    static int wholeSeconds(long millis) {
        return Math.toIntExact((millis + MILLIS - 1) / MILLIS);
    }
}
