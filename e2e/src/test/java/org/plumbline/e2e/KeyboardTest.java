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

/// A page without a pointer; PlayerByHandTest goes through a session so.
@ExtendWith(Chromium.class)
class KeyboardTest {

    private static Plumbline plumbline;

    private Visitor anna;
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
}
