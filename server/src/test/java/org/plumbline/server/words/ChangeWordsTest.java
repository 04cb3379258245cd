package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Change;
import org.plumbline.history.Side;

/// What is said about changes of the whole program: always with the numbers that led there.
class ChangeWordsTest {

    private static final Instant UNTIL = Instant.parse("2026-03-09T18:00:00Z");
    private static final ExerciseId ROW = new ExerciseId("band-row");
    private static final ExerciseId PULL = new ExerciseId("face-pull");

    private final ChangeWords words = new ChangeWords(Catalog.open().repertoire());

    @Test
    void aLighterWeekSaysWhatItIsForAndWhatItIs() {
        String lighter = " This week has about half the sets, and nothing gets harder.";
        assertEquals(
                "Face pull and band row dropped by a fifth twice in a row." + lighter,
                said(new Change.Cause.Dropped(List.of(PULL, ROW))));
        assertEquals("Band row has not grown in 3 sessions." + lighter, said(new Change.Cause.StoodStill(ROW, 3)));
        assertEquals("Your muscles are sore at 7 of 10." + lighter, said(new Change.Cause.Sore(7)));
        assertEquals(
                "Six weeks of training lie behind you, and a rest from growing is part of it." + lighter,
                said(new Change.Cause.Scheduled(6)));
    }

    @Test
    void whatStoodStillIsSaidWithWhatComesInstead() {
        assertEquals(
                "Band row stood still, also after a lighter week. For four weeks face pull takes its place.",
                words.said(new Change.SiblingTried(ROW, PULL, UNTIL)));
        assertEquals(
                "Band row still stands still, so it has 4 sets from now on. A day more a week would help as well, if you"
                        + " have one.",
                words.said(new Change.PlateauAnswered(ROW, 4)));
    }

    @Test
    void gripAndSidesSayHowOften() {
        ExerciseId hang = new ExerciseId("dead-hang");
        assertEquals(
                "Your grip gave out first twice in three sessions, so dead hang comes last from now on. Handles or"
                        + " straps let your back still get its sets.",
                words.said(new Change.GripAdded(hang)));
        assertEquals(
                "Your grip held for three sessions, so dead hang is not needed any more.",
                words.said(new Change.GripRemoved(hang)));
        assertEquals(
                "Your left side did at least a fifth less in band row, twice in a row. It begins, and gets one set"
                        + " more for four weeks.",
                words.said(new Change.SideGetsMore(ROW, Side.LEFT, UNTIL)));
    }

    @Test
    void painOverWeeksGivesBothNumbersAndNoName() {
        assertEquals(
                "Your average pain over a week rose from 1 to 3.5 within two weeks. That is worth showing to a health"
                        + " professional. Your program and your history stay.",
                words.said(new Change.SeeProfessional(true, 10, 35)));
        assertEquals(
                "Your average pain over a week was 4 six weeks ago and is 3.8 now. That is worth showing to a health"
                        + " professional. Your program and your history stay.",
                words.said(new Change.SeeProfessional(false, 40, 38)));
    }

    @Test
    void everyChangeLeadsToItsRule() {
        assertEquals(
                "D4",
                words.cited(week(new Change.Cause.Sore(7))).rule().orElseThrow().toString());
    }

    private String said(Change.Cause cause) {
        return words.said(week(cause));
    }

    private static Change week(Change.Cause cause) {
        return new Change.LighterWeek(cause, UNTIL);
    }
}
