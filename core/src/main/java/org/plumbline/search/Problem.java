package org.plumbline.search;

import java.util.List;

/// A week to be chosen: what there is to choose from, what it should give, what it has to keep to.
///
/// @param options in the order of their names
/// @param pinned for each session the options that should stay in it, by their place among the options
/// @param kept for each session what it held before, which gives way only to what a rule needs
public record Problem(
        List<Option> options,
        List<Target> targets,
        Bounds bounds,
        List<List<Integer>> pinned,
        List<List<Integer>> kept) {

    /// Points of fit that a session loses without a row, or without a posture move.
    public static final int MISSING_ROLE = 500;

    /// Points of fit that a session loses for each option it is short of three.
    public static final int MISSING_OPTION = 300;

    /// Points of fit that a session loses for each main option it is short of four: sets go before exercises (TRIM).
    public static final int MISSING_MAIN = 8;

    /// Points of fit for each set below the usual.
    public static final int FEW_SETS = 1;

    /// Points of fit for a pin that is kept.
    public static final int PIN = 2_000;

    /// Points of fit for what stays in a session: more than anything but a row, a posture move or a third option.
    public static final int KEPT = 100;

    /// Points of tidiness that each set costs, since it takes time.
    public static final int SET = 1;

    /// Points of tidiness that each station of a session costs.
    public static final int STATION = 2;

    /// Points of tidiness that a second option of the same ladder costs in a session.
    public static final int SAME_LADDER = 6;

    public Problem {
        options = List.copyOf(options);
        targets = List.copyOf(targets);
        pinned = pinned.stream().map(List::copyOf).toList();
        kept = kept.stream().map(List::copyOf).toList();
    }

    public int sessions() {
        return bounds.near().size();
    }
}
