package org.plumbline.history;

/// What each side did in one set of a one-sided exercise: `left 10, right 12`.
public record EachSide(int left, int right) {

    public EachSide {
        if (left < 0 || right < 0) {
            throw new IllegalArgumentException(
                    "Nobody does a negative number of repetitions: %d left, %d right".formatted(left, right));
        }
    }

    /// Returns the side that did less, or `left` when both did the same.
    public Side weaker() {
        return left <= right ? Side.LEFT : Side.RIGHT;
    }

    /// Whether the sides differ by so many percent of the stronger one (A1).
    public boolean differBy(int percent) {
        return left != right && 100 * Math.abs(left - right) >= percent * Math.max(left, right);
    }
}
