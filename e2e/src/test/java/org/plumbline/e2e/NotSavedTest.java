package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A set that could not be saved: the page says so, keeps what was typed, and saves it once when it is sent again.
@ExtendWith(Chromium.class)
class NotSavedTest {

    private static Plumbline plumbline;
    private static String session = "";

    private Visitor anna;
    private Player player;

    @BeforeAll
    static void startASession(@TempDir Path data) throws IOException {
        plumbline = Plumbline.on(data);
        Caller caller = new Caller(plumbline.address());
        caller.answer();
        session = caller.start();
    }

    @AfterAll
    static void stop() {
        plumbline.close();
    }

    @BeforeEach
    void beInTheSession(Browser browser) {
        anna = Visitor.withPhone(browser, plumbline.address());
        anna.open(session);
        player = new Player(anna);
    }

    @AfterEach
    void leave() {
        anna.close();
    }

    @Test
    void savesOnceAfterTheDatabaseWasLocked() throws SQLException {
        player.number().fill("7");
        try (Log.Held _ = plumbline.log().lock()) {
            player.done().tap();
            saysThatItIsNotSaved(7);
        }
        savesItOnce(7);
    }

    @Test
    void savesOnceAfterTheServerWasAway() throws SQLException {
        player.number().fill("9");
        plumbline.kill();
        player.done().tap();
        saysThatItIsNotSaved(9);
        plumbline.startThere();
        savesItOnce(9);
    }

    private void saysThatItIsNotSaved(int reps) {
        Locator notice = anna.page().locator("[data-unsaved]");
        assertThat(notice).isVisible();
        assertThat(notice).containsText("Not saved. Your %d reps are still here.".formatted(reps));
        assertThat(player.number()).hasValue(Integer.toString(reps));
    }

    private void savesItOnce(int reps) throws SQLException {
        assertEquals(0, saved(reps));
        String exercise = anna.page().locator("h1").textContent();
        player.leave(anna.button("Retry"));
        assertThat(anna.heading(exercise)).hasCount(0);
        assertEquals(1, saved(reps));
    }

    private static long saved(int reps) throws SQLException {
        return plumbline.log().entries("set-logged").stream()
                .filter(set -> set.contains("\"%d reps\"".formatted(reps)))
                .count();
    }
}
