package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A phone that loses its power forgets nothing that it said it kept.
@ExtendWith(Chromium.class)
class PhoneTest {

    private static final String KEEP = """
            () => new Promise((done, failed) => {
              const opening = indexedDB.open("kept", 1)
              opening.onupgradeneeded = () => opening.result.createObjectStore("words")
              opening.onsuccess = () => {
                const writing = opening.result.transaction("words", "readwrite", {durability: "strict"})
                writing.objectStore("words").put("still here", 1)
                writing.oncomplete = () => done("kept")
                writing.onerror = failed
              }
            })
            """;
    private static final String READ = """
            () => new Promise(done => {
              const opening = indexedDB.open("kept", 1)
              opening.onsuccess = () => {
                const reading = opening.result.transaction("words").objectStore("words").get(1)
                reading.onsuccess = () => done(reading.result)
              }
            })
            """;

    @Test
    void forgetsNothingWithoutPower(@TempDir Path data, @TempDir Path memory, Browser browser) {
        try (Plumbline plumbline = Plumbline.on(data);
                Phone phone = Phone.on(browser.browserType(), memory, plumbline.address())) {
            phone.visitor().open("/welcome");
            assertEquals("kept", phone.visitor().page().evaluate(KEEP));
            phone.losesPower();
            phone.switchOn();
            phone.visitor().open("/welcome");
            assertEquals("still here", phone.visitor().page().evaluate(READ));
        }
    }
}
