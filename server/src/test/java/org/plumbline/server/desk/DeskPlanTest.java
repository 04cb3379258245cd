package org.plumbline.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.dose.Work;
import org.plumbline.history.DeskSetup;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// When breaks are wanted, moves of one's own, and the set-up of a desk: what cannot be used stays, and says why.
class DeskPlanTest {

    @TempDir
    Path folder;

    TestServer server;

    @BeforeEach
    void open() {
        server = TestServer.in(folder);
        server.answer(DeskTest.PROFILE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private DeskPlan plan() {
        return server.journal().history().between().settings().plan().orElseThrow();
    }

    @Test
    void todayLeadsToItTheFirstTime() {
        assertTrue(server.get("/today").says("You told us about 8 hours at a desk."));
        assertTrue(server.get("/desk").says("Breaks at your desk"));

        server.post("/desk/plan", DeskTest.NINE_TO_FIVE);

        assertTrue(server.get("/today").says("Is your desk set up for you?"));
        server.post("/desk/setup", "feet=fits");
        assertTrue(server.get("/today").says("Desk breaks: none today."));
    }

    @Test
    void whoHasNoDeskIsLeftInPeace() {
        server.answer(DeskTest.PROFILE.replace("\"desk_hours\": 8", "\"desk_hours\": 0"));

        assertFalse(server.get("/today").says("desk"));
    }

    @Test
    void saysWhatADayWillBeLike() {
        Page page = server.post("/desk/plan", DeskTest.NINE_TO_FIVE);

        assertEquals("/desk/plan", page.path());
        assertTrue(page.says("Tuesday and Wednesday, 9:00 to 17:00."));
        assertTrue(page.says("9:50, 10:41, 11:33, 13:50"));
        assertTrue(page.says("Quiet from 12:00 to 13:00."));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Page refused = server.post(
                "/desk/plan",
                "on=true",
                "from=18:00",
                "to=9:00",
                "lunch_from=noon",
                "minutes=5",
                "seconds=600",
                "a_day=many",
                "skips=9");

        assertEquals(422, refused.status());
        assertTrue(refused.says("Tick at least one day, or switch the breaks off."));
        assertTrue(refused.says("The end comes after the beginning, on the same day."));
        assertTrue(refused.says("Write a time such as 9:00."));
        assertTrue(refused.says("Give 20 to 90 minutes."));
        assertTrue(refused.says("Give 60 to 120 seconds."));
        assertTrue(refused.says("Give 1 to 8 breaks."));
        assertTrue(refused.html().contains("value=\"noon\""));
        assertTrue(refused.html().contains("value=\"many\""));
        assertTrue(server.journal().history().between().settings().plan().isEmpty());
    }

    @Test
    void lunchLiesWithinTheHours() {
        Page refused = server.post(
                "/desk/plan",
                "on=true",
                "day=monday",
                "from=9:00",
                "to=17:00",
                "lunch_from=17:00",
                "lunch_to=18:00",
                "minutes=50",
                "seconds=90",
                "a_day=8",
                "skips=3");

        assertTrue(refused.says("Lunch lies within your hours at the desk."));
    }

    @Test
    void movesOfOnesOwnAreAddedChangedAndRemoved() {
        server.post("/desk/plan", DeskTest.NINE_TO_FIVE);

        server.post("/desk/moves", "name=Nerve glide", "amount=8", "measure=reps", "how=As Mia showed it.");
        assertEquals(List.of(new OwnMove("Nerve glide", Work.reps(8), "As Mia showed it.")), plan().own());
        assertTrue(server.get("/desk/moves?name=Nerve+glide").says("As Mia showed it."));

        server.post("/desk/moves", "was=Nerve glide", "name=Nerve glide, left", "amount=20", "measure=seconds");
        assertEquals(List.of(new OwnMove("Nerve glide, left", Work.seconds(20), "")), plan().own());
        server.post("/desk/plan", DeskTest.NINE_TO_FIVE);
        assertEquals(1, plan().own().size());

        assertEquals(
                "/desk/plan#moves",
                server.post("/desk/moves", "was=Nerve glide, left", "remove=true")
                        .path());
        assertEquals(List.of(), plan().own());
        assertEquals(404, server.get("/desk/moves?name=Nerve+glide").status());
    }

    @Test
    void aMoveThatCannotBeUsedStaysInItsForm() {
        server.post("/desk/plan", DeskTest.NINE_TO_FIVE);
        server.post("/desk/moves", "name=Glide", "amount=8", "measure=reps");

        Page taken = server.post("/desk/moves", "name=Glide", "amount=500", "measure=seconds", "how=Slowly.");

        assertEquals(422, taken.status());
        assertTrue(taken.says("You have a move of that name."));
        assertTrue(taken.says("Give 1 to 120 seconds."));
        assertTrue(taken.says("Slowly."));
        assertTrue(server.post("/desk/moves", "amount=8").says("Give it a name of 1 to 60 characters."));
        assertEquals(1, plan().own().size());
    }

    @Test
    void thereIsRoomForTenMoves() {
        server.post("/desk/plan", DeskTest.NINE_TO_FIVE);
        for (int n = 1; n <= 10; n++) {
            server.post("/desk/moves", "name=Move " + n, "amount=8", "measure=reps");
        }

        assertTrue(server.post("/desk/moves", "name=Eleven", "amount=8", "measure=reps")
                .says("There is room for 10"));
    }

    @Test
    void theSetUpIsAnsweredOnceAndAskedAgainAfterThreeMonths() {
        assertTrue(server.get("/desk/setup").says("50 to 100 cm from your eyes"));
        assertTrue(server.get("/desk/setup").html().contains("/exercises/chin-tuck"));

        Page done = server.post("/desk/setup", "feet=fits", "chair=later", "laptop=not-mine");

        assertTrue(done.says("One point waits for you."));
        assertEquals(
                Map.of(
                        SetupPoint.FEET, SetupAnswer.FITS,
                        SetupPoint.CHAIR, SetupAnswer.LATER,
                        SetupPoint.LAPTOP, SetupAnswer.NOT_MINE),
                DeskSetup.of(server.journal().history().between()).answers());
        assertTrue(server.get("/desk").says("One point of your desk waits for you."));

        server.post("/desk/setup", "chair=changed");
        assertTrue(server.get("/desk/setup").says("That is settled for three months."));
        server.later(Duration.ofDays(92));
        assertTrue(server.get("/desk/setup").says("Three months have passed."));
    }

    @Test
    void anEmptyCheckListAsksForOnePoint() {
        Page empty = server.post("/desk/setup");

        assertEquals(422, empty.status());
        assertTrue(empty.says("Answer one point at least."));
    }

    @Test
    void whoMayNotTrainIsCalledToNoBreak() {
        server.post("/desk/plan", DeskTest.NINE_TO_FIVE);
        server.post("/signs", "sign=clumsy-hands");

        assertEquals("/no-plan", server.get("/desk").path());
        assertEquals("/no-plan", server.get("/desk/break").path());
        assertFalse(server.get("/desk/setup").html().contains("/exercises/"));
    }
}
