package org.plumbline.search;

import java.util.Comparator;

/// Points in the order of their weight: what fits comes before coverage, coverage before wishes, wishes before
/// tidiness. More of a lesser kind never makes up for less of a greater one.
///
/// @param fit rules of composition and what the answers call for
/// @param coverage how far targets are met
/// @param wishes what is wanted
/// @param tidiness what is left: fuller targets, few changes
public record Score(int fit, int coverage, int wishes, int tidiness) implements Comparable<Score> {

    public static final Score NONE = new Score(0, 0, 0, 0);

    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::fit)
            .thenComparingInt(Score::coverage)
            .thenComparingInt(Score::wishes)
            .thenComparingInt(Score::tidiness);

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    /// Returns the points together.
    public Score plus(Score other) {
        return new Score(fit + other.fit, coverage + other.coverage, wishes + other.wishes, tidiness + other.tidiness);
    }
}
