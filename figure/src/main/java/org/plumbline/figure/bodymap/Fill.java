package org.plumbline.figure.bodymap;

import java.util.Locale;

/// A way to paint a region, each with a pattern of its own so that a gray print can be read. Written `hatched`.
public enum Fill {
    /// The quiet color of a muscle of which nothing is said.
    PLAIN("none", false),
    /// Dots, far apart.
    DOTTED("little", true),
    /// Rising lines.
    HATCHED("some", true),
    /// One color.
    SOLID("good", false),
    /// One color, farthest from the ground.
    DARK("full", false),
    /// The darkest color, crossed by light lines.
    CROSSED("over", true),
    /// Level lines in the color of rest.
    WAVED("stretch", true);

    private final String name;
    private final boolean patterned;

    Fill(String name, boolean patterned) {
        this.name = name;
        this.patterned = patterned;
    }

    /// Returns the class of a region painted so, which the stylesheet colors: `bm-some`.
    public String style() {
        return "bm-" + name;
    }

    boolean isPatterned() {
        return patterned;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
