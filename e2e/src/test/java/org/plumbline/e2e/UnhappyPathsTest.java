package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong on a phone: pain in the second set, a bad morning, a sign that ends everything, long breaks. Each
/// ends where the rulebook says, in its words, and nothing is said that it forbids.
@ExtendWith(Chromium.class)
class UnhappyPathsTest {

    /// SAY2, SAY3, SAY7: no judgement of a body, no promise, no fear, no shame.
    private static final Pattern NEVER = Pattern.compile(
            "\\b(diagnos\\w*|cure[sd]?|heal(s|ed)|posture correction|kyphosis|impingement|radiculopathy|upper.crossed"
                    + "|forward head|abnormal\\w*|percentile|medical-grade|lazy|failed|failure|missed|streak|guilt\\w*"
                    + "|should have|dangerous|harmful)\\b",
            Pattern.CASE_INSENSITIVE);

    private Plumbline plumbline;
    private Visitor anna;
    private Screen screen;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) throws IOException {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        screen = Screen.touchedBy(anna).waitingForATouch();
        new Caller(plumbline.address()).answer();
        anna.open("/today");
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void painOfSixInTheSecondSetEndsTheExerciseAndMakesItEasierNextTime() {
        screen.startSession();
        screen.goOnTo("Face pull");
        screen.goOn();
        screen.skipRest();
        screen.shows("Face pull", "Set 2 of 3");
        screen.opens("It hurts", "pain");
        screen.choose("6");
        assertThat(anna.page().locator("player-pain .answer")).containsText("This exercise ends here today.");
        screen.goOn();
        anna.isAt("Enough of this one today");
        saysNothingForbidden();
        screen.press("Go on with the rest");
        screen.shows("Prone Y raise", "Set 1 of 2");
        screen.finishAndRead();
        assertThat(line("Face pull")).containsText("You felt pain at 6 of 10.");
        assertThat(line("Face pull")).containsText("An easier one");
        saysNothingForbidden();
        anna.open("/today");
        assertThat(line("Face pull")).hasCount(0);
        assertThat(anna.page().locator(".hang")).containsText("2 × 12");
        anna.open("/history");
        anna.reads("You felt pain at 6 of 10.");
        saysNothingForbidden();
    }

    @Test
    void aMorningThreeAboveTheUsualTakesASetAndABandOff() throws SQLException {
        trainOnce();
        age(Duration.ofDays(1));
        anna.reads("How do your neck and shoulders feel this morning?");
        anna.follow("Worse");
        anna.page().locator("label:has(input[name=pain][value='3'])").tap();
        anna.tap("Save");
        anna.reads("The morning after you felt 3 of 10, 3 more than usual.");
        assertThat(anna.link("Rule P3").first()).isVisible();
        assertThat(line("Band pull-apart")).containsText("2 × 15");
        saysNothingForbidden();
        anna.open("/history");
        anna.reads("2 × 15");
        assertThat(anna.link("Rule P3").first()).isVisible();
        saysNothingForbidden();
    }

    @Test
    void aRedFlagEndsTheSessionAndLocksEverythingUntilSomebodyHasLooked() {
        screen.startSession();
        screen.goOnTo("Band pull-apart");
        screen.opens("It hurts", "pain");
        screen.opens("Chest pain, dizzy, numb or weak?", "signs");
        screen.choose("A weaker arm or hand");
        screen.goOn();
        screen.isAt("stopped");
        saysNothingForbidden();
        new Memory(anna.page()).isSent();
        anna.open("/today");
        anna.isAt("No plan for now");
        anna.reads("A weaker arm or grip should be looked at today.");
        saysNothingForbidden();
        for (String path : new String[] {"/today", "/week", "/check-ins/new"}) {
            anna.open(path);
            anna.isAt("No plan for now");
            assertThat(anna.button("Start, nothing hurts")).hasCount(0);
        }
        anna.follow("A professional has cleared me");
        anna.choose("Yes. They know what I told here, and said training is fine.");
        anna.tap("Continue");
        anna.isAt("A little about you");
        anna.open("/today");
        anna.isAt("Before we go on: a few questions again");
        saysNothingForbidden();
    }

    @Test
    void aHundredDaysAwayAreMetWithTheQuestionsFirst() throws SQLException {
        trainOnce();
        age(Duration.ofDays(100));
        anna.isAt("Before we go on: a few questions again");
        anna.reads("Good to see you.");
        assertThat(anna.button("Start, nothing hurts")).hasCount(0);
        saysNothingForbidden();
    }

    private void trainOnce() {
        screen.startSession();
        screen.finishAndRead();
    }

    /// Makes everything so much older, as if the days had passed, and opens Today.
    private void age(Duration time) throws SQLException {
        plumbline.kill();
        plumbline.log().age(time);
        plumbline.startThere();
        anna.open("/today");
    }

    private Locator line(String exercise) {
        return anna.page().locator(".hang li", new Page.LocatorOptions().setHasText(exercise));
    }

    private void saysNothingForbidden() {
        Matcher said = NEVER.matcher(anna.page().locator("body").innerText());
        assertFalse(
                said.find(),
                () -> "It says '%s' on %s".formatted(said.group(), anna.page().url()));
    }
}
