package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.body.BodyShapes;
import org.xml.sax.InputSource;

class DrawingTest {

    private static final Caption CAPTION = new Caption("Band pull-apart", "Arms open & <close>");
    private static final int LIMIT = 18_000;

    private static Scene pullApart() {
        return Scenes.moving(Scenes.reaching(), Scenes.spread(), 24, Scenes.ASKEW, Scenes.band());
    }

    private static List<String> pictures(Look look) {
        Drawing drawing = Drawing.of(pullApart(), look);
        return List.of(
                drawing.animated(CAPTION),
                drawing.strip(CAPTION),
                drawing.poster(CAPTION),
                drawing.thumbnail(CAPTION),
                drawing.stamp(CAPTION));
    }

    @Test
    void isWellFormed() {
        for (Theme theme : Theme.values()) {
            for (String picture : pictures(Look.DEFAULT.withTheme(theme))) {
                assertDoesNotThrow(() -> DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture))));
            }
        }
    }

    @Test
    void givesNoIdTwice() {
        for (String picture : pictures(Look.DEFAULT)) {
            List<String> ids = new ArrayList<>();
            Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(picture);
            while (id.find()) {
                ids.add(id.group(1));
            }
            assertEquals(List.copyOf(new HashSet<>(ids)).size(), ids.size(), () -> "twice among " + ids);
        }
    }

    @Test
    void saysInWordsWhatItShows() {
        for (String picture : pictures(Look.DEFAULT)) {
            assertTrue(picture.contains("<title>Band pull-apart</title><desc>Arms open &amp; &lt;close&gt;</desc>"));
        }
    }

    @Test
    void needsNoScriptAndNoStyleAttribute() {
        for (String picture : pictures(Look.DEFAULT)) {
            assertFalse(picture.contains("<script") || picture.contains(" style="));
        }
    }

    @Test
    void followsTheReadersThemeUnlessToldOtherwise() {
        String night = "prefers-color-scheme:dark";
        assertTrue(pictures(Look.DEFAULT).getFirst().contains(night));
        assertFalse(pictures(Look.DEFAULT.withTheme(Theme.LIGHT)).getFirst().contains(night));
        assertTrue(pictures(Look.DEFAULT.withTheme(Theme.DARK)).getFirst().contains("--skin:#93a29b"));
    }

    @Test
    void staysSmallWithEveryMuscleColored() {
        int bytes = Gzip.bytes(pictures(Look.DEFAULT).getFirst());
        assertTrue(bytes < LIMIT, () -> bytes + " bytes");
    }

    @Test
    void drawsEveryBuildInEveryTone() {
        for (String shape : BodyShapes.NAMES) {
            for (String tone : Look.TONES) {
                Look look = Look.DEFAULT.withShape(BodyShapes.named(shape)).withTone(tone);
                assertTrue(Drawing.of(Scenes.still(Scenes.standing(), Scenes.FRONT), look)
                        .thumbnail(CAPTION)
                        .contains("class=\"hair\""));
            }
        }
    }

    @Test
    void leavesOutTheFaceOfAThumbnail() {
        assertTrue(pictures(Look.DEFAULT)
                .getLast()
                .contains("@media(max-width:120px) and (max-height:120px){.face{display:none}}"));
    }
}
