package org.plumbline.person;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Equipment;

/// What somebody has to train with: a wall, a doorframe, the red and the green band, dumbbells of 2 and 4 kg.
///
/// @param weightGrams the weights they can put in one hand, in grams, the lightest first
/// @param isLatexFree whether their bands are declared free of latex (COND-LATEX)
public record Kit(
        Set<Equipment> equipment, SortedSet<Band> bands, SortedSet<Integer> weightGrams, boolean isLatexFree) {

    public static final Kit EMPTY = of(Set.of(), Set.of(), Set.of());

    public Kit {
        equipment = Set.copyOf(equipment);
        bands = Collections.unmodifiableSortedSet(new TreeSet<>(bands));
        weightGrams = Collections.unmodifiableSortedSet(new TreeSet<>(weightGrams));
        if (!weightGrams.isEmpty() && weightGrams.first() <= 0) {
            throw new IllegalArgumentException("A weight is more than 0 kg");
        }
    }

    public static Kit of(Set<Equipment> equipment, Collection<Band> bands, Collection<Integer> weightGrams) {
        return new Kit(
                equipment,
                bands.stream().collect(toCollection(TreeSet::new)),
                weightGrams.stream().collect(toCollection(TreeSet::new)),
                false);
    }

    public Kit withLatexFreeBands() {
        return new Kit(equipment, bands, weightGrams, true);
    }

    /// Returns this kit without its bands, for somebody who must not touch latex (COND-LATEX).
    public Kit withoutBands() {
        Set<Equipment> rest =
                equipment.stream().filter(item -> item != Equipment.BAND).collect(toUnmodifiableSet());
        return new Kit(rest, new TreeSet<>(), weightGrams, isLatexFree);
    }

    /// Returns what is left of this kit with these things alone; things that were not owned count, too, such as a
    /// borrowed band.
    public Kit only(Set<Equipment> things) {
        return new Kit(
                things,
                things.contains(Equipment.BAND) ? bands : new TreeSet<>(),
                things.contains(Equipment.DUMBBELL) ? weightGrams : new TreeSet<>(),
                isLatexFree);
    }

    public boolean has(Equipment item) {
        return item == Equipment.NONE || equipment.contains(item);
    }
}
