package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every page fits: nothing scrolls sideways, what is tapped is large enough.
/// On the way it takes the pictures in `target/screenshots`, for people to look at.
@ExtendWith(Chromium.class)
class LayoutTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final String SIDEWAYS = """
            () => {
              const page = document.scrollingElement
              return page.scrollWidth > page.clientWidth ? [`${page.scrollWidth} px wide`] : []
            }
            """;

    /// What looks or works like a button and is shown. A box or knob in a label counts with its label.
    private static final String SMALL = """
            () => [...document.querySelectorAll("button, a.button, a.round, label.button, .nav a, summary, .pain label")]
              .filter(each => each.checkVisibility({visibilityProperty: true}))
              .map(each => ({each, box: each.getBoundingClientRect()}))
              .filter(({box}) => box.width > 0 && (box.width < 43.99 || box.height < 43.99))
              .map(({each, box}) => `${each.tagName.toLowerCase()} '${each.textContent.trim() || each.ariaLabel}' is `
                + `${Math.round(box.width)} by ${Math.round(box.height)} px`)
            """;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void fitsEveryScreen(@TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor visitor = Visitor.atDesk(browser, plumbline.address())) {
            visitor.page().setViewportSize(390, 844);
            new Tour(plumbline, visitor, name -> look(name, visitor.page())).walk();
        }
        assertEquals("", String.join("\n", wrong));
    }

    private void look(String name, Page page) {
        at(320, 640, page, name, SIDEWAYS);
        at(1280, 800, page, name, SIDEWAYS);
        picture(name + "-desk", page);
        at(390, 844, page, name, SIDEWAYS, SMALL);
        picture(name + "-phone", page);
    }

    @SuppressWarnings("unchecked")
    private void at(int width, int height, Page page, String name, String... questions) {
        page.setViewportSize(width, height);
        assertThat(page.locator("body.settling")).hasCount(0);
        for (String question : questions) {
            ((List<String>) page.evaluate(question))
                    .forEach(answer -> wrong.add("%s at %d by %d: %s".formatted(name, width, height, answer)));
        }
    }

    private static void picture(String name, Page page) {
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(PICTURES.resolve(
                            "%s-%s.png".formatted(name, theme.name().toLowerCase(Locale.ROOT)))));
        }
    }
}
