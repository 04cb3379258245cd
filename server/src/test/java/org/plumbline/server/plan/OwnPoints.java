package org.plumbline.server.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Selection;
import org.plumbline.person.Taste;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Shift;
import org.plumbline.planner.WeeklyTarget;

/// The numbers of a week, counted again from the catalog and the rulebook: what each muscle gets, coverage and wishes.
record OwnPoints(Repertoire repertoire, Taste taste) {

    /// Returns what a week gives each target in half sets, light practice as a quarter, rounded down.
    List<MuscleVolume> volumes(Plan.Week plan) {
        List<MuscleVolume> volumes = new ArrayList<>();
        for (WeeklyTarget target : WeeklyTarget.all()) {
            double halfSets = 0;
            for (var session : plan.sessions()) {
                for (var item : session.strength()) {
                    halfSets += item.dose().sets() * share(target, item.exercise());
                }
            }
            for (Plan.MicroDose dose : plan.microDoses()) {
                halfSets += 0.25 * dose.mostSets() * share(target, dose.exercise());
            }
            volumes.add(new MuscleVolume(target, (int) halfSets));
        }
        return volumes;
    }

    /// Returns how the targets would change without an exercise of a session, at the full dose.
    List<Shift> without(Selection selection, Selection.Choice choice) {
        return WeeklyTarget.all().stream()
                .filter(target -> share(target, choice.exercise()) > 0)
                .map(target -> {
                    int now = halfSets(target, selection);
                    return new Shift(target, now, now - choice.sets() * share(target, choice.exercise()));
                })
                .toList();
    }

    int coverage(Selection selection) {
        int points = 0;
        for (WeeklyTarget target : WeeklyTarget.all()) {
            boolean isWeak = !Collections.disjoint(target.muscles(), taste.weakPoints());
            int low = isWeak ? target.low() * 5 / 4 : target.low();
            int weight = weight(target) + (isWeak ? 3 : 0);
            for (int next = 1; next <= Math.min(low, halfSets(target, selection)); next++) {
                points += weight * (next <= target.least() ? 3 : 2);
            }
        }
        return points;
    }

    /// How much each matters to a program for the upper back.
    private static int weight(WeeklyTarget target) {
        return switch (target) {
            case LOWER_TRAPEZIUS -> 4;
            case MIDDLE_TRAPEZIUS, EXTERNAL_ROTATORS -> 3;
            case RHOMBOIDS, POSTERIOR_DELTOID, LATISSIMUS -> 2;
            case SERRATUS_ANTERIOR, SPINAL_ERECTORS, CORE_AND_GLUTES -> 1;
            case GRIP -> 0;
        };
    }

    /// Sixteen points for a favorite, and four for each time it is there again.
    int wishes(Selection selection) {
        int points = 0;
        for (ExerciseId favorite : taste.favorites()) {
            long uses = selection.exercises().filter(favorite::equals).count();
            points += uses == 0 ? 0 : 12 + 4 * (int) uses;
        }
        return points;
    }

    private int halfSets(WeeklyTarget target, Selection selection) {
        return selection.sessions().stream()
                .flatMap(session -> session.choices().stream())
                .mapToInt(choice -> choice.sets() * share(target, choice.exercise()))
                .sum();
    }

    private int share(WeeklyTarget target, ExerciseId id) {
        Exercise exercise = repertoire.exercise(id);
        Set<Muscle> muscles = target.muscles();
        return exercise.traits().muscles().entrySet().stream()
                .filter(entry -> muscles.contains(entry.getKey()))
                .mapToInt(entry -> OwnVolume.share(entry.getValue()))
                .max()
                .orElse(0);
    }
}
