package org.plumbline.planner;

import java.util.Optional;
import java.util.SortedSet;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.person.Kit;

/// Chooses the first load of an exercise from what is owned: the red band, 4 kg.
///
/// Bands: one of the catalog's start levels; somebody active or beyond L0 takes the heavier. Weights are judgement:
/// the heaviest owned that is not above the typical first weight (its middle for the experienced), since the first
/// session calibrates (rulebook 3.1).
final class Loads {

    /// Taken where the catalog names no typical first weight.
    private static final Range TYPICAL_GRAMS = new Range(3_000, 8_000);

    private static final int SENIORS_STRONGEST_BAND = 3;

    private final Kit kit;
    private final boolean isExperienced;
    private final boolean isSenior;

    Loads(Kit kit, Level level, boolean isActive, boolean isSenior) {
        this.kit = kit;
        this.isExperienced = !isSenior && (isActive || level.isAtLeast(Level.L1));
        this.isSenior = isSenior;
    }

    /// Returns the load to begin with; empty if everything owned is too much to begin with (P9).
    Optional<Load> first(Exercise exercise) {
        return switch (exercise.loading().type()) {
            case NONE, BODYWEIGHT, TIME -> Optional.of(Load.BODYWEIGHT);
            case BAND -> ownsBandFor(exercise) ? band(exercise.loading()) : weight(exercise.loading());
            case DUMBBELL, BARBELL, CABLE -> isDrill(exercise) ? Optional.of(Load.BODYWEIGHT) : weightOrBand(exercise);
        };
    }

    /// Whether the weights the exercise needs are owned but their kilograms were not told.
    boolean isGuess(Exercise exercise) {
        return first(exercise).filter(Load.Weight.class::isInstance).isPresent()
                && kit.weightGrams().isEmpty();
    }

    private boolean ownsBandFor(Exercise exercise) {
        return exercise.suitability().equipment().stream()
                .anyMatch(needed ->
                        needed.contains(Equipment.BAND) && needed.stream().allMatch(kit::has));
    }

    /// A hip hinge may be learned without weight, so it is.
    private static boolean isDrill(Exercise exercise) {
        return exercise.suitability().equipment().stream()
                .anyMatch(needed -> needed.stream().allMatch(item -> item == Equipment.NONE));
    }

    private Optional<Load> weightOrBand(Exercise exercise) {
        boolean needsBand = !kit.has(Equipment.DUMBBELL) && ownsBandFor(exercise);
        return needsBand ? band(exercise.loading()) : weight(exercise.loading());
    }

    private Optional<Load> band(Loading loading) {
        Range start = loading.startBands().orElse(new Range(2, 3));
        if (kit.bands().isEmpty()) {
            return Optional.of(new Load.Elastic(Band.ofLevel(start.low())));
        }
        int most = isSenior ? SENIORS_STRONGEST_BAND : isExperienced ? start.high() + 2 : start.high() + 1;
        return bestBand(start, most).map(Load.Elastic::new);
    }

    /// Prefers a start level, then anything lighter, then the next above.
    private Optional<Band> bestBand(Range start, int most) {
        SortedSet<Band> owned = kit.bands();
        Optional<Band> typical = (isExperienced ? owned.reversed() : owned)
                .stream().filter(band -> start.contains(band.level())).findFirst();
        Optional<Band> lighter = owned.reversed().stream()
                .filter(band -> band.level() < start.low())
                .findFirst();
        Optional<Band> heavier = owned.stream()
                .filter(band -> band.level() > start.high() && band.level() <= most)
                .findFirst();
        return typical.or(() -> lighter).or(() -> heavier);
    }

    private Optional<Load> weight(Loading loading) {
        Range typical = loading.typicalGrams().orElse(TYPICAL_GRAMS);
        int most = Math.min(typical.high(), loading.mostGrams().orElse(Integer.MAX_VALUE));
        int wanted = Math.min(isExperienced ? typical.middle() : typical.low(), most);
        if (kit.weightGrams().isEmpty()) {
            return Optional.of(new Load.Weight(typical.low()));
        }
        Optional<Integer> lighter = kit.weightGrams().reversed().stream()
                .filter(grams -> grams <= wanted)
                .findFirst();
        return lighter.or(() -> kit.weightGrams().stream()
                        .filter(grams -> grams <= most)
                        .findFirst())
                .map(Load.Weight::new);
    }
}
