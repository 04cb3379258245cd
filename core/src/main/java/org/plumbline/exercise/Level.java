package org.plumbline.exercise;

/// Training experience: `L0` (new or returning), `L1` (two months of sessions), `L2` (half a year without a gap).
///
/// Source: rulebook 0.3, Levels.
public enum Level {
    L0,
    L1,
    L2;

    public static Level parse(String text) {
        return switch (text) {
            case "L0" -> L0;
            case "L1" -> L1;
            case "L2" -> L2;
            default -> throw new IllegalArgumentException("A level is L0, L1 or L2, not '%s'".formatted(text));
        };
    }

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
