package org.plumbline.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// axe-core, which looks at a page for what keeps people out.
final class Axe {

    /// Everything serious or critical, one line each, once all that moves has come to rest.
    private static final String LOOK = """
            async (rules) => {
              document.getAnimations().forEach(moving => moving.finish())
              const found = await axe.run(document, {resultTypes: ["violations"], ...rules})
              return found.violations
                .filter(({impact}) => impact === "serious" || impact === "critical")
                .flatMap(({id, nodes}) => nodes.map(node =>
                  id + " at " + node.target.join(" ") + ": " + node.failureSummary.replace(/\\s+/g, " ")))
            }
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    /// Prepares a page and all that are opened in it. The page's own policy stays as it is.
    static void into(Page page) {
        page.addInitScript(SCRIPT);
    }

    /// Returns what is wrong on the page as it is shown now.
    static List<String> look(Page page) {
        return look(page, Map.of());
    }

    /// Returns what can hardly be told from its background: all that another theme can change.
    static List<String> lookAtColors(Page page) {
        return look(page, Map.of("runOnly", List.of("color-contrast")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, Map<String, List<String>> rules) {
        return (List<String>) page.evaluate(LOOK, rules);
    }

    private static String script() {
        try (InputStream script = Optional.ofNullable(Axe.class.getResourceAsStream("/axe.min.js"))
                .orElseThrow(() -> new IllegalStateException("axe.min.js is not on the class path"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
