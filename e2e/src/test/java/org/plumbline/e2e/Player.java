package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Somebody in the middle of a session: logs sets, rests, tells how it feels.
record Player(Visitor visitor) {

    private static final Pattern DONE = Pattern.compile("Done(, \\d+)?");
    private static final String OVER = "That was everything";
    private static final int MORE_THAN_ANY_SESSION_HAS = 60;

    /// Waits for the player to show this set of this exercise: `shows("Face pull", "Set 1 of 3")`.
    void shows(String exercise, String set) {
        visitor.isAt(exercise);
        assertThat(page().locator(".count")).containsText(set);
    }

    /// Returns the button that logs what is shown.
    Locator done() {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(DONE));
    }

    Locator number() {
        return page().locator("input[name=amount]");
    }

    /// Logs what is shown with one tap, as it is filled in, and waits for what comes next.
    void log() {
        leave(done());
    }

    /// Logs another number than the one filled in.
    void log(int amount) {
        number().fill(Integer.toString(amount));
        log();
    }

    /// Skips the rest after a set.
    void skipRest() {
        visitor.isAt("Rest");
        visitor.follow("Skip rest");
        assertThat(visitor.heading("Rest")).hasCount(0);
    }

    /// Logs everything up to this exercise as it is filled in.
    void goOnTo(String exercise) {
        goOnTo(exercise, _ -> {});
    }

    /// Logs all that is left as it is filled in.
    void goOnToTheEnd() {
        goOnTo(OVER);
    }

    /// Logs all that is left, and looks at each set and rest before, by its heading.
    void goOnToTheEnd(Consumer<String> look) {
        goOnTo(OVER, look);
    }

    private void goOnTo(String exercise, Consumer<String> look) {
        for (int step = 0; step < MORE_THAN_ANY_SESSION_HAS; step++) {
            String heading = page().locator("h1").textContent();
            if (heading.equals(exercise)) {
                return;
            }
            look.accept(heading);
            if (heading.equals("Rest")) {
                skipRest();
            } else {
                log();
            }
        }
        throw new AssertionError("The session never came to " + exercise);
    }

    /// Leaves an exercise out for a reason.
    void skip(String reason) {
        visitor.follow("Can’t do this");
        visitor.isAt("What is in the way?");
        visitor.choose(reason);
        leave(visitor.button("Go on"));
    }

    /// Taps a button that sends a form, and waits for another page.
    void leave(Locator button) {
        String entry =
                button.locator("xpath=ancestor::form//input[@name='entry_id']").inputValue();
        button.tap();
        assertThat(page().locator("input[name=entry_id][value='%s']".formatted(entry)))
                .hasCount(0);
    }

    private Page page() {
        return visitor.page();
    }
}
