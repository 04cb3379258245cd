package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody notices a warning sign when no session is under way, and there is no network (STOP4).
@ExtendWith(Chromium.class)
class WarningSignTest {

    private Plumbline plumbline;
    private FaultyProxy line;
    private Visitor anna;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        line = FaultyProxy.before(plumbline.address());
        anna = Visitor.withPhone(browser, line.address());
        new Caller(plumbline.address()).answer();
    }

    @AfterEach
    void stop() {
        anna.close();
        line.close();
        plumbline.close();
    }

    @Test
    void stopsTrainingOnTheDeviceAndIsToldToTheServerLater() throws SQLException {
        Screen screen = Screen.touchedBy(anna);
        anna.open("/today");
        anna.isReadyForNoNetwork();
        line.goes();
        anna.open("/player#check");
        screen.isAt("check");
        screen.opens("Chest pain, dizzy, numb or weak?", "signs");
        anna.choose("Chest pain or pressure");
        anna.tap("End here and save it");
        screen.isAt("stopped");
        assertThat(screen.heading("Stop here for now")).isVisible();
        anna.reads("Call your local emergency number now.");
        anna.open("/today");
        anna.isAt("No training for now");
        assertThat(anna.button("Start, nothing hurts")).isHidden();
        line.comesBack();
        anna.open("/player");
        new Memory(anna.page()).isSent();
        assertEquals(1, plumbline.log().entries("signs-told").size());
        anna.open("/today");
        assertThat(anna.button("Start, nothing hurts")).hasCount(0);
        assertEquals("/no-plan", anna.path());
    }
}
