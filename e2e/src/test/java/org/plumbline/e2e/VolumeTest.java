package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whoever cannot see the body map reads the same in a table, and the sheet for the wall keeps nobody out either.
@ExtendWith(Chromium.class)
class VolumeTest {

    @Test
    void saysInATableWhatTheBodyMapShows(@TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor visitor = Visitor.withPhone(browser, plumbline.address())) {
            new Caller(plumbline.address()).answer();
            Axe.into(visitor.page());
            visitor.open("/week");
            assertThat(named(visitor.page(), AriaRole.IMG, "of the body; the table says the same"))
                    .hasCount(2);
            assertThat(visitor.page().getByRole(AriaRole.ROWHEADER)).hasCount(10);
            assertThat(named(visitor.page(), AriaRole.ROWHEADER, "Middle trapezius\\s*, .*(aim|usual|little)"))
                    .hasCount(1);
            assertEquals(List.of(), Axe.look(visitor.page()));
            visitor.open("/week/print");
            assertEquals(List.of(), Axe.look(visitor.page()));
        }
    }

    private static Locator named(Page page, AriaRole role, String words) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile(words)));
    }
}
