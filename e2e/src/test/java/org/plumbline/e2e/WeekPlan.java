package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody at the pages of their week, which the planner leads: opens a slot, moves a session, takes a change back.
record WeekPlan(Visitor visitor) {

    private static final Pattern TAKE = Pattern.compile("Take this one ?: .+");
    private static final Pattern HANDLE = Pattern.compile("Move the session of \\w+");

    /// Opens the week and returns all that it says about its sessions and muscles, without the last change.
    List<String> read() {
        visitor.open("/week");
        return page().locator(".hang, .day svg[aria-label], #volume, section:has(#volume)").all().stream()
                .map(part -> part.getAttribute("aria-label") + " " + part.textContent())
                .toList();
    }

    /// Returns the exercises of the first session that is not done.
    Locator slots() {
        return page().locator(".hang > li[data-state=next]").first().locator(".doses-open a");
    }

    /// Returns what could stand in the place of the exercise shown, the best first.
    Locator swaps() {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(TAKE));
    }

    /// Returns the bobs by which sessions are taken.
    Locator handles() {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(HANDLE));
    }

    Locator undo() {
        return visitor.button("Undo this change");
    }

    /// Returns the line that tells the last change.
    Locator told() {
        return page().locator(".edited p[role=status]");
    }

    /// Taps what makes a change, and waits until it is told.
    void change(Locator button, Pattern words) {
        button.tap();
        assertThat(told()).hasText(words);
    }

    Page page() {
        return visitor.page();
    }
}
