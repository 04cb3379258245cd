package org.plumbline.planner;

import org.plumbline.person.Profile;

/// Whatever gives the plan of a week: a [Planner], or a [KeptPlan] that asks one only when something has changed.
@FunctionalInterface
public interface Plans {

    /// Returns the plan of a program week for somebody of whom something is known already.
    ///
    /// @param week 1 or later
    Plan plan(Profile profile, int week, SoFar soFar);
}
