package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Nothing on any page keeps people out, as far as a machine can see it, in light and dark, on a phone and at a desk.
@ExtendWith(Chromium.class)
class AccessibilityTest {

    private static final Set<String> ALSO_AT_A_DESK = Set.of(
            "welcome",
            "question-2",
            "today-due",
            "week",
            "slot",
            "slot-swaps",
            "week-own",
            "week-change",
            "week-print",
            "clash",
            "why-not",
            "exercises",
            "exercise",
            "muscle",
            "routine",
            "settings",
            "settings-figure");

    private final List<String> violations = new ArrayList<>();
    private int stops;

    @Test
    void keepsNobodyOutOfAnyPage(@TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor visitor = Visitor.withPhone(browser, plumbline.address())) {
            Axe.into(visitor.page());
            new Tour(plumbline, visitor, name -> look(name, visitor.page())).walk();
        }
        assertTrue(stops >= 30, "only " + stops + " stops");
        assertEquals("", String.join("\n", violations));
    }

    private void look(String name, Page page) {
        stops++;
        inBothThemes(name, page);
        if (ALSO_AT_A_DESK.contains(name)) {
            page.setViewportSize(1280, 800);
            inBothThemes(name + " at a desk", page);
            page.setViewportSize(390, 844);
        }
    }

    private void inBothThemes(String name, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Axe.look(page).forEach(violation -> violations.add(name + ": " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.lookAtColors(page).forEach(violation -> violations.add(name + " in the dark: " + violation));
    }
}
