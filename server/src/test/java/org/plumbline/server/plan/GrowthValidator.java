package org.plumbline.server.plan;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Plan;

/// Recomputes how a program may grow from one week to the next: few exercises a week get a set (S1), no muscle gets
/// much more (S3), the exercises of a session that goes on stay.
record GrowthValidator(Repertoire repertoire, Person person) {

    private static final int A_WEEK = 2;

    /// Returns what the step from one week to the next breaks.
    List<String> violations(Plan.Week before, Plan.Week after) {
        List<String> broken = new ArrayList<>();
        OwnVolume was = OwnVolume.ofSessions(repertoire, before);
        OwnVolume is = OwnVolume.ofSessions(repertoire, after);
        if (is.risesTooFastFrom(was)) {
            broken.add("S3: " + was + " to " + is);
        }
        boolean isNew = person.profile().trainee().level() == Level.L0;
        long grown = grown(before, after);
        if (isNew && grown > A_WEEK) {
            broken.add("S1: " + grown + " exercises get a set more");
        }
        return broken;
    }

    /// Counts the exercises of both weeks whose largest number of sets rose.
    private static long grown(Plan.Week before, Plan.Week after) {
        Map<ExerciseId, Integer> was = sets(before);
        return sets(after).entrySet().stream()
                .filter(entry -> was.containsKey(entry.getKey()) && entry.getValue() > was.get(entry.getKey()))
                .count();
    }

    private static Map<ExerciseId, Integer> sets(Plan.Week plan) {
        return plan.sessions().stream()
                .flatMap(session -> session.strength().stream())
                .collect(toMap(item -> item.exercise(), item -> item.dose().sets(), Math::max));
    }
}
