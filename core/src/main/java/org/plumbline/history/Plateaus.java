package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.rule.Numbers;

/// Which exercises stood still, and what was tried about it so far (D1, D2).
///
/// @param answers by exercise
/// @param siblings the exercises that stand in for others for now
public record Plateaus(Map<ExerciseId, Answer> answers, Map<ExerciseId, Change.SiblingTried> siblings) {

    static final Plateaus NONE = new Plateaus(Map.of(), Map.of());

    /// After so long without standing still, the first answer is right again. Judgement.
    private static final Duration FORGOTTEN = Duration.ofDays(Numbers.LONGEST_GAP);

    /// The last answer to a plateau: 1 a lighter week, 2 a sibling, 3 more of it.
    public record Answer(int number, Instant at) {}

    public Plateaus {
        answers = Map.copyOf(answers);
        siblings = Map.copyOf(siblings);
    }

    /// Returns the number of the answer that is due for an exercise that stands still, if one is due yet.
    public Optional<Integer> due(ExerciseId exercise, Instant now) {
        Answer last = answers.get(exercise);
        if (last == null || last.at().plus(FORGOTTEN).isBefore(now)) {
            return Optional.of(1);
        }
        int wait = last.number() == 1 ? Numbers.SECOND_ANSWER_DAYS + Numbers.DELOAD_DAYS : Numbers.SIBLING_DAYS;
        boolean isDue = last.number() < 3 && !now.isBefore(last.at().plus(Duration.ofDays(wait)));
        return isDue ? Optional.of(last.number() + 1) : Optional.empty();
    }

    Plateaus answered(ExerciseId exercise, int number, Instant at) {
        Map<ExerciseId, Answer> more = new TreeMap<>(answers);
        more.put(exercise, new Answer(number, at));
        return new Plateaus(more, siblings);
    }

    Plateaus with(Change.SiblingTried tried) {
        Map<ExerciseId, Change.SiblingTried> more = new TreeMap<>(siblings);
        more.put(tried.exercise(), tried);
        return new Plateaus(answers, more);
    }

    /// A stand-in that was left for a harder or an easier exercise stands in no more: otherwise it would be asked, and
    /// left, again and again.
    Plateaus leaving(ExerciseId sibling) {
        if (siblings.values().stream().noneMatch(tried -> tried.sibling().equals(sibling))) {
            return this;
        }
        Map<ExerciseId, Change.SiblingTried> rest = new TreeMap<>(siblings);
        rest.values().removeIf(tried -> tried.sibling().equals(sibling));
        return new Plateaus(answers, rest);
    }

    /// Returns what stands in for an exercise for now.
    public Optional<ExerciseId> standIn(ExerciseId exercise, Instant now) {
        return Optional.ofNullable(siblings.get(exercise))
                .filter(tried -> now.isBefore(tried.until()))
                .map(Change.SiblingTried::sibling);
    }
}
