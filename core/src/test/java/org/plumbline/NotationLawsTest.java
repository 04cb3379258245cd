package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Variant;

/// What is written can be read again, and what could never be written is refused with a sentence.
class NotationLawsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 x 15 reps: band-pull-apart, red band",
                "3 x 8 reps: one-arm-dumbbell-row, 7.5 kg, slow-lowering",
                "1 x 8 reps: prone-y-raise, bodyweight, hold 3 s, longer-hold",
                "2 x 30 s: front-plank, bodyweight"
            })
    void prescriptionsReadWhatTheyWrite(String text) {
        assertEquals(text, Prescription.parse(text).toString());
    }

    @Test
    void loadsReadWhatTheyWrite() {
        for (Band band : Band.values()) {
            assertEquals(new Load.Elastic(band), Load.parse(band + " band"));
        }
        for (int grams = 1; grams < 5000; grams += 7) {
            Load weight = new Load.Weight(grams);
            assertEquals(weight, Load.parse(weight.toString()));
        }
        assertEquals(Load.BODYWEIGHT, Load.parse("bodyweight"));
    }

    @Test
    void rangesReadWhatTheyWrite() {
        assertEquals(new Range(12, 15), Range.parse("12-15"));
        assertEquals("15", Range.of(15).toString());
    }

    @Test
    void vocabularyIsWrittenInKebabCase() {
        assertEquals("posterior-deltoid", Muscle.POSTERIOR_DELTOID.toString());
        assertEquals(Muscle.POSTERIOR_DELTOID, Muscle.parse("posterior-deltoid"));
    }

    @Test
    void variantsReadWhatTheyWrite() {
        assertEquals("inverted-row#steep", Variant.parse("inverted-row#steep").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green", "-1 kg", "0 kg", "1e3 kg", "501 kg", "purple band", "0.00001 kg"})
    void refusesWhatIsNoLoad(String text) {
        assertThrows(IllegalArgumentException.class, () -> Load.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reps", "12", "-3 reps", "1000 reps", "12 kg", "x reps"})
    void refusesWhatIsNoWork(String text) {
        assertThrows(IllegalArgumentException.class, () -> Work.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Band Row", "band_row", "-row", "row-"})
    void refusesWhatIsNoExerciseId(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ExerciseId(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void refusesPainOutsideTheScale(int rating) {
        assertThrows(IllegalArgumentException.class, () -> new Pain(rating));
    }
}
