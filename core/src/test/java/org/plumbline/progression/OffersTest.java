package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Reason;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;

/// What follows when somebody takes the harder exercise that was offered, or declines it (3.3, point 2; V1).
class OffersTest {

    private final Weeks weeks = new Weeks().answered(0);

    @Test
    void withoutAnOfferThereIsNothingToAnswer() {
        assertEquals(Optional.empty(), Offers.answer(weeks.history(), Book.BAND_ROW, true, Weeks.day(1)));
    }

    @Test
    void whoTakesItHasTheHarderExerciseFromThenOn() {
        offered();
        LogEntry.OfferAnswered taken = Offers.answer(weeks.history(), Book.BAND_ROW, true, Weeks.day(7))
                .orElseThrow();
        assertEquals(
                new Reason.NextExercise(20, Book.ROW),
                taken.decided().getFirst().decision().reason());
        weeks.with(taken);
        assertEquals(Book.ROW, weeks.history().inPlaceOf(Book.BAND_ROW));
        assertEquals(
                "1 x 6 reps: one-arm-dumbbell-row, 4 kg",
                weeks.history()
                        .standing(Book.ROW)
                        .map(standing -> standing.prescription().toString())
                        .orElseThrow());
    }

    @Test
    void whoDeclinesGoesOn() {
        offered();
        LogEntry.OfferAnswered declined = Offers.answer(weeks.history(), Book.BAND_ROW, false, Weeks.day(7))
                .orElseThrow();
        assertEquals(List.of(), declined.decided());
        weeks.with(declined);
        assertEquals(Optional.empty(), weeks.history().offer(Book.BAND_ROW));
        assertEquals(Book.BAND_ROW, weeks.history().inPlaceOf(Book.BAND_ROW));
    }

    /// Two load steps, and the ceiling a third time.
    private void offered() {
        weeks.profile = new Profile(
                weeks.profile.trainee(),
                Kit.of(
                        weeks.profile.kit().equipment(),
                        List.of(Band.values()),
                        weeks.profile.kit().weightGrams()),
                weeks.profile.wishes(),
                weeks.profile.health(),
                8);
        weeks.asAsked(0, "1 x 20 reps: band-row, tan band")
                .asAsked(2, "1 x 20 reps: band-row, yellow band")
                .asAsked(4, "1 x 20 reps: band-row, red band");
        assertEquals(
                Optional.of("1 x 6 reps: one-arm-dumbbell-row, 4 kg"),
                weeks.history().offer(Book.BAND_ROW).map(Prescription::toString));
    }
}
