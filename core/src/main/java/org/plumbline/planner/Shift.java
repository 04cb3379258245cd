package org.plumbline.planner;

/// How a week's sets for a muscle change, in half sets: `lower-trapezius, 12 to 8`.
public record Shift(WeeklyTarget target, int before, int after) {

    /// Whether it falls below where the target begins, or falls further below it.
    public boolean isLoss() {
        return Math.min(after, target.low()) < Math.min(before, target.low());
    }
}
