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

    /// No sound before a touch, as phones have it, and what became of each source of sounds.
    private static final String BLOCKED_UNTIL_A_TOUCH = """
            globalThis.audio = []
            const Real = globalThis.AudioContext
            globalThis.AudioContext = class extends Real {
              #blocked = !navigator.userActivation.isActive
              constructor(...all) {
                super(...all)
                audio.push(this)
              }
              get state() {
                return this.#blocked ? "suspended" : super.state
              }
              async resume() {
                if (!navigator.userActivation.isActive) return new Promise(() => {})
                this.#blocked = false
                await super.resume()
                this.dispatchEvent(new Event("statechange"))
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
        anna.page().addInitScript(BLOCKED_UNTIL_A_TOUCH);
        screen.startSession();
        anna.page().reload();
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
