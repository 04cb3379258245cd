package org.plumbline.search;

import java.util.List;

/// What a week has to keep to.
///
/// @param near for each session those less than two days from it, as bits
/// @param millis how long the options of a session may take together
/// @param circuitRestMillis the rest in a circuit, which three single sets may be done in
/// @param isBalanced whether the balance of [Option.Strain#excess] has to be kept (U1)
/// @param isByMuscle whether only options for the same muscles need two days between them (F4 at L2)
/// @param leastMain how many options have to stand beside an accessory
public record Bounds(
        List<Integer> near, int millis, int circuitRestMillis, boolean isBalanced, boolean isByMuscle, int leastMain) {

    /// No session has more options.
    public static final int MOST = 5;

    /// A session has so many main options where time allows.
    public static final int MAINS = 4;

    /// A session with fewer is short.
    public static final int LEAST = 3;

    public Bounds {
        near = List.copyOf(near);
    }
}
