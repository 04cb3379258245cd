package org.plumbline.history;

import java.util.Optional;

/// How settled somebody is on one variant at one load.
///
/// @param reEntry sessions since the last increase, while the floor is lowered for it (rulebook 3.2)
/// @param isEntry whether the lower end of the working range has not been reached once on this variant
/// @param loadSteps load steps completed on this variant (3.3, point 2)
/// @param best the best weakest set at this load so far; 0 before the first (D1)
/// @param restore the load to go back to after a break, if there was one (B3)
public record Footing(Optional<Integer> reEntry, boolean isEntry, int loadSteps, int best, Optional<Restore> restore) {

    /// A first session on a variant.
    public static final Footing NEW = new Footing(Optional.empty(), true, 0, 0, Optional.empty());

    /// A steady place, for whoever has trained the variant before.
    public static final Footing STEADY = new Footing(Optional.empty(), false, 0, 0, Optional.empty());

    public Footing withReEntry(Optional<Integer> sessions) {
        return new Footing(sessions, isEntry, loadSteps, best, restore);
    }

    public Footing withEntry(boolean entry) {
        return new Footing(reEntry, entry, loadSteps, best, restore);
    }

    public Footing withRestore(Optional<Restore> way) {
        return new Footing(reEntry, isEntry, loadSteps, best, way);
    }
}
