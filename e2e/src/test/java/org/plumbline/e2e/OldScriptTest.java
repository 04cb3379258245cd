package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A phone carries a session that the server would ask otherwise today. What was done by the older one counts
/// as done; an exercise that is gone is left out, and the rest goes on.
@ExtendWith(Chromium.class)
class OldScriptTest {

    private Path data;

    @BeforeEach
    void keep(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void aSessionOfAnOlderCatalogIsDoneAndCounts(Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data, "--catalog", folder("clinic"));
                FaultyProxy line = FaultyProxy.before(plumbline.address());
                Visitor anna = Visitor.withPhone(browser, line.address())) {
            new Caller(plumbline.address()).answer();
            Task older = Task.next(plumbline.address());
            Screen screen = Screen.touchedBy(anna).waitingForATouch();
            anna.open("/today");
            anna.isReadyForNoNetwork();
            line.goes();
            plumbline.kill();
            screen.startOffline();
            screen.goOnTo("Clinic pull-apart");
            plumbline.startThereWith("--catalog", folder("clinic-later"));
            line.comesBack();
            screen.finish();
            screen.passes(61);
            new Memory(anna.page()).isSent();
            assertEquals(older.done(), Truth.ofTheOnlySession(plumbline.log()));
            assertNotEquals(older.names(), Task.next(plumbline.address()).names());
        }
    }

    @Test
    void anExerciseThatIsGoneIsLeftOutAndTheRestGoesOn(Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data, "--catalog", folder("clinic"));
                Visitor anna = Visitor.withPhone(browser, plumbline.address());
                Visitor tablet = Visitor.withPhone(browser, plumbline.address())) {
            new Caller(plumbline.address()).answer();
            Task task = Task.next(plumbline.address());
            Screen first = Screen.touchedBy(anna).waitingForATouch();
            first.startSession();
            first.goOnTo("Clinic pull-apart");
            new Memory(anna.page()).isSent();
            plumbline.kill();
            plumbline.startThereWith();
            Screen second = Screen.touchedBy(tablet).waitingForATouch();
            tablet.open("/today");
            tablet.follow("Go on");
            second.waitsFor("gone");
            tablet.reads("This exercise is no longer in your catalog.");
            assertThat(second.button("Leave it out and go on")).isVisible();
            second.finish();
            new Memory(tablet.page()).isSent();
            int gone = task.place("Clinic pull-apart");
            List<String> lines = task.item(gone);
            assertEquals(
                    task.done(Map.of(
                            lines.get(0), List.of("skip %d: not-in-catalog".formatted(gone)),
                            lines.get(1), List.of(),
                            lines.get(2), List.of(),
                            lines.get(3), List.of())),
                    Truth.ofTheOnlySession(plumbline.log()));
        }
    }

    /// Whoever changes the day and starts at once does not get what was there before.
    @Test
    void whatTodayShowsIsWhatStarts(Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor anna = Visitor.withPhone(browser, plumbline.address())) {
            new Caller(plumbline.address()).answer();
            Screen screen = Screen.touchedBy(anna).waitingForATouch();
            anna.open("/today");
            anna.isReadyForNoNetwork();
            anna.page().locator("#time summary").tap();
            new WeekPlan(anna).change(anna.button("Make it this short"), Pattern.compile("Only .*"));
            screen.press(anna.button("Start, nothing hurts"));
            screen.isAt("turn");
            new Memory(anna.page()).isSent();
            Task shorter = new Task(
                    Task.download(plumbline.address()).path("open").get(0).path("script"));
            screen.finish();
            new Memory(anna.page()).isSent();
            assertEquals(shorter.done(), Truth.ofTheOnlySession(plumbline.log()));
        }
    }

    private static String folder(String name) throws URISyntaxException {
        URL folder =
                Optional.ofNullable(OldScriptTest.class.getResource("/" + name)).orElseThrow();
        return Path.of(folder.toURI()).toString();
    }
}
