package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/// The player in somebody's hands: which scene it shows, and what fingers or keys do to it. Its clock is the
/// test's, so that a minute passes when a test says so.
final class Screen {

    private static final String OVER_IT = "player-hint, player-update";
    private static final int LONGEST_STRETCH_SECONDS = 300;
    private static final int MORE_THAN_ANY_SESSION_HAS = 200;

    /// What is shown, in words that change when something else is: `turn number Face pull Set 1 of 3`.
    private static final String SHOWN = """
            () => {
              const all = document.querySelectorAll("session-player > :not([hidden])")
              const scene = [...all].find(each => each.localName.startsWith("player-") && !each.matches("%s"))
              const words = name => scene?.querySelector(name)?.textContent.trim() ?? ""
              return scene === undefined ? "" : [scene.localName.slice("player-".length), scene.dataset.face ?? "-",
                words("h1"), words("[data-p~=count]"), words("[data-p=word]")].join(" | ")
            }
            """.formatted(OVER_IT);

    private final Visitor visitor;
    private final Hand hand;

    /// How somebody presses what they see.
    interface Hand {
        void press(Locator button);

        /// Presses the main button, for which there may be a shorter way.
        void pressMain(Locator main);

        /// Chooses an answer; the others of its group are there as well.
        void choose(Locator answer, Locator group);
    }

    private record Finger() implements Hand {
        @Override
        public void press(Locator button) {
            button.tap();
        }

        @Override
        public void pressMain(Locator main) {
            main.tap();
        }

        @Override
        public void choose(Locator answer, Locator group) {
            if (!answer.isChecked()) {
                answer.evaluateHandle("answer => answer.labels[0]").asElement().tap();
            }
        }
    }

    /// Keys alone; `Space` is enough for the main button as long as nothing else has the focus.
    private record Keys(Keyboard keyboard) implements Hand {
        @Override
        public void press(Locator button) {
            keyboard.enter(button);
        }

        @Override
        public void pressMain(Locator main) {
            if (Boolean.TRUE.equals(main.page()
                    .evaluate("() => document.activeElement?.closest('button, a, input, summary') === null"))) {
                keyboard.press("Space");
                return;
            }
            keyboard.enter(main);
        }

        @Override
        public void choose(Locator answer, Locator group) {
            keyboard.tabTo(group);
            keyboard.press("Space");
            for (int others = group.count(); others > 0 && !answer.isChecked(); others--) {
                keyboard.press("ArrowDown");
            }
        }
    }

    private Screen(Visitor visitor, Hand hand) {
        this.visitor = visitor;
        this.hand = hand;
    }

    /// Somebody who touches it. Nothing may be open yet.
    static Screen touchedBy(Visitor visitor) {
        visitor.page().clock().install();
        return new Screen(visitor, new Finger());
    }

    /// Somebody with a keyboard and nothing else. Nothing may be open yet.
    static Screen withKeysOf(Visitor visitor) {
        visitor.page().clock().install();
        return new Screen(visitor, new Keys(new Keyboard(visitor.page())));
    }

    /// Every set waits for a touch, from the next session on.
    Screen waitingForATouch() {
        page().addInitScript("try { localStorage.flow = 'tap' } catch {}");
        return this;
    }

    /// Opens Today and starts what is due.
    void startSession() {
        visitor.open("/today");
        visitor.isReadyForNoNetwork();
        press(visitor.button("Start, nothing hurts"));
        isAt("turn");
    }

    /// Starts what was downloaded, from the page that is there without a network.
    void startOffline() {
        visitor.open("/today");
        press(visitor.button("Start, nothing hurts"));
        isAt("turn");
    }

    /// The scene that is shown: `turn`, `rest`, `pain`.
    String scene() {
        return shown().split(" \\| ", 2)[0];
    }

    /// What a turn waits for: `number`, `start`, `ready`, `count`.
    String face() {
        return shown().split(" \\| ")[1];
    }

    String heading() {
        return shown().split(" \\| ")[2];
    }

    private String shown() {
        return (String) page().evaluate(SHOWN);
    }

    void isAt(String scene) {
        try {
            page().waitForFunction("scene => (" + SHOWN + ")().startsWith(scene + ' |')", scene);
        } catch (TimeoutError late) {
            throw new AssertionError("Not %s, but %s on %s".formatted(scene, shown(), page().url()), late);
        }
    }

    /// Waits until a scene is shown, whichever it is.
    void isOpen() {
        page().waitForFunction("() => (" + SHOWN + ")() !== ''");
    }

    /// Waits until a turn waits for this.
    void waitsFor(String face) {
        isAt("turn | " + face);
    }

    /// Waits for this exercise and set: `shows("Face pull", "set 1 of 3")`.
    void shows(String exercise, String count) {
        assertThat(visitor.heading(exercise)).isVisible();
        visitor.reads(count);
    }

    /// The one button that leads on.
    Locator main() {
        return page().locator(
                        "dialog[open] .button-main:visible, session-player:not(:has(dialog[open])) .button-main:visible");
    }

    Locator number() {
        return page().locator("player-turn input[data-p=amount]");
    }

    Locator button(String name) {
        return visitor.button(name);
    }

    void press(Locator button) {
        hand.press(button);
    }

    /// Presses a button by its name, and waits until something else is shown.
    void press(String name) {
        String before = shown();
        hand.press(visitor.button(name));
        changes(before);
    }

    /// Presses the main button, and waits until something else is shown.
    void goOn() {
        String before = shown();
        hand.pressMain(main());
        changes(before);
    }

    /// A field of the scene that is shown; others may have a field of that name, too.
    Locator field(String label) {
        return shownScene().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /// Chooses an answer by its words.
    void choose(String label) {
        Locator answer = field(label);
        hand.choose(answer, shownScene().locator("input[name='%s']".formatted(answer.getAttribute("name"))));
        assertThat(answer).isChecked();
    }

    private Locator shownScene() {
        return page().locator("session-player > :not([hidden])");
    }

    private void changes(String before) {
        page().waitForFunction("before => (" + SHOWN + ")() !== before", before);
    }

    /// Logs another number than the one filled in.
    void done(int amount) {
        number().fill(Integer.toString(amount));
        goOn();
    }

    /// Says how the exercise before this rest felt, where that is asked.
    void tellEffort(String button) {
        hand.press(visitor.button(button));
        assertThat(visitor.button(button)).hasAttribute("aria-pressed", "true");
    }

    boolean asksEffort() {
        return page().locator("player-rest player-effort:visible").count() > 0;
    }

    /// Says that something hurts: how much, and what it is like where that is not dull.
    void hurts(int pain, String like) {
        press(visitor.button("It hurts"));
        isAt("pain");
        choose(Integer.toString(pain));
        if (!like.isEmpty()) {
            choose(like);
        }
        goOn();
    }

    /// Opens what lies over the session behind a button: `opens("It hurts", "pain")`.
    void opens(String button, String scene) {
        hand.press(shownScene()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first());
        isAt(scene);
    }

    /// Ends a rest before its time.
    void skipRest() {
        isAt("rest");
        press("Skip rest");
    }

    /// Ends the session after its last set, and reads what the coach makes of it.
    void finishAndRead() {
        finish();
        new Memory(page()).isSent();
        visitor.follow("What comes next, and why");
        visitor.isAt("Done, in ");
    }

    /// Leaves the exercise out for a reason.
    void skips(String reason) {
        press(visitor.button("Can’t do this"));
        isAt("skip");
        choose(reason);
        press("Leave it out today");
    }

    /// Lets time pass, a little at a time, as it does.
    void passes(int seconds) {
        for (int half = 0; half < 2 * seconds; half++) {
            page().clock().runFor(500);
        }
    }

    /// Lets time pass until something else is shown.
    void passesUntilSomethingElse() {
        passesUntilNot(shown());
    }

    private void passesUntilNot(String before) {
        for (int seconds = 0; seconds < LONGEST_STRETCH_SECONDS; seconds++) {
            passes(1);
            if (!shown().equals(before)) {
                return;
            }
        }
        throw new AssertionError("Nothing else came after " + before);
    }

    /// Does what is asked, once: a set as it is filled in, a hold to its end, a rest without waiting, how it felt.
    void step() {
        String shown = shown();
        switch (shown.split(" \\| ", 2)[0]) {
            case "turn" -> turn(shown);
            case "rest" -> {
                if (asksEffort()) {
                    tellEffort("3");
                }
                goOn();
            }
            // The end came between two looks.
            case "last" -> {}
            default -> throw new AssertionError("There is nothing to do in " + shown());
        }
    }

    private void turn(String shown) {
        String face = shown.split(" \\| ")[1];
        if (face.equals("number") || face.equals("start") || face.equals("gone")) {
            goOn();
            return;
        }
        passesUntilNot(shown);
    }

    /// Does all that is asked, up to this exercise.
    void goOnTo(String exercise) {
        for (int step = 0; step < MORE_THAN_ANY_SESSION_HAS; step++) {
            if (scene().equals("turn") && heading().equals(exercise)) {
                return;
            }
            step();
        }
        throw new AssertionError("The session never came to " + exercise);
    }

    /// Does all that is asked, so many times.
    void steps(int times) {
        for (int step = 0; step < times; step++) {
            step();
        }
    }

    void goOnToTheEnd() {
        goOnToTheEnd(_ -> {});
    }

    /// Does all that is asked, and looks at everything before, by its heading.
    void goOnToTheEnd(Consumer<String> look) {
        for (int step = 0; step < MORE_THAN_ANY_SESSION_HAS; step++) {
            if (scene().equals("last")) {
                return;
            }
            look.accept(heading());
            step();
        }
        throw new AssertionError("The session never came to its end");
    }

    void finish() {
        goOnToTheEnd();
        goOn();
        isAt("over");
    }

    Page page() {
        return visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    Locator heading(String words) {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(words).setLevel(1));
    }
}
