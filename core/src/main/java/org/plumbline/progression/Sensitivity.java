package org.plumbline.progression;

import org.plumbline.history.Hurt;

/// From which pain on the rules speak: `amber` from 3 and `red` from 5, or 2 and 4 with neck complaints.
///
/// Sources: rulebook PAIN1 and PAIN2. Unsupervised software uses stricter numbers than the clinic's [70].
public record Sensitivity(int amber, int red) {

    public static final Sensitivity USUAL = new Sensitivity(3, 5);

    /// With neck complaints and pain referred to the arm (PAIN2).
    public static final Sensitivity NECK = new Sensitivity(2, 4);

    /// This much above the start of the session is amber, whatever the number (PAIN1).
    static final int RISE = 2;

    /// Whether pain ends the exercise for today: the number, or sharp, shooting, catching, or rising from set to set.
    public boolean isRed(Hurt hurt) {
        return hurt.worst().isAtLeast(red) || hurt.isSharp() || hurt.isRising();
    }
}
