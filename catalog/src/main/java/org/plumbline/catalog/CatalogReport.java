package org.plumbline.catalog;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.exercise.ExerciseId;

/// What is right but unfinished in a catalog: exercises without a source, a review or a picture.
///
/// @param sources every exercise with the numbers of its sources in the list of evidence
public record CatalogReport(
        SortedMap<ExerciseId, List<Integer>> sources,
        List<ExerciseId> withoutReview,
        List<ExerciseId> withoutPicture,
        int ladders,
        int routines) {

    public CatalogReport {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        withoutReview = List.copyOf(withoutReview);
        withoutPicture = List.copyOf(withoutPicture);
    }

    public int exercises() {
        return sources.size();
    }

    /// Returns the exercises that rest on the judgment of the product alone.
    public List<ExerciseId> withoutSources() {
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(entry -> entry.getKey())
                .toList();
    }

    @Override
    public String toString() {
        return "%d exercises, %d ladders, %d routines; %d without sources, %d without review, %d without picture"
                .formatted(
                        exercises(),
                        ladders,
                        routines,
                        withoutSources().size(),
                        withoutReview.size(),
                        withoutPicture.size());
    }
}
