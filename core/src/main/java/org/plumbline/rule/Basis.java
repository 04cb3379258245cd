package org.plumbline.rule;

import java.util.List;
import java.util.Optional;

/// What a rule rests on: sources, our judgment, or both, such as `[51]` with "the numbers by week" as judgment.
///
/// A rule that rests on nothing is refused.
///
/// @param sources numbers in the list of evidence, from 1 on
/// @param judgement what in it is a default of ours, in words; `all of it` where nothing is sourced
/// @param unchecked what in it is well known but was never verified, in words; never shown as a checked citation
public record Basis(List<Integer> sources, List<Seed> seeds, Optional<String> judgement, Optional<String> unchecked) {

    public Basis {
        if (sources.isEmpty() && seeds.isEmpty() && judgement.isEmpty()) {
            throw new IllegalArgumentException("A rule rests on a source, a seed or judgement, such as 'all of it'");
        }
        if (sources.stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("Sources are counted from 1, not " + sources);
        }
        sources = List.copyOf(sources);
        seeds = List.copyOf(seeds);
    }

    /// Whether anything but our judgment stands behind it.
    public boolean isSourced() {
        return !sources.isEmpty() || !seeds.isEmpty();
    }
}
