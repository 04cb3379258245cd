package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A session runs in one tab at a time; and what the player shows where none runs keeps nobody out.
@ExtendWith(Chromium.class)
class TwoTabsTest {

    /// Scenes that take an old tab or a full disk to come to, as the host shows them.
    private static final String SHOW = """
            name => {
              for (const scene of document.querySelectorAll("session-player > *"))
                if (scene.localName.startsWith("player-")) scene.hidden = scene.localName !== "player-" + name
              if (name === "note") document.querySelector("player-note").unsaved("Not saved. This phone has no room left.")
            }
            """;

    private final List<String> violations = new ArrayList<>();
    private Plumbline plumbline;
    private Visitor anna;
    private Screen screen;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws Exception {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        new Caller(plumbline.address()).answer();
        Axe.into(anna.page());
        screen = Screen.touchedBy(anna).waitingForATouch();
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void goesOnInTheTabThatTakesOver() throws Exception {
        Task task = Task.next(plumbline.address());
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        screen.steps(2);
        Page first = anna.page();
        anna.opensAnotherTab();
        screen.isAt("home");
        anna.tap("Go on here");
        screen.isAt("turn");
        first.waitForFunction("() => !document.querySelector('player-elsewhere').hidden");
        look("elsewhere", first);
        first.close();
        screen.steps(2);
        screen.finish();
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
        assertEquals("", String.join("\n", violations));
    }

    @Test
    void keepsNobodyOutWhereNoSessionRuns() {
        anna.open("/today");
        anna.isReadyForNoNetwork();
        anna.open("/player#check");
        screen.isAt("check");
        look("check");
        anna.page()
                .locator("player-check label:has(input[name=before][value='6'])")
                .tap();
        look("check, red");
        screen.goOn();
        screen.isAt("waiting");
        look("waiting");
        for (String scene : List.of("stopped", "blocked", "note")) {
            anna.page().evaluate(SHOW, scene);
            look(scene);
        }
        assertEquals("", String.join("\n", violations));
    }

    private void look(String name) {
        look(name, anna.page());
    }

    private void look(String name, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.lookAtColors(page).forEach(found -> violations.add(name + " in the dark: " + found));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Axe.look(page).forEach(found -> violations.add(name + ": " + found));
    }
}
