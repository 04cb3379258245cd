package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What somebody meets between sessions who trained for a month and sits at a desk now: breaks, charts, the look back
/// after week 4, measuring.
@ExtendWith(Chromium.class)
class BetweenSessionsTest {

    private static final List<String> PAGES = List.of(
            "/today",
            "/desk",
            "/desk/plan",
            "/desk/setup",
            "/desk/moves",
            "/measures",
            "/days",
            "/progress",
            "/progress?span=all",
            "/progress/reviews/4",
            "/settings/calendar");

    private static final String MEASURES =
            "() => [...document.querySelectorAll('.measures a')].map(link => link.pathname)";

    /// What a table has and the text of its chart has not.
    private static final String UNTOLD = """
            () => [...document.querySelectorAll("section.panel:has(svg.chart)")].flatMap(panel => {
              const name = panel.querySelector("h2").textContent
              const told = panel.querySelector("svg.chart").ariaLabel
              const facts = [...panel.querySelectorAll("tbody td")].map(cell => cell.textContent.trim())
              if (facts.length === 0) return [name + " has no table"]
              return facts.filter(fact => !told.includes(fact)).map(fact => `${name} does not tell '${fact}'`)
            })
            """;

    /// The break that is offered, without beginning it.
    private static final String BREAK = """
            () => "/desk/break?" + new URLSearchParams(
              [...document.querySelectorAll("#desk-now input[name=move]")].map(move => ["move", move.value]))
            """;

    private static final String SIDEWAYS =
            "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    private static final int LONGER_THAN_ANY_BREAK_SECONDS = 180;

    private static Plumbline plumbline;

    private final List<String> wrong = new ArrayList<>();
    private Visitor anna;

    @BeforeAll
    static void trainForAMonth(@TempDir Path data) throws Exception {
        plumbline = Plumbline.whereItIsNoon(data);
        Trainee.on(plumbline)
                .trainsAndWaits(7)
                .trainsAndWaits(7)
                .trainsAndWaits(7)
                .trainsAndWaits(8)
                .sitsForTwentyMinutes();
    }

    @AfterAll
    static void stop() {
        plumbline.close();
    }

    @BeforeEach
    void open(Browser browser) {
        anna = Visitor.withPhone(browser, plumbline.address());
    }

    @AfterEach
    void leave() {
        anna.close();
    }

    @Test
    void takesABreakFromItsOfferToItsEnd() throws Exception {
        anna.page().clock().install();
        anna.open("/desk");
        assertThat(anna.page().locator("#desk-now[data-kind=prompt]")).isVisible();
        anna.tap("Start");
        anna.isOn(Pattern.compile(".*/desk/break.*"));
        assertThat(anna.page().locator("desk-break [data-p=name]")).isVisible();
        for (int second = 0; anna.page().locator("[data-p=run]:visible").count() > 0; second++) {
            assertTrue(second < LONGER_THAN_ANY_BREAK_SECONDS, "The break never came to its end");
            anna.page().clock().runFor(1000);
        }
        anna.isOn(Pattern.compile(".*/desk"));
        assertThat(anna.page().locator(".beads")).hasAttribute("aria-label", "1 break taken today");
        assertTrue(
                plumbline.log().entries("desk-told").getLast().matches(".*\"break-taken\".*\"exercise .*"),
                "The log does not have the break");
    }

    @Test
    void tellsEveryChartInWordsAndLooksBackAfterAMonth() {
        anna.open("/progress");
        assertFalse(anna.page().locator("svg.chart").all().isEmpty());
        assertEquals(List.of(), anna.page().evaluate(UNTOLD));
        anna.follow("After week 4");
        anna.isOn(Pattern.compile(".*/progress/reviews/4"));
        assertThat(section("What comes next").locator("li").first()).isVisible();
        assertThat(section("Weeks").locator("tbody tr").first()).isAttached();
        assertEquals(List.of(), anna.page().evaluate(UNTOLD));
    }

    private Locator section(String heading) {
        Locator named = anna.page().locator("h2", new Page.LocatorOptions().setHasText(heading));
        return anna.page().locator("section", new Page.LocatorOptions().setHas(named));
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsNobodyOutAndFitsEveryScreen() {
        Axe.into(anna.page());
        List<String> pages = new ArrayList<>(PAGES);
        anna.open("/measures");
        pages.addAll((List<String>) anna.page().evaluate(MEASURES));
        anna.open("/progress");
        pages.add((String) anna.page().evaluate("() => document.querySelector('.panel-head a').pathname"));
        anna.open("/desk");
        pages.add((String) anna.page().evaluate(BREAK));
        for (String path : pages) {
            anna.open(path);
            look(path);
        }
        assertTrue(pages.size() > 15, pages::toString);
        assertEquals("", String.join("\n", wrong));
    }

    private void look(String name) {
        Page page = anna.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.lookAtColors(page).forEach(found -> wrong.add(name + " in the dark: " + found));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Axe.look(page).forEach(found -> wrong.add(name + ": " + found));
        for (int width : List.of(320, 390, 768, 1280)) {
            page.setViewportSize(width, 844);
            int over = ((Number) page.evaluate(SIDEWAYS)).intValue();
            if (over > 0) {
                wrong.add("%s at %d px is %d px too wide".formatted(name, width, over));
            }
        }
        page.setViewportSize(390, 844);
    }
}
