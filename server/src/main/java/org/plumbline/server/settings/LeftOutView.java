package org.plumbline.server.settings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.screening.Verdict;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ScreenWords;

/// What the answers leave out and what they change, under the words for each: `Because of osteoporosis`.
public record LeftOutView(List<Because> reasons) {

    /// One reason, with the exercises that are gone and those that stay in another form.
    public record Because(String words, List<Exercise> leftOut, List<Changed> changed) {}

    /// An exercise that stays, and how: `cat-cow`, `extension half only`.
    public record Changed(Exercise exercise, String change) {}

    /// Returns what today's answers mean, or empty while they allow no training.
    static Optional<LeftOutView> of(History history, Repertoire repertoire) {
        return history.verdict()
                .filter(Verdict.Train.class::isInstance)
                .map(Verdict.Train.class::cast)
                .map(train -> new LeftOutView(train.filters().stream()
                        .sorted()
                        .collect(groupingBy(ScreenWords::condition, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(told -> because(told.getKey(), told.getValue(), train.filters(), repertoire))
                        .toList()));
    }

    private static Because because(
            String words, List<Condition> conditions, Set<Condition> all, Repertoire repertoire) {
        List<Exercise> leftOut = repertoire.exercises().stream()
                .filter(exercise -> exercise.suitability().isExcludedBy(Set.copyOf(conditions)))
                .toList();
        List<Changed> changed = repertoire.exercises().stream()
                .filter(exercise -> !exercise.suitability().isExcludedBy(all))
                .flatMap(exercise -> conditions.stream()
                        .flatMap(condition ->
                                Optional.ofNullable(
                                        exercise.suitability().modifyWhen().get(condition))
                                        .stream())
                        .limit(1)
                        .map(change -> new Changed(exercise, DoseWords.capitalized(change))))
                .toList();
        return new Because(words, leftOut, changed);
    }
}
