package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody prints their week for the wall: it fits on one sheet, whatever paper the printer has.
@ExtendWith(Chromium.class)
class PaperTest {

    private static final Pattern A_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void fitsOnOneSheetOfEitherPaper(@TempDir Path data, Browser browser) throws Exception {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor visitor = Visitor.atDesk(browser, plumbline.address())) {
            new Caller(plumbline.address()).answer();
            visitor.open("/week/print");
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(visitor.button("Print")).isVisible();
            for (String paper : List.of("A4", "Letter")) {
                assertEquals(1, pages(visitor.page(), paper), paper);
            }
        }
    }

    private static long pages(Page page, String paper) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper));
        return A_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
