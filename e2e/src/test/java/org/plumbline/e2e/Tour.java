package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Leads through every page and every state of it, in the order in which somebody might meet them, and says at each
/// stop what it is: `work`, `rest`, `pain`.
final class Tour {

    private static final Duration A_DAY = Duration.ofDays(1);

    /// All that somebody with bands and a mat could row with.
    private static final List<String> ROWS = List.of("band-row", "scapular-squeeze", "prone-elbow-row");

    private final Plumbline plumbline;
    private final Visitor visitor;
    private final Screen screen;
    private final WeekPlan week;
    private final Caller caller;
    private final Consumer<String> look;

    Tour(Plumbline plumbline, Visitor visitor, Consumer<String> look) throws IOException {
        this.plumbline = plumbline;
        this.visitor = visitor;
        this.screen = Screen.touchedBy(visitor).waitingForATouch();
        this.week = new WeekPlan(visitor);
        this.caller = new Caller(plumbline.address());
        this.look = look;
    }

    /// Goes everywhere, from the first visit to the day after the first session and the end of it all.
    void walk() throws IOException, SQLException {
        seeTheQuestions();
        caller.answer();
        seePages();
        seeAWeekOfTheirOwn();
        seeADayOfItsOwn();
        seeASession();
        seeTheDayAfter();
        seeWhereItStops();
    }

    private void seeTheQuestions() {
        see("/", "welcome");
        for (int question = 1; question <= 7; question++) {
            see("/questions/" + question, "question-" + question);
        }
        visitor.open("/questions/2");
        visitor.choose("Stretch bands");
        visitor.choose("Dumbbells");
        visitor.page().locator("summary").tap();
        look.accept("question-2-open");
        visitor.open("/questions/4");
        visitor.type("Your age", "3");
        visitor.tap("Continue");
        look.accept("question-4-refused");
        visitor.open("/questions/5");
        visitor.choose("High blood pressure");
        visitor.choose("I am pregnant");
        look.accept("question-5-open");
    }

    private void seePages() {
        see("/today", "today-due");
        see("/week", "week");
        see("/week/print", "week-print");
        visitor.open("/exercises/doorway-pec-stretch");
        see(visitor.page().locator("a[href^='/week/']").first().getAttribute("href"), "slot");
        see("/week/why-not", "why-not-ask");
        see("/week/why-not?q=row", "why-not-found");
        see("/week/why-not/dead-hang", "why-not");
        see("/exercises", "exercises");
        see("/exercises?q=nonsense", "exercises-none");
        see("/exercises?kind=strength&equipment=band", "exercises-chosen");
        see("/exercises/band-row", "exercise");
        visitor.page().locator("summary").first().tap();
        look.accept("exercise-sources");
        see("/exercises/doorway-pec-stretch", "exercise-stretch");
        see("/muscles", "muscles");
        see("/muscles/rhomboids", "muscle");
        see("/rules", "rules");
        see("/rules/P6", "rule");
        see("/routines", "routines");
        see("/routines/t10", "routine");
        see("/routines/t-mb", "routine-light");
        see("/settings", "settings");
        see("/settings/figure", "settings-figure");
        see("/settings/left-out", "settings-left-out");
        see("/settings/upper-trapezius", "settings-upper-trapezius");
        see("/history", "history-empty");
        see("/what-if", "what-if");
        see("/check-ins/new", "check-in");
        see("/signs", "signs");
        see("/nowhere", "not-found");
    }

    /// The planner takes over, a change does not go together with another, the week lacks what it needs, and all of it
    /// is taken back.
    private void seeAWeekOfTheirOwn() throws IOException {
        see("/week/change", "week-change");
        week.change(visitor.button("Let the planner take over"), Pattern.compile("The planner takes over .*"));
        look.accept("week-taken-over");
        see("/week", "week-own");
        visitor.page().locator("details.move summary").first().tap();
        look.accept("week-move");
        week.slots().first().tap();
        look.accept("slot-swaps");
        String other = visitor.page().locator(".swaps input[name=to]").first().getAttribute("value");
        caller.post("/week/edits", "edit=dislike&exercise=" + other);
        week.swaps().first().tap();
        visitor.isAt("That does not go together");
        look.accept("clash");
        for (String row : ROWS) {
            caller.post("/week/edits", "edit=dislike&exercise=" + row);
        }
        see("/week", "week-clash");
        assertThat(visitor.page().getByLabel("What does not go together")).isVisible();
        see("/week/change", "week-changes");
        undo(1 + ROWS.size());
        week.undo().tap();
        assertThat(week.undo()).hasCount(0);
    }

    private void seeADayOfItsOwn() {
        visitor.open("/today");
        visitor.page().locator("#time summary").tap();
        look.accept("today-time");
        week.change(visitor.button("Make it this short"), Pattern.compile("Only 8 minutes on .*"));
        look.accept("today-shorter");
        visitor.page().locator("#time summary").tap();
        week.change(visitor.button("Skip today"), Pattern.compile("No session on .*"));
        look.accept("today-skipped");
        see("/week", "week-skipped");
        undo(1);
        week.undo().tap();
        assertThat(week.undo()).hasCount(0);
    }

    /// Takes back so many changes that have another one before them.
    private void undo(int times) {
        for (int n = 0; n < times; n++) {
            String now = week.page().locator(".edited input[name=at]").inputValue();
            week.undo().tap();
            assertThat(week.page().locator(".edited input[name=at]")).not().hasValue(now);
        }
    }

    private void seeASession() {
        screen.startSession();
        look.accept("warm-up");
        see("/today", "today-open");
        visitor.follow("Go on");
        screen.goOnTo("Band pull-apart");
        look.accept("work");
        seeAnUnlikelyNumber();
        seePain();
        screen.goOnTo("Prone Y raise");
        seeWhatLiesOverIt();
        screen.goOnTo("Doorway pec stretch");
        look.accept("hold");
        screen.goOn();
        look.accept("hold-ready");
        screen.passes(8);
        look.accept("hold-runs");
        seeItWithoutANetwork();
        screen.goOnToTheEnd();
        look.accept("end");
        screen.goOn();
        screen.isAt("over");
        look.accept("over");
        new Memory(page()).isSent();
        visitor.follow("What comes next, and why");
        visitor.isAt("Done, in ");
        look.accept("summary");
    }

    private void seeAnUnlikelyNumber() {
        screen.number().fill("99");
        screen.main().tap();
        assertThat(visitor.button("Yes, 99")).isVisible();
        look.accept("really");
        visitor.tap("Change it");
        screen.done(12);
        look.accept("rest");
        screen.opens("Change", "set");
        look.accept("change-set");
        screen.press("Back");
        screen.goOn();
        look.accept("work-again");
        screen.goOn();
        screen.skipRest();
        screen.goOn();
        visitor.reads("How many reps were left in the band pull-apart?");
        look.accept("rest-effort");
        screen.passes(60);
        look.accept("rest-over");
        screen.goOn();
    }

    private void seePain() {
        screen.shows("Face pull", "Set 1 of 3");
        screen.opens("It hurts", "pain");
        look.accept("pain");
        screen.choose("3");
        look.accept("pain-amber");
        screen.choose("6");
        look.accept("pain-red");
        screen.goOn();
        screen.isAt("enough");
        look.accept("stopped");
        screen.press("Go on with the rest");
    }

    private void seeWhatLiesOverIt() {
        screen.opens("Can’t do this", "skip");
        look.accept("skip");
        for (String reason : List.of("I don’t have what it needs here", "It is too hard today", "No time for it")) {
            screen.choose(reason);
            look.accept("skip " + reason);
        }
        screen.press("Back");
        screen.opens("It hurts", "pain");
        screen.opens("Chest pain, dizzy, numb or weak?", "signs");
        look.accept("signs-within");
        screen.press("Back");
        screen.opens("Pause", "pause");
        look.accept("paused");
        screen.opens("Write a note", "note");
        look.accept("note");
        screen.press("Back");
        screen.opens("Voice, sound and more", "options");
        look.accept("options");
        screen.choose("By itself");
        visitor.tap("Done");
        screen.passes(12);
        look.accept("counted");
        screen.opens("Voice, sound and more", "options");
        screen.choose("By touch");
        visitor.tap("Done");
        screen.waitsFor("number");
    }

    private void seeItWithoutANetwork() {
        visitor.context().setOffline(true);
        see("/today", "without-network");
        visitor.context().setOffline(false);
        visitor.open("/today");
        visitor.follow("Go on");
        screen.isOpen();
    }

    private void seeTheDayAfter() throws SQLException {
        see("/today", "today-done");
        see("/history", "history");
        see("/week", "week-begun");
        plumbline.kill();
        plumbline.log().age(A_DAY);
        plumbline.startThere();
        see("/today", "today-morning");
        see("/mornings", "morning");
        notSaved();
    }

    /// The server is away for a moment, and the page says so.
    private void notSaved() {
        visitor.open("/mornings");
        plumbline.kill();
        visitor.tap("Save");
        visitor.reads("Not saved. Your answer is still here.");
        look.accept("morning-not-saved");
        plumbline.startThere();
    }

    private void seeWhereItStops() {
        visitor.open("/signs");
        visitor.choose("Clumsy hands");
        visitor.tap("Continue");
        look.accept("no-plan");
        see("/no-plan/answers", "no-plan-answers");
        see("/clearances", "clearance");
        visitor.choose("Yes. They know what I told here, and said training is fine.");
        visitor.tap("Continue");
        see("/today", "again");
        visitor.open("/signs");
        visitor.choose("Unusually short of breath, or I fainted");
        visitor.tap("Continue");
        look.accept("no-plan-emergency");
    }

    private void see(String path, String name) {
        visitor.open(path);
        look.accept(name);
    }

    /// The page at which a look is taken.
    Page page() {
        return visitor.page();
    }
}
