package org.plumbline.server.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Begun;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// The history tells everything that was decided, in the words of the day it was told, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class HistoryPageTest {

    private static final String ANNA = """
            {"age": 34, "equipment": ["band", "anchor", "doorframe", "mat", "wall"], "bands": [3, 4]}""";
    private static final Instant EVENING = Instant.parse("2026-01-05T18:00:00Z");
    private static final Prescription PULLS = Prescription.parse("2 x 15 reps: band-pull-apart, red band");
    private static final Prescription ROWS = Prescription.parse("2 x 12 reps: band-row, red band");
    private static final ExerciseId PULL_APART = new ExerciseId("band-pull-apart");
    private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

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
    void hasAFirstPageBeforeAnythingHappened() {
        assertTrue(server.get("/history").says("Nothing has happened yet."));
    }

    @Test
    void tellsADecisionInTheWordsItWasToldIn() {
        session(EVENING, "The words of that day.", "");
        Page page = server.get("/history");
        assertTrue(page.says("The words of that day."), page.html());
        assertFalse(page.says("reached 15"), page.html());
        assertTrue(page.says("<h2>January 2026</h2>"), page.html());
        assertTrue(page.says("Monday, January 5"), page.html());
        assertTrue(page.says("21 minutes, 4 sets"), page.html());
        assertTrue(page.says("15 and 15, next <strong>2 × 16 with the red band</strong>"), page.html());
        assertTrue(page.says("<a class=\"rule-link\" href=\"/rules/P8\">"), page.html());
    }

    @Test
    void marksTodaysWordsWhereThoseOfTheDayWereNotKept() {
        session(EVENING, "", "");
        Page page = server.get("/history");
        assertTrue(
                page.says("Both sets reached 15 and felt ok, so next time aim for 16. <a class=\"rule-link\""),
                page.html());
        assertTrue(page.says("in today’s words"), page.html());
    }

    @Test
    void theSameLogGivesTheSamePage() {
        session(EVENING, "The words of that day.", "A lighter week, as it was said then.");
        String first = server.get("/history").html();
        assertTrue(first.contains("A lighter week, as it was said then."), first);
        assertEquals(first, server.get("/history").html());
    }

    @Test
    void tellsWhatABeginningToldAndABreakAsAFact() {
        session(EVENING, "First.", "");
        SessionId second = new SessionId(UUID.randomUUID());
        Instant later = EVENING.plus(Duration.ofDays(21));
        record(new LogEntry.SessionStarted(
                later,
                second,
                script(new Reason.Returned("B3", 20, Optional.empty())),
                CheckIn.NOT_ASKED,
                List.of(),
                new Begun("Good to see you, as it was said then.", Map.of(0, "One step lighter."))));
        Page page = server.get("/history");
        assertTrue(page.says("20 days without a session"), page.html());
        assertTrue(page.says("Good to see you, as it was said then."), page.html());
        assertTrue(page.says("Band pull-apart: One step lighter."), page.html());
        assertTrue(page.says("Band row: 20 days off: one step lighter and one set less."), page.html());
        assertTrue(page.says("Session, not finished"), page.html());
    }

    @Test
    void tellsPainWhatWasLeftOutAndTheMorningAfter() {
        SessionId session = new SessionId(UUID.randomUUID());
        record(new LogEntry.SessionStarted(EVENING, session, script(new Reason.StartHere())));
        record(new LogEntry.PainTold(EVENING, session, 0, new Pain(6), PainKind.SHARP, true));
        record(new LogEntry.ItemSkipped(EVENING, session, 1, SkipReason.NO_TIME));
        record(new LogEntry.SessionFinished(EVENING.plusSeconds(600), session, true, List.of()));
        record(new LogEntry.MorningTold(
                EVENING.plusSeconds(50_000), session, new MorningReport(new Pain(4), 3, true), List.of()));
        Page page = server.get("/history");
        assertTrue(
                page.says(
                        "Band pull-apart: you told us about pain at 6 of 10, sharp. The exercise ended there for the day."),
                page.html());
        assertTrue(page.says("Band row was left out: no time."), page.html());
        assertTrue(page.says("10 minutes, ended early for time"), page.html());
        assertTrue(page.says("Pain 4 of 10, 3 above the usual, new at night"), page.html());
    }

    @Test
    void tellsAnswersStopsAndWhatOpensAgain() {
        server.answer(ANNA);
        record(new LogEntry.SignsTold(
                EVENING,
                Set.of(Sign.CHEST_PAIN),
                new Verdict.NotNow(
                        Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")))));
        record(new LogEntry.ClearanceConfirmed(EVENING.plusSeconds(60)));
        record(new LogEntry.BusyTold(EVENING.plusSeconds(90), true));
        record(new LogEntry.OfferAnswered(EVENING.plusSeconds(100), PULL_APART, false, List.of()));
        Page page = server.get("/history");
        assertTrue(page.says("You answered the questions"), page.html());
        assertTrue(page.says("You told us about a sign"), page.html());
        assertTrue(page.says("the program opened again"), page.html());
        assertTrue(page.says("Little time from here on"), page.html());
        assertTrue(page.says("you stayed with it when a harder exercise was offered"), page.html());
    }

    @Test
    void tellsChangesOfTheWeekInTheirWordsAndWhatWasTakenBack() {
        record(changed(EVENING, new PlanEdit.Disliked(PULL_APART, true), "As it was said then."));
        record(changed(EVENING.plusSeconds(60), new PlanEdit.Favored(PULL_APART, true), ""));
        record(new LogEntry.PlanUndone(EVENING.plusSeconds(90), EVENING));
        record(new LogEntry.PlanUndone(EVENING.plusSeconds(95), EVENING.minus(Duration.ofDays(3))));
        Page page = server.get("/history");
        assertTrue(page.says("You changed your week"), page.html());
        assertTrue(page.says("Band pull-apart is a favorite"), page.html());
        assertTrue(page.says("You took a change of your week back"), page.html());
        assertTrue(page.says("That of Friday, January 2."), page.html());
        assertEquals(3, page.html().split("As it was said then\\.", -1).length);
        assertTrue(server.get("/history?exercise=band-pull-apart").says("As it was said then."));
        assertFalse(server.get("/history?exercise=band-row").says("As it was said then."));
    }

    private static LogEntry changed(Instant at, PlanEdit edit, String told) {
        return new LogEntry.PlanChanged(at, edit, Optional.empty(), told);
    }

    @Test
    void oneExerciseHasItsWholeStory() {
        session(EVENING, "About the pulls.", "");
        Page pulls = server.get("/history?exercise=band-pull-apart");
        assertTrue(pulls.says("About the pulls."), pulls.html());
        assertTrue(pulls.says("<h1 class=\"voice\" tabindex=\"-1\">Band pull-apart</h1>"), pulls.html());
        Page rows = server.get("/history?exercise=band-row");
        assertFalse(rows.says("About the pulls."), rows.html());
        assertTrue(rows.says("About the rows."), rows.html());
        assertTrue(server.get("/exercises/band-row").says("href=\"/history?exercise=band-row\""));
        assertTrue(server.get("/history?exercise=face-pull").says("Nothing has been decided about it here."));
    }

    @Test
    void olderSessionsAreAPageFurther() {
        for (int day = 0; day < 30; day++) {
            session(EVENING.plus(Duration.ofDays(day)), "Day %d.".formatted(day), "");
        }
        Page latest = server.get("/history");
        assertTrue(latest.says("Day 29.") && latest.says("Day 18.") && !latest.says("Day 17."), latest.html());
        Page older = server.get(older(latest));
        assertTrue(older.says("Day 17.") && older.says("Day 6.") && !older.says("Day 18."), older.html());
        Page first = server.get(older(older));
        assertTrue(first.says("Day 5.") && first.says("Day 0."), first.html());
        assertFalse(OLDER.matcher(first.html()).find(), first.html());
    }

    @Test
    void whatIsNoPlaceAndNoExerciseIsNotThere() {
        assertEquals(404, server.get("/history?before=yesterday").status());
        assertEquals(404, server.get("/history?exercise=Not%20An%20Id!").status());
    }

    private static String older(Page page) {
        Matcher link = OLDER.matcher(page.html());
        assertTrue(link.find(), page.html());
        return link.group(1).replace("&amp;", "&");
    }

    private void session(Instant at, String told, String week) {
        SessionId session = new SessionId(UUID.randomUUID());
        record(new LogEntry.SessionStarted(at, session, script(new Reason.StartHere())));
        List<Changed> changed = week.isEmpty()
                ? List.of()
                : List.of(new Changed(new Change.LighterWeek(new Change.Cause.Sore(7), at), week));
        record(new LogEntry.SessionFinished(
                at.plus(Duration.ofMinutes(21)),
                session,
                false,
                List.of(decided(PULLS, 15, told), decided(ROWS, 12, "About the rows.")),
                changed));
    }

    private static Decided decided(Prescription asked, int reached, String told) {
        Reason reason = new Reason.Building(reached, Effort.OK);
        Decision.Train next = new Decision.Train(Step.ADD_REPS, asked.withTarget(reached + 1), reason);
        Standing standing = Standing.startingWith(asked.withTarget(reached + 1));
        return new Decided(
                asked.exercise(),
                Performance.of(List.of(reached, reached), Effort.OK),
                next,
                Optional.of(new Standing(standing.prescription(), reason, standing.streaks(), standing.footing())),
                told);
    }

    private static Script script(Reason because) {
        return new Script(
                List.of(
                        new Script.Item(Part.STRENGTH, PULLS, 45, Optional.empty(), because),
                        new Script.Item(Part.STRENGTH, ROWS, 45, Optional.empty(), because)),
                600);
    }

    private void record(LogEntry entry) {
        server.journal().record(UUID.randomUUID(), _ -> entry);
    }
}
