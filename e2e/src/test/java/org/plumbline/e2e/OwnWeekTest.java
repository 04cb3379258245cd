package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody makes the week their own in six ways and takes two of them back. Then the power goes, and the week is as
/// they left it.
@ExtendWith(Chromium.class)
class OwnWeekTest {

    private Plumbline plumbline;
    private Visitor anna;
    private WeekPlan week;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws Exception {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        week = new WeekPlan(anna);
        Caller caller = new Caller(plumbline.address());
        caller.answer();
        caller.post("/week/edits", "edit=take-over");
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void isAsTheyLeftItAfterSixChangesTwoUndoneAndAKill() throws Exception {
        List<String> planned = week.read();
        swapsOne();
        keepsOneAndMovesTheSession();
        doesWithoutOne();
        List<String> own = week.read();
        assertNotEquals(planned, own);
        goesOnAJourneyAndWantsMoreForAMuscle();
        assertNotEquals(own, week.read());
        undoesTwo();
        assertEquals(own, week.read());
        plumbline.kill();
        plumbline.startThere();
        assertEquals(own, week.read());
        assertThat(week.told()).containsText("Weeks without");
        assertEquals(7, plumbline.log().entries("plan-changed").size());
        assertEquals(2, plumbline.log().entries("plan-undone").size());
        undoesTheRest(planned);
    }

    private void swapsOne() {
        week.slots().first().tap();
        String before = anna.page().locator("h1").textContent();
        String after = anna.page().locator(".swap-name").first().textContent();
        week.swaps().first().tap();
        anna.isAt(after);
        anna.open("/week");
        assertThat(week.told()).containsText(Pattern.compile(": .+ instead of .+\\."));
        assertThat(week.slots().getByText(after)).hasCount(1);
        assertThat(week.slots().getByText(before)).hasCount(0);
    }

    private void keepsOneAndMovesTheSession() {
        week.slots().last().tap();
        anna.tap("Keep it here");
        assertThat(anna.button("It may change again")).isVisible();
        anna.open("/week");
        assertThat(week.told()).containsText(" stays on ");
        anna.page().locator("details.move summary").first().tap();
        week.change(anna.button("Move it").first(), Pattern.compile("The session of \\w+ is on \\w+ now\\..*"));
    }

    private void doesWithoutOne() {
        week.slots().nth(1).tap();
        String unwanted = anna.page().locator("h1").textContent();
        anna.tap("I don’t want this one");
        assertThat(week.told()).containsText("Weeks without");
        assertThat(anna.page().locator(".doses-open").getByText(unwanted)).hasCount(0);
    }

    private void goesOnAJourneyAndWantsMoreForAMuscle() {
        anna.open("/week/change");
        anna.page().getByLabel("A muscle you want to train more").selectOption("lower-trapezius");
        week.change(anna.button("Give it more"), Pattern.compile("More for a muscle: .*"));
        for (String thing : List.of("Stretch bands", "A sturdy place to tie a band")) {
            if (anna.field(thing).count() > 0 && anna.field(thing).isChecked()) {
                anna.field(thing).evaluate("box => box.labels[0].click()");
            }
        }
        week.change(anna.button("I am traveling"), Pattern.compile("Traveling with .*"));
    }

    private void undoesTwo() {
        anna.open("/week/change");
        week.change(week.undo(), Pattern.compile("More for a muscle: .*"));
        week.change(week.undo(), Pattern.compile("Weeks without .*"));
    }

    /// The way back to the week as it was planned is still there, one change after the other.
    private void undoesTheRest(List<String> planned) {
        for (Pattern next : List.of(
                Pattern.compile("The session of .*"),
                Pattern.compile(".* stays on .*"),
                Pattern.compile(".* instead of .*"),
                Pattern.compile("The planner takes over .*"))) {
            week.change(week.undo(), next);
        }
        assertEquals(planned, week.read());
    }
}
