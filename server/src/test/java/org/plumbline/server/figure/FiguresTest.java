package org.plumbline.server.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.catalog.Catalog;
import org.plumbline.desk.SetupPoint;
import org.plumbline.exercise.Exercise;
import org.plumbline.figure.draw.Look;
import org.plumbline.server.TestServer;
import org.plumbline.server.figure.Picture.Kind;
import org.plumbline.server.web.FigureName;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// The drawings as a browser gets them: present, small, sound, and in the colors that were asked for.
class FiguresTest {

    /// The budget of an animated figure, compressed (issue: 18 kB).
    private static final int MOST_BYTES = 18 * 1024;

    /// Getting up and walking has six key poses, where an exercise has two or three.
    private static final int MOST_BYTES_OF_A_WALK = 24 * 1024;

    /// A patch of 20 by 20 in a picture 1000 wide is seen.
    private static final double VISIBLE = 400;

    private static final Pattern THUMB = Pattern.compile("src=\"(/figures/[^\"]+/thumb\\.svg[^\"]*)\"");
    private static final Catalog CATALOG = Catalog.open();
    private static final Gallery GALLERY = new Gallery(CATALOG);

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Exercise> exercises() {
        return CATALOG.repertoire().exercises().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyExerciseMovesWithinTheBudget(Exercise exercise) throws Exception {
        Drawn moving = drawn(exercise, Kind.MOVING);
        Document document = parsed(moving);

        assertEquals(
                exercise.name(), document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                exercise.teaching().picture().orElseThrow(),
                document.getElementsByTagName("desc").item(0).getTextContent());
        assertTrue(document.getElementsByTagName("animate").getLength() > 0, "nothing moves");
        assertEquals(0, document.getElementsByTagName("script").getLength());
        int bytes = moving.svg().compressed().length;
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    }

    static Stream<FigureName> illustrations() {
        return Stream.of(
                        Stream.of(SetupPoint.values()).map(FigureName::of),
                        Stream.of(OutcomeMeasure.values()).map(FigureName::of),
                        Stream.of(FigureName.WALK, FigureName.HALF_WALL_ANGEL, FigureName.SIDE_PHOTO))
                .flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("illustrations")
    void everyPointOfADeskAndEveryMeasureIsDrawnWithItsWords(FigureName name) throws Exception {
        Drawn moving =
                GALLERY.find(new Picture(name, Kind.MOVING, 0, Look.DEFAULT)).orElseThrow();
        Document document = parsed(moving);

        assertEquals(
                GALLERY.words(name).orElseThrow(),
                document.getElementsByTagName("desc").item(0).getTextContent());
        assertTrue(document.getElementsByTagName("animate").getLength() > 0, "nothing moves");
        int bytes = moving.svg().compressed().length;
        assertTrue(bytes <= MOST_BYTES_OF_A_WALK, bytes + " bytes");
    }

    @Test
    void anIllustrationIsServedAsAnExerciseIs() {
        String thumb = GALLERY.thumb(FigureName.of(SetupPoint.ELBOWS)).orElseThrow();
        assertEquals(200, get(thumb + "?theme=dark").statusCode());
        assertEquals(404, get(thumb.replace("elbows", "elbow")).statusCode());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyExerciseHasStillPictures(Exercise exercise) throws Exception {
        assertEquals(
                0,
                parsed(drawn(exercise, Kind.STRIP))
                        .getElementsByTagName("animate")
                        .getLength());
        Drawn thumb = drawn(exercise, Kind.THUMB);
        assertEquals(thumb.width(), thumb.height());
        assertEquals(0, parsed(thumb).getElementsByTagName("linearGradient").getLength());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theMusclesThatWorkCanBeSeenFromOneOfTheSides(Exercise exercise) {
        if (exercise.traits().muscles().isEmpty()
                && exercise.traits().stretches().isEmpty()) {
            return;
        }
        double most = IntStream.range(0, 2)
                .mapToObj(
                        view -> GALLERY.find(new Picture(FigureName.of(exercise.id()), Kind.STRIP, view, Look.DEFAULT)))
                .flatMap(Optional::stream)
                .mapToDouble(Tinted::area)
                .max()
                .orElse(0);
        assertTrue(most > VISIBLE, most + " square units");
    }

    @Test
    void aListShowsAThumbThatIsThereAndNeverChanges() {
        Matcher thumb = THUMB.matcher(server.get("/exercises?q=band+pull-apart").html());
        assertTrue(thumb.find());
        HttpResponse<String> found = get(thumb.group(1));

        assertEquals(200, found.statusCode());
        assertEquals("image/svg+xml;charset=utf-8", header(found, "Content-Type"));
        assertEquals("max-age=31536000, public, immutable", header(found, "Cache-Control"));
    }

    @Test
    void anOldAddressShowsTheDrawingOfTodayAndIsNotKept() {
        HttpResponse<String> found = get("/figures/0123456789ab/band-row/moving.svg");
        assertEquals(200, found.statusCode());
        assertEquals("no-cache", header(found, "Cache-Control"));
    }

    @Test
    void aChosenThemeIsDrawnWithoutAskingTheSystem() {
        String either = get("/figures/x/band-row/thumb.svg").body();
        String dark = get("/figures/x/band-row/thumb.svg?theme=dark").body();
        String light = get("/figures/x/band-row/thumb.svg?theme=light").body();

        assertTrue(either.contains("prefers-color-scheme"));
        assertFalse(dark.contains("prefers-color-scheme"));
        assertFalse(light.contains("prefers-color-scheme"));
        assertFalse(dark.equals(light));
    }

    @Test
    void theThemeOfABrowserIsInTheAddressesOfItsDrawings() {
        HttpResponse<String> page =
                server.raw(HttpRequest.newBuilder(server.address().resolve("/exercises/face-pull"))
                        .header("Cookie", "theme=dark; body=broad; tone=umber"));
        assertTrue(page.body().contains("moving.svg?theme=dark&amp;body=broad&amp;tone=umber"), page.body());
        assertTrue(page.body().contains("media=\"(prefers-reduced-motion: reduce)\""));
        assertTrue(page.body().contains("<source media=\"print\" srcset=\"/figures/"));
    }

    @Test
    void anotherBodyIsAnotherDrawingAndAnUnknownOneTheUsual() {
        String usual = get("/figures/x/band-row/thumb.svg").body();
        assertFalse(usual.equals(get("/figures/x/band-row/thumb.svg?body=broad").body()));
        assertFalse(usual.equals(get("/figures/x/band-row/thumb.svg?tone=umber").body()));
        assertEquals(
                usual,
                get("/figures/x/band-row/thumb.svg?body=giant&tone=plaid").body());
    }

    @Test
    void theBandHasTheColorOfTheBandThatIsUsed() {
        String usual = get("/figures/x/band-row/thumb.svg").body();
        assertEquals(usual, get("/figures/x/band-row/thumb.svg?band=red").body());
        assertFalse(usual.equals(get("/figures/x/band-row/thumb.svg?band=green").body()));
        assertEquals(usual, get("/figures/x/band-row/thumb.svg?band=plaid").body());
    }

    @Test
    void aBrowserThatTakesNoGzipGetsTheSame() throws Exception {
        Drawn drawn = drawn(exercises().findFirst().orElseThrow(), Kind.THUMB);
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(drawn.svg().compressed()))) {
            assertArrayEquals(drawn.svg().plain(), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "band-row/other.svg",
                "band-row/moving-3.svg",
                "no-such-thing/moving.svg",
                "Band%20Row/moving.svg"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, get("/figures/x/" + path).statusCode());
    }

    @Test
    void aFigureIsChosenForThisBrowser() {
        assertTrue(server.get("/settings/figure").says("Who shows you the exercises?"));
        server.post("/settings/figure", "body=full", "tone=olive");
        assertTrue(server.get("/exercises/face-pull").html().contains("body=full&amp;tone=olive"));

        server.post("/settings/figure", "body=even", "tone=neutral");
        assertFalse(server.get("/exercises/face-pull").html().contains("body="));
    }

    private static Drawn drawn(Exercise exercise, Kind kind) {
        return GALLERY.find(new Picture(FigureName.of(exercise.id()), kind, 0, Look.DEFAULT))
                .orElseThrow();
    }

    private static Document parsed(Drawn drawn) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn.svg().plain()));
    }

    private static HttpResponse<String> get(String path) {
        return server.raw(HttpRequest.newBuilder(server.address().resolve(path)));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
