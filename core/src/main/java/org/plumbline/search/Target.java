package org.plumbline.search;

/// What a week should give something it trains, in half sets: 8 at least, 12 to 24, never more than 60.
///
/// Up to the least it earns most, then up to the beginning of the target; those points are coverage. From there to the
/// middle of the target each half set is tidy, up to its end it is nothing, and beyond that it costs a little.
///
/// @param weight how much it matters, 1 or more
public record Target(int least, int low, int high, int most, int weight) {

    private static final int FIRST = 3;
    private static final int NEXT = 2;

    /// Returns what so much is worth. It is concave: the next half set is never worth more than the one before.
    Score worth(int halfSets) {
        int first = Math.min(halfSets, least);
        int next = Math.max(0, Math.min(halfSets, low) - least);
        int middle = (low + high) / 2;
        int fuller = Math.max(0, Math.min(halfSets, middle) - low);
        int beyond = Math.max(0, halfSets - high);
        return new Score(0, weight * (FIRST * first + NEXT * next), 0, weight * (fuller - beyond));
    }
}
