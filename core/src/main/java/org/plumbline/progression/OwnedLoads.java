package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Loading;
import org.plumbline.person.Kit;
import org.plumbline.rule.Numbers;

/// The loads a person owns for one exercise, from the lightest: `red band, green band`, or `bodyweight, 0.5 kg`.
///
/// @param ascending without gaps in the sense that the next in the list is one step
/// @param armBase grams the load is added to: a multiple of what a raised arm weighs (P9b), or 0 for other movements
/// @param isArmBaseUnknown a raise of somebody whose body mass is not known, for whom no step is predicted
/// @param isConfirmed whether steps above 10 % need a second session
/// @param isStrengthOption whether every step needs a second session (rulebook 3.3, strength option)
public record OwnedLoads(
        List<Load> ascending, int armBase, boolean isArmBaseUnknown, boolean isConfirmed, boolean isStrengthOption) {

    public OwnedLoads {
        ascending = List.copyOf(ascending);
    }

    /// Returns what a kit offers for an exercise loaded in this way.
    public static OwnedLoads of(Loading loading, Kit kit, Optional<Integer> bodyGrams, boolean isStrengthOption) {
        boolean isArm = loading.addsGrams();
        return new OwnedLoads(
                loads(loading, kit).toList(),
                isArm ? bodyGrams.orElse(0) : 0,
                isArm && bodyGrams.isEmpty(),
                loading.type().isConfirmed(),
                isStrengthOption);
    }

    /// Returns the bands of somebody who does with a band what others do with a dumbbell.
    static OwnedLoads ofBands(SortedSet<Band> bands) {
        return new OwnedLoads(bands.stream().<Load>map(Load.Elastic::new).toList(), 0, false, false, false);
    }

    private static Stream<Load> loads(Loading loading, Kit kit) {
        return switch (loading.type()) {
            case BAND -> kit.bands().stream().map(Load.Elastic::new);
            case DUMBBELL, BARBELL, CABLE -> weights(kit.weightGrams(), loading);
            case BODYWEIGHT ->
                loading.addsGrams()
                        ? Stream.concat(Stream.of(Load.BODYWEIGHT), weights(kit.weightGrams(), loading))
                        : Stream.of(Load.BODYWEIGHT);
            case NONE, TIME -> Stream.of(Load.BODYWEIGHT);
        };
    }

    private static Stream<Load> weights(SortedSet<Integer> grams, Loading loading) {
        return new TreeSet<>(grams)
                .stream()
                        .filter(weight -> weight <= loading.mostGrams().orElse(Integer.MAX_VALUE))
                        .map(Load.Weight::new);
    }

    /// Whether somebody has this load for the exercise.
    public boolean include(Load load) {
        return ascending.contains(load);
    }

    /// Returns the next heavier load, or empty at the heaviest.
    Optional<Load> heavierThan(Load load) {
        return ascending.stream()
                .filter(other -> isAlike(load, other) && resistance(other) > resistance(load))
                .findFirst();
    }

    /// Returns the next lighter load, or empty at the lightest.
    Optional<Load> lighterThan(Load load) {
        return ascending.reversed().stream()
                .filter(other -> isAlike(load, other) && resistance(other) < resistance(load))
                .findFirst();
    }

    /// Whether somebody who does so many repetitions at one load is predicted at least 8 at another (P9, Epley).
    ///
    /// In whole numbers: `30 * (old * (1 + reps/30) / new - 1) >= 8` is `old * (30 + reps) >= 38 * new`.
    boolean allowsStep(Load from, Load to, int reps) {
        return !isArmBaseUnknown
                && (long) effective(from) * (Numbers.EPLEY + reps)
                        >= (long) effective(to) * (Numbers.EPLEY + Numbers.LEAST_PREDICTED_REPS);
    }

    /// Whether the step is taken only after a second session that earns it (CONFIRM).
    boolean needsConfirming(Load from, Load to) {
        return isStrengthOption
                || (isConfirmed && 100L * effective(to) > (100L + Numbers.CONFIRMED_ABOVE_PERCENT) * effective(from));
    }

    private int effective(Load load) {
        return armBase == 0 ? resistance(load) : armBase + Numbers.HAND_LEVERAGE * resistance(load);
    }

    /// Whether two loads can be compared: a band is neither lighter nor heavier than a weight.
    boolean isAlike(Load one, Load other) {
        return one.getClass().equals(other.getClass()) || one.equals(Load.BODYWEIGHT) || other.equals(Load.BODYWEIGHT);
    }

    private static int resistance(Load load) {
        return switch (load) {
            case Load.Bodyweight _ -> 0;
            case Load.Weight weight -> weight.grams();
            case Load.Elastic elastic -> elastic.band().pull();
        };
    }
}
