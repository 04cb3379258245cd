package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A phone without voices, and one that lets nothing sound before it was touched.
@ExtendWith(Chromium.class)
class QuietPhoneTest {

    /// Remembers every source of sounds; the browser itself keeps them silent until the page was touched.
    private static final String REMEMBER_SOURCES = """
            globalThis.audio = []
            const Real = globalThis.AudioContext
            globalThis.AudioContext = class extends Real {
              constructor(...all) {
                super(...all)
                audio.push(this)
              }
            }
            """;

    private Plumbline plumbline;
    private Visitor anna;
    private Screen screen;

    @BeforeEach
    void start(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        new Caller(plumbline.address()).answer();
        screen = Screen.touchedBy(anna);
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void saysThatThereIsNoVoiceAndGoesOnWithoutOne() {
        screen.startSession();
        screen.button("Voice, sound and more").first().tap();
        assertThat(anna.page().getByText("No voice is installed on this device. Everything else works."))
                .isVisible();
        anna.tap("Done");
        screen.isAt("turn");
        screen.passesUntilSomethingElse();
        assertEquals("turn", screen.scene());
    }

    @Test
    void saysThatATouchIsNeededToHearAnythingAndSoundsAfterIt() {
        anna.context().addInitScript(REMEMBER_SOURCES);
        screen.startSession();
        anna.opensInANewTab();
        screen.isOpen();
        assertThat(anna.page().getByText("Tap once to hear the sounds.")).isVisible();
        anna.page()
                .locator("player-turn h1, player-pause h1")
                .locator("visible=true")
                .tap();
        assertThat(anna.page().getByText("Tap once to hear the sounds.")).isHidden();
        anna.page().waitForFunction("() => audio.some(each => each.state === 'running')");
    }
}
