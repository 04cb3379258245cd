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
            Screen screen = Screen.touchedBy(anna).waitingForATouch();
            listen(anna.context());
            anna.open("/");
            anna.isAt("Train your upper back");
            new Caller(plumbline.address()).answer();
            seePages(anna);
            trainShortly(screen);
            String home = plumbline.address() + "/";
            String madeHere = "blob:" + home;
            assertTrue(asked.size() > 30, "only " + asked.size() + " requests");
            assertEquals(
                    List.of(),
                    asked.stream()
                            .filter(url -> !url.startsWith(home) && !url.startsWith(madeHere))
                            .toList());
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

    private static void trainShortly(Screen screen) {
        screen.startSession();
        screen.goOnTo("Face pull");
        screen.hurts(2, "");
        screen.shows("Face pull", "Set 1 of 3");
        screen.skips("No time for it");
        screen.shows("Prone Y raise", "Set 1 of 2");
        screen.opens("Pause", "pause");
        screen.press("End it here");
        screen.isAt("over");
        new Memory(screen.page()).isSent();
    }
}
