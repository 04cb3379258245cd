package org.plumbline.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.MuscleId;
import org.plumbline.rule.RuleId;

/// What is right but unfinished in a catalog: what has no source, no review or no drawing.
public record CatalogReport(
        Part<ExerciseId> exercises,
        Part<MuscleId> muscles,
        List<ExerciseId> withoutPicture,
        int ladders,
        int routines,
        Part<RuleId> rules) {

    /// What is unfinished in the exercises, in the muscles, or in the rules.
    ///
    /// @param sources each of them with the numbers of its sources in the list of evidence
    public record Part<T>(SortedMap<T, List<Integer>> sources, List<T> withoutReview) {

        public Part {
            sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
            withoutReview = List.copyOf(withoutReview);
        }

        public int count() {
            return sources.size();
        }

        /// Returns what rests on the judgment of the product alone.
        public List<T> withoutSources() {
            return sources.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    public CatalogReport {
        withoutPicture = List.copyOf(withoutPicture);
    }

    /// Returns the counts in one line, then what is missing, by name.
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("\n");
        text.add("%d exercises, %d muscles, %d ladders, %d routines, %d rules"
                .formatted(exercises.count(), muscles.count(), ladders, routines, rules.count()));
        add(text, "exercises without sources", exercises.withoutSources(), exercises.count());
        add(text, "exercises without review", exercises.withoutReview(), exercises.count());
        add(text, "exercises without picture", withoutPicture, exercises.count());
        add(text, "muscles without sources", muscles.withoutSources(), muscles.count());
        add(text, "muscles without review", muscles.withoutReview(), muscles.count());
        add(text, "rules without review", rules.withoutReview(), rules.count());
        return text.toString();
    }

    private static void add(StringJoiner text, String what, List<?> missing, int all) {
        if (missing.isEmpty()) {
            return;
        }
        String names = missing.size() == all
                ? "all of them"
                : String.join(", ", missing.stream().map(Object::toString).toList());
        text.add("%d %s: %s".formatted(missing.size(), what, names));
    }
}
