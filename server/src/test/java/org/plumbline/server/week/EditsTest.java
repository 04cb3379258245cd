package org.plumbline.server.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
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
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// Changes to the week as a browser without scripts makes them, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class EditsTest {

    private static final String THREE_DAYS = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4, 5], "days_per_week": 3, "minutes": 30, "desk_hours": 6, "requests": []}""";

    private static final String MONDAY = "2026-03-02";
    private static final Pattern UNDO = Pattern.compile("name=\"at\" value=\"([^\"]+)\"");

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private Place place;
    private TestServer server;

    @BeforeEach
    void startSomebodyWithThreeDays() {
        place = engine.emptyPlace(temp);
        server = TestServer.on(place.open());
        server.answer(THREE_DAYS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsWhatWasChangedAndOffersTheWayBack() {
        Page week = edit(Map.of("edit", "move", "from", "monday", "to", "sunday"));
        assertEquals("/week", week.path());
        assertTrue(week.says("The session of Monday is on Sunday now."), week.html());
        assertTrue(week.says("value=\"undo\">Undo"));
        assertEquals(new PlanEdit.Moved(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), last());
    }

    @Test
    void changesNothingWhenAFormComesTwice() {
        UUID id = UUID.randomUUID();
        Map<String, String> move = Map.of("edit", "move", "from", "monday", "to", "sunday");
        server.post("/week/edits", id, move);
        Page again = server.post("/week/edits", id, move);
        assertEquals("/week", again.path());
        assertEquals(200, again.status());
        assertEquals(1, standing().size());
    }

    @Test
    void undoesTheLastChangesOneAfterTheOther() {
        edit(Map.of("edit", "favor", "exercise", "face-pull"));
        server.later(Duration.ofMinutes(1));
        edit(Map.of("edit", "dislike", "exercise", "superman"));
        server.later(Duration.ofMinutes(1));
        assertTrue(undo("/week").says("Face pull is a favorite"));
        assertEquals(List.of(new PlanEdit.Favored(new ExerciseId("face-pull"), true)), standing());
        assertFalse(undo("/week").says("value=\"undo\""));
        assertEquals(List.of(), standing());
    }

    @Test
    void undoesNothingTwice() {
        edit(Map.of("edit", "favor", "exercise", "face-pull"));
        server.later(Duration.ofMinutes(1));
        edit(Map.of("edit", "dislike", "exercise", "superman"));
        String at = at(server.get("/week"));
        UUID id = UUID.randomUUID();
        server.post("/week/edits", id, Map.of("edit", "undo", "at", at));
        server.post("/week/edits", id, Map.of("edit", "undo", "at", at));
        server.post("/week/edits", Map.of("edit", "undo", "at", at));
        assertEquals(1, standing().size());
    }

    @Test
    void knowsTwoChangesOfOneMomentApart() {
        edit(Map.of("edit", "favor", "exercise", "face-pull"));
        edit(Map.of("edit", "dislike", "exercise", "superman"));
        undo("/week");
        edit(Map.of("edit", "dislike", "exercise", "bird-dog"));
        assertEquals(
                List.of(
                        new PlanEdit.Favored(new ExerciseId("face-pull"), true),
                        new PlanEdit.Disliked(new ExerciseId("bird-dog"), true)),
                standing());
    }

    @Test
    void keepsChangesAndTheWayBackOverARestart() {
        edit(Map.of("edit", "favor", "exercise", "face-pull"));
        server.close();
        server = TestServer.on(place.open());
        assertTrue(server.get("/week").says("Face pull is a favorite"));
        undo("/week");
        server.close();
        server = TestServer.on(place.open());
        assertEquals(List.of(), standing());
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        refused("No exercise here is called 'headstand'", "edit=dislike", "exercise=headstand");
        refused("There is no session on Sunday. This week has them on", "edit=move", "from=sunday", "to=friday");
        refused("Choose another day.", "edit=move", "from=monday", "to=monday");
        refused("Not a weekday, such as", "edit=move", "from=monday", "to=someday");
        refused("Give 1 to 90 minutes, not 0", "edit=shorten", "date=" + MONDAY, "minutes=0");
        refused("Give 1 to 90 minutes, not", "edit=shorten", "date=" + MONDAY, "minutes=eight");
        refused("That day is over.", "edit=skip", "date=2026-03-01");
        refused("Choose a day within the next week.", "edit=skip", "date=2026-04-01");
        refused("Give a date such as", "edit=skip", "date=tomorrow");
        refused("is not in the session of Monday", "edit=swap", "weekday=monday", "exercise=dead-hang", "to=face-pull");
        refused("No routine here is called", "edit=follow", "routine=T-X");
        refused("There is no change called", "edit=improve");
        refused("This answer is missing.", "edit=pin");
        refused("That is no wish to give up", "give-up=osteoporosis");
        assertEquals(List.of(), standing());
    }

    private void refused(String sentence, String... fields) {
        Page page = server.post("/week/edits", fields);
        assertEquals(422, page.status(), String.join(" ", fields));
        String html = page.html().replace("&#39;", "'");
        assertTrue(new Page(page.status(), page.path(), html).says(sentence), sentence + " in " + page.html());
    }

    @Test
    void skipsTodayWithoutBlameAndBringsItBack() {
        Page today = edit(Map.of("edit", "skip", "date", MONDAY, "back", "today"));
        assertEquals("/today", today.path());
        assertTrue(today.says("No session today"), today.html());
        assertTrue(today.says("nothing is lost by it"));
        assertFalse(today.says("Start, nothing hurts"));
        assertTrue(undo("/today").says("Start, nothing hurts"));
    }

    @Test
    void asksForLessTimeToday() {
        assertTrue(server.get("/today").says("Little time today?"));
        Page today = edit(Map.of("edit", "shorten", "date", MONDAY, "minutes", "10", "back", "today"));
        assertTrue(
                today.says("Ten minutes") || today.says("Nine minutes") || today.says("Eight minutes"), today.html());
        assertTrue(last() instanceof PlanEdit.ShortenedDay day && day.minutes() == 10);
    }

    @Test
    void travelsWithWhatIsThereAndComesHome() {
        Page change = server.post("/week/edits", "edit=travel", "with=wall", "with=band", "back=change");
        assertEquals("/week/change", change.path());
        assertTrue(change.says("I am back home"), change.html());
        assertEquals(new PlanEdit.Traveling(Optional.of(Set.of(Equipment.WALL, Equipment.BAND))), last());
        assertTrue(edit(Map.of("edit", "home", "back", "change")).says("I am traveling"));
    }

    @Test
    void travelsWithNothing() {
        server.post("/week/edits", "edit=travel");
        assertEquals(new PlanEdit.Traveling(Optional.of(Set.of())), last());
    }

    @Test
    void takesBackEachWishByItsButton() {
        edit(Map.of("edit", "dislike", "exercise", "superman"));
        server.later(Duration.ofMinutes(1));
        edit(Map.of("edit", "weak-point", "muscle", "rhomboids"));
        server.later(Duration.ofMinutes(1));
        Page change = server.get("/week/change");
        assertTrue(change.says("Have it again"), change.html());
        assertTrue(change.says("As usual"));
        Page after = edit(Map.of("edit", "dislike", "exercise", "superman", "on", "false", "back", "change"));
        assertFalse(after.says("Have it again"), after.html());
    }

    @Test
    void followsARoutineAndLetsThePlannerTakeOver() {
        Page routine = edit(Map.of("edit", "follow", "routine", "T-B", "back", "change"));
        assertEquals("/week/change", routine.path());
        server.later(Duration.ofMinutes(1));
        edit(Map.of("edit", "take-over", "back", "change"));
        assertEquals(new PlanEdit.TakenOver(), last());
    }

    @Test
    void givesUpAWishBeforeTheChangeItIsInTheWayOf() {
        edit(Map.of("edit", "dislike", "exercise", "superman"));
        server.later(Duration.ofMinutes(1));
        UUID id = UUID.randomUUID();
        Map<String, String> both = Map.of("give-up", "without superman", "edit", "favor", "exercise", "face-pull");
        server.post("/week/edits", id, both);
        server.post("/week/edits", id, both);
        assertEquals(
                List.of(
                        new PlanEdit.Disliked(new ExerciseId("superman"), true),
                        new PlanEdit.Disliked(new ExerciseId("superman"), false),
                        new PlanEdit.Favored(new ExerciseId("face-pull"), true)),
                standing());
    }

    @Test
    void leadsBackToTheExerciseAChangeCameFrom() {
        Map<String, String> favor =
                Map.of("edit", "favor", "exercise", "face-pull", "weekday", "monday", "back", "slot");
        assertEquals("/week/monday/face-pull", edit(favor).path());
        Map<String, String> odd = Map.of("edit", "favor", "exercise", "face-pull", "weekday", "//x", "back", "slot");
        server.later(Duration.ofMinutes(1));
        assertEquals("/week", edit(odd).path());
    }

    private Page edit(Map<String, String> fields) {
        return server.post("/week/edits", fields);
    }

    private Page undo(String path) {
        String back = path.substring(1);
        return edit(Map.of("edit", "undo", "at", at(server.get(path)), "back", back));
    }

    private static String at(Page page) {
        Matcher undo = UNDO.matcher(page.html());
        assertTrue(undo.find(), page.html());
        return undo.group(1);
    }

    private PlanEdit last() {
        return standing().getLast();
    }

    private List<PlanEdit> standing() {
        return server.journal().history().edits().standing().stream()
                .map(LogEntry.PlanChanged::edit)
                .toList();
    }
}
