package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
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

    private static final String HINT_IS_SHOWN = """
            new Promise(done => {
              const look = () => document.querySelector("player-hint [data-what=blocked]")?.checkVisibility() && done()
              new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
              setTimeout(done, 20_000)
              look()
            })
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
        seesTheHintUntouched();
        anna.page()
                .locator("player-turn h1, player-pause h1")
                .locator("visible=true")
                .tap();
        assertThat(anna.page().getByText("Tap once to hear the sounds.")).isHidden();
        anna.page().waitForFunction("() => audio.some(each => each.state === 'running')");
    }

    /// Whatever the driver runs in a page counts as a touch there, but for what it runs like this.
    private void seesTheHintUntouched() {
        CDPSession untouched = anna.context().newCDPSession(anna.page());
        JsonObject run = new JsonObject();
        run.addProperty("expression", HINT_IS_SHOWN);
        run.addProperty("awaitPromise", true);
        untouched.send("Runtime.evaluate", run);
        untouched.detach();
        assertThat(anna.page().getByText("Tap once to hear the sounds.")).isVisible();
    }
}
