package org.plumbline.rule;

/// One of the two articles that Plumbline grew from: `seed A`, on upper-back exercises, or `seed B`, on posture.
public enum Seed {
    A,
    B;

    public static Seed parse(String text) {
        return switch (text) {
            case "seed A" -> A;
            case "seed B" -> B;
            default ->
                throw new IllegalArgumentException("The seeds are 'seed A' and 'seed B', not '%s'".formatted(text));
        };
    }

    @Override
    public String toString() {
        return "seed " + name();
    }
}
