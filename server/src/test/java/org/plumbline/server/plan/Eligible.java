package org.plumbline.server.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.history.Records;

/// Says whether an exercise may be asked of somebody at all: not left out, wanted, owned, open, not too early.
final class Eligible {

    private final Case one;

    Eligible(Case one) {
        this.one = one;
    }

    void check(Exercise exercise) {
        one.unless(!isExcluded(exercise), "COND", exercise);
        one.unless(!one.person().soFar().out().contains(exercise.id()), "V2 taken out", exercise);
        one.unless(one.belongings().allow(exercise), "equipment", exercise);
        one.unless(isOpen(exercise), "gate", exercise);
        one.unless(one.level().isAtLeast(exercise.suitability().leastLevel()), "level", exercise);
    }

    private boolean isExcluded(Exercise exercise) {
        return exercise.suitability().excludeWhen().stream().anyMatch(one.filters()::contains);
    }

    boolean isDisliked(Exercise exercise) {
        return one.arrangement().taste().dislikes().contains(exercise.id());
    }

    boolean allows(Exercise exercise) {
        return !isDisliked(exercise) && mayBeAsked(exercise);
    }

    /// Whether nothing but the person's own taste speaks against it.
    boolean mayBeAsked(Exercise exercise) {
        return !isExcluded(exercise)
                && !one.person().soFar().out().contains(exercise.id())
                && one.belongings().allow(exercise)
                && isOpen(exercise)
                && one.level().isAtLeast(exercise.suitability().leastLevel());
    }

    /// Whether nothing about its load or hold can speak against it either, so that it could certainly be chosen.
    boolean surelyAllows(Exercise exercise) {
        boolean isWithoutLoad = Set.of(Loading.Type.BODYWEIGHT, Loading.Type.NONE, Loading.Type.TIME)
                .contains(exercise.loading().type());
        boolean isUnlimited = !one.has(Condition.PREGNANCY) && !one.has(Condition.HYPERTENSION_CAUTION);
        return allows(exercise) && isWithoutLoad && isUnlimited;
    }

    /// Returns what could certainly strengthen this person.
    List<Exercise> sureStrength(Predicate<Exercise> wanted) {
        return one.repertoire().exercises().stream()
                .filter(exercise -> exercise.kind() == Kind.STRENGTH)
                .filter(this::surelyAllows)
                .filter(wanted)
                .toList();
    }

    /// C4, V3 to V5.
    private boolean isOpen(Exercise exercise) {
        return exercise.suitability().gate().map(this::isOpen).orElse(true);
    }

    private boolean isOpen(Gate gate) {
        Records records = one.person().soFar().records();
        boolean isPastBeginning = one.level().isAtLeast(Level.L1);
        boolean isFree = !one.has(Condition.WRIST_PAIN)
                && !one.has(Condition.LOW_BACK_PAIN)
                && !one.has(Condition.SHOULDER_PAIN);
        boolean rows = records.show(new ExerciseId("one-arm-dumbbell-row"), 3, 12);
        return switch (gate) {
            case C4 -> one.belongings().hasBar();
            case V3 ->
                isPastBeginning
                        && isFree
                        && rows
                        && records.show(new ExerciseId("front-plank"), 1, 30)
                        && records.show(new ExerciseId("kneeling-renegade-row"), 2, 8);
            case V3K -> isPastBeginning && isFree && rows && records.show(new ExerciseId("front-plank"), 1, 20);
            case V4 ->
                one.level() == Level.L2
                        && !one.has(Condition.NECK_TENSION)
                        && records.show(new ExerciseId("bent-over-barbell-row"), 2, 8);
            case V5 -> records.show(new ExerciseId("hip-hinge"), 2, 10);
        };
    }
}
