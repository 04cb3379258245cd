package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Leads through every page and every state of it, in the order in which somebody might meet them, and says at each
/// stop what it is: `work`, `rest`, `pain`.
final class Tour {

    /// All that somebody with bands and a mat could row with.
    private static final List<String> ROWS = List.of("band-row", "scapular-squeeze", "prone-elbow-row");

    private final Visitor visitor;
    private final WeekPlan week;
    private final Caller caller;
    private final Consumer<String> look;

    Tour(Plumbline plumbline, Visitor visitor, Consumer<String> look) throws IOException {
        this.visitor = visitor;
        this.week = new WeekPlan(visitor);
        this.caller = new Caller(plumbline.address());
        this.look = look;
    }

    /// Goes everywhere, from the first visit to the end of it all, but for the player.
    void walk() throws IOException {
        seeTheQuestions();
        caller.answer();
        seePages();
        seeAWeekOfTheirOwn();
        seeADayOfItsOwn();
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
