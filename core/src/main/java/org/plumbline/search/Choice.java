package org.plumbline.search;

import java.util.List;

/// What was chosen: for each session the sets of each option, and what it is worth.
///
/// @param sets by session, then by option; 0 for what was not chosen
/// @param isProved whether no other choice for a single session is better
public record Choice(List<List<Integer>> sets, Score score, boolean isProved) {

    public Choice {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
