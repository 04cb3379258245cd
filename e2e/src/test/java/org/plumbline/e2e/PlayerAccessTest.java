package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Nothing in any state of the player keeps people out, as far as a machine can see it, in light and dark.
@ExtendWith(Chromium.class)
class PlayerAccessTest {

    private final List<String> violations = new ArrayList<>();
    private Plumbline plumbline;
    private Visitor anna;
    private Screen screen;

    @BeforeEach
    void start(@TempDir Path data, Browser browser) throws IOException {
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
    void keepsNobodyOutOfASession() {
        seeASession();
        assertEquals("", String.join("\n", violations));
    }

    private void look(String name) {
        anna.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Axe.look(anna.page()).forEach(violation -> violations.add(name + ": " + violation));
        anna.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.lookAtColors(anna.page()).forEach(violation -> violations.add(name + " in the dark: " + violation));
    }

    private void seeASession() {
        screen.startSession();
        look("warm-up");
        anna.open("/today");
        anna.follow("Go on");
        screen.isAt("turn");
        screen.goOnTo("Band pull-apart");
        look("work");
        seeAnUnlikelyNumber();
        seePain();
        screen.goOnTo("Prone Y raise");
        seeWhatLiesOverIt();
        screen.goOnTo("Doorway pec stretch");
        look("hold");
        screen.goOn();
        look("hold-ready");
        screen.passes(8);
        look("hold-runs");
        seeItWithoutANetwork();
        screen.goOnToTheEnd();
        look("end");
        screen.goOn();
        screen.isAt("over");
        look("over");
        new Memory(anna.page()).isSent();
        anna.follow("What comes next, and why");
        anna.isAt("Done, in ");
        look("summary");
    }

    private void seeAnUnlikelyNumber() {
        screen.number().fill("99");
        screen.main().tap();
        assertThat(anna.button("Yes, 99")).isVisible();
        look("really");
        anna.tap("Change it");
        screen.done(12);
        look("rest");
        screen.opens("Change", "set");
        look("change-set");
        screen.press("Back");
        screen.goOn();
        look("work-again");
        screen.goOn();
        screen.skipRest();
        screen.goOn();
        anna.reads("How many reps were left in the band pull-apart?");
        look("rest-effort");
        screen.passes(60);
        look("rest-over");
        screen.goOn();
    }

    private void seePain() {
        screen.shows("Face pull", "Set 1 of 3");
        screen.opens("It hurts", "pain");
        look("pain");
        screen.choose("3");
        look("pain-amber");
        screen.choose("6");
        look("pain-red");
        screen.goOn();
        screen.isAt("enough");
        look("stopped");
        screen.press("Go on with the rest");
    }

    private void seeWhatLiesOverIt() {
        screen.opens("Can’t do this", "skip");
        look("skip");
        for (String reason : List.of("I don’t have what it needs here", "It is too hard today", "No time for it")) {
            screen.choose(reason);
            look("skip " + reason);
        }
        screen.press("Back");
        screen.opens("It hurts", "pain");
        screen.opens("Chest pain, dizzy, numb or weak?", "signs");
        look("signs-within");
        screen.press("Back");
        screen.opens("Pause", "pause");
        look("paused");
        screen.opens("Write a note", "note");
        look("note");
        screen.press("Back");
        screen.opens("Voice, sound and more", "options");
        look("options");
        screen.choose("By itself");
        anna.tap("Done");
        screen.passes(12);
        look("counted");
        screen.opens("Voice, sound and more", "options");
        screen.choose("By touch");
        anna.tap("Done");
        screen.waitsFor("number");
    }

    private void seeItWithoutANetwork() {
        anna.context().setOffline(true);
        anna.open("/today");
        look("without-network");
        anna.context().setOffline(false);
        anna.open("/today");
        anna.follow("Go on");
        screen.isAt("turn");
    }
}
