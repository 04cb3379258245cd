package org.plumbline.progression;

import org.plumbline.history.Hurt;
import org.plumbline.rule.Numbers;

/// From which pain on the rules speak: `amber` from 3 and `red` from 5, or 2 and 4 with neck complaints.
///
/// Sources: rulebook PAIN1 and PAIN2. Unsupervised software uses stricter numbers than the clinic's [70].
public record Sensitivity(int amber, int red) {

    public static final Sensitivity USUAL = new Sensitivity(Numbers.AMBER_PAIN, Numbers.RED_PAIN);

    /// With neck complaints and pain referred to the arm (PAIN2).
    public static final Sensitivity NECK = new Sensitivity(Numbers.NECK_AMBER_PAIN, Numbers.NECK_RED_PAIN);

    /// Whether nothing may get harder: the number, or far above what hurt before the session.
    public boolean isAmber(Hurt hurt) {
        return hurt.worst().isAtLeast(amber) || hurt.rise() >= Numbers.RISE_IN_SESSION;
    }

    /// Whether pain ends the exercise for today: the number, or sharp, shooting, catching, or rising from set to set.
    public boolean isRed(Hurt hurt) {
        return hurt.worst().isAtLeast(red) || hurt.isSharp() || hurt.isRising();
    }
}
