package org.plumbline.planner;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Position;
import org.plumbline.person.Kit;
import org.plumbline.progression.Gates;

/// Decides whether an exercise may be chosen for a person at all: not left out by an answer, owned, open, light enough.
///
/// What is not eligible never reaches the composer, so no search can pick it (COND, V3 to V5, C4).
final class Eligibility {

    /// COND-PREG: standing, seated and on hands and knees.
    private static final Set<Position> PREGNANCY_POSITIONS = EnumSet.of(
            Position.STANDING,
            Position.SEATED,
            Position.QUADRUPED,
            Position.STANDING_BACK_TO_WALL,
            Position.STANDING_FACING_WALL,
            Position.STANDING_LEAN);

    private final Kit kit;
    private final Level level;
    private final Gates gates;
    private final Set<ExerciseId> out;
    private final Set<Condition> filters;
    private final Limits limits;
    private final Loads loads;

    Eligibility(Gates gates, Set<ExerciseId> out, Limits limits, Loads loads) {
        this.out = Set.copyOf(out);
        this.gates = gates;
        this.kit = gates.kit();
        this.level = gates.level();
        this.filters = gates.filters();
        this.limits = limits;
        this.loads = loads;
    }

    boolean allows(Exercise exercise) {
        return refusal(exercise).isEmpty();
    }

    /// Returns why an exercise may not be chosen, the most serious reason first; nothing if it may.
    Optional<Refusal> refusal(Exercise exercise) {
        Optional<Condition> excluded = excludedBy(exercise);
        if (excluded.isPresent()) {
            return excluded.map(because ->
                    isTensionAlone(exercise) ? new Refusal.UpperTrapeziusKeptLow() : new Refusal.LeftOut(because));
        }
        if (out.contains(exercise.id())) {
            return Optional.of(new Refusal.TakenOut());
        }
        if (isOutOfPosition(exercise)) {
            return Optional.of(new Refusal.LeftOut(Condition.PREGNANCY));
        }
        if (limits.forbidHoldOf(exercise)) {
            return Optional.of(new Refusal.LeftOut(Condition.HYPERTENSION_CAUTION));
        }
        if (!isOwned(exercise)) {
            return Optional.of(new Refusal.NotOwned());
        }
        return closed(exercise).or(() -> tooEarly(exercise)).or(() -> tooHeavy(exercise));
    }

    private Optional<Refusal> closed(Exercise exercise) {
        return exercise.suitability()
                .gate()
                .filter(gate -> !gates.missing(gate).isEmpty())
                .map(gate -> new Refusal.Closed(gate.name(), gates.missing(gate)));
    }

    private Optional<Condition> excludedBy(Exercise exercise) {
        return new TreeSet<>(filters)
                .stream().filter(exercise.suitability().excludeWhen()::contains).findFirst();
    }

    /// V4 keeps a row for the upper trapezius out of a plan for a tense neck; that is design, not danger (SAY3).
    private boolean isTensionAlone(Exercise exercise) {
        return Roles.isGatedHighRow(exercise)
                && exercise.suitability().excludeWhen().stream()
                        .filter(filters::contains)
                        .allMatch(Condition.NECK_TENSION::equals);
    }

    /// A row may change its position instead of being left out, as its own entry says ("standing, bench-supported").
    private boolean isOutOfPosition(Exercise exercise) {
        boolean isChanged =
                Roles.isRow(exercise) && exercise.suitability().modifyWhen().containsKey(Condition.PREGNANCY);
        return filters.contains(Condition.PREGNANCY)
                && !isChanged
                && exercise.traits().positions().stream().noneMatch(PREGNANCY_POSITIONS::contains);
    }

    /// Returns the things of theirs that somebody may use for an exercise, but for those that are always there.
    Set<Equipment> things(Exercise exercise, Set<Equipment> always) {
        return exercise.suitability().equipment().stream()
                .filter(needed -> needed.stream().allMatch(item -> always.contains(item) || kit.has(item)))
                .flatMap(Set::stream)
                .filter(item -> !always.contains(item))
                .collect(toUnmodifiableSet());
    }

    /// Whether somebody can do an exercise while these things are not at hand.
    boolean isPossibleWithout(Exercise exercise, Set<Equipment> missing) {
        return exercise.suitability().equipment().stream()
                .anyMatch(needed -> needed.stream().allMatch(item -> kit.has(item) && !missing.contains(item)));
    }

    private boolean isOwned(Exercise exercise) {
        return exercise.suitability().equipment().stream()
                .anyMatch(needed -> needed.stream().allMatch(kit::has));
    }

    private Optional<Refusal> tooEarly(Exercise exercise) {
        Level least = exercise.suitability().leastLevel();
        return level.isAtLeast(least) ? Optional.empty() : Optional.of(new Refusal.TooEarly(least));
    }

    private Optional<Refusal> tooHeavy(Exercise exercise) {
        return loads.first(exercise).isPresent() ? Optional.empty() : Optional.of(new Refusal.LoadTooHeavy());
    }
}
