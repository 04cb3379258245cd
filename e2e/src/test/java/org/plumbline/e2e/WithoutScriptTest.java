package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The way from the first question to the summary in a browser that runs no scripts.
@ExtendWith(Chromium.class)
class WithoutScriptTest {

    private Plumbline plumbline;
    private Visitor bob;

    @BeforeEach
    void open(@TempDir Path data, Browser browser) {
        plumbline = Plumbline.on(data);
        bob = Visitor.withoutScript(browser, plumbline.address());
        bob.open("/");
    }

    @AfterEach
    void stop() {
        bob.close();
        plumbline.close();
    }

    @Test
    void doesAWholeSessionWithFormsAlone() {
        answerTheQuestions();
        bob.tap("Start, nothing hurts");
        Player player = new Player(bob);
        player.goOnTo("Band pull-apart");
        changeWhatWasLogged(player);
        answerForAnUnlikelyNumber(player);
        player.log(20);
        tellTheEffort();
        stopForPain(player);
        player.shows("Prone Y raise", "Set 1 of 2");
        bob.follow("Can’t do this");
        bob.reads("We leave the prone Y raise out today, or you do something else. Nothing is lost.");
        bob.follow("Back");
        player.skip("No time for it");
        player.shows("Prone T raise", "Set 1 of 2");
        player.skip("It is too hard today");
        player.goOnToTheEnd();
        player.leave(bob.button("End the session"));
        readTheSummary();
    }

    private void answerTheQuestions() {
        bob.follow("Start");
        bob.choose("About two months or more of regular sessions");
        bob.tap("Continue");
        bob.isAt("What do you have to train with?");
        bob.choose("Stretch bands");
        bob.choose("Red");
        bob.choose("A sturdy place to tie a band");
        bob.tap("Continue");
        bob.isAt("How would you like to train?");
        bob.choose("The sample routine");
        bob.tap("Continue");
        bob.isAt("A little about you");
        bob.type("Your age", "three");
        bob.tap("Continue");
        bob.reads("Give an age from 5 to 120 years, not 'three'");
        assertThat(bob.field("Your age")).hasValue("three");
        bob.type("Your age", "29");
        bob.tap("Continue");
        bob.isAt("Does one of these fit you?");
        bob.tap("Continue");
        bob.isAt("How does your body feel these days?");
        bob.tap("Continue");
        bob.isAt("One more list, to be safe");
        bob.tap("Make my plan");
    }

    private void changeWhatWasLogged(Player player) {
        player.log(21);
        bob.reads("21 reps saved");
        bob.follow("Change");
        bob.isAt("Band pull-apart, set 1");
        bob.type("Reps done", "20");
        player.leave(bob.button("Save"));
        bob.reads("20 reps saved");
        player.skipRest();
    }

    private void answerForAnUnlikelyNumber(Player player) {
        player.log(200);
        bob.isAt("Really 200?");
        bob.tap("Change it");
        bob.isAt("Band pull-apart, set 2");
        assertThat(bob.field("Reps done")).hasValue("200");
        bob.type("Reps done", "20");
        player.leave(bob.button("Save"));
        player.skipRest();
    }

    private void tellTheEffort() {
        bob.isAt("Rest");
        bob.tap("1");
        assertThat(bob.button("1")).hasAttribute("aria-pressed", "true");
        bob.follow("Skip rest");
    }

    private void stopForPain(Player player) {
        player.shows("Face pull", "Set 1 of 3");
        bob.follow("It hurts");
        bob.choose("6");
        player.leave(bob.button("Save and go on"));
        bob.isAt("Enough of this one today");
        bob.follow("Go on with the rest");
    }

    private void readTheSummary() {
        bob.isAt("Done, in ");
        bob.reads("Next time, and why");
        bob.reads("Band pull-apart");
        assertThat(bob.page().locator(".done-sets").first().locator("li")).hasText(new String[] {"20", "20", "20"});
        bob.follow("Finish");
        bob.reads("Week 1 of 8");
    }
}
