package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A new version of the program arrives in the middle of a session. The session ends with the version it began with,
/// and the next page is of the new one.
@ExtendWith(Chromium.class)
class NewReleaseTest {

    private static final String LOOK_FOR_IT =
            "() => navigator.serviceWorker.getRegistration().then(found => found.update()).then(() => true)";

    private static final String NOTHING_WAITS = """
            () => navigator.serviceWorker.getRegistration().then(found => !found.waiting && found.active.state === "activated")
            """;

    @Test
    void waitsForTheEndOfTheSession(@TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                FaultyProxy line = FaultyProxy.before(plumbline.address());
                Visitor anna = Visitor.withPhone(browser, line.address())) {
            new Caller(plumbline.address()).answer();
            Task task = Task.next(plumbline.address());
            Screen screen = Screen.touchedBy(anna).waitingForATouch();
            screen.startSession();
            String before = anna.assets();
            String hash = before.split("/")[2];
            screen.goOnTo("Band pull-apart");
            String other = new StringBuilder(hash).reverse().toString();
            assertNotEquals(hash, other);
            line.pretends(hash, other);
            anna.page().evaluate(LOOK_FOR_IT);
            screen.steps(3);
            anna.page().reload();
            screen.isOpen();
            assertEquals(before, anna.assets());
            screen.steps(3);
            screen.finish();
            new Memory(anna.page()).isSent();
            assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
            letsIdleWorkersGo(anna);
            anna.page().waitForFunction(NOTHING_WAITS);
            anna.open("/today");
            assertEquals("/assets/" + other + "/", anna.assets());
            anna.open("/player");
            anna.page().waitForFunction("other => document.documentElement.outerHTML.includes(other)", other);
        }
    }

    /// Before a new worker takes over, the browser asks the old one to end as soon as it is idle, and gives it no
    /// more to do. One that is watched by a tool, as here, would be told so and never be ended: its pages would
    /// wait forever.
    private static void letsIdleWorkersGo(Visitor visitor) {
        CDPSession browser = visitor.context().newCDPSession(visitor.page());
        browser.send("ServiceWorker.enable");
        browser.send("ServiceWorker.stopAllWorkers");
        browser.detach();
    }
}
