package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A whole session in the player, by fingers and by keys alone. The log has what was done, in order, once.
@ExtendWith(Chromium.class)
class PlayerByHandTest {

    private Plumbline plumbline;
    private Visitor anna;
    private Task task;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws Exception {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        new Caller(plumbline.address()).answer();
        task = Task.next(plumbline.address());
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    /// Sets, counted repetitions and holds follow each other by themselves; a touch is needed only to say how it felt.
    @Test
    void goesByItselfAndNeedsATouchOnlyToTellHowItFelt() throws Exception {
        Screen screen = Screen.touchedBy(anna);
        screen.startSession();
        screen.finish();
        new Memory(anna.page()).isSent();
        assertEquals(task.done(), Truth.ofTheOnlySession(plumbline.log()));
    }

    @Test
    void isDoneByKeysAlone() throws Exception {
        Screen screen = Screen.withKeysOf(anna).waitingForATouch();
        int pulls = task.place("Band pull-apart");
        int raise = task.place("Prone T raise");
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        screen.page().keyboard().press("ArrowDown");
        screen.goOn();
        screen.goOnTo("Face pull");
        painByKeys(screen);
        screen.goOnTo("Prone T raise");
        screen.skips("No time for it");
        screen.finish();
        new Memory(anna.page()).isSent();
        List<String> skipped = task.item(raise);
        assertEquals(
                task.done(Map.of(
                        task.set(pulls, 1, task.target(pulls)), List.of(task.set(pulls, 1, task.target(pulls) - 1)),
                        task.set(pulls + 1, 1, task.target(pulls + 1)),
                                List.of(
                                        "pain %d: 2 dull".formatted(pulls + 1),
                                        task.set(pulls + 1, 1, task.target(pulls + 1))),
                        skipped.get(0), List.of("skip %d: no-time".formatted(raise)),
                        skipped.get(1), List.of(),
                        skipped.get(2), List.of())),
                Truth.ofTheOnlySession(plumbline.log()));
    }

    private void painByKeys(Screen screen) {
        screen.page().keyboard().press("h");
        screen.isAt("pain");
        assertThat(anna.heading("How much does it hurt?")).isFocused();
        screen.choose("2");
        screen.goOn();
        screen.isAt("turn");
    }
}
