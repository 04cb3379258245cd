package org.plumbline.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plumbline.dose.Kebab;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Traits;

/// How many sets a week a muscle or group should have: `lower-trapezius`, 4 at least, 6 to 12 as a target, 30 at most
/// before the plan says so.
///
/// All numbers are half sets, as a set counts half for a muscle that only helps. Source: rulebook 2.8 and 0.3.
public enum WeeklyTarget {
    MIDDLE_TRAPEZIUS(Set.of(Muscle.MIDDLE_TRAPEZIUS), 8, 12, 24, 60),
    LOWER_TRAPEZIUS(Set.of(Muscle.LOWER_TRAPEZIUS), 8, 12, 24, 60),
    RHOMBOIDS(Set.of(Muscle.RHOMBOIDS), 8, 12, 24, 60),
    POSTERIOR_DELTOID(Set.of(Muscle.POSTERIOR_DELTOID), 8, 12, 20, 60),
    EXTERNAL_ROTATORS(Set.of(Muscle.EXTERNAL_ROTATORS), 6, 8, 16, 40),
    LATISSIMUS(Set.of(Muscle.LATISSIMUS), 6, 8, 16, 30),
    SERRATUS_ANTERIOR(Set.of(Muscle.SERRATUS_ANTERIOR), 0, 4, 12, 40),
    SPINAL_ERECTORS(Set.of(Muscle.SPINAL_ERECTORS), 4, 6, 12, 20),
    CORE_AND_GLUTES(Set.of(Muscle.CORE, Muscle.GLUTES), 4, 8, 16, 30),
    GRIP(Set.of(Muscle.FOREARM), 0, 4, 12, 20);

    // A set of constants, made once and never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Muscle> muscles;

    private final int least;
    private final int low;
    private final int high;
    private final int soft;

    WeeklyTarget(Set<Muscle> muscles, int least, int low, int high, int soft) {
        this.muscles = muscles;
        this.least = least;
        this.low = low;
        this.high = high;
        this.soft = soft;
    }

    public static WeeklyTarget parse(String text) {
        return Kebab.parse(WeeklyTarget.class, text);
    }

    public static List<WeeklyTarget> all() {
        return Arrays.asList(values());
    }

    public Set<Muscle> muscles() {
        return muscles;
    }

    /// Returns the half sets below which little is to be expected; 0 if none are needed.
    public int least() {
        return least;
    }

    /// Returns where the target begins.
    public int low() {
        return low;
    }

    /// Returns where the target ends.
    public int high() {
        return high;
    }

    /// Returns the soft limit, above which a plan has to say so (VOL1).
    public int soft() {
        return soft;
    }

    /// Returns what one set of an exercise adds: that of the muscle of the group which gets most.
    public int halfSets(Traits traits) {
        return muscles.stream().mapToInt(traits::halfSets).max().orElse(0);
    }

    /// Returns what one light set adds, of a practice or a desk break, before it counts a quarter (F6): nothing for a
    /// warm-up or a stretch such as cat-cow (0.3).
    public int lightHalfSets(Exercise exercise) {
        return switch (exercise.kind()) {
            case STRENGTH, ACCESSORY, MICRO_BREAK -> halfSets(exercise.traits());
            case WARM_UP, STRETCH -> 0;
        };
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
