package org.plumbline.server.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;

/// What a person meets before a session and between sessions, as a browser without scripts does, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class BetweenSessionsTest {

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private TestServer server;
    private Trained trained;

    @BeforeEach
    void startSomebodyWhoTrains() {
        server = TestServer.on(engine.emptyPlace(temp).open());
        trained = Trained.on(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneTapStartsAndSaysThatNothingHurts() {
        Page today = server.get("/today");
        assertTrue(today.says("<input type=\"hidden\" name=\"pain\" value=\"0\">"), today.html());
        assertTrue(today.says("Start, nothing hurts"));
        server.post("/sessions", Map.of("pain", "0"));
        assertEquals(CheckIn.of(Pain.NONE), checkIn());
    }

    @Test
    void whoHurtsIsAskedForPainAndApartFromItForSoreness() {
        Page asked = server.get("/check-ins/new");
        assertTrue(asked.says("What hurts most right now?"), asked.html());
        assertTrue(asked.says("Dull, on both sides, tender to touch."));
        assertTrue(asked.says("I have a fever or feel ill"));
        server.post("/sessions", Map.of("pain", "3", "soreness", "2"));
        assertEquals(new CheckIn(Optional.of(new Pain(3)), Optional.of(new Pain(2))), checkIn());
    }

    @Test
    void redPainBeforeTheFirstSetMakesADayOff() {
        Page waiting = server.post("/sessions", Map.of("pain", "6"));
        assertEquals("/check-ins/waiting", waiting.path());
        assertTrue(waiting.says("You rated your pain at 6 of 10."), waiting.html());
        assertTrue(waiting.says("Nothing is lost."));
        assertTrue(waiting.says("href=\"/rules/PAIN4\""));
        assertTrue(waiting.says("href=\"/signs\""));
        assertTrue(history().openSession().isEmpty());
        Page today = server.get("/today");
        assertTrue(today.says("Earlier today you rated your pain at 6 of 10."), today.html());
        assertFalse(today.says("Start, nothing hurts"));
    }

    @Test
    void redPainIsNotTakenForTheMorning() {
        trained.session("16", "0");
        server.later(Duration.ofDays(2));
        server.post("/mornings", Map.of("pain", "0"));
        server.post("/sessions", Map.of("pain", "6"));
        Page today = server.get("/today");
        assertTrue(today.says("Earlier today you rated your pain at 6 of 10."), today.html());
        assertFalse(today.says("This morning is noted"));
    }

    @Test
    void theDayAfterRedPainIsADayLikeAnyOther() {
        server.post("/sessions", Map.of("pain", "6"));
        server.later(Duration.ofDays(1));
        assertTrue(server.get("/today").says("Start, nothing hurts"));
        assertEquals("/today", server.get("/check-ins/waiting").path());
    }

    @Test
    void whoIsIllWaitsUntilTheyAreWell() {
        trained.session("16", "0");
        server.later(Duration.ofDays(2));
        Page waiting = server.post("/illnesses", Map.of("ill", "true"));
        assertEquals("/check-ins/waiting", waiting.path());
        assertTrue(waiting.says("Training waits until you are well."), waiting.html());
        assertTrue(server.get("/today").says("I am well again"));
        assertEquals(
                "/check-ins/waiting",
                server.post("/sessions", Map.of("pain", "0")).path());
        assertEquals(
                "/check-ins/waiting",
                server.post("/routines/T10/sessions", Map.of()).path());
        assertTrue(server.get("/routines/T10").says("Training waits until you are well."));
        assertTrue(history().openSession().isEmpty());
    }

    @Test
    void theFirstSessionAfterAnIllnessIsSofter() {
        trained.session("16", "0");
        server.later(Duration.ofDays(2));
        server.post("/illnesses", Map.of("ill", "true"));
        server.later(Duration.ofDays(2));
        Page today = server.post("/illnesses", Map.of("ill", "false"));
        assertTrue(today.says("Good to see you well again. Today is a little softer"), today.html());
        assertTrue(today.says("href=\"/rules/B6\""));
        assertTrue(today.says("Back from being ill: one set less, and up to two less than last time."));
        assertTrue(today.says("Band pull-apart</a><span class=\"item-dose\">2 × 15</span>"));
    }

    @Test
    void aMorningAsUsualIsOneTap() {
        trained.session("16", "2");
        server.later(Duration.ofHours(14));
        Page today = server.get("/today");
        assertTrue(today.says("How do your neck and shoulders feel this morning?"), today.html());
        assertTrue(today.says("<input type=\"hidden\" name=\"pain\" value=\"2\"><button class=\"button\">As usual"));
        Page told = server.post("/mornings", Map.of("pain", "2"));
        assertTrue(told.says("This morning is noted, 2 of 10. Nothing changes because of it."), told.html());
        assertFalse(told.says("this morning?"));
    }

    @Test
    void anUneasyMorningSaysThatNothingGetsHarder() {
        trained.session("16", "0");
        server.later(Duration.ofHours(14));
        Page told = server.post("/mornings", Map.of("pain", "1"));
        assertTrue(
                told.says(
                        "The morning after you felt 1 of 10, a little more than usual. Nothing gets harder for now in band"),
                told.html());
        assertTrue(told.says("href=\"/rules/P2\""));
    }

    @Test
    void aBadMorningSaysWhatGetsLess() {
        trained.session("16", "0");
        server.later(Duration.ofHours(14));
        assertTrue(server.get("/mornings").says("It woke me at night, and that is new"));
        Page told = server.post("/mornings", Map.of("pain", "3"));
        assertTrue(
                told.says(
                        "The morning after you felt 3 of 10, 3 more than usual. The next session has less of band pull-apart,"),
                told.html());
        assertTrue(told.says("href=\"/rules/P3\""));
    }

    @Test
    void aSoreMorningBringsALighterWeek() {
        trained.session("16", "0");
        server.later(Duration.ofHours(14));
        Page told = server.post("/mornings", Map.of("pain", "0", "soreness", "7"));
        assertTrue(told.says("Your muscles are sore at 7 of 10. This week has about half the sets"), told.html());
        assertTrue(told.says("It ends on Tuesday, 10 March."));
        String reason = "A lighter week, since your sessions or your muscles asked for one";
        assertEquals(told.html().indexOf(reason), told.html().lastIndexOf(reason), "it is said once");
        server.later(Duration.ofDays(8));
        assertFalse(server.get("/today").says("sore at 7 of 10"));
    }

    @Test
    void aReturnIsWelcomeAndSaysWhatIsSofter() {
        trained.session("16", "0");
        server.later(Duration.ofDays(10));
        assertWelcome("Good to see you. It has been 10 days, so today has one set less of each", "B2");
        server.later(Duration.ofDays(10));
        assertWelcome("Good to see you. It has been 20 days, so today is one step lighter.", "B3");
        server.later(Duration.ofDays(40));
        assertWelcome("Good to see you. It has been 60 days, so today is two steps lighter", "B4");
        assertTrue(server.get("/today").says("60 days off: two steps lighter, and one set."));
    }

    private void assertWelcome(String words, String rule) {
        Page today = server.get("/today");
        assertTrue(today.says(words), today.html());
        assertTrue(today.says("href=\"/rules/" + rule + "\""));
    }

    @Test
    void busyWeeksAreSwitchedInTheSettingsAndSaidToday() {
        trained.session("16", "0");
        server.later(Duration.ofDays(7));
        assertTrue(server.get("/settings").says("I have little time for now"));
        assertTrue(server.post("/busy", Map.of("busy", "true")).says("I have time again"));
        Page today = server.get("/today");
        assertTrue(today.says("Little time for now is on"), today.html());
        assertTrue(today.says("Band pull-apart</a><span class=\"item-dose\">1 × 17</span>"));
        server.post("/busy", Map.of("busy", "false"));
        assertFalse(server.get("/today").says("Little time for now is on"));
    }

    @Test
    void upperTrapeziusWorkIsAChoiceWithWhatIsKnown() {
        Page known = server.get("/settings/upper-trapezius");
        assertTrue(known.says("not dangerous in itself"), known.html());
        assertTrue(known.says("35 of 100 points"));
        server.post("/settings/upper-trapezius", Map.of("wanted", "true"));
        assertTrue(history().course().choices().wantsUpperTrapezius());
        assertTrue(server.get("/settings").says("You chose to have it in your plan."));
    }

    @Test
    void anOfferWaitsForAYesOrANo() {
        ExerciseId exercise = offered();
        Page today = server.get("/today");
        assertTrue(today.says("got heavier twice. If you like,"), today.html());
        server.post("/offers/" + exercise, Map.of("answer", "decline"));
        assertTrue(history().offer(exercise).isEmpty());
        assertEquals(exercise, history().inPlaceOf(exercise));
    }

    @Test
    void anOfferThatIsTakenChangesTheExercise() {
        ExerciseId exercise = offered();
        Page today = server.post("/offers/" + exercise, Map.of("answer", "take"));
        assertTrue(history().offer(exercise).isEmpty());
        assertFalse(today.says("href=\"/exercises/" + exercise + "\""), today.html());
        assertEquals(
                "/today",
                server.post("/offers/" + exercise, Map.of("answer", "take")).path());
    }

    private ExerciseId offered() {
        for (int session = 0; session < 12 && history().offers().isEmpty(); session++) {
            trained.session("20", "0");
            server.later(Duration.ofDays(2));
        }
        return history().offers().keySet().iterator().next();
    }

    private CheckIn checkIn() {
        return history().openSession().orElseThrow().checkIn();
    }

    private History history() {
        return server.journal().history();
    }
}
