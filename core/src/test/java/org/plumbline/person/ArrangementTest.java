package org.plumbline.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;

/// What somebody arranged: each part changes alone, and a change is never a change of what was there before.
class ArrangementTest {

    private static final ExerciseId PULL = new ExerciseId("face-pull");
    private static final Pin PIN = new Pin(DayOfWeek.TUESDAY, PULL);
    private static final Taste TASTE = new Taste(Set.of(PULL), Set.of(), Set.of(Muscle.RHOMBOIDS));
    private static final OneDay SKIPPED = new OneDay.Skipped(LocalDate.of(2026, 3, 4));
    private static final Lead LEAD = new Lead.ByRoutine(new RoutineId("T10"));

    @Test
    void eachPartChangesAlone() {
        Arrangement all = Arrangement.NONE
                .with(TASTE)
                .withPin(PIN, true)
                .traveling(Optional.of(Set.of(Equipment.BAND)))
                .withUpperBodyDays(Set.of(DayOfWeek.MONDAY))
                .with(SKIPPED)
                .with(LEAD);
        assertEquals(
                new Arrangement(
                        TASTE,
                        Set.of(PIN),
                        Optional.of(Set.of(Equipment.BAND)),
                        Set.of(DayOfWeek.MONDAY),
                        Optional.of(SKIPPED),
                        LEAD),
                all);
    }

    @Test
    void whatHoldsAlreadyStaysAsItIs() {
        Arrangement pinned = Arrangement.NONE.withPin(PIN, true);
        assertEquals(pinned, pinned.withPin(PIN, true));
        assertEquals(Arrangement.NONE, Arrangement.NONE.withPin(PIN, false));
        assertEquals(TASTE, TASTE.withFavorite(PULL, true).withWeakPoint(Muscle.RHOMBOIDS, true));
        assertEquals(TASTE, TASTE.withDislike(new ExerciseId("superman"), false));
    }

    @Test
    void aListThatChangesLaterChangesNothingHere() {
        Set<ExerciseId> favorites = new HashSet<>(Set.of(PULL));
        Taste taste = new Taste(favorites, Set.of(), Set.of());
        favorites.clear();
        assertEquals(Set.of(PULL), taste.favorites());
    }
}
