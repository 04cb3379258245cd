package org.plumbline.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rungs of one movement pattern from the easiest to the hardest. It never wraps round.
///
/// @param rungs each a list of alternatives of like difficulty
public record Ladder(LadderId id, String name, List<List<Variant>> rungs) {

    public Ladder {
        if (rungs.isEmpty() || rungs.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Ladder %s needs rungs, and none of them empty".formatted(id));
        }
        rungs = rungs.stream().map(List::copyOf).toList();
    }

    /// Returns every exercise on it, the easiest first.
    public List<ExerciseId> exercises() {
        return rungs.stream()
                .flatMap(List::stream)
                .map(Variant::exercise)
                .distinct()
                .toList();
    }

    /// Returns the variants above one, the nearest first. What a load or a half-step reaches is left out.
    public List<Variant> above(Variant variant) {
        int rung = rungOf(variant);
        return rung < 0
                ? List.of()
                : climbed(rungs.subList(rung + 1, rungs.size()))
                        .filter(other -> !other.equals(variant))
                        .distinct()
                        .toList();
    }

    /// Returns the next easier form of the same exercise: `prone-y-raise#one-arm` under `prone-y-raise` (V2).
    public Optional<Variant> easierForm(Variant variant) {
        int rung = rungOf(variant);
        return rung < 1
                ? Optional.empty()
                : climbed(rungs.subList(0, rung).reversed())
                        .filter(other -> other.exercise().equals(variant.exercise()))
                        .findFirst();
    }

    /// Returns the other variants of like difficulty, then those one rung below and above: what may stand in for a
    /// while (D2).
    public List<Variant> beside(Variant variant) {
        int rung = rungOf(variant);
        if (rung < 0) {
            return List.of();
        }
        List<List<Variant>> near = new ArrayList<>();
        near.add(rungs.get(rung));
        if (rung > 0) {
            near.add(rungs.get(rung - 1));
        }
        if (rung + 1 < rungs.size()) {
            near.add(rungs.get(rung + 1));
        }
        return climbed(near)
                .filter(other -> !other.exercise().equals(variant.exercise()))
                .distinct()
                .toList();
    }

    /// A form that is no rung stands where its exercise is first found.
    private int rungOf(Variant variant) {
        for (int rung = 0; rung < rungs.size(); rung++) {
            if (rungs.get(rung).contains(variant)) {
                return rung;
            }
        }
        for (int rung = 0; rung < rungs.size(); rung++) {
            if (rungs.get(rung).stream().anyMatch(other -> other.exercise().equals(variant.exercise()))) {
                return rung;
            }
        }
        return -1;
    }

    /// What a load or a half-step reaches is not climbed; the first rung of an exercise is the exercise as taught then,
    /// such as the wide pull-apart.
    private Stream<Variant> climbed(List<List<Variant>> part) {
        return part.stream()
                .flatMap(List::stream)
                .filter(variant -> !variant.isByLoad() || isFirst(variant))
                .map(variant -> variant.isByLoad() ? Variant.of(variant.exercise()) : variant);
    }

    private boolean isFirst(Variant variant) {
        return rungs.stream()
                .flatMap(List::stream)
                .filter(other -> other.exercise().equals(variant.exercise()))
                .findFirst()
                .filter(variant::equals)
                .isPresent();
    }
}
