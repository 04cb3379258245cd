package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Footing;
import org.plumbline.rule.Numbers;

/// What holds for one exercise of one person while its difficulty moves.
///
/// @param working the working range, `lo` to `hi`
/// @param ceiling from this amount on difficulty grows instead of amounts (`T`)
/// @param loads what they own for it
/// @param neighbors where it can go when loads do not help
/// @param sensitivity from which pain on the rules speak
public record Terms(
        Exercise exercise, Range working, int ceiling, OwnedLoads loads, Neighbors neighbors, Sensitivity sensitivity) {

    /// An easier and a harder exercise with the prescription they would begin with, where there is one.
    public record Neighbors(Optional<Prescription> easier, Optional<Prescription> harder) {

        public static final Neighbors NONE = new Neighbors(Optional.empty(), Optional.empty());
    }

    public Terms {
        if (ceiling < working.low()) {
            throw new IllegalArgumentException(
                    "The ceiling %d lies below the range %s of %s".formatted(ceiling, working, exercise));
        }
    }

    /// Returns what asks for less of somebody today: the next lighter load at the low end of the range, then the easier
    /// form or exercise, with as many sets (P5, V2).
    public List<Prescription> softer(Prescription asked) {
        int low = Math.min(asked.target().amount(), working.low());
        Stream<Prescription> lighter = loads.lighterThan(asked.load()).stream()
                .map(load -> asked.withLoad(load).withoutHalfSteps().withTarget(low));
        Stream<Prescription> easier = neighbors.easier().stream().map(other -> other.withSets(asked.sets()));
        return Stream.concat(lighter, easier).toList();
    }

    /// Returns the least amount that counts as a working set for somebody on this footing (rulebook 3.2, floor).
    public int floor(Footing footing) {
        if (footing.reEntry().isPresent()) {
            return reEntryTarget();
        }
        return footing.isEntry() ? entryFloor() : working.low();
    }

    /// Returns the target after an increase, and the floor of re-entry: five below the range, but not under 8.
    ///
    /// The outer minimum matters for low ranges such as 6-8 (rulebook 3.2, floor).
    int reEntryTarget() {
        return Math.min(
                working.low(), Math.max(Numbers.LEAST_PREDICTED_REPS, working.low() - Numbers.RE_ENTRY_BELOW_RANGE));
    }

    /// Returns the floor on a new variant: where the catalog lets beginners start.
    int entryFloor() {
        return Math.min(working.low(), exercise.dose().startAmount().low());
    }
}
