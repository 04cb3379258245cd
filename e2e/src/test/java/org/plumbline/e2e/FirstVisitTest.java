package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody's first day on a phone: the questions, the sample routine, a power cut in the middle, and what the coach
/// makes of it.
@ExtendWith(Chromium.class)
class FirstVisitTest {

    private static final String[] EXERCISES = {
        "Warm-up",
        "Band pull-apart",
        "Face pull",
        "Prone Y raise",
        "Prone T raise",
        "Wall angel (back-to-wall slide)",
        "Stretches"
    };

    private Plumbline plumbline;
    private Visitor anna;
    private Screen screen;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) {
        plumbline = Plumbline.on(data);
        anna = Visitor.withPhone(browser, plumbline.address());
        screen = Screen.touchedBy(anna).waitingForATouch();
        anna.open("/");
    }

    @AfterEach
    void stop() {
        anna.close();
        plumbline.close();
    }

    @Test
    void trainsOnTheFirstDayAndKnowsWhatComesNext() {
        answerTheQuestions();
        readTheSampleRoutine();
        screen.press(anna.button("Start, nothing hurts"));
        screen.isAt("turn");
        screen.goOnTo("Band pull-apart");
        stepToTwenty();
        screen.skipRest();
        screen.done(20);
        cutThePower();
        screen.shows("Band pull-apart", "Set 3 of 3");
        screen.done(20);
        screen.tellEffort("3");
        screen.skipRest();
        tellSomePain();
        screen.finishAndRead();
        readTheSummary();
        readWhatComesNext();
    }

    @Test
    void goesBackAndForthBetweenQuestionsAndLosesNothing() {
        answerUpToTheWishes();
        anna.isAt("A little about you");
        anna.page().goBack();
        readTheWishes();
        anna.page().reload();
        readTheWishes();
        anna.follow("Back");
        anna.isAt("What do you have to train with?");
        assertThat(anna.field("A sturdy place to tie a band")).isChecked();
        assertThat(anna.field("Blue")).not().isChecked();
        anna.open("/");
        anna.isAt("Train your upper back, a little at a time");
        anna.follow("Go on with question 4");
        anna.isAt("A little about you");
    }

    private void answerTheQuestions() {
        answerUpToTheWishes();
        anna.isAt("A little about you");
        anna.type("Your age", "34");
        anna.tap("Continue");
        anna.isAt("Does one of these fit you?");
        anna.tap("Continue");
        anna.isAt("How does your body feel these days?");
        anna.tap("Continue");
        anna.isAt("One more list, to be safe");
        anna.tap("Make my plan");
        anna.isAt("Twenty-eight minutes");
    }

    private void answerUpToTheWishes() {
        anna.isAt("Train your upper back, a little at a time");
        anna.follow("Start");
        anna.isAt("How much training do you have behind you?");
        anna.choose("About two months or more of regular sessions");
        anna.tap("Continue");
        anna.isAt("What do you have to train with?");
        anna.choose("Stretch bands");
        anna.choose("Red");
        anna.choose("Green");
        anna.choose("A sturdy place to tie a band");
        anna.tap("Continue");
        anna.isAt("How would you like to train?");
        anna.choose("3");
        anna.choose("30");
        anna.choose("The sample routine");
        anna.tap("Continue");
    }

    private void readTheWishes() {
        anna.isAt("How would you like to train?");
        assertThat(anna.field("3")).isChecked();
        assertThat(anna.field("30")).isChecked();
        assertThat(anna.field("The sample routine")).isChecked();
    }

    private void readTheSampleRoutine() {
        Page page = anna.page();
        assertThat(page.locator(".hang .item-name")).hasText(EXERCISES);
        assertThat(page.locator(".hang .item-dose"))
                .hasText(new String[] {"5 min", "3 × 15", "3 × 12", "2 × 10", "2 × 10", "2 × 10", "3 min"});
        assertThat(page.locator(".hang li", new Page.LocatorOptions().setHasText("Face pull")))
                .containsText("Red band, 45 s rest");
    }

    private void stepToTwenty() {
        assertThat(screen.number()).hasValue("15");
        for (int more = 0; more < 5; more++) {
            anna.tap("One more");
        }
        anna.tap("One more");
        anna.tap("One less");
        assertThat(anna.button("Done, 20")).isVisible();
        screen.goOn();
        anna.reads("20 reps");
    }

    /// Kills the server between two sets. Another phone finds another one on the same folder, and all that was sent.
    private void cutThePower() {
        screen.isAt("rest");
        new Memory(anna.page()).isSent();
        plumbline.kill();
        plumbline.start();
        anna.moveTo(plumbline.address());
        anna.open("/today");
        anna.isAt("You are in the middle of it");
        anna.follow("Go on");
        screen.skipRest();
    }

    private void tellSomePain() {
        screen.shows("Face pull", "Set 1 of 3");
        screen.hurts(3, "");
        screen.shows("Face pull", "Set 1 of 3");
    }

    private void readTheSummary() {
        anna.isAt("Done, in ");
        anna.reads("All three sets reached 20 and felt ok. Green is about a quarter harder, so we start at 10.");
        anna.reads("You felt pain at 3 of 10. Until that settles, nothing gets harder here.");
        assertThat(anna.page().locator(".item-why")).hasCount(5);
    }

    private void readWhatComesNext() {
        anna.open("/today");
        anna.isAt("Done for today");
        assertThat(anna.page().locator(".hang .item-name")).hasText(EXERCISES);
        assertThat(anna.page().locator(".hang li", new Page.LocatorOptions().setHasText("Band pull-apart")))
                .containsText("3 × 10");
        anna.reads("Green band, 45 s rest");
        assertThat(anna.page().locator(".hang li", new Page.LocatorOptions().setHasText("Face pull")))
                .containsText("Red band, 45 s rest");
    }
}
