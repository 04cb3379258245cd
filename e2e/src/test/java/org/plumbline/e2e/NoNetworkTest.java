package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Sessions without a network, without a server, without power in the middle. Once the network is back, the log of the
/// server has what was done, in order, once.
@ExtendWith(Chromium.class)
class NoNetworkTest {

    private Path data;

    @BeforeEach
    void keep(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void goesOnWhereItWasAfterThePowerWentAndTheNetworkWithIt(@TempDir Path memory, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                FaultyProxy line = FaultyProxy.before(plumbline.address())) {
            new Caller(plumbline.address()).answer();
            Task task = Task.next(plumbline.address());
            try (Phone phone = Phone.on(browser.browserType(), memory, line.address())) {
                Screen screen = Screen.touchedBy(phone.visitor()).waitingForATouch();
                screen.startSession();
                line.goes();
                screen.goOnTo("Band pull-apart");
                for (int times = 0; times < 3; times++) {
                    screen.steps(4);
                    screen.main().tap();
                    phone.losesPower();
                    screen = goesOn(phone.switchOn());
                }
                screen.finish();
                assertTrue(new Memory(screen.page()).waiting() > 10, "it was sent without a network");
                assertTrue(Truth.of(plumbline.log()).values().stream().allMatch(lines -> lines.size() == 1));
                line.comesBack();
                screen.passes(61);
                new Memory(screen.page()).isSent();
            }
            assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
        }
    }

    private static Screen goesOn(Visitor visitor) {
        Screen screen = Screen.touchedBy(visitor).waitingForATouch();
        visitor.open("/today");
        visitor.isAt("You are in the middle of it");
        visitor.tap("Go on");
        visitor.page().waitForFunction("() => document.querySelector('player-home').hidden");
        if (screen.scene().equals("pause")) {
            screen.press("Go on");
        }
        return screen;
    }

    @Test
    void losesNothingOfTwoPhonesThatTrainOnTheSameDay(Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor anna = Visitor.withPhone(browser, plumbline.address());
                Visitor tablet = Visitor.withPhone(browser, plumbline.address())) {
            new Caller(plumbline.address()).answer();
            Task task = Task.next(plumbline.address());
            int pulls = task.place("Band pull-apart");
            String usual = task.set(pulls, 1, task.target(pulls));
            String fewer = task.set(pulls, 1, task.target(pulls) - 2);
            Screen first = Screen.touchedBy(anna).waitingForATouch();
            Screen second = Screen.touchedBy(tablet).waitingForATouch();
            for (Screen each : List.of(first, second)) {
                each.visitor().open("/today");
                each.visitor().isReadyForNoNetwork();
                each.visitor().context().setOffline(true);
            }
            first.startOffline();
            second.startOffline();
            first.finish();
            second.goOnTo("Band pull-apart");
            second.done(task.target(pulls) - 2);
            second.finish();
            for (Screen each : List.of(second, first)) {
                each.visitor().context().setOffline(false);
                each.passes(61);
                new Memory(each.page()).isSent();
            }
            assertEquals(
                    Set.of(task.done(), task.done(Map.of(usual, List.of(fewer)))),
                    Set.copyOf(Truth.of(plumbline.log()).values()));
            assertEquals(2, Truth.of(plumbline.log()).size());
            assertSensible(task, Task.next(plumbline.address()));
        }
    }

    /// Two sessions on one day are no reason to ask for much more, or for less: nothing was hard.
    private static void assertSensible(Task before, Task after) {
        assertEquals(before.names(), after.names());
        for (int item = 0; item < before.names().size(); item++) {
            int more = after.target(item) - before.target(item);
            assertTrue(more >= 0 && more <= 5, before.name(item) + " changed by " + more);
        }
        assertEquals(
                Set.of(), after.names().stream().filter(name -> name.isBlank()).collect(Collectors.toSet()));
    }
}
