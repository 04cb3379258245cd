package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A server that is broken, slow, repeats itself or says nothing, and a phone without room: the session goes on, and
/// the log has every set once.
@ExtendWith(Chromium.class)
class BadServerTest {

    /// Fills what room there is, in ever smaller pieces.
    private static final String FILL = """
            async () => {
              const db = await new Promise(found => {
                const opening = indexedDB.open("ballast", 1)
                opening.onupgradeneeded = () => opening.result.createObjectStore("all", {autoIncrement: true})
                opening.onsuccess = () => found(opening.result)
              })
              const noise = size => {
                const bytes = new Uint8Array(size)
                for (let at = 0; at < size; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536))
                return bytes
              }
              const add = size => new Promise(done => {
                const writing = db.transaction("all", "readwrite")
                writing.objectStore("all").add(noise(size))
                writing.oncomplete = () => done(true)
                writing.onabort = () => done(false)
              })
              for (const size of [1_000_000, 100_000, 10_000, 1000, 100]) while (await add(size)) ;
              db.close()
            }
            """;
    private static final String EMPTY = """
            () => new Promise(done => {
              indexedDB.deleteDatabase("ballast").onsuccess = () => done(true)
            })
            """;

    private Plumbline plumbline;
    private FaultyProxy line;
    private Visitor anna;
    private Screen screen;
    private Task task;

    @BeforeEach
    void start(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        line = FaultyProxy.before(plumbline.address());
        anna = Visitor.withPhone(browser, line.address());
        new Caller(plumbline.address()).answer();
        task = Task.next(plumbline.address());
        screen = Screen.touchedBy(anna).waitingForATouch();
    }

    @AfterEach
    void stop() {
        anna.close();
        line.close();
        plumbline.close();
    }

    /// Each trouble lasts for a few steps of the same session.
    @Test
    void theSessionGoesOnWhateverTheServerDoes() throws Exception {
        screen.startSession();
        for (Fault fault : List.of(
                Fault.BROKEN,
                Fault.BUSY,
                Fault.SLOW,
                Fault.TWICE,
                Fault.TWICE_MUCH_LATER,
                Fault.NEVER,
                Fault.ANSWER_CUT,
                Fault.DONE_AND_DENIED)) {
            line.does(fault, "/api/");
            screen.steps(2);
        }
        line.holds();
        screen.finish();
        screen.passes(61);
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
    }

    /// Nothing is shown as saved that is not; what was done is still there, and goes straight to the server once it
    /// answers.
    @Test
    void aFullPhoneSaysSoAndKeepsWhatWasDoneOnTheScreen() throws Exception {
        leavesRoom(20_000_000);
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        new Memory(anna.page()).isSent();
        line.goes();
        anna.page().evaluate(FILL);
        screen.main().tap();
        assertThat(anna.page().locator("player-turn [data-p=unsaved]"))
                .containsText("Not saved. This phone has no room left. Your %d reps are still here."
                        .formatted(task.target(task.place("Band pull-apart"))));
        screen.button("Try again").tap();
        assertEquals("turn", screen.scene());
        assertThat(screen.button("Try again")).isVisible();
        line.comesBack();
        triesAgain();
        screen.isAt("rest");
        anna.page().evaluate(EMPTY);
        screen.finish();
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
    }

    /// What was tried before may arrive in this very moment; then there is nothing left to try.
    private void triesAgain() {
        try {
            screen.button("Try again").tap(new Locator.TapOptions().setTimeout(1000));
        } catch (TimeoutError arrived) {
            assertThat(screen.button("Try again")).isHidden();
        }
    }

    /// Before the browser looks how much room there is, since it remembers that for a while.
    private void leavesRoom(long bytes) {
        JsonObject room = new JsonObject();
        room.addProperty("origin", line.address().toString());
        room.addProperty("quotaSize", bytes);
        anna.context().newCDPSession(anna.page()).send("Storage.overrideQuotaForOrigin", room);
    }
}
