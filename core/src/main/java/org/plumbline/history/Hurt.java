package org.plumbline.history;

import java.util.Optional;
import org.plumbline.dose.Pain;

/// What somebody said about pain in one exercise: the highest number counts, it is never averaged (PAIN5).
///
/// @param worst the highest number told
/// @param isSharp sharp, shooting or catching at any time
/// @param isRising more from set to set
/// @param rise how far above the number at the start of the session
public record Hurt(Pain worst, boolean isSharp, boolean isRising, int rise) {

    public static final Hurt NONE = new Hurt(Pain.NONE, false, false, 0);

    /// Returns this with how far it rose above what hurt before the session.
    Hurt above(Optional<Pain> before) {
        int more = before.map(start -> Math.max(0, worst.rating() - start.rating()))
                .orElse(0);
        return new Hurt(worst, isSharp, isRising, Math.max(rise, more));
    }

    /// Returns both reports as one: the worse of each.
    public Hurt and(Hurt other) {
        return new Hurt(
                worst.compareTo(other.worst) >= 0 ? worst : other.worst,
                isSharp || other.isSharp,
                isRising || other.isRising,
                Math.max(rise, other.rise));
    }
}
