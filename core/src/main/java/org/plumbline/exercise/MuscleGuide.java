package org.plumbline.exercise;

import java.util.List;

/// One muscle as the catalog explains it: `rhomboids`. What trains and what stretches it is asked of the [Repertoire].
///
/// @param counted the muscle its sets are counted for: itself, or the latissimus for the teres major
/// @param names what it is called: `Rear shoulder`, also `rear delts`
/// @param place where it is found
/// @param text what there is to say about it
public record MuscleGuide(MuscleId id, Muscle counted, Names names, Place place, Text text) {

    /// Where a muscle is found: `upper back`, `shoulder blade`, seen from the back.
    public record Place(List<String> regions, BodyView view) {

        public Place {
            regions = List.copyOf(regions);
        }
    }

    /// What there is to say about a muscle, in plain words.
    ///
    /// @param purpose one sentence: what it is
    /// @param where where to find it on oneself
    /// @param work what it does
    /// @param desk what hours at a desk ask of it
    public record Text(String purpose, String where, String work, String desk) {}

    public String name() {
        return names.name();
    }

    /// Whether its sets are counted under another name.
    public boolean isCountedElsewhere() {
        return !id.equals(MuscleId.of(counted));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
