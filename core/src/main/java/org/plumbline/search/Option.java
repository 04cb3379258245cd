package org.plumbline.search;

import java.util.List;

/// Something that may be chosen for a session, such as an exercise.
///
/// @param name tells it apart, and breaks ties
/// @param gives what one set gives each target of the week, in half sets, in the order of [Problem#targets]
public record Option(String name, Role role, Cost cost, List<Integer> gives, Appeal appeal, Strain strain) {

    /// What speaks for it besides what it gives; coverage is counted apart.
    ///
    /// @param each points each time it is used
    /// @param once points for its first use in the week
    public record Appeal(Score each, Score once) {}

    /// What it takes.
    ///
    /// @param workMillis one set
    /// @param restMillis after a set
    /// @param mostSets how many sets it may have, 1 or more
    /// @param usualSets how many it should have where time allows
    /// @param place where in a session it stands: the later, the higher; no two options share one
    /// @param station where and with what it is done
    public record Cost(int workMillis, int restMillis, int mostSets, int usualSets, int place, int station) {}

    /// What it asks of the body.
    ///
    /// @param ladder options of one ladder resemble each other; below 0 for none
    /// @param recovers the muscles that need two days before such an option again, as bits; 0 for none
    /// @param excess by how many half sets one set tips the balance that a week has to keep (U1)
    /// @param mostUses in how many sessions of a week it may stand
    public record Strain(int ladder, int recovers, int excess, int mostUses) {}

    public Option {
        gives = List.copyOf(gives);
    }
}
