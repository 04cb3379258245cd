package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A set that could not be saved: the page says so, keeps what was typed, and saves it once when it is sent again.
@ExtendWith(Chromium.class)
class NotSavedTest {

    /// The store waits for a lock that another program holds; see its patience.
    private static final LocatorAssertions.IsVisibleOptions LONGER_THAN_THE_STORE_WAITS =
            new LocatorAssertions.IsVisibleOptions().setTimeout(14_000);

    private Plumbline plumbline;
    private Visitor anna;
    private Player player;

    @BeforeEach
    void beInAWarmUp(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        Caller caller = new Caller(plumbline.address());
        caller.answer();
        String session = caller.start();
        anna = Visitor.withPhone(browser, plumbline.address());
        anna.open(session);
        player = new Player(anna);
        player.number().fill("7");
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void savesOnceAfterTheDatabaseWasLocked() throws SQLException {
        try (Log.Held _ = plumbline.log().lock()) {
            player.done().tap();
            saysThatItIsNotSaved();
        }
        savesItOnce();
    }

    @Test
    void savesOnceAfterTheServerWasAway() throws SQLException {
        plumbline.kill();
        player.done().tap();
        saysThatItIsNotSaved();
        plumbline.startThere();
        savesItOnce();
    }

    private void saysThatItIsNotSaved() {
        Locator notice = anna.page().getByText("Not saved. Your 7 reps are still here.").first();
        assertThat(notice).isVisible(LONGER_THAN_THE_STORE_WAITS);
        assertThat(player.number()).hasValue("7");
    }

    private void savesItOnce() throws SQLException {
        assertEquals(0, plumbline.log().entries("set-logged").size());
        String first = anna.page().locator("h1").textContent();
        player.leave(anna.button("Retry"));
        assertThat(anna.heading(first)).hasCount(0);
        assertEquals(
                1,
                plumbline.log().entries("set-logged").stream()
                        .filter(set -> set.contains("7 reps"))
                        .count());
    }
}
