package org.plumbline.history;

import org.plumbline.dose.Pain;

/// What somebody said about pain in one exercise: the highest number counts, it is never averaged (PAIN5).
///
/// @param worst the highest number told
/// @param isSharp sharp, shooting or catching at any time
/// @param isRising more from set to set
/// @param rise how far above the number at the start of the session
public record Hurt(Pain worst, boolean isSharp, boolean isRising, int rise) {

    public static final Hurt NONE = new Hurt(Pain.NONE, false, false, 0);

    /// Returns both reports as one: the worse of each.
    public Hurt and(Hurt other) {
        return new Hurt(
                worst.compareTo(other.worst) >= 0 ? worst : other.worst,
                isSharp || other.isSharp,
                isRising || other.isRising,
                Math.max(rise, other.rise));
    }
}
