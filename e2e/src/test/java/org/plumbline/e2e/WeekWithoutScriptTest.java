package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A week changed with forms alone, in a browser that runs no scripts.
@ExtendWith(Chromium.class)
class WeekWithoutScriptTest {

    private Plumbline plumbline;
    private Caller caller;
    private Visitor bob;
    private WeekPlan week;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        caller = new Caller(plumbline.address());
        caller.answer();
        bob = Visitor.withoutScript(browser, plumbline.address());
        week = new WeekPlan(bob);
    }

    @AfterEach
    void stop() {
        bob.close();
        plumbline.close();
    }

    @Test
    void changesAWeekWithFormsAlone() {
        bob.open("/week/change");
        week.change(bob.button("Let the planner take over"), Pattern.compile("The planner takes over .*"));
        List<String> planned = week.read();
        assertThat(week.handles()).hasCount(0);
        bob.page().locator("details.move summary").first().tap();
        week.change(bob.button("Move it").first(), Pattern.compile("The session of \\w+ is on \\w+ now\\..*"));
        week.change(week.undo(), Pattern.compile("The planner takes over .*"));
        week.slots().first().tap();
        bob.reads("Why is this here?");
        String other = bob.page().locator(".swap-name").first().textContent();
        week.swaps().first().tap();
        bob.isAt(other);
        bob.open("/week/change");
        week.change(week.undo(), Pattern.compile("The planner takes over .*"));
        assertEquals(planned, week.read());
    }

    @Test
    void shortensAndSkipsToday() {
        bob.open("/today");
        bob.page().locator("#time summary").tap();
        bob.page().locator("#time label:has(input[value='5'])").tap();
        week.change(bob.button("Make it this short"), Pattern.compile("Only 5 minutes on .*"));
        bob.page().locator("#time summary").tap();
        week.change(bob.button("Skip today"), Pattern.compile("No session on .*"));
        bob.isAt("No session today");
        week.change(week.undo(), Pattern.compile("Only 5 minutes on .*"));
        assertThat(bob.button("Start, nothing hurts")).isVisible();
    }

    @Test
    void asksWhyNotAndFindsTheAnswer() {
        bob.open("/week");
        bob.open("/week/why-not");
        bob.type("Find by name or muscle", "dead hang");
        bob.tap("Find");
        bob.page().locator("#main a[href='/week/why-not/dead-hang']").tap();
        bob.isAt("Dead hang");
        bob.reads("Not in your week: why?");
    }

    @Test
    void hearsWhatDoesNotGoTogetherAndLeavesTheWeekAsItIs() throws Exception {
        caller.post("/week/edits", "edit=take-over");
        bob.open("/week");
        week.slots().first().tap();
        String unwanted =
                bob.page().locator(".swaps form input[name=to]").first().getAttribute("value");
        caller.post("/week/edits", "edit=dislike&exercise=" + unwanted);
        week.swaps().first().tap();
        bob.isAt("That does not go together");
        bob.reads("Nothing was changed.");
        bob.follow("Leave the week as it is");
        assertThat(week.told()).containsText("Weeks without");
        assertEquals(2, plumbline.log().entries("plan-changed").size());
    }
}
