package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Routine.Part;
import org.plumbline.exercise.Routine.Slot;
import org.plumbline.exercise.RoutineId;

/// The named routines are those of rulebook 2.7, and take as long as it says.
class RoutinesTest {

    private final Repertoire repertoire = Catalog.read();

    @Test
    void givesTheSampleItsTable() {
        assertEquals(
                List.of(
                        "[band-pull-apart], 3 x 15-20",
                        "[face-pull], 3 x 12-15",
                        "[prone-y-raise], 2 x 10-15",
                        "[prone-t-raise], 2 x 10-15",
                        "[back-to-wall-angel], 2 x 10-15"),
                routine("T-B").slots(Part.STRENGTH).stream()
                        .map(slot -> slot.choices() + ", " + slot.sets() + " x " + slot.amount())
                        .toList());
    }

    @Test
    void takesTheTimeOfTheSampleFromTheRulebook() {
        List<Slot> strength = routine("T-B").slots(Part.STRENGTH);
        long work = strength.stream().mapToLong(this::work).sum();
        int sets = strength.stream().mapToInt(Slot::sets).sum();
        int rests = (sets - 1) * 20_000;
        assertEquals(881_500, work + rests);
    }

    @Test
    void warmsUpForFiveMinutes() {
        List<Slot> warmUp = routine("T-B").slots(Part.WARM_UP);
        assertTrue(warmUp.stream().anyMatch(slot -> first(slot).has(Role.NECK_SHOULDER_MOBILITY)));
        assertTrue(warmUp.stream().anyMatch(slot -> first(slot).has(Role.THORACIC)));
        assertMinutes(4.5, 5.0, work(warmUp) + 15_000L * (warmUp.size() - 1));
    }

    @Test
    void endsTheSampleWithAMinuteForTheChest() {
        List<Slot> stretches = routine("T-B").slots(Part.STRETCHES);
        assertEquals(3, stretches.size());
        assertTrue(stretches.stream()
                .filter(slot -> first(slot).has(Role.CHEST_STRETCH))
                .anyMatch(slot -> slot.sets() * slot.amount().low() >= 60));
    }

    @Test
    void takesTenMinutesForT10() {
        Routine routine = routine("T10");
        int blocks = routine.slots().size() - 1; // shoulder rolls and upper-back lifts are one block of 45 s
        long time = work(routine.slots()) + (blocks - 1L) * routine.restSeconds() * 1000;
        assertEquals(586_500, time);
        assertMinutes(9.7, 10.5, time + routine.restSeconds() * 1000L);
    }

    @Test
    void warmsUpForLessThanTwoMinutesInT10() {
        List<Slot> warmUp = routine("T10").slots(Part.WARM_UP);
        assertEquals(45_000, work(warmUp.subList(0, 2)));
        assertMinutes(1, 2, work(warmUp));
    }

    @Test
    void takesSevenToEightMinutesForTheMobilityStarter() {
        Routine routine = routine("T-SMS");
        assertMinutes(7, 8, work(routine.slots()) + (routine.slots().size() - 2L) * routine.restSeconds() * 1000);
    }

    @Test
    void takesAMinuteOrTwoForAMicroBreak() {
        Routine routine = routine("T-MB");
        assertMinutes(1, 2, work(routine.slots()));
        Slot withoutBand = routine.slots().getLast().otherwise().orElseThrow();
        assertEquals(List.of(new ExerciseId("overhead-side-reach")), withoutBand.choices());
        assertEquals(5, withoutBand.amount().low());
    }

    @Test
    void saysInOneSentenceWhenItFitsAndThenMore() {
        for (Routine routine : repertoire.routines()) {
            assertTrue(routine.purpose().matches("Fits [^.]+\\."), routine.purpose());
            assertFalse(routine.about().isEmpty(), routine.name());
            routine.about().forEach(paragraph -> assertTrue(paragraph.endsWith("."), paragraph));
        }
        assertEquals(2, routine("T-B").about().size());
    }

    private static void assertMinutes(double least, double most, long millis) {
        double minutes = millis / 60_000.0;
        assertTrue(minutes >= least && minutes <= most, () -> minutes + " min");
    }

    private long work(List<Slot> slots) {
        return slots.stream().mapToLong(this::work).sum();
    }

    /// Rule TIME, at the lower end of the amounts, without rests.
    private long work(Slot slot) {
        Exercise exercise = first(slot);
        long times = (long) slot.sets()
                * slot.amount().low()
                * exercise.dose().sides().count();
        if (exercise.dose().measure() == Measure.SECONDS) {
            return times * 1000L + 5000;
        }
        return times * exercise.dose().tempoMillis();
    }

    private Exercise first(Slot slot) {
        return repertoire.exercise(slot.choices().getFirst());
    }

    private Routine routine(String id) {
        return repertoire.findRoutine(new RoutineId(id)).orElseThrow();
    }
}
