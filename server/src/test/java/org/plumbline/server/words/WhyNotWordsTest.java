package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.Shift;
import org.plumbline.planner.WeeklyTarget;
import org.plumbline.planner.WhyNot;
import org.plumbline.progression.Need;

/// Every kind of answer is told in plain words, with what would help and never with what must not be said.
class WhyNotWordsTest {

    private static final Catalog CATALOG = Catalog.open();
    private static final Repertoire BOOK = CATALOG.repertoire();
    private static final WhyNotWords WORDS = new WhyNotWords(BOOK);

    @Test
    void saysWhatWouldBeInstead() {
        assertEquals(
                "It could be there, and the week would be no better. Its best place is Friday, instead of the one you have"
                        + " there: face pull. With it: your lower trapezius gets 5 sets instead of 6, below the aim.",
                told("band-reverse-fly", noBetter()));
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals(
                "It needs something that you have not listed. Missing: a place to tie it.",
                told("band-row", new WhyNot.Refused(new Refusal.NotOwned())));
    }

    /// SAY3: a matter of how the plan is built, not of safety.
    @Test
    void saysThatUpperTrapeziusWorkIsNotDangerous() {
        String told = told("high-barbell-row", new WhyNot.Refused(new Refusal.UpperTrapeziusKeptLow()));
        assertTrue(told.contains("not dangerous in itself"), told);
    }

    @Test
    void neverOffersToDropWhatAnAnswerLeavesOut() {
        String told = told("superman", new WhyNot.Refused(new Refusal.LeftOut(Condition.OSTEOPOROSIS)));
        assertTrue(told.startsWith("Superman is left out because of osteoporosis."), told);
        assertTrue(told.contains("a question for a physiotherapist or doctor"), told);
    }

    @Test
    void namesWhatWasChosenInstead() {
        assertEquals(
                "Your week has these for that: shoulder roll and arm circles. A warm-up has four or five movements. Make"
                        + " it a favorite, and it comes first where two are as good.",
                WORDS.answer(
                                        exercise("cat-cow"),
                                        new WhyNot.OthersChosen(),
                                        List.of(exercise("shoulder-roll"), exercise("arm-circles")))
                                .text()
                        + " "
                        + WhyNotWords.more(exercise("cat-cow"), new WhyNot.OthersChosen(), Set.of()::contains)
                                .orElseThrow()
                                .text());
    }

    @Test
    void everyAnswerKeepsTheWordingRulesAndCitesARuleThatHasAnEntry() {
        Stream<WhyNot> refusals = Stream.of(
                        new Refusal.LeftOut(Condition.LATEX_ALLERGY),
                        new Refusal.TakenOut(),
                        new Refusal.UpperTrapeziusKeptLow(),
                        new Refusal.NotOwned(),
                        new Refusal.LoadTooHeavy(),
                        new Refusal.TooEarly(Level.L1),
                        new Refusal.TooEarly(Level.L2),
                        new Refusal.Closed("V3", List.of(Need.PLANK_30_SECONDS)),
                        new Refusal.NoRoom())
                .map(WhyNot.Refused::new);
        Stream<WhyNot> others = Stream.of(
                new WhyNot.IsThere(List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
                new WhyNot.Unwanted(),
                new WhyNot.OthersChosen(),
                noBetter(),
                new WhyNot.Breaks("F4"),
                new WhyNot.Breaks("U1"),
                new WhyNot.NotInRoutine());
        Stream.concat(refusals, others)
                .forEach(whyNot -> BOOK.exercises().forEach(exercise -> {
                    String told = told(exercise.id().toString(), whyNot);
                    assertFalse(WordingTest.NEVER.matcher(told).find(), told);
                    assertTrue(told.endsWith("."), told);
                    WORDS.answer(exercise, whyNot, List.of())
                            .rule()
                            .ifPresent(rule -> assertTrue(
                                    CATALOG.rulebook().find(rule).isPresent(), rule + " has no entry: " + told));
                }));
    }

    private static WhyNot noBetter() {
        return new WhyNot.NoBetter(
                DayOfWeek.FRIDAY,
                new ExerciseId("face-pull"),
                List.of(new Shift(WeeklyTarget.LOWER_TRAPEZIUS, 12, 10)));
    }

    private static String told(String id, WhyNot whyNot) {
        Exercise exercise = exercise(id);
        String more = WhyNotWords.more(exercise, whyNot, Set.of(Equipment.NONE, Equipment.BAND)::contains)
                .map(cited -> " " + cited.text())
                .orElse("");
        return WORDS.answer(exercise, whyNot, List.of()).text() + more;
    }

    private static Exercise exercise(String id) {
        return BOOK.exercise(new ExerciseId(id));
    }
}
