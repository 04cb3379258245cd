package org.plumbline.figure.bodymap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.Muscle;

/// A picture is a small, symmetrical text that names every region, and leaves its colors to the page.
class PictureTest {

    private static final Path APP_STYLE = Path.of("../server/src/main/resources/web/css/body-map.css");

    @ParameterizedTest
    @EnumSource
    void weighsAtMostTwelveKilobytes(View view) {
        String svg = everything(view).svg();
        assertTrue(svg.getBytes(StandardCharsets.UTF_8).length <= 12_000, view + ": " + svg.length());
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameTextTwice(View view) {
        assertEquals(everything(view).svg(), everything(view).svg());
    }

    @ParameterizedTest
    @EnumSource
    void writesWholeNumbersAlone(View view) {
        for (String path : found(everything(view).svg(), " d=\"([^\"]*)\"")) {
            assertFalse(path.contains("."), path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mirrorsEveryPart(View view) {
        String svg = everything(view).svg();
        for (String id : found(svg, "<path id=\"([^\"]*)\"")) {
            assertTrue(svg.contains("<use href=\"#" + id + "\" transform=\"scale(-1 1)\"/>"), id);
        }
    }

    @Test
    void givesNoIdTwiceOnAPage() {
        String page = BodyMap.of(View.BACK).marked(Map.of()).named("week-back").svg()
                + BodyMap.of(View.BACK).marked(Map.of()).named("month-back").svg()
                + BodyMap.of(View.FRONT).marked(Map.of()).svg();
        List<String> ids = found(page, " id=\"([^\"]*)\"");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        found(page, "#([a-z-]+)").forEach(id -> assertTrue(ids.contains(id), id));
    }

    @ParameterizedTest
    @EnumSource
    void saysInWordsWhatItShows(View view) {
        List<String> titles = found(everything(view).svg(), "<title>([^<]*)</title>");
        assertEquals(BodyMap.of(view).muscles().size(), titles.size());
        titles.forEach(title -> assertTrue(title.matches("[A-Z][a-z ]+: below the aim"), title));
    }

    @Test
    void tellsMarksApartByPattern() {
        String svg = BodyMap.of(View.BACK)
                .marked(Map.of(
                        Muscle.RHOMBOIDS, Level.SOME,
                        Muscle.LATISSIMUS, Role.STRETCHED,
                        Muscle.LOWER_TRAPEZIUS, Role.STRONGLY))
                .svg();
        assertTrue(
                svg.contains("<g class=\"bm-some bm-deep\" fill=\"url(#back-some)\"><title>Rhomboids: below the aim<"));
        assertTrue(svg.contains("<g class=\"bm-stretch\" fill=\"url(#back-stretch)\"><title>Latissimus: stretched<"));
        assertTrue(svg.contains("<g class=\"bm-full\"><title>Lower trapezius: strongly<"));
        assertTrue(svg.contains("<g class=\"bm-none\"><title>Glutes<"));
    }

    @Test
    void leadsWhereTheCallerSays() {
        String svg = BodyMap.of(View.FRONT)
                .marked(Map.of())
                .linked(muscle -> "/muscles/" + muscle + "?a=1&b=2")
                .called(muscle -> "<" + muscle + ">")
                .svg();
        assertTrue(
                svg.contains("<a href=\"/muscles/pectorals?a=1&amp;b=2\" class=\"bm-none\"><title>&lt;pectorals&gt;<"));
        assertEquals(
                BodyMap.of(View.FRONT).muscles().size(), found(svg, "(</a>)").size());
    }

    @Test
    void numbersTheRegionsSeenAlone() {
        Map<Muscle, String> numbers = Map.of(Muscle.PECTORALS, "2", Muscle.RHOMBOIDS, "7");
        String svg = BodyMap.of(View.FRONT).marked(Map.of()).numbered(numbers).svg();
        assertEquals(List.of("2"), found(svg, "<text[^>]*>([^<]*)<"));
    }

    @Test
    void refusesAPrefixThatIsNoId() {
        Picture picture = BodyMap.of(View.FRONT).marked(Map.of());
        assertThrows(IllegalArgumentException.class, () -> picture.named("\"><script>"));
    }

    @Test
    void cropsToTheTrunk() {
        String svg = BodyMap.of(View.BACK).marked(Map.of()).cropped(Crop.TRUNK).svg();
        assertTrue(svg.startsWith("<svg class=\"bm\" viewBox=\"-464 -16 928 1276\">"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesStyleAndScriptToThePage(View view) {
        String svg = everything(view).svg();
        assertFalse(svg.contains("style"), svg);
        assertFalse(svg.contains("script"), svg);
        assertFalse(svg.contains("opacity"), svg);
    }

    @ParameterizedTest
    @EnumSource
    void standsAloneInEveryTheme(Theme theme) {
        String svg = everything(View.BACK).standalone(theme);
        assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
        assertEquals(theme == Theme.SYSTEM, svg.contains("prefers-color-scheme"));
        found(svg, "var\\((--bm-[a-z]+)\\)").forEach(token -> assertTrue(svg.contains(token + ":"), token));
    }

    @Test
    void hasOneSetOfRulesForPageAndFile() throws Exception {
        String rules = BodyMap.resource("rules.css");
        String shared = rules.substring(0, rules.indexOf("@media"));
        assertTrue(Files.readString(APP_STYLE).contains(shared), "body-map.css begins with the rules of rules.css");
    }

    private static Picture everything(View view) {
        Map<Muscle, Mark> marks = new EnumMap<>(Muscle.class);
        Map<Muscle, String> numbers = new EnumMap<>(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            marks.put(muscle, Level.SOME);
            numbers.put(muscle, "12");
        }
        return BodyMap.of(view)
                .marked(marks)
                .numbered(numbers)
                .named("progress-" + view)
                .linked(muscle -> "/muscles/" + muscle);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
