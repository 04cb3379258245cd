package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.person.Pin;
import org.plumbline.planner.Clash;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.Wish;

/// What cannot be had together is told without blame, each way out is a button, and what an answer leaves out is never
/// one of them.
class ClashWordsTest {

    private static final ClashWords WORDS = new ClashWords(Catalog.open().repertoire());
    private static final Wish FEW_MINUTES = new Wish.Minutes(8, 12);
    private static final Wish NO_ROW = new Wish.Without(new ExerciseId("band-row"));
    private static final Wish KEPT = new Wish.Keeping(new Pin(DayOfWeek.TUESDAY, new ExerciseId("face-pull")));

    @Test
    void namesTheWishesThatDoNotGoTogether() {
        assertEquals(
                "A session would lack its row, its posture move or a third exercise. These do not go together: sessions"
                        + " of 8 minutes at most and no band row (seated or standing).",
                said("C2", FEW_MINUTES, NO_ROW));
        assertEquals(
                "Rows with weights would have less than 48 hours between them. That comes from one wish: a session on"
                        + " Friday.",
                said("F4", new Wish.On(DayOfWeek.FRIDAY)));
    }

    @Test
    void tellsAPinThatHasNoPlace() {
        assertEquals(
                "Something that is meant to stay has no place in its session. That comes from one wish: face pull on"
                        + " Tuesday.",
                said("C2", KEPT));
    }

    @Test
    void tellsADayBesideOnesOwnTraining() {
        assertEquals(
                "A session would stand too close to your own upper-body training. That comes from one wish: a session"
                        + " on Friday.",
                said("2.7", new Wish.On(DayOfWeek.FRIDAY)));
    }

    @Test
    void eachWayOutReadsAsAButton() {
        assertEquals("Allow 12 minutes", WORDS.way(List.of(FEW_MINUTES)));
        assertEquals(
                "Bring band row (seated or standing) back and let face pull leave Tuesday",
                WORDS.way(List.of(NO_ROW, KEPT)));
        assertEquals("Use all you have at home", WORDS.way(List.of(new Wish.Traveling())));
        assertEquals("Add to your equipment: stretch band", WORDS.way(List.of(new Wish.WithoutTool(Equipment.BAND))));
    }

    @Test
    void whatAnAnswerLeavesOutIsAQuestionForAProfessional() {
        Clash clash = new Clash(
                "COND-OSTEO",
                List.of(),
                List.of(),
                List.of(new Refusal.LeftOut(Condition.OSTEOPOROSIS), new Refusal.LeftOut(Condition.OSTEOPOROSIS)));
        assertEquals(
                List.of(
                        "Some exercises are left out because of osteoporosis. Ask your physio or doctor what is open to you; that is not ours to drop."),
                ClashWords.ask(clash));
        assertEquals(
                "It would not go with what you told us.", WORDS.clash(clash).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C2", "C3", "C4", "C7", "F1", "F4", "F5", "F9", "P9", "S3", "TIME", "U1", "V1", "V2", "V3", "VOL1",
                "2.7", "COND-BP", "ORD1"
            })
    void everyRuleIsToldInASentence(String rule) {
        String said = said(rule);
        assertEquals(".", said.substring(said.length() - 1));
        assertFalse(WordingTest.NEVER.matcher(said).find(), said);
    }

    private static String said(String rule, Wish... between) {
        return WORDS.clash(new Clash(rule, List.of(between), List.of(), List.of()))
                .text();
    }
}
