package org.plumbline.planner;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SkipReason;
import org.plumbline.progression.Briefing;
import org.plumbline.progression.TermsOf;

/// What can be done today in the place of the lines of a session, with what would be asked of it (X1).
///
/// Too hard: the next lighter load, then the easier form or exercise (P5, V2). No equipment: another exercise of the
/// pattern that goes without what this one needs. Hurts: the same exercise with less load or range and nothing else
/// (P2, PAIN1); red pain ends the exercise for today (P1). Which of them comes first is judgement.
final class Substitutes {

    private static final int MOST = 3;

    /// Wherever somebody trains there is a floor, a wall and a chair.
    private static final Set<Equipment> ALWAYS = EnumSet.of(Equipment.NONE, Equipment.WALL, Equipment.CHAIR);

    private static final Set<Equipment> WEIGHTS = EnumSet.of(Equipment.DUMBBELL, Equipment.BARBELL, Equipment.CABLE);

    private final Candidates candidates;
    private final Doses doses;
    private final Coaching coaching;

    /// What somebody has shown, and what the coach says to it today.
    record Coaching(TermsOf terms, History history, Briefing briefing) {}

    Substitutes(Candidates candidates, Doses doses, Coaching coaching) {
        this.candidates = candidates;
        this.doses = doses;
        this.coaching = coaching;
    }

    /// Returns what can be done in the place of each line, the best first.
    List<List<Instead>> of(Script script) {
        Set<ExerciseId> inScript = script.items().stream()
                .map(item -> item.prescription().exercise())
                .collect(toSet());
        return script.items().stream().map(line -> of(line, inScript)).toList();
    }

    private List<Instead> of(Script.Item line, Set<ExerciseId> inScript) {
        Prescription asked = line.prescription();
        return repertoire()
                .find(asked.exercise())
                .map(exercise -> {
                    Map<SkipReason, List<Prescription>> found = new LinkedHashMap<>();
                    found.put(SkipReason.TOO_HARD, tooHard(line, exercise, inScript));
                    found.put(SkipReason.HURTS, hurts(line));
                    found.put(SkipReason.NO_EQUIPMENT, withoutThings(line, exercise, inScript));
                    return ranked(line, found);
                })
                .orElse(List.of());
    }

    /// The best answer to each reason comes before a second one to any.
    private List<Instead> ranked(Script.Item line, Map<SkipReason, List<Prescription>> found) {
        Map<Prescription, Set<SkipReason>> all = new LinkedHashMap<>();
        for (int rank = 0; rank < MOST; rank++) {
            for (SkipReason reason : found.keySet()) {
                List<Prescription> some = found.get(reason);
                if (rank < some.size() && (all.size() < MOST || all.containsKey(some.get(rank)))) {
                    all.computeIfAbsent(some.get(rank), _ -> EnumSet.noneOf(SkipReason.class))
                            .add(reason);
                }
            }
        }
        List<Instead> ranked = new ArrayList<>();
        all.forEach((other, reasons) -> ranked.add(instead(line, other, reasons)));
        return ranked;
    }

    private Instead instead(Script.Item line, Prescription other, Set<SkipReason> reasons) {
        Exercise exercise = repertoire().exercise(other.exercise());
        return new Instead(
                reasons,
                new Script.Item(
                        line.part(),
                        other,
                        line.restSeconds(),
                        doses.change(exercise),
                        new Reason.Instead(
                                line.prescription().exercise(),
                                reasons.iterator().next())));
    }

    private List<Prescription> tooHard(Script.Item line, Exercise exercise, Set<ExerciseId> inScript) {
        if (line.part() == Part.STRENGTH) {
            return softer(line.prescription())
                    .filter(other -> other.exercise().equals(exercise.id()) || isFree(other.exercise(), inScript))
                    .toList();
        }
        return exercise.suitability().easier().stream()
                .filter(id -> isFree(id, inScript))
                .flatMap(id -> repertoire().find(id).stream())
                .filter(other -> other.kind() == exercise.kind())
                .map(other -> beginning(line, other))
                .toList();
    }

    private Stream<Prescription> softer(Prescription asked) {
        return coaching.terms().of(asked).softer(asked).stream()
                .filter(other -> !coaching.terms().isExcluded(other.exercise()));
    }

    private List<Prescription> hurts(Script.Item line) {
        return line.part() != Part.STRENGTH
                ? List.of()
                : softer(line.prescription())
                        .filter(other ->
                                other.exercise().equals(line.prescription().exercise()))
                        .limit(1)
                        .toList();
    }

    private List<Prescription> withoutThings(Script.Item line, Exercise exercise, Set<ExerciseId> inScript) {
        Set<Equipment> missing = candidates.eligibility().things(exercise, ALWAYS);
        if (missing.isEmpty()) {
            return List.of();
        }
        return candidates.exercises().stream()
                .filter(other -> isOfTheKind(other, exercise, line.part())
                        && isFree(other.id(), inScript)
                        && candidates.eligibility().isPossibleWithout(other, missing))
                .sorted(comparingInt((Exercise other) -> distance(other, exercise))
                        .thenComparing(other ->
                                !candidates.eligibility().things(other, ALWAYS).isEmpty())
                        .thenComparing(Exercise::id))
                .flatMap(other -> today(line, other).stream())
                .flatMap(other -> without(other, missing).stream())
                .limit(MOST)
                .toList();
    }

    /// A loaded row never stands in for a light one: the days between may be too few (F4).
    private static boolean isOfTheKind(Exercise other, Exercise exercise, Part part) {
        boolean isAlike = part == Part.STRENGTH
                ? WeekProblem.isTraining(other) && (Roles.isLoaded(exercise) || !Roles.isLoaded(other))
                : other.kind() == exercise.kind();
        boolean isOfThePattern = other.traits().ladder().isPresent()
                && other.traits().ladder().equals(exercise.traits().ladder());
        return isAlike && (isOfThePattern || mainRole(other).equals(mainRole(exercise)));
    }

    private static Optional<?> mainRole(Exercise exercise) {
        return exercise.traits().roles().stream().findFirst();
    }

    private boolean isFree(ExerciseId id, Set<ExerciseId> inScript) {
        return !inScript.contains(id)
                && !coaching.terms().isExcluded(id)
                && repertoire()
                        .find(id)
                        .filter(candidates.eligibility()::allows)
                        .filter(other -> !candidates.preferences().isUnwanted(other))
                        .isPresent();
    }

    /// Rungs apart on the same ladder, the easier one first of two; after all rungs what is on another one.
    private int distance(Exercise other, Exercise exercise) {
        Optional<Ladder> ladder = repertoire()
                .ladderOf(exercise)
                .filter(own -> repertoire().ladderOf(other).filter(own::equals).isPresent());
        return ladder.map(own -> {
                    int steps = rung(own, other.id()) - rung(own, exercise.id());
                    return 2 * Math.abs(steps) + (steps > 0 ? 1 : 0);
                })
                .orElse(Integer.MAX_VALUE);
    }

    private static int rung(Ladder ladder, ExerciseId id) {
        return IntStream.range(0, ladder.rungs().size())
                .filter(rung -> ladder.rungs().get(rung).stream()
                        .anyMatch(variant -> variant.exercise().equals(id)))
                .findFirst()
                .orElse(0);
    }

    /// What is asked of another exercise today: what comes next for it, or how it begins; never more sets than here.
    private Optional<Prescription> today(Script.Item line, Exercise other) {
        int most = line.prescription().sets();
        if (line.part() != Part.STRENGTH) {
            return Optional.of(beginning(line, other));
        }
        Optional<Prescription> known = coaching.history()
                .standing(other.id())
                .map(standing -> coaching.briefing()
                        .open(standing, standing.prescription().sets())
                        .prescription());
        return known.filter(next -> !next.exercise().equals(other.id())).isPresent()
                ? Optional.empty()
                : Optional.of(known.orElseGet(() -> beginning(line, other)))
                        .map(next -> next.withSets(Math.min(most, next.sets())));
    }

    private Prescription beginning(Script.Item line, Exercise other) {
        PlanReason why = PlanReasons.of(other);
        PlannedItem planned = switch (line.part()) {
            case STRENGTH -> doses.strength(other, other.dose().start().sets().low(), why);
            case WARM_UP -> doses.warmUp(other, 1, why);
            case STRETCH -> doses.stretch(other, why);
        };
        return SessionScript.beginning(planned, repertoire());
    }

    /// What was done with a weight goes on without it, where the exercise goes without.
    private Optional<Prescription> without(Prescription next, Set<Equipment> missing) {
        boolean isMissing = switch (next.load()) {
            case Load.Bodyweight _ -> false;
            case Load.Elastic _ -> missing.contains(Equipment.BAND);
            case Load.Weight _ -> missing.stream().anyMatch(WEIGHTS::contains);
        };
        boolean goesWithout = repertoire().exercise(next.exercise()).loading().addsGrams();
        if (!isMissing) {
            return Optional.of(next);
        }
        return goesWithout ? Optional.of(next.withLoad(Load.BODYWEIGHT)) : Optional.empty();
    }

    private Repertoire repertoire() {
        return candidates.repertoire();
    }
}
