package org.plumbline.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.words.Evidence;
import org.plumbline.server.words.Source;

/// What the pages of exercises and muscles say, and where they lead.
class ExercisePageTest {

    private static final Catalog CATALOG = Catalog.open();
    private static final Repertoire BOOK = CATALOG.repertoire();

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
    void hasAPageForEveryExerciseAndEveryMuscle() {
        Stream.concat(
                        BOOK.exercises().stream().map(exercise -> "/exercises/" + exercise.id()),
                        BOOK.muscles().stream().map(muscle -> "/muscles/" + muscle.id()))
                .forEach(path -> assertEquals(200, server.get(path).status(), path));
    }

    @Test
    void namesEveryExerciseAndMuscleThatItLinks() {
        Page page = server.get("/exercises/band-pull-apart");
        assertTrue(page.says("<a href=\"/muscles/rhomboids\">Rhomboids</a><span class=\"quiet\">mostly</span>"));
        assertTrue(
                page.says("<a href=\"/muscles/upper-trapezius\">Upper trapezius</a><span class=\"quiet\">also</span>"));
        assertTrue(page.says("href=\"/routines/t-b\">Upper-back and posture sample</a>"));
    }

    @Test
    void showsTheLadderInItsOrderWithItsForms() {
        assertEquals(
                List.of(
                        "easier: scapular-squeeze",
                        "here: band-pull-apart, wide grip",
                        "here: band-pull-apart, narrow grip",
                        "here: band-pull-apart, with the next band",
                        "harder: band-reverse-fly",
                        "harder: prone-t-raise"),
                rungs("band-pull-apart"));
    }

    @Test
    void showsAlternativesOnOneRung() {
        assertEquals(
                List.of(
                        "easier: scapular-squeeze",
                        "easier: band-row",
                        "here: seated-cable-row or chest-supported-dumbbell-row",
                        "harder: one-arm-dumbbell-row",
                        "harder: bent-over-dumbbell-row"),
                rungs("seated-cable-row"));
    }

    @Test
    void neverPutsAnExerciseBelowItselfOrAboveItsEasierOnes() {
        BOOK.exercises().forEach(exercise -> {
            List<String> places =
                    Rung.around(exercise, BOOK).stream().map(Rung::place).toList();
            assertTrue(places.isEmpty() || places.contains("here"), exercise::toString);
            assertTrue(
                    places.lastIndexOf("easier") < Math.max(places.indexOf("here"), 1), () -> exercise + " " + places);
        });
    }

    @Test
    void showsTheSourcesItCitesAndSaysHowTheyWereRead() {
        Page page = server.get("/exercises/band-pull-apart");
        assertTrue(page.says("<span class=\"num\">[4]</span>"), page.html());
        assertTrue(page.says("Fukunaga 2022 IJSPT (band pull-apart, n=10)"), page.html());
        assertTrue(page.says("read as an abstract"), page.html());
    }

    @Test
    void resolvesEveryNumberThatTheCatalogCites() {
        Evidence evidence = Evidence.ofClassPath();
        Stream.concat(
                        CATALOG.report().exercises().sources().values().stream(),
                        CATALOG.report().muscles().sources().values().stream())
                .forEach(cited ->
                        assertEquals(cited.size(), evidence.sources(cited).size(), cited::toString));
    }

    @Test
    void showsNothingRememberedAsChecked() {
        Source source = Evidence.parse(
                        "| 7 | McCabe 2007 N Am J Sports PT (LT below 90°, n=15; author name (mem)) | abs PMC |")
                .sources(List.of(7))
                .getFirst();
        assertEquals("McCabe 2007 N Am J Sports PT (LT below 90°, n=15)", source.text());
        assertEquals("read as an abstract, in part from memory and unchecked", source.read());
    }

    @Test
    void saysWhenNobodyHasReviewedIt() {
        assertTrue(server.get("/exercises/face-pull").says("Not yet reviewed by a professional."));
        assertTrue(server.get("/muscles/rhomboids").says("Not yet reviewed by a professional."));
    }

    @Test
    void countsTheHoldsOfAStretch() {
        assertTrue(server.get("/exercises/doorway-pec-stretch").says("3–4 × 15–20 s"));
    }

    @Test
    void tellsOfAMuscleWhatTrainsAndWhatStretchesIt() {
        Page page = server.get("/muscles/pectorals");
        assertTrue(page.says("What trains it"));
        assertTrue(page.says("href=\"/exercises/doorway-pec-stretch\""), page.html());
        Page counted = server.get("/muscles/teres-major");
        assertTrue(counted.says("Its sets are counted with the <a href=\"/muscles/latissimus\">"), counted.html());
    }

    @Test
    void marksTheMusclesOnTheBodyAndSaysTheSameInWords() {
        Page page = server.get("/exercises/band-pull-apart");
        assertTrue(page.says("aria-label=\"Back: "), page.html());
        assertTrue(page.says("<title>Rhomboids: strongly</title>"), page.html());
        assertTrue(server.get("/exercises/doorway-pec-stretch").says("<title>Chest (pectorals): stretched</title>"));
        assertTrue(server.get("/muscles").says("<a href=\"/muscles/rhomboids\" class=\"bm-none"), "regions lead on");
    }

    @Test
    void sortsWhatTrainsAMuscleByHowMuch() {
        String page = server.get("/muscles/lower-trapezius").html();
        int trained = page.indexOf("What trains it");
        assertTrue(page.indexOf("mostly", trained) < page.indexOf("also</span>", trained), page);
        assertFalse(page.contains("a little</span>"), "a set of it does not count");
    }

    @Test
    void knowsNoOthers() {
        assertEquals(404, server.get("/exercises/handstand").status());
        assertEquals(404, server.get("/muscles/Tail").status());
        assertEquals(404, server.get("/routines/t-x").status());
    }

    private static List<String> rungs(String exercise) {
        return Rung.around(BOOK.exercise(new ExerciseId(exercise)), BOOK).stream()
                .map(rung -> rung.place() + ": "
                        + String.join(
                                " or ",
                                rung.steps().stream()
                                        .map(step -> step.exercise().id()
                                                + (step.form().isEmpty() ? "" : ", " + step.form()))
                                        .toList()))
                .toList();
    }
}
