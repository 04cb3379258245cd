package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Loading;
import org.plumbline.person.Kit;

/// The loads somebody owns for an exercise, and the way from one to the next (P9, P9b, CONFIRM).
class OwnedLoadsTest {

    private static final Kit KIT = Kit.of(Set.of(), List.of(Band.GREEN, Band.RED), List.of(8000, 500, 1000, 25_000));

    @Test
    void onlyWhatIsOwnedAndFitsCounts() {
        assertEquals(
                loads("red band", "green band"), of(Loading.Type.BAND, false).ascending());
        for (Loading.Type type : List.of(Loading.Type.DUMBBELL, Loading.Type.BARBELL, Loading.Type.CABLE)) {
            assertEquals(loads("0.5 kg", "1 kg", "8 kg"), of(type, false).ascending());
        }
        assertEquals(loads("bodyweight"), of(Loading.Type.BODYWEIGHT, false).ascending());
        assertEquals(
                loads("bodyweight", "0.5 kg", "1 kg", "8 kg"),
                of(Loading.Type.BODYWEIGHT, true).ascending());
        assertEquals(loads("bodyweight"), of(Loading.Type.NONE, false).ascending());
        assertEquals(loads("bodyweight"), of(Loading.Type.TIME, false).ascending());
        assertTrue(of(Loading.Type.BAND, false).include(Load.parse("red band")));
        assertFalse(of(Loading.Type.BAND, false).include(Load.parse("blue band")));
    }

    @Test
    void theNextLoadIsTheNextThatIsOwned() {
        OwnedLoads weights = of(Loading.Type.DUMBBELL, false);
        assertEquals(Optional.of(Load.parse("8 kg")), weights.heavierThan(Load.parse("1 kg")));
        assertEquals(Optional.empty(), weights.heavierThan(Load.parse("8 kg")));
        assertEquals(Optional.of(Load.parse("1 kg")), weights.lighterThan(Load.parse("8 kg")));
        assertEquals(Optional.of(Load.parse("1 kg")), weights.lighterThan(Load.parse("6 kg")));
        assertEquals(Optional.empty(), weights.lighterThan(Load.parse("0.5 kg")));
    }

    /// P9: predicted repetitions at the new load, at least 8.
    @ParameterizedTest
    @CsvSource({
        "8 kg, 10 kg, 17, false",
        "8 kg, 10 kg, 18, true",
        "10 kg, 15 kg, 26, false",
        "10 kg, 15 kg, 27, true",
        "1 kg, 2 kg, 45, false",
        "1 kg, 2 kg, 46, true",
    })
    void aStepIsAllowedWhereEightRepetitionsAreLeft(String from, String to, int reps, boolean isAllowed) {
        assertEquals(isAllowed, of(Loading.Type.DUMBBELL, false).allowsStep(Load.parse(from), Load.parse(to), reps));
    }

    @Test
    void nothingIsPredictedForAnArmOfUnknownWeight() {
        OwnedLoads unknown = OwnedLoads.of(loading(Loading.Type.BODYWEIGHT, true), KIT, Optional.empty(), false);
        assertFalse(unknown.allowsStep(Load.BODYWEIGHT, Load.parse("0.5 kg"), 999));
        assertTrue(of(Loading.Type.BODYWEIGHT, true).allowsStep(Load.BODYWEIGHT, Load.parse("0.5 kg"), 20));
    }

    @Test
    void aStepAboveATenthInKilogramsIsConfirmed() {
        OwnedLoads weights = of(Loading.Type.DUMBBELL, false);
        assertFalse(weights.needsConfirming(Load.parse("10 kg"), Load.parse("11 kg")));
        assertTrue(weights.needsConfirming(Load.parse("10 kg"), Load.parse("11.001 kg")));
        assertFalse(of(Loading.Type.BAND, false).needsConfirming(Load.parse("red band"), Load.parse("green band")));
        OwnedLoads strength = OwnedLoads.of(loading(Loading.Type.DUMBBELL, false), KIT, Optional.empty(), true);
        assertTrue(strength.needsConfirming(Load.parse("10 kg"), Load.parse("10.5 kg")));
    }

    private static List<Load> loads(String... texts) {
        return List.of(texts).stream().map(Load::parse).toList();
    }

    private static OwnedLoads of(Loading.Type type, boolean addsGrams) {
        return OwnedLoads.of(loading(type, addsGrams), KIT, Optional.of(70_000), false);
    }

    private static Loading loading(Loading.Type type, boolean addsGrams) {
        return new Loading(type, Optional.empty(), Optional.empty(), addsGrams, Optional.of(8000), List.of());
    }
}
