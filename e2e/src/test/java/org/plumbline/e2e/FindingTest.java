package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody looks for an exercise and for something to do now.
@ExtendWith(Chromium.class)
class FindingTest {

    private static final String WORDS = "Find by name or muscle";

    private Plumbline plumbline;
    private Visitor bob;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) {
        plumbline = Plumbline.on(data);
        bob = Visitor.withPhone(browser, plumbline.address());
    }

    @AfterEach
    void stop() {
        bob.close();
        plumbline.close();
    }

    @Test
    void findsWhileOneTypes() {
        bob.open("/exercises");
        assertThat(rows()).hasCount(63);
        assertThat(bob.button("Find")).isHidden();
        bob.field(WORDS).pressSequentially("pull ap");
        assertThat(rows()).hasCount(1);
        assertThat(bob.link("Band pull-apart")).isVisible();
        assertThat(bob.page().locator("#say")).hasText("1 exercise");
        assertThat(bob.field(WORDS)).isFocused();
        bob.isOn(Pattern.compile(".*/exercises\\?q=pull\\+ap$"));
        bob.page().reload();
        assertThat(rows()).hasCount(1);
        bob.type(WORDS, "");
        assertThat(rows()).hasCount(63);
        bob.isOn(Pattern.compile(".*/exercises$"));
    }

    @Test
    void choosesBehindTheLidAndClearsAgain() {
        bob.open("/exercises");
        bob.page().locator("summary").tap();
        bob.field("Position").selectOption("hanging");
        bob.field("Equipment").selectOption("band");
        bob.reads("No exercise");
        bob.reads("2 chosen");
        bob.follow("Clear and show all");
        assertThat(rows()).hasCount(63);
        assertEquals("/exercises", bob.path());
    }

    @Test
    void saysWhenTheServerIsAwayAndKeepsTheList() {
        bob.open("/exercises");
        plumbline.kill();
        bob.type(WORDS, "row");
        bob.reads("The server did not answer.");
        assertThat(rows()).hasCount(63);
    }

    private Locator rows() {
        return bob.page().locator(".shelf > li");
    }
}
