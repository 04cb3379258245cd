package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody watches the figure, stops it, turns it, and wants another one.
@ExtendWith(Chromium.class)
class FigureTest {

    private static final String PAGE = "/exercises/face-pull";

    private Plumbline plumbline;
    private Visitor anna;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void movesUntilItIsStopped() {
        anna.open(PAGE);
        assertTrue(shown().contains("/moving.svg"));
        assertTrue(moves(), "the picture stays the same");

        anna.button("Pause").tap();
        assertTrue(shown().contains("/strip.svg"));
        assertFalse(moves(), "the still strip moves");

        anna.button("Play").tap();
        assertTrue(shown().contains("/moving.svg"));
    }

    @Test
    void isSeenFromTheBackWhereTheMusclesAreThere() {
        anna.open(PAGE);
        anna.button("From the back").tap();
        assertTrue(shown().contains("/moving-2.svg"));
    }

    @Test
    void standsStillForThoseWhoWantNoMotion() {
        anna.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        anna.open(PAGE);
        assertTrue(shown().contains("/strip.svg"));
        assertThat(anna.button("Play")).isVisible();
    }

    @Test
    void saysWhatItShows() {
        anna.open(PAGE);
        assertThat(figure()).hasAttribute("alt", Pattern.compile("\\w+.{20,}"));
    }

    @Test
    void goesDarkWithThePageAndChangesItsBuild() {
        anna.open("/settings");
        anna.choose("Dark");
        anna.open("/settings/figure");
        anna.choose("Broad");
        anna.button("Use this figure").tap();
        anna.isOn(Pattern.compile(".*/settings$"));
        anna.open(PAGE);
        assertTrue(shown().endsWith("?theme=dark&body=broad"), shown());
    }

    private Locator figure() {
        return anna.page().locator("moving-figure img");
    }

    private String shown() {
        return String.valueOf(figure().evaluate("image => image.decode().then(() => image.currentSrc)"));
    }

    /// Looks long enough to outlast any hold, after a while that lets a new picture be painted.
    private boolean moves() {
        for (int look = 0; look < 5; look++) {
            figure().screenshot();
        }
        byte[] before = figure().screenshot();
        for (int look = 0; look < 40; look++) {
            if (!Arrays.equals(before, figure().screenshot())) {
                return true;
            }
        }
        return false;
    }
}
