package org.plumbline.server.plan;

import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Muscle;
import org.plumbline.planner.Note;
import org.plumbline.planner.PlannedItem;

/// Recomputes how much a week may ask: the sets of its level and week, the soft limits, the balance against the upper
/// trapezius (S1, 2.8, VOL1, U1, V4).
final class VolumeValidator {

    /// Soft limits in sets a week (2.8).
    private static final Map<Muscle, Integer> SOFT = Map.of(
            Muscle.MIDDLE_TRAPEZIUS, 30,
            Muscle.LOWER_TRAPEZIUS, 30,
            Muscle.RHOMBOIDS, 30,
            Muscle.POSTERIOR_DELTOID, 30,
            Muscle.EXTERNAL_ROTATORS, 20,
            Muscle.LATISSIMUS, 15,
            Muscle.SERRATUS_ANTERIOR, 20,
            Muscle.SPINAL_ERECTORS, 10,
            Muscle.CORE, 15,
            Muscle.FOREARM, 10);

    private final Case one;

    VolumeValidator(Case one) {
        this.one = one;
    }

    void check() {
        checkSets();
        checkSoftLimits();
        checkUpperTrapezius();
    }

    /// S1: one set (two if active) in weeks 1 and 2, at most two until week 4, at most three ever.
    private void checkSets() {
        boolean isNew = one.level() == Level.L0;
        int week = one.person().week();
        int first = one.profile().trainee().alreadyActive() && !one.has(Condition.AGE_65_PLUS) ? 2 : 1;
        int most = !isNew || week > 4 ? 3 : week <= 2 ? first : 2;
        items().forEach(item -> one.unless(item.dose().sets() <= most, "S1", item));
    }

    /// VOL1: beyond a soft limit the plan says so, counted in whole half sets; a week of T-B is always allowed.
    private void checkSoftLimits() {
        OwnVolume volume = OwnVolume.of(one.repertoire(), one.plan());
        boolean isSaid = one.has(Note.VOLUME_ABOVE_SOFT_LIMIT);
        SOFT.forEach((muscle, limit) -> one.unless(
                volume.sets(muscle) < limit + 0.5 || isSaid || one.isRoutine("T-B"), "VOL1 " + muscle, volume));
        boolean isAbove = SOFT.keySet().stream().anyMatch(muscle -> volume.sets(muscle) > SOFT.get(muscle));
        one.unless(isAbove || !isSaid, "VOL1 said without need", volume);
    }

    /// U1, U2, V4.
    private void checkUpperTrapezius() {
        OwnVolume volume = OwnVolume.of(one.repertoire(), one.plan());
        int rest = volume.eighths(Muscle.MIDDLE_TRAPEZIUS) + volume.eighths(Muscle.LOWER_TRAPEZIUS);
        boolean isBalanced = 2 * volume.eighths(Muscle.UPPER_TRAPEZIUS) <= rest;
        one.unless(isBalanced || one.person().soFar().wantsUpperTrapezius(), "U1", volume);
        long highRows = items().filter(item -> item.exercise().value().equals("high-barbell-row"))
                .count();
        one.unless(highRows <= 1, "V4", highRows);
        boolean isTense = one.has(Condition.NECK_TENSION);
        one.unless(!isTense || highRows == 0, "COND-TENSION", highRows);
    }

    private Stream<PlannedItem> items() {
        return one.plan().sessions().stream().flatMap(session -> session.strength().stream());
    }
}
