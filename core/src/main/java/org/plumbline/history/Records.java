package org.plumbline.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.rule.Numbers;

/// What somebody has shown with each exercise: the heaviest load, the best clean sets, and the last time.
///
/// @param byExercise what was shown of each exercise ever done
public record Records(Map<ExerciseId, Shown> byExercise) {

    public static final Records NONE = new Records(Map.of());

    /// What was shown with one exercise.
    ///
    /// @param heaviest the heaviest load ever logged
    /// @param cleanBySets the most that one set, two sets and so on all reached in one session, cleanly
    /// @param last the last session of it
    public record Shown(Load heaviest, List<Integer> cleanBySets, Last last) {

        public Shown {
            cleanBySets = List.copyOf(cleanBySets);
        }
    }

    /// The last session of an exercise.
    public record Last(Load load, int least, int faultPercent) {}

    public Records {
        byExercise = Map.copyOf(byExercise);
    }

    /// Whether so many sets each reached an amount, with few faults ("clean" in a gate, 3.4).
    public boolean show(ExerciseId exercise, int sets, int amount) {
        return Optional.ofNullable(byExercise.get(exercise))
                .filter(shown -> shown.cleanBySets().size() >= sets)
                .map(shown -> shown.cleanBySets().get(sets - 1) >= amount)
                .orElse(false);
    }

    public Optional<Load> heaviest(ExerciseId exercise) {
        return Optional.ofNullable(byExercise.get(exercise)).map(Shown::heaviest);
    }

    public Optional<Last> last(ExerciseId exercise) {
        return Optional.ofNullable(byExercise.get(exercise)).map(Shown::last);
    }

    /// Whether the weakest set of an exercise is so many percent under the last one at the same load (D4).
    public boolean isDrop(ExerciseId exercise, Load load, Performance done) {
        return !done.amounts().isEmpty()
                && last(exercise)
                        .filter(last -> last.load().equals(load))
                        .filter(last -> 100 * done.least() <= (100 - Numbers.DROP_PERCENT) * last.least())
                        .isPresent();
    }

    /// Returns the records after a session.
    ///
    /// @param before where somebody stood with each of its exercises
    Records after(List<Decided> session, Map<ExerciseId, History.Before> before) {
        Map<ExerciseId, Shown> more = new HashMap<>(byExercise);
        for (Decided one : session) {
            Optional.ofNullable(before.get(one.exercise()))
                    .flatMap(stood -> shown(Optional.ofNullable(more.get(one.exercise())), stood))
                    .ifPresent(shown -> more.put(one.exercise(), shown));
        }
        return new Records(more);
    }

    /// Returns the records with something else shown of an exercise, or nothing.
    Records with(ExerciseId exercise, Optional<Shown> shown) {
        Map<ExerciseId, Shown> more = new HashMap<>(byExercise);
        more.remove(exercise);
        shown.ifPresent(one -> more.put(exercise, one));
        return new Records(more);
    }

    /// Returns what is shown after one more session of an exercise; a number in doubt shows nothing (P10).
    static Optional<Shown> shown(Optional<Shown> before, History.Before session) {
        boolean isShown =
                !session.done().amounts().isEmpty() && session.done().doubt().isEmpty();
        return isShown ? Optional.of(shown(before, session.load(), session.done())) : before;
    }

    private static Shown shown(Optional<Shown> before, Load load, Performance done) {
        List<Integer> clean = before.map(Shown::cleanBySets).orElse(List.of());
        return new Shown(
                before.map(Shown::heaviest)
                        .filter(heavy -> heavy.isHeavierThan(load))
                        .orElse(load),
                done.faultPercent() < Numbers.CLEAN_BELOW_PERCENT ? best(clean, done.amounts()) : clean,
                new Last(load, done.least(), done.faultPercent()));
    }

    private static List<Integer> best(List<Integer> before, List<Integer> amounts) {
        List<Integer> sorted =
                amounts.stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> best = new ArrayList<>(before);
        for (int sets = 0; sets < sorted.size(); sets++) {
            if (sets < best.size()) {
                best.set(sets, Math.max(best.get(sets), sorted.get(sets)));
            } else {
                best.add(sorted.get(sets));
            }
        }
        return best;
    }
}
