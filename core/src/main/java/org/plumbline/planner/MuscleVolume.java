package org.plumbline.planner;

/// What a week gives a muscle, in half sets: `lower-trapezius, 14`.
public record MuscleVolume(WeeklyTarget target, int halfSets) {

    /// Where the week stands against the target.
    public enum Band {
        /// Less than is known to do much.
        LITTLE,
        /// Some, and less than the target.
        SOME,
        /// Within the target.
        WITHIN,
        /// More than the target, which light work allows.
        MORE,
        /// More than the soft limit (VOL1).
        ABOVE
    }

    public Band band() {
        if (halfSets > target.soft()) {
            return Band.ABOVE;
        }
        if (halfSets > target.high()) {
            return Band.MORE;
        }
        if (halfSets >= target.low()) {
            return Band.WITHIN;
        }
        return halfSets >= Math.max(1, target.least()) ? Band.SOME : Band.LITTLE;
    }
}
