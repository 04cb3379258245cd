package org.plumbline.server.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// The week on paper says what is done, lets it be ticked, and tells whoever passes by nothing about anybody's health.
class PrintTest {

    private static final String SAMPLE_ROUTINE = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "requests": ["T-B"]}""";
    private static final String PREGNANT = """
            {"age": 33, "level": "L1", "equipment": ["band", "anchor", "doorframe", "wall", "chair"], "bands": [2, 3],
             "days_per_week": 2, "minutes": 25, "screen": {"pregnant": true, "pregnant_weeks": 22, "provider_clearance": true}}""";
    private static final String EVERY_DAY = """
            {"age": 30, "level": "L0", "equipment": ["band", "wall", "doorframe"], "bands": [3],
             "days_per_week": 7, "minutes": 20}""";

    private TestServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.in(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void printsTheSameSessionOnceWithAllItsDays() {
        server.answer(SAMPLE_ROUTINE);
        Page page = server.get("/week/print");
        assertTrue(page.says("Three sessions a week"), page.html());
        assertTrue(page.says("Week 1 of 8, 2 March 2026"), page.html());
        assertEquals(
                List.of("Monday, Wednesday and Friday"), found(page, "</svg>([^<]+)<span class=\"strand-minutes\">"));
        assertTrue(
                page.says("<strong>Band pull-apart</strong><span class=\"task-amount\">3 × 15–20</span>"), page.html());
        assertTrue(page.says("Red band, 45 s rest"), page.html());
        assertTrue(page.says("<strong>Warm up.</strong> Neck roll"), page.html());
        assertTrue(page.says("<strong>Doorway pec stretch</strong> 3 × 20 s"), page.html());
    }

    @Test
    void hasABoxForEverySetOfFourWeeks() {
        server.answer(SAMPLE_ROUTINE);
        Page page = server.get("/week/print");
        assertEquals(List.of("week 1", "2", "3", "4"), found(page, "<span>((?:week )?\\d)</span>"));
        assertEquals(
                3 * 4 * (3 + 3 + 2 + 2 + 2), found(page, "(<i></i>)").size(), "three days, four weeks, five exercises");
    }

    @Test
    void showsEveryExerciseInInk() {
        server.answer(SAMPLE_ROUTINE);
        Page page = server.get("/week/print");
        List<String> posters = found(page, "<img src=\"(/figures/[^\"]*)\"");
        assertEquals(5, posters.size());
        List<String> stamps = found(page, "class=\"stamp\" src=\"([^\"]*)\"");
        assertEquals(3, stamps.size());
        posters.forEach(url -> assertTrue(url.endsWith("/poster.svg"), url));
        stamps.forEach(url -> assertEquals(200, server.get(url).status(), url));
    }

    @Test
    void tellsThoseWhoPassByNothingAboutHealth() {
        server.answer(PREGNANT);
        Page page = server.get("/week/print");
        assertTrue(page.says("Two sessions a week"), page.html());
        String sheet = page.html().toLowerCase(Locale.ROOT);
        List.of("pregnan", "midwife", "because of", "left out", "condition")
                .forEach(word -> assertFalse(sheet.contains(word), word));
        assertTrue(page.says("Stop an exercise when something hurts sharply"), page.html());
    }

    @Test
    void addsLightPracticeForTheOtherDays() {
        server.answer(EVERY_DAY);
        Page page = server.get("/week/print");
        assertTrue(page.says("On other days, if you like"), page.html());
        assertTrue(page.says("at half effort at most"), page.html());
    }

    @Test
    void leadsBackAndPrintsWithAScriptAlone() {
        server.answer(SAMPLE_ROUTINE);
        Page page = server.get("/week/print");
        assertTrue(page.says("href=\"/week\""), page.html());
        assertTrue(page.says("<print-page hidden><button type=\"button\""), page.html());
    }

    @Test
    void leadsToTheQuestionsAndToNoPlanWhereThereIsNone() {
        assertEquals("/welcome", server.get("/week/print").path());
        server.answer("{\"age\": 40, \"screen\": {\"chest_pain\": true}, \"days_per_week\": 2, \"minutes\": 20}");
        assertEquals("/no-plan", server.get("/week/print").path());
    }

    private static List<String> found(Page page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.html())
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
