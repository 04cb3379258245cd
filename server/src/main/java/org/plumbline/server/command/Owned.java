package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;

/// The loads a trace says are owned. What is not said is not known, which is another thing than owning nothing.
///
/// @param bands empty where bands are not mentioned
/// @param grams empty where weights are not mentioned
record Owned(Optional<SortedSet<Band>> bands, Optional<SortedSet<Integer>> grams) {

    private static final List<String> WEIGHTS =
            List.of("dumbbells_kg", "barbell_kg", "barbells_kg", "cable_kg", "weights_kg");

    static Owned read(FieldReader owned) {
        Optional<SortedSet<Band>> bands = owned.find("bands")
                .map(_ -> new TreeSet<>(owned.numbers("bands", level -> Band.ofLevel(level.intValueExact()))));
        TreeSet<Integer> grams = new TreeSet<>();
        boolean isTold = false;
        for (String name : WEIGHTS) {
            isTold |= owned.find(name).isPresent();
            grams.addAll(owned.numbers(name, Owned::weight));
        }
        owned.refuseUnknown();
        return new Owned(bands, isTold ? Optional.of(grams) : Optional.empty());
    }

    private static Integer weight(BigDecimal kilograms) {
        return new Load.Weight(Load.grams(kilograms.toPlainString())).grams();
    }

    /// Returns a load as a trace writes it, `{"band": 3}` or `{"kg": 8}`, if it is there and can be used.
    Optional<Load> load(FieldReader holder) {
        if (holder.find("load").isEmpty()) {
            return Optional.empty();
        }
        FieldReader load = holder.object("load");
        Optional<Load> band = load.number("band", level -> new Load.Elastic(Band.ofLevel(level.intValueExact())));
        Optional<Load> weight = load.number("kg", Owned::kilograms);
        load.refuseUnknown();
        if (band.isPresent() && weight.isPresent()) {
            holder.problem("load", "'load' is a band or kilograms, not both");
        }
        Load told = band.or(() -> weight).orElse(Load.BODYWEIGHT);
        if (!include(told)) {
            holder.problem("load", "'load': the %s is not among what is owned: %s".formatted(told, list(told)));
        }
        return Optional.of(told);
    }

    private static Load kilograms(BigDecimal kg) {
        int grams = Load.grams(kg.toPlainString());
        return grams == 0 ? Load.BODYWEIGHT : new Load.Weight(grams);
    }

    private boolean include(Load load) {
        return switch (load) {
            case Load.Bodyweight _ -> true;
            case Load.Elastic elastic ->
                bands.map(owned -> owned.contains(elastic.band())).orElse(true);
            case Load.Weight weight ->
                grams.map(owned -> owned.contains(weight.grams())).orElse(true);
        };
    }

    private String list(Load load) {
        List<String> words = load instanceof Load.Elastic
                ? bands.stream()
                        .flatMap(Collection::stream)
                        .map(band -> band + " band")
                        .toList()
                : grams.stream()
                        .flatMap(Collection::stream)
                        .map(weight -> Load.kilograms(weight) + " kg")
                        .toList();
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    /// Returns the bands to reckon with: those told, or else the one in use.
    SortedSet<Band> bandsWith(Optional<Load> inUse) {
        return bands.orElseGet(() -> {
            SortedSet<Band> used = new TreeSet<>();
            inUse.filter(Load.Elastic.class::isInstance)
                    .map(Load.Elastic.class::cast)
                    .ifPresent(elastic -> used.add(elastic.band()));
            return used;
        });
    }

    /// Returns the weights to reckon with, in grams: those told, or else the one in use.
    SortedSet<Integer> gramsWith(Optional<Load> inUse) {
        return grams.orElseGet(() -> {
            SortedSet<Integer> used = new TreeSet<>();
            inUse.filter(Load.Weight.class::isInstance)
                    .map(Load.Weight.class::cast)
                    .ifPresent(weight -> used.add(weight.grams()));
            return used;
        });
    }
}
