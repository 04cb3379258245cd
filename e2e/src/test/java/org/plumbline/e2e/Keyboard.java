package org.plumbline.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Keys instead of taps. Wherever the Tab key leads, the focus has to be seen.
record Keyboard(Page page) {

    private static final int MORE_THAN_ANY_PAGE_HAS = 60;

    /// Whether the element is the one that keys go to.
    private static final String IS_FOCUSED = "element => element === document.activeElement";

    /// Answers what has the focus and looks as if it had not, or nothing. A box or knob may show it on its label.
    private static final String LOST_OR_UNSEEN = """
            () => {
              const focused = document.activeElement
              if (!focused || focused === document.body) return "nothing has the focus"
              const name = `${focused.tagName.toLowerCase()} '${(focused.ariaLabel || focused.textContent).trim()}'`
              const {left, top, right, bottom} = focused.getBoundingClientRect()
              if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `${name} is out of sight`
              const near = [focused, focused.nextElementSibling, focused.closest("label, .choice")].filter(each => each)
              const look = () => {
                document.getAnimations().forEach(moving => moving.finish())
                return near.map(each => getComputedStyle(each))
                  .map(style => [style.outline, style.boxShadow, style.background, style.borderColor].join()).join()
              }
              const withFocus = look()
              focused.blur()
              const seen = withFocus !== look()
              focused.focus({preventScroll: true})
              return seen ? "" : `${name} does not show its focus`
            }
            """;

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /// Goes from one thing to the next until this one has the focus.
    void tabTo(Locator wanted) {
        for (int tabs = 0; tabs < MORE_THAN_ANY_PAGE_HAS; tabs++) {
            press("Tab");
            seesTheFocus();
            if (Boolean.TRUE.equals(wanted.first().evaluate(IS_FOCUSED))) {
                return;
            }
        }
        throw new AssertionError("The Tab key never leads to " + wanted);
    }

    /// Goes there and presses it.
    void enter(Locator wanted) {
        tabTo(wanted);
        press("Enter");
    }

    void seesTheFocus() {
        Object wrong = page.evaluate(LOST_OR_UNSEEN);
        if (!"".equals(wrong)) {
            throw new AssertionError(wrong + " on " + page.url());
        }
    }
}
