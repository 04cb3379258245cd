package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
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
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        new Memory(anna.page()).isSent();
        line.goes();
        leavesRoom(1);
        screen.main().tap();
        anna.reads("Not saved. This phone has no room left. Your %d reps are still here."
                .formatted(task.target(task.place("Band pull-apart"))));
        assertEquals("turn", screen.scene());
        screen.button("Try again").tap();
        assertThat(screen.button("Try again")).isVisible();
        assertEquals("turn", screen.scene());
        line.comesBack();
        screen.press("Try again");
        leavesRoom(1_000_000_000);
        screen.finish();
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
    }

    private void leavesRoom(long bytes) {
        CDPSession session = anna.context().newCDPSession(anna.page());
        JsonObject room = new JsonObject();
        room.addProperty("origin", line.address().toString());
        room.addProperty("quotaSize", bytes);
        session.send("Storage.overrideQuotaForOrigin", room);
    }
}
