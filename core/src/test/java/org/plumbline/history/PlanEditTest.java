package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Lead;
import org.plumbline.person.OneDay;
import org.plumbline.person.Pin;
import org.plumbline.person.Taste;

/// What is arranged after each kind of change.
class PlanEditTest {

    private static final ExerciseId PULL = new ExerciseId("face-pull");
    private static final ExerciseId RAISE = new ExerciseId("prone-y-raise");
    private static final Pin PULL_ON_TUESDAY = new Pin(DayOfWeek.TUESDAY, PULL);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    @Test
    void whatIsSwappedAwayNoLongerHasToStay() {
        Arrangement pinned = after(new PlanEdit.Pinned(DayOfWeek.TUESDAY, PULL, true));
        assertEquals(Set.of(PULL_ON_TUESDAY), pinned.pins());
        assertEquals(Arrangement.NONE, new PlanEdit.Swapped(DayOfWeek.TUESDAY, PULL, RAISE).after(pinned));
        assertEquals(pinned, new PlanEdit.Swapped(DayOfWeek.FRIDAY, PULL, RAISE).after(pinned));
    }

    @Test
    void aPinCanBeTakenOutAgain() {
        assertEquals(
                Arrangement.NONE,
                after(
                        new PlanEdit.Pinned(DayOfWeek.TUESDAY, PULL, true),
                        new PlanEdit.Pinned(DayOfWeek.TUESDAY, PULL, false)));
    }

    @Test
    void whatIsDislikedIsNoFavoriteAndStaysNowhere() {
        Arrangement arranged = after(
                new PlanEdit.Favored(PULL, true),
                new PlanEdit.Pinned(DayOfWeek.TUESDAY, PULL, true),
                new PlanEdit.Pinned(DayOfWeek.FRIDAY, PULL, true),
                new PlanEdit.Pinned(DayOfWeek.FRIDAY, RAISE, true),
                new PlanEdit.Disliked(PULL, true));
        assertEquals(new Taste(Set.of(), Set.of(PULL), Set.of()), arranged.taste());
        assertEquals(Set.of(new Pin(DayOfWeek.FRIDAY, RAISE)), arranged.pins());
    }

    @Test
    void whatIsWantedAgainIsNeitherLikedNorDisliked() {
        assertEquals(Arrangement.NONE, after(new PlanEdit.Disliked(PULL, true), new PlanEdit.Disliked(PULL, false)));
        assertEquals(Arrangement.NONE, after(new PlanEdit.Favored(PULL, true), new PlanEdit.Favored(PULL, false)));
    }

    @Test
    void whatBecomesAFavoriteIsNoLongerDisliked() {
        assertEquals(
                new Taste(Set.of(PULL), Set.of(), Set.of()),
                after(new PlanEdit.Disliked(PULL, true), new PlanEdit.Favored(PULL, true))
                        .taste());
    }

    @Test
    void weakPointsComeAndGo() {
        PlanEdit weak = new PlanEdit.WeakPointTold(Muscle.LOWER_TRAPEZIUS, true);
        assertEquals(Set.of(Muscle.LOWER_TRAPEZIUS), after(weak).taste().weakPoints());
        assertEquals(Arrangement.NONE, after(weak, new PlanEdit.WeakPointTold(Muscle.LOWER_TRAPEZIUS, false)));
    }

    @Test
    void whatIsPinnedMovesWithItsSession() {
        Arrangement moved = after(
                new PlanEdit.Pinned(DayOfWeek.TUESDAY, PULL, true),
                new PlanEdit.Pinned(DayOfWeek.FRIDAY, RAISE, true),
                new PlanEdit.Moved(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        assertEquals(Set.of(new Pin(DayOfWeek.THURSDAY, PULL), new Pin(DayOfWeek.FRIDAY, RAISE)), moved.pins());
    }

    @Test
    void travelingWithNothingIsNotBeingAtHome() {
        assertEquals(
                Optional.of(Set.of()),
                after(new PlanEdit.Traveling(Optional.of(Set.of()))).traveling());
        assertEquals(
                Arrangement.NONE,
                after(
                        new PlanEdit.Traveling(Optional.of(Set.of(Equipment.BAND))),
                        new PlanEdit.Traveling(Optional.empty())));
    }

    @Test
    void theLastWordAboutADayCounts() {
        assertEquals(
                Optional.of(new OneDay.Shorter(WEDNESDAY, 8)),
                after(new PlanEdit.ShortenedDay(WEDNESDAY, 8)).oneDay());
        assertEquals(
                Optional.of(new OneDay.Skipped(WEDNESDAY)),
                after(new PlanEdit.ShortenedDay(WEDNESDAY, 8), new PlanEdit.SkippedDay(WEDNESDAY))
                        .oneDay());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 91})
    void aDayHasOneToNinetyMinutes(int minutes) {
        assertEquals(
                "Give 1 to 90 minutes, not " + minutes,
                assertThrows(IllegalArgumentException.class, () -> new PlanEdit.ShortenedDay(WEDNESDAY, minutes))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new OneDay.Shorter(WEDNESDAY, minutes));
    }

    @Test
    void upperBodyDaysAreToldAnewEachTime() {
        assertEquals(
                Set.of(DayOfWeek.SATURDAY),
                after(
                                new PlanEdit.UpperBodyDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                                new PlanEdit.UpperBodyDays(Set.of(DayOfWeek.SATURDAY)))
                        .upperBodyDays());
    }

    @Test
    void aRoutineLeadsUntilThePlannerTakesOver() {
        PlanEdit followed = new PlanEdit.RoutineFollowed(new RoutineId("T-B"));
        assertEquals(new Lead.ByRoutine(new RoutineId("T-B")), after(followed).lead());
        assertEquals(
                new Lead.ByPlanner(), after(followed, new PlanEdit.TakenOver()).lead());
    }

    @Test
    void choosingTheWeekAnewChangesNoWish() {
        Arrangement arranged =
                after(new PlanEdit.Favored(PULL, true), new PlanEdit.Pinned(DayOfWeek.TUESDAY, PULL, true));
        assertEquals(arranged, new PlanEdit.Afresh().after(arranged));
    }

    private static Arrangement after(PlanEdit... edits) {
        Arrangement arranged = Arrangement.NONE;
        for (PlanEdit edit : edits) {
            arranged = edit.after(arranged);
        }
        return arranged;
    }
}
