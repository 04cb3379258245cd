package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A phone that slept, whose clock was set, or that came to another time zone in the middle of a session goes
/// on right: what nobody saw was not done, and a rest that is over is over.
@ExtendWith(Chromium.class)
class SleepingPhoneTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    /// Remembers how often the screen was asked to stay awake, and how often it no longer had to.
    private static final String COUNT_LOCKS = """
            globalThis.locks = {taken: 0, released: 0}
            const lock = () => Object.assign(new EventTarget(), {
              released: false,
              async release() {
                if (!this.released) locks.released++
                this.released = true
              },
            })
            Object.defineProperty(navigator, "wakeLock", {value: {request: async () => (locks.taken++, lock())}})
            """;

    private Plumbline plumbline;
    private Visitor anna;
    private Screen screen;

    @BeforeEach
    void start(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        new Caller(plumbline.address()).answer();
        screen = Screen.touchedBy(anna).waitingForATouch();
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void aHoldThatWasSleptThroughBeginsAnew() throws Exception {
        Task task = Task.next(plumbline.address());
        screen.startSession();
        screen.goOnTo("Doorway pec stretch");
        screen.goOn();
        screen.passes(8);
        assertEquals("count", screen.face());
        anna.page().clock().fastForward(TEN_MINUTES.toMillis());
        screen.waitsFor("start");
        assertEquals("Doorway pec stretch", screen.heading());
        screen.finish();
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
    }

    @Test
    void aRestThatWasSleptThroughIsOverAndWaits() {
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        screen.goOn();
        screen.isAt("rest");
        anna.page().clock().fastForward(TEN_MINUTES.toMillis());
        assertThat(anna.button("Next set")).isVisible();
        assertEquals(0, number());
        screen.goOn();
        screen.shows("Band pull-apart", "Set 2 of 3");
    }

    @Test
    void timeGoesOnWhileTheRunningClockStandsStillAsInSleep() {
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        screen.goOn();
        screen.isAt("rest");
        anna.page().clock().setSystemTime(now().plus(TEN_MINUTES).toEpochMilli());
        assertThat(anna.button("Next set")).isVisible();
    }

    @Test
    void aClockThatIsSetBackAndAnotherTimeZoneChangeNothing() throws Exception {
        Task task = Task.next(plumbline.address());
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        screen.goOn();
        screen.isAt("rest");
        anna.page().clock().pauseAt(now().plusSeconds(2).toEpochMilli());
        int before = number();
        CDPSession phone = anna.context().newCDPSession(anna.page());
        travel(phone, "Pacific/Kiritimati");
        anna.page().clock().setSystemTime(now().minus(Duration.ofHours(3)).toEpochMilli());
        screen.passes(5);
        int after = number();
        assertTrue(before - after >= 4 && before - after <= 6, "from %d to %d".formatted(before, after));
        travel(phone, "America/Adak");
        anna.page().clock().resume();
        screen.finish();
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
    }

    @Test
    void theScreenStaysAwakeInASessionAndNoLonger() {
        anna.page().addInitScript(COUNT_LOCKS);
        screen.startSession();
        assertLocks(1);
        screen.page()
                .locator("player-turn button[data-p~=pause]:visible")
                .first()
                .tap();
        screen.isAt("pause");
        screen.press("End it here");
        screen.isAt("over");
        assertLocks(0);
    }

    /// Waits until the screen is kept awake by so many.
    private void assertLocks(int held) {
        anna.page().waitForFunction("held => locks.taken > 0 && locks.taken - locks.released === held", held);
    }

    private int number() {
        return Integer.parseInt(
                anna.page().locator("player-rest [data-p=number]").textContent().strip());
    }

    /// What the clock of the phone says.
    private Instant now() {
        return Instant.ofEpochMilli(((Number) anna.page().evaluate("() => Date.now()")).longValue());
    }

    private static void travel(CDPSession phone, String zone) {
        JsonObject to = new JsonObject();
        to.addProperty("timezoneId", zone);
        phone.send("Emulation.setTimezoneOverride", to);
    }
}
