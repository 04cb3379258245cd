package org.plumbline.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.progression.Need;

/// What somebody asked for by name, sorted into a routine, exercises and words nobody knows: `T-B`, `renegade-row`.
final class Requests {

    private final Set<Exercise> exercises = new LinkedHashSet<>();
    private final List<Routine> routines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Requests(List<String> names, Repertoire repertoire) {
        for (String name : new LinkedHashSet<>(names)) {
            sort(name, repertoire);
        }
    }

    private void sort(String name, Repertoire repertoire) {
        Optional<Routine> routine = repertoire.routines().stream()
                .filter(known -> known.id().value().equalsIgnoreCase(name))
                .findFirst();
        Optional<Exercise> exercise = repertoire.exercises().stream()
                .filter(known -> known.id().value().equals(name))
                .findFirst();
        if (routine.isPresent()) {
            add(routine.get());
        } else if (exercise.isPresent()) {
            exercises.add(exercise.get());
        } else {
            remarks.add(new Remark.Unknown(name));
        }
    }

    private void add(Routine routine) {
        if (routine.id().equals(SessionMaker.MICRO_BREAK)) {
            remarks.add(new Remark.Noted(Note.DESK_ROUTINE));
        } else {
            routines.add(routine);
        }
    }

    /// Returns the routine to follow: the first that was asked for.
    Optional<Routine> routine() {
        return routines.stream().findFirst();
    }

    Set<ExerciseId> exercises() {
        Set<ExerciseId> ids = new HashSet<>();
        exercises.forEach(exercise -> ids.add(exercise.id()));
        return ids;
    }

    /// Returns what became of each wish that the sessions do not fulfill.
    List<Remark> remarks(Eligibility eligibility, List<PlannedSession> sessions) {
        List<Remark> all = new ArrayList<>(remarks);
        for (Exercise exercise : exercises) {
            Optional<Refusal> refusal = eligibility.refusal(exercise);
            boolean isThere = sessions.stream()
                    .flatMap(PlannedSession::items)
                    .anyMatch(item -> item.exercise().equals(exercise.id()));
            if (refusal.isPresent()) {
                all.add(remark(exercise, refusal.get()));
            } else if (!isThere) {
                all.add(remark(exercise, new Refusal.NoRoom()));
            }
        }
        return all;
    }

    private static Remark remark(Exercise exercise, Refusal refusal) {
        return refusal instanceof Refusal.Closed(String rule, List<Need> needs)
                ? new Remark.Gated(exercise.id(), rule, needs)
                : new Remark.Declined(exercise.id(), refusal);
    }
}
