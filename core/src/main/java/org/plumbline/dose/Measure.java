package org.plumbline.dose;

/// What the work of a set is counted in: `reps` or `s` (seconds).
public enum Measure {
    REPS("reps"),
    SECONDS("s");

    private final String notation;

    Measure(String notation) {
        this.notation = notation;
    }

    /// Returns the measure written `reps` or `s`.
    public static Measure parse(String text) {
        return switch (text) {
            case "reps" -> REPS;
            case "s" -> SECONDS;
            default -> throw new IllegalArgumentException("A measure is 'reps' or 's', not '%s'".formatted(text));
        };
    }

    @Override
    public String toString() {
        return notation;
    }
}
