package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;

/// With which load somebody begins, whatever they own.
class FirstLoadTest {

    private static final Set<Band> YELLOW = Set.of(Band.YELLOW);

    private final Weeks weeks = new Weeks();

    @Test
    void whereNobodyKnowsWhichAreOwnedTheLightestOfTheCatalogIsAGuess() {
        owns(Set.of(Equipment.BAND, Equipment.DUMBBELL), Set.of(), List.of());
        assertEquals("red band", first(Book.BAND_ROW));
        assertEquals("4 kg", first(Book.ROW));
    }

    /// The catalog names no first weight for a cable, and an angel needs none.
    @Test
    void whereTheCatalogNamesNoneItIsTheBodyAlone() {
        owns(Set.of(Equipment.CABLE), Set.of(), List.of());
        assertEquals("bodyweight", first(Book.CABLE_ROW));
        assertEquals("bodyweight", first(Book.ANGEL));
        assertEquals("bodyweight", first(Book.PLANK));
    }

    @Test
    void aMovementThatIsLearnedWithoutWeightBeginsWithoutIt() {
        owns(Set.of(), Set.of(), List.of());
        assertEquals("bodyweight", first(Book.HINGE));
        assertEquals("4 kg", first(Book.SHRUG));
    }

    @Test
    void whoOwnsNoDumbbellUsesTheBandWhereThatIsAllowed() {
        owns(Set.of(Equipment.BAND), YELLOW, List.of());
        assertEquals("yellow band", first(Book.SHRUG));
        assertEquals("4 kg", first(Book.ROW));
    }

    @Test
    void whoOwnsADumbbellUsesIt() {
        owns(Set.of(Equipment.BAND, Equipment.DUMBBELL), YELLOW, List.of(5000));
        assertEquals("5 kg", first(Book.SHRUG));
        owns(Set.of(Equipment.BAND, Equipment.DUMBBELL), YELLOW, List.of());
        assertEquals("4 kg", first(Book.SHRUG));
        owns(Set.of(Equipment.BAND), YELLOW, List.of(5000));
        assertEquals("5 kg", first(Book.SHRUG));
    }

    @Test
    void aBandThatIsNotAmongTheThingsIsNotUsed() {
        owns(Set.of(), YELLOW, List.of());
        assertEquals("4 kg", first(Book.SHRUG));
    }

    private void owns(Set<Equipment> equipment, Collection<Band> bands, List<Integer> grams) {
        weeks.profile = new Profile(
                weeks.profile.trainee(),
                Kit.of(equipment, bands, grams),
                weeks.profile.wishes(),
                weeks.profile.health(),
                8);
    }

    private String first(ExerciseId exercise) {
        return weeks.terms().firstLoad(Book.exercise(exercise)).toString();
    }
}
