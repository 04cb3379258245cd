package org.plumbline.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// Somebody looks for an exercise in a browser without scripts, before they answered anything.
class FindingTest {

    private static final Pattern ROW = Pattern.compile("class=\"item-name\" href=\"/exercises/([a-z0-9-]+)\"");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsAllOfThem() {
        Page all = server.get("/exercises");
        assertEquals(63, found(all).size());
        assertTrue(all.says("<span data-count>63 exercises</span>"), all.html());
    }

    @Test
    void findsByNameOtherNameAndMuscle() {
        assertEquals(List.of("band-pull-apart"), found(server.get("/exercises?q=Pull+aparts")));
        assertTrue(found(server.get("/exercises?q=swimmer")).contains("alternating-superman"));
        assertTrue(found(server.get("/exercises?q=rear+delts")).contains("reverse-dumbbell-fly"));
    }

    @Test
    void namesMusclesAndRoutinesThatAreMeant() {
        assertTrue(server.get("/exercises?q=rhomboids").says("href=\"/muscles/rhomboids\""));
        assertTrue(server.get("/exercises?q=10-minute").says("href=\"/routines/t10\""));
    }

    @Test
    void choosesByEverythingAtOnce() {
        Page found = server.get("/exercises?q=row&kind=strength&equipment=band&muscle=rhomboids&position=seated");
        assertEquals(List.of("band-row"), found(found));
        assertTrue(found.says("4 chosen"), found.html());
        assertTrue(found.says("<option value=\"band\" selected>"), found.html());
        assertTrue(found.says("<details class=\"more finder-more\" open>"), found.html());
    }

    @Test
    void findsStretchesByWhatTheyLengthen() {
        assertTrue(found(server.get("/exercises?kind=stretch&muscle=pectorals")).contains("doorway-pec-stretch"));
    }

    @Test
    void takesFieldsLeftOpenForAny() {
        assertEquals(
                63,
                found(server.get("/exercises?q=&kind=&equipment=&muscle=&position="))
                        .size());
    }

    @Test
    void offersToClearWhatFindsNothing() {
        Page none = server.get("/exercises?q=trampoline&equipment=barbell");
        assertEquals(List.of(), found(none));
        assertTrue(none.says("<span data-count>No exercise</span>"), none.html());
        assertTrue(none.says("href=\"/exercises\">Clear and show all</a>"), none.html());
        assertTrue(none.says("value=\"trampoline\""), "what was typed stays");
    }

    @Test
    void saysHowManyEachChoiceHasAndOffersNoneWithout() {
        Page all = server.get("/exercises");
        assertTrue(all.says("<option value=\"doorframe\">Open doorframe (1)</option>"), all.html());
        assertFalse(all.says("(0)"), all.html());
    }

    @Test
    void refusesAChoiceThereIsNot() {
        assertEquals(422, server.get("/exercises?equipment=jetpack").status());
    }

    private static List<String> found(Page page) {
        return ROW.matcher(page.html())
                .results()
                .map(MatchResult::group)
                .map(row -> row.substring(row.lastIndexOf('/') + 1, row.length() - 1))
                .toList();
    }
}
