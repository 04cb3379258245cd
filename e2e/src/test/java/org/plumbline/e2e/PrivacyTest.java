package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Nothing leaves this machine: during a whole session the browser asks our server and nobody else, and neither the
/// scripts nor the policy have anything to complain about.
@ExtendWith(Chromium.class)
class PrivacyTest {

    private static final String TELL_OF_VIOLATIONS = """
            addEventListener("securitypolicyviolation", broken =>
              console.error(`policy: ${broken.violatedDirective} ${broken.blockedURI}`))
            """;

    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void asksNobodyElse(@TempDir Path data, Browser browser) throws IOException {
        try (Plumbline plumbline = Plumbline.on(data);
                Visitor anna = Visitor.withPhone(browser, plumbline.address())) {
            listen(anna.context());
            anna.open("/");
            anna.isAt("Train your upper back");
            new Caller(plumbline.address()).answer();
            seePages(anna);
            trainShortly(anna);
            String home = plumbline.address() + "/";
            assertTrue(asked.size() > 30, "only " + asked.size() + " requests");
            assertEquals(
                    List.of(),
                    asked.stream().filter(url -> !url.startsWith(home)).toList());
            assertEquals(List.of(), complaints);
        }
    }

    private void listen(BrowserContext context) {
        context.addInitScript(TELL_OF_VIOLATIONS);
        context.onRequest(request -> asked.add(request.url()));
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    private static void seePages(Visitor anna) {
        for (String path : List.of("/week", "/exercises", "/exercises/face-pull", "/settings", "/signs", "/today")) {
            anna.open(path);
        }
    }

    private static void trainShortly(Visitor anna) {
        anna.tap("Start, nothing hurts");
        Player player = new Player(anna);
        player.goOnTo("Face pull");
        anna.follow("It hurts");
        anna.choose("2");
        player.leave(anna.button("Save and go on"));
        player.shows("Face pull", "Set 1 of 3");
        player.skip("No time for it");
        anna.isAt("Prone Y raise");
        anna.follow("Pause and leave");
        anna.isAt("You are in the middle of it");
        player.leave(anna.button("End it here, no time"));
        anna.isAt("Done, in ");
    }
}
