package org.plumbline.search;

/// What a week should give something it trains, in half sets: 8 at least, then 12, 24 as an aim, never more than 60.
///
/// Up to the least it earns most, then up to the beginning of the target; those points are coverage. From there to what
/// is aimed at each half set is tidy, and beyond that nothing.
///
/// @param aim how far to go within the target
/// @param most never more than that
/// @param weight how much it matters; 0 for what is not sought
public record Target(int least, int low, int aim, int most, int weight) {

    private static final int FIRST = 3;
    private static final int NEXT = 2;

    /// Returns what so much is worth. It is concave: the next half set is never worth more than the one before.
    Score worth(int halfSets) {
        int first = Math.min(halfSets, least);
        int next = Math.max(0, Math.min(halfSets, low) - least);
        int fuller = Math.max(0, Math.min(halfSets, aim) - low);
        return new Score(0, weight * (FIRST * first + NEXT * next), 0, weight * fuller);
    }
}
