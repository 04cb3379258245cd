package org.plumbline.server.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Pin;
import org.plumbline.planner.Clash;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.Wish;

/// What somebody can press when wishes do not go together.
class ClashViewTest {

    private static final Repertoire REPERTOIRE = Catalog.open().repertoire();
    private static final ExerciseId BAND_ROW = new ExerciseId("band-row");
    private static final ExerciseId INVERTED_ROW = new ExerciseId("inverted-row");
    private static final PlanEdit WITHOUT_BAND_ROW = new PlanEdit.Disliked(BAND_ROW, true);

    @Test
    void givesAWishUpAndThenDoesWhatWasWanted() {
        ClashView view = view(List.of(List.of(new Wish.Without(INVERTED_ROW))), Optional.of(WITHOUT_BAND_ROW));
        assertEquals(
                List.of(
                        new EditField("give-up", "without inverted-row"),
                        new EditField("edit", "dislike"),
                        new EditField("exercise", "band-row"),
                        new EditField("on", "true")),
                view.ways().getFirst().fields());
    }

    @Test
    void doesNotOfferToGiveUpWhatWasJustAskedFor() {
        ClashView view = view(List.of(List.of(new Wish.Without(BAND_ROW))), Optional.of(WITHOUT_BAND_ROW));
        assertTrue(view.ways().isEmpty());
    }

    @Test
    void givesUpSeveralWishesByOneButton() {
        Wish pin = new Wish.Keeping(new Pin(DayOfWeek.MONDAY, BAND_ROW));
        ClashView view = view(List.of(List.of(pin, new Wish.Traveling())), Optional.empty());
        assertEquals(
                List.of(new EditField("give-up", "keeping monday band-row"), new EditField("give-up", "traveling")),
                view.ways().getFirst().fields());
    }

    @Test
    void asksForAsManyMinutesTodayAsItTakes() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        ClashView view =
                view(List.of(List.of(new Wish.Minutes(5, 8))), Optional.of(new PlanEdit.ShortenedDay(today, 5)));
        assertTrue(view.ways().getFirst().fields().contains(new EditField("minutes", "8")));
    }

    @Test
    void leadsToTheAnswersForWhatIsAnAnswer() {
        ClashView view = view(
                List.of(List.of(new Wish.Minutes(5, 8)), List.of(new Wish.WithoutTool(Equipment.BAND))),
                Optional.of(WITHOUT_BAND_ROW));
        assertEquals(
                List.of("/questions/3?from=settings", "/questions/2?from=settings"),
                view.ways().stream().map(ClashView.Way::path).toList());
    }

    @Test
    void neverOffersWhatOnlyAProfessionalCanOpen() {
        Clash clash = new Clash(
                "C4",
                List.of(new Wish.Without(BAND_ROW)),
                List.of(),
                List.of(new Refusal.LeftOut(Condition.OSTEOPOROSIS)));
        ClashView view = ClashView.of(clash, Optional.of(WITHOUT_BAND_ROW), REPERTOIRE);
        assertTrue(view.ways().isEmpty());
        assertTrue(view.ask().getFirst().contains("Ask your physio"), view.ask().toString());
        assertFalse(view.what().text().isBlank());
    }

    private static ClashView view(List<List<Wish>> ways, Optional<PlanEdit> wanted) {
        List<Wish> between = ways.stream().flatMap(List::stream).toList();
        return ClashView.of(new Clash("C4", between, ways, List.of()), wanted, REPERTOIRE);
    }
}
