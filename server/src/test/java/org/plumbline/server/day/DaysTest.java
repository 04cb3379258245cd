package org.plumbline.server.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.DailyReport;
import org.plumbline.dose.Pain;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;

/// How days are told, in ten seconds, as a browser without scripts does, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class DaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String ASKED = "How was your upper back today?";

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void startSomebody() {
        server = TestServer.on(engine.emptyPlace(temp).open());
        server.answer("{\"age\": 34, \"equipment\": [\"band\", \"wall\"], \"bands\": [3]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneNumberIsEnoughAndIsAskedOnceADay() {
        assertTrue(server.get("/today").says(ASKED));
        Page after = server.post("/days", Map.of("discomfort", "3", "back", "today", "date", "2026-03-02"));
        assertEquals("/today", after.path());
        assertFalse(after.says(ASKED), after.html());
        server.later(Duration.ofDays(1));
        assertTrue(server.get("/today").says(ASKED));
    }

    @Test
    void everythingElseMayBeSaid() {
        server.post(
                "/days",
                Map.of(
                        "discomfort",
                        "3",
                        "heaviness",
                        "4",
                        "desk_minutes",
                        "90",
                        "sleep",
                        "disturbed",
                        "confidence",
                        "7",
                        "note",
                        "Long drive."));
        DailyReport told = new DailyReport(
                Optional.of(new Pain(3)),
                Optional.of(4),
                Optional.of(90),
                Optional.of(true),
                Optional.of(7),
                "Long drive.");
        assertEquals(told, report());
        Page days = server.get("/days");
        assertTrue(days.says("Discomfort 3 of 10, heaviness 4, 90 min at the desk before it came"), days.html());
        assertTrue(days.says("Long drive."));
    }

    @Test
    void theLastWordOfADayCountsAndThePageSaysSo() {
        server.post("/days", Map.of("discomfort", "3"));
        assertTrue(server.get("/days").says("Told at 18:00. An answer you change takes the place of the earlier one."));
        server.later(Duration.ofHours(2));
        server.post("/days", Map.of("discomfort", "5"));
        assertEquals(Optional.of(new Pain(5)), report().discomfort());
        Page days = server.get("/days");
        assertTrue(days.says("Told two times today, last at 20:00. Of each answer the last word counts."), days.html());
        assertTrue(days.says("Discomfort 5 of 10."));
    }

    @Test
    void aSecondNumberLeavesTheOtherAnswersAndTheWordsOfTheDay() {
        server.post("/days", Map.of("discomfort", "3", "sleep", "disturbed", "note", "Long drive."));
        server.later(Duration.ofHours(1));
        server.post("/days", Map.of("discomfort", "5", "back", "today"));
        Page days = server.get("/days");
        assertTrue(days.says("Discomfort 5 of 10, it disturbed your sleep."), days.html());
        assertTrue(days.says("Long drive.") && days.says("What you wrote before stays"), days.html());
        server.later(Duration.ofHours(1));
        server.post("/days", Map.of("discomfort", "5", "note", "x".repeat(DailyReport.LONGEST)));
        assertEquals("Long drive.\n" + "x".repeat(DailyReport.LONGEST), report().note());
        assertEquals(Optional.of(true), report().isSleepDisturbed());
    }

    @Test
    void whatCannotBeUsedStaysWhereItWasTyped() {
        Page refused = server.post("/days", Map.of("discomfort", "3", "heaviness", "12", "note", "Long drive."));
        assertEquals(422, refused.status());
        assertTrue(refused.says("Write 0 to 10."), refused.html());
        assertTrue(refused.says("value=\"12\"") && refused.says("Long drive."));
        assertTrue(server.post("/days", Map.of("note", "x")).says("Choose a number from 0 to 10."));
        assertEquals(
                422,
                server.post("/days", Map.of("discomfort", "3", "note", "x".repeat(501)))
                        .status());
        assertTrue(server.journal().history().between().days().latest().isEmpty());
    }

    @Test
    void aFormOpenedYesterdayIsAskedAboutToday() {
        server.later(Duration.ofHours(7));
        Page asked = server.post("/days", Map.of("discomfort", "3", "date", "2026-03-02"));
        assertEquals(422, asked.status());
        assertTrue(asked.says("A new day has begun since this was asked."), asked.html());
    }

    @Test
    void itIsSwitchedOffWhereItIsAskedAndInTheSettings() {
        Page today = server.post("/days/asked", Map.of("wanted", "false", "back", "today"));
        assertEquals("/today", today.path());
        assertFalse(today.says(ASKED));
        Page settings = server.get("/settings");
        assertTrue(settings.says("Today does not ask how your upper back was."), settings.html());
        server.post("/days/asked", Map.of("wanted", "true", "back", "settings"));
        assertTrue(server.get("/today").says(ASKED));
    }

    @Test
    void whatIsToldOfADayChangesNothingInThePlan() {
        server.post("/days", Map.of("discomfort", "9"));
        Page today = server.get("/today");
        assertTrue(today.says("Start, nothing hurts"), today.html());
        assertTrue(server.journal().history().course().pain().ratings().isEmpty());
    }

    @Test
    void weeksAreComparedByTheirMeans() {
        for (int day = 0; day < 14; day++) {
            server.post("/days", Map.of("discomfort", day < 7 ? "5" : "2"));
            server.later(Duration.ofDays(1));
        }
        server.later(Duration.ofDays(-1));
        Page days = server.get("/days");
        assertTrue(days.says("Clearly lower: by 3.0 points, 60 % of what it was."), days.html());
    }

    private DailyReport report() {
        return server.journal().history().between().reports(ZoneOffset.UTC).get(MONDAY);
    }
}
