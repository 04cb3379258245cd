package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.rule.Numbers;

/// S3: whether one more set of an exercise keeps the rise of this week small enough for each of its muscles, 30 % or
/// four sets, whichever is more.
///
/// Every session of the week is taken to be like this one, so that it is known before the others are.
///
/// @param added the exercises that got a set in the last seven days
/// @param sessionsAWeek how many full sessions the plan has
record WeeklyRise(Repertoire repertoire, History history, List<ExerciseId> added, int sessionsAWeek) {

    WeeklyRise {
        added = List.copyOf(added);
    }

    /// Returns the rise with one more set of another exercise.
    WeeklyRise with(ExerciseId exercise) {
        List<ExerciseId> more = new ArrayList<>(added);
        more.add(exercise);
        return new WeeklyRise(repertoire, history, more, sessionsAWeek);
    }

    /// Whether an exercise may have one more set.
    boolean allows(ExerciseId exercise, PlannedSession session) {
        List<ExerciseId> all = with(exercise).added();
        Volume now = new Volume();
        session.strength().forEach(item -> add(now, item));
        return repertoire.exercise(exercise).traits().muscles().keySet().stream()
                .allMatch(muscle -> {
                    int rise = sessionsAWeek * halfSets(all, muscle);
                    int before = sessionsAWeek * (now.halfSets(muscle) - halfSets(added, muscle));
                    return rise <= Math.max(before * Numbers.WEEKLY_RISE_PERCENT / 100, 2 * Numbers.WEEKLY_RISE_SETS);
                });
    }

    private int halfSets(List<ExerciseId> exercises, Muscle muscle) {
        return exercises.stream()
                .flatMap(exercise -> repertoire.find(exercise).stream())
                .mapToInt(exercise -> exercise.traits().halfSets(muscle))
                .sum();
    }

    private void add(Volume volume, PlannedItem planned) {
        Exercise exercise = repertoire.exercise(history.inPlaceOf(planned.exercise()));
        int sets = history.standing(exercise.id())
                .map(standing -> standing.prescription().sets())
                .orElse(planned.dose().sets());
        volume.add(exercise, sets);
    }
}
