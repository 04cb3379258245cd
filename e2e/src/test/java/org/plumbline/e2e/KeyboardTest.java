package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A session without a pointer: everything is reached by Tab, seen where it is, and not lost when the page changes.
@ExtendWith(Chromium.class)
class KeyboardTest {

    private static Plumbline plumbline;

    private Visitor anna;
    private Player player;
    private Keyboard keys;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        plumbline = Plumbline.on(data);
        new Caller(plumbline.address()).answer();
    }

    @AfterAll
    static void stop() {
        plumbline.close();
    }

    @BeforeEach
    void open(Browser browser) {
        anna = Visitor.atDesk(browser, plumbline.address());
        player = new Player(anna);
        keys = new Keyboard(anna.page());
        anna.open("/today");
    }

    @AfterEach
    void leave() {
        anna.close();
    }

    @Test
    void skipsTheNavigation() {
        keys.press("Tab");
        assertThat(anna.link("Skip to content")).isFocused();
        assertThat(anna.link("Skip to content")).isInViewport();
        keys.press("Enter");
        keys.press("Tab");
        assertEquals(true, anna.page().evaluate("() => document.activeElement.closest('main') !== null"));
    }

    @Test
    void trainsByKeysAlone() throws Exception {
        keys.enter(anna.button("Start, nothing hurts"));
        afterASwap("Neck roll");
        keys.enter(player.done());
        afterASwap("Shoulder roll");
        skipTheRestOfTheWarmUp();
        changeTheNumber();
        tellTheEffort();
        tellSomePain();
        assertEquals(
                1,
                plumbline.log().entries("set-logged").stream()
                        .filter(set -> set.contains("14 reps"))
                        .count());
        assertEquals(1, plumbline.log().entries("effort-told").size());
        assertEquals(1, plumbline.log().entries("pain-told").size());
    }

    private void skipTheRestOfTheWarmUp() {
        for (String next : new String[] {"Overhead arm reach with side bend", "Thoracic extension", "Cat-cow"}) {
            keys.enter(player.done());
            afterASwap(next);
        }
        keys.enter(player.done());
        afterASwap("Band pull-apart");
    }

    /// Types a number nobody believes, goes back to it, takes one off a better one by the button, and logs it.
    private void changeTheNumber() {
        keys.tabTo(player.number());
        keys.type("99");
        keys.press("Enter");
        assertThat(anna.button("Change it")).isFocused();
        keys.press("Escape");
        assertThat(player.number()).isFocused();
        keys.type("15");
        keys.tabTo(anna.button("One less"));
        keys.press("Space");
        assertThat(anna.button("One less")).isFocused();
        keys.enter(anna.button("Done, 14"));
        afterASwap("Rest");
        keys.enter(anna.link("Skip rest"));
        player.shows("Band pull-apart", "Set 2 of 3");
    }

    private void tellTheEffort() {
        keys.enter(player.done());
        afterASwap("Rest");
        keys.enter(anna.link("Skip rest"));
        player.shows("Band pull-apart", "Set 3 of 3");
        keys.tabTo(player.number());
        keys.press("Enter");
        afterASwap("Rest");
        keys.tabTo(anna.button("3"));
        keys.press("Space");
        assertThat(anna.button("3")).hasAttribute("aria-pressed", "true");
        assertThat(anna.button("3")).isFocused();
        keys.enter(anna.link("Skip rest"));
    }

    private void tellSomePain() {
        player.shows("Face pull", "Set 1 of 3");
        keys.enter(anna.link("It hurts"));
        anna.isAt("How much does it hurt?");
        keys.tabTo(anna.field("0"));
        keys.press("Space");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        keys.seesTheFocus();
        assertThat(anna.field("2")).isChecked();
        keys.enter(anna.button("Save and go on"));
        afterASwap("Face pull");
    }

    /// A page came in place of another: the focus is on what is new, and reads its name.
    private void afterASwap(String heading) {
        anna.isAt(heading);
        assertThat(anna.heading(heading)).isFocused();
    }
}
