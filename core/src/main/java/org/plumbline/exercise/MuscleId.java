package org.plumbline.exercise;

import java.util.regex.Pattern;

/// The name of a muscle in the catalog: `rhomboids`, and also `teres-major`, which is no [Muscle] of its own.
public record MuscleId(String value) implements Comparable<MuscleId> {

    private static final Pattern NOTATION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public MuscleId {
        if (!NOTATION.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a muscle, such as 'rhomboids': '%s'".formatted(value));
        }
    }

    /// Returns the name of a muscle that is counted under its own name.
    public static MuscleId of(Muscle muscle) {
        return new MuscleId(muscle.toString());
    }

    @Override
    public int compareTo(MuscleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
