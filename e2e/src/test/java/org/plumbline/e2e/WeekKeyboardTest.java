package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A week changed without a pointer: an exercise swapped, a session hung on another day, today shortened and skipped,
/// and everything taken back.
@ExtendWith(Chromium.class)
class WeekKeyboardTest {

    private Plumbline plumbline;
    private Visitor anna;
    private WeekPlan week;
    private Keyboard keys;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        Caller caller = new Caller(plumbline.address());
        caller.answer();
        caller.post("/week/edits", "edit=take-over");
        anna = Visitor.atDesk(browser, plumbline.address());
        week = new WeekPlan(anna);
        keys = new Keyboard(anna.page());
    }

    @AfterEach
    void leave() {
        anna.close();
        plumbline.close();
    }

    @Test
    void swapsAnExerciseAndTakesItBack() {
        List<String> planned = week.read();
        keys.enter(week.slots().first());
        assertThat(week.swaps().first()).isVisible();
        String other = anna.page().locator(".swap-name").first().textContent();
        keys.enter(week.swaps().first());
        anna.isAt(other);
        anna.open("/week");
        assertThat(week.told()).containsText("instead of");
        keys.enter(week.undo());
        assertThat(week.told()).containsText("The planner takes over");
        assertEquals(planned, week.read());
    }

    @Test
    void hangsASessionOnAnotherDayAndTakesItBack() {
        List<String> planned = week.read();
        Locator handle = week.handles().first();
        keys.tabTo(handle);
        aimAtAnotherDay();
        assertThat(anna.page().locator("[data-target]")).hasCount(1);
        keys.press("Escape");
        assertThat(anna.page().locator("[data-target]")).hasCount(0);
        assertThat(handle).isFocused();
        aimAtAnotherDay();
        keys.press("Enter");
        assertThat(week.told()).containsText(Pattern.compile("The session of \\w+ is on \\w+ now\\."));
        assertThat(anna.page().locator("h1")).isFocused();
        keys.enter(week.undo());
        assertThat(week.told()).containsText("The planner takes over");
        assertEquals(planned, week.read());
    }

    /// On a Sunday there is no day after it.
    private void aimAtAnotherDay() {
        keys.press("ArrowRight");
        if (anna.page().locator("[data-target]").count() == 0) {
            keys.press("ArrowLeft");
        }
    }

    @Test
    void movesASessionWithTheFormAsWell() {
        anna.open("/week");
        keys.enter(anna.page().locator("details.move summary").first());
        keys.tabTo(anna.page().locator("details.move select").first());
        keys.press("ArrowDown");
        keys.enter(anna.button("Move it").first());
        assertThat(week.told()).containsText(Pattern.compile("The session of \\w+ is on \\w+ now\\."));
    }

    @Test
    void shortensTodayAndSkipsItAndTakesBothBack() {
        anna.open("/today");
        keys.enter(anna.page().locator("#time summary"));
        keys.tabTo(anna.page().locator("#time input[value='8']"));
        keys.press("ArrowRight");
        assertThat(anna.page().locator("#time input[value='10']")).isChecked();
        keys.enter(anna.button("Make it this short"));
        assertThat(week.told()).containsText("Only 10 minutes on");
        keys.enter(week.undo());
        assertThat(week.told()).containsText("The planner takes over");
        keys.enter(anna.page().locator("#time summary"));
        keys.enter(anna.button("Skip today"));
        anna.isAt("No session today");
        keys.enter(week.undo());
        assertThat(anna.button("Start, nothing hurts")).isVisible();
    }
}
