package org.plumbline.server.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.history.LogEntry;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// The page of progress, a line in full and the reviews, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class ProgressPageTest {

    private static final Pattern PANEL = Pattern.compile("<section class=\"panel\">(.*?)</section>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<svg class=\"chart[^>]*aria-label=\"([^\"]*)\"");
    private static final Pattern CELL = Pattern.compile("<td>([^<]*)</td>");

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private Place place;
    private TestServer server;

    @BeforeEach
    void start() {
        place = engine.emptyPlace(temp);
        server = TestServer.on(place.open());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leadsWhoeverHasNotAnsweredToTheQuestions() {
        assertEquals("/welcome", server.get("/progress").path());
    }

    @Test
    void tellsSomebodyNewWhatWillBeSeenAndWhen() {
        record(List.of(EightWeeks.answers()));
        Page page = server.get("/progress");
        assertTrue(page.says("It begins with your first session"), page.html());
        assertTrue(page.says("Comfort often moves between week 4 and week 10."), page.html());
        assertTrue(page.says("An angle moves in 8 to 16 weeks, if it moves at all."), page.html());
        assertTrue(page.says("We look again after week 4."), page.html());
    }

    @Test
    void givesTheVerdictFirstThenWhatItRestsOn() {
        record(EightWeeks.log());
        server.later(Duration.ofDays(55));
        Page page = server.get("/progress");
        assertTrue(page.says("Stronger. Discomfort: clearly lower"), page.html());
        assertTrue(page.says("From the red band to the green band, now 19 reps."), page.html());
        assertTrue(page.says("5.0 at the start, 2.0 now. Clearly lower, by 60 %."), page.html());
        assertTrue(
                page.says("13 s longer than at the start. No clear change yet; from 17 s on we call it one."),
                page.html());
        assertTrue(
                page.says("15 of 16 sessions. Week 5 was a short one; week 6 picked up where you were."), page.html());
        assertTrue(page.says("aria-label=\"Week 5: 1 of 2\""), page.html());
        assertTrue(page.says("20 clean, so green band"), page.html());
    }

    @Test
    void everyChartSaysInWordsWhatItsTableSays() {
        afterEightWeeks();
        for (String path : List.of("/progress", "/progress?span=all", "/progress/rear-delt", "/progress/reviews/8")) {
            int charts = 0;
            Matcher panel = PANEL.matcher(server.get(path).html());
            while (panel.find()) {
                charts += same(panel.group(1), path);
            }
            assertTrue(charts > 0, path);
        }
    }

    @Test
    void aTableHasTheDaysOfTheSpanThatIsDrawnAndNoOthers() {
        record(EightWeeks.log());
        server.later(Duration.ofDays(83));
        assertEquals(1, rows("T hold", "/progress"));
        assertEquals(4, rows("T hold", "/progress?span=all"));
    }

    @Test
    void theTableSaysWhichSessionsAndWhichDaysItTellsOf() {
        afterEightWeeks();
        Page page = server.get("/progress");
        assertTrue(page.says("First and last session with each load"), page.html());
        assertTrue(page.says("Least and most") && page.says("<td>5 to 5</td>"), page.html());
    }

    private long rows(String name, String path) {
        String panel = PANEL.matcher(server.get(path).html())
                .results()
                .map(found -> found.group(1))
                .filter(text -> text.contains(">" + name + "<"))
                .findFirst()
                .orElseThrow();
        return CELL.matcher(panel).results().count() / 3;
    }

    private static int same(String panel, String path) {
        Matcher text = TEXT.matcher(panel);
        if (!text.find()) {
            return 0;
        }
        List<String> cells =
                CELL.matcher(panel).results().map(cell -> cell.group(1)).toList();
        boolean isLong = text.group(1).contains("rows of the table");
        for (String cell : cells) {
            assertTrue(isLong || text.group(1).contains(cell), path + ": '" + cell + "' is not in " + text.group(1));
        }
        assertTrue(text.group(1).contains(cells.getFirst()), path + ": the first row is told");
        assertTrue(text.group(1).contains(cells.getLast()), path + ": the last row is told");
        return 1;
    }

    @Test
    void aLineInFullHasEveryStepWithTheWordsOfItsDay() {
        afterEightWeeks();
        Page page = server.get("/progress/rear-delt");
        assertTrue(page.says("Both sets reached 20, so the green band is next."), page.html());
        assertTrue(page.says("href=\"/rules/P6\""), page.html());
        assertEquals(404, server.get("/progress/no-such-ladder").status());
        assertEquals(404, server.get("/progress?span=tomorrow").status());
    }

    @Test
    void looksBackAfterWeekFourAndSaysSoOnTodayForAWeek() {
        record(EightWeeks.log());
        server.later(Duration.ofDays(27));
        assertFalse(server.get("/today").says("/progress/reviews/4"));
        assertEquals(404, server.get("/progress/reviews/4").status());
        server.later(Duration.ofDays(1));
        Page today = server.get("/today");
        assertTrue(today.says("The look back after week 4 is ready."), today.html());
        Page review = server.get("/progress/reviews/4");
        assertTrue(review.says("What changed"), review.html());
        assertTrue(review.says("The next look back is after week 8."), review.html());
        server.later(Duration.ofDays(7));
        assertFalse(server.get("/today").says("/progress/reviews/4"), "and then it is quiet");
        assertTrue(server.get("/progress").says("After week 4"), "but still there");
    }

    @Test
    void aReviewSaysWhatChangedWhatDidNotAndWhatComesNext() {
        afterEightWeeks();
        Page review = server.get("/progress/reviews/8");
        assertTrue(review.says("Discomfort. Clearly lower: by 3.0 points, 60 % of what it was."), review.html());
        assertTrue(review.says("What did not, so far"), review.html());
        assertTrue(review.says("T hold."), review.html());
        assertTrue(review.says("What comes next"), review.html());
        assertEquals(404, server.get("/progress/reviews/5").status());
        assertEquals(404, server.get("/progress/reviews/12").status());
        assertEquals(404, server.get("/progress/reviews/4x").status());
    }

    private void afterEightWeeks() {
        record(EightWeeks.log());
        server.later(Duration.ofDays(56));
    }

    private void record(List<LogEntry> log) {
        log.forEach(entry -> server.journal().record(UUID.randomUUID(), _ -> entry));
    }
}
