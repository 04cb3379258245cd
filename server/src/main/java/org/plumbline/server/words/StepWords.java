package org.plumbline.server.words;

import java.util.List;
import java.util.function.Function;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// What is said when the numbers of a session decide what comes next (P4 to P10): the numbers first.
///
/// `Both sets reached 20 and felt ok. Green is about a quarter harder, so we start at 10.`
final class StepWords {

    private final Repertoire repertoire;

    StepWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    String confirm(Reason.ConfirmCeiling confirm, Decision decision, Performance done) {
        String size = decision.prescription()
                .map(Prescription::load)
                .map(now -> LoadWords.harder(now, confirm.next()))
                .orElse(LoadWords.the(confirm.next()) + " is next");
        return "%s. %s, a big step: once more like this, and it is yours."
                .formatted(reached(confirm.least(), done, decision), size);
    }

    String load(Reason.NextLoad next, Decision decision, Performance done) {
        return "%s. %s, so we start at %s."
                .formatted(
                        reached(next.least(), done, decision),
                        LoadWords.harder(next.from(), next.to()),
                        target(decision));
    }

    String smaller(Reason.SmallerStep smaller, Decision decision, Performance done) {
        String step = smaller.step() == HalfStep.LONGER_HOLD
                ? decision.prescription()
                        .flatMap(Prescription::holdSeconds)
                        .map("hold each one for %d s"::formatted)
                        .orElse(DoseWords.halfStep(smaller.step()))
                : DoseWords.halfStep(smaller.step());
        return "%s. A heavier load is too far off or not there, so a small step comes first: %s, from %s."
                .formatted(reached(smaller.least(), done, decision), step, target(decision));
    }

    /// An offer that was taken comes with no numbers of a session.
    String exercise(Reason.NextExercise next, Decision decision, Performance done) {
        String name = decision.prescription()
                .map(Prescription::variant)
                .map(variant -> LoadWords.name(variant, repertoire))
                .orElse(LoadWords.name(next.next(), repertoire));
        return done.amounts().isEmpty()
                ? "You chose the harder exercise. %s is next, from %s.".formatted(name, target(decision))
                : "%s, and no smaller step is left here. %s is next, from %s."
                        .formatted(reached(next.least(), done, decision), name, target(decision));
    }

    String set(Reason.AnotherSet more, Decision decision, Performance done) {
        return "%s, and there is nothing heavier or harder to take. One set more, %d in all, from %s."
                .formatted(reached(more.least(), done, decision), more.sets(), target(decision));
    }

    String top(Reason.AtTheTop top, Decision decision, Performance done) {
        return "%s. That is the top of what your equipment gives here; keeping it is worth a lot."
                .formatted(reached(top.least(), done, decision));
    }

    String hard(Reason.FeltHard hard, Decision decision, Performance done) {
        return "%s and felt hard. Aim for %s again, until it feels like work, not like a fight."
                .formatted(smallest(hard.least(), done, decision), target(decision));
    }

    String building(Reason.Building building, Decision decision, Performance done) {
        return "%s and felt %s, so next time aim for %s."
                .formatted(smallest(building.least(), done, decision), building.effort(), target(decision));
    }

    String below(Reason.BelowFloor below, Decision decision, Performance done) {
        String fell = below.least() == 0
                ? "One set stayed open"
                : "%s, and we build from %s on"
                        .formatted(smallest(below.least(), done, decision), amount(below.floor(), decision));
        if (!below.isAgain()) {
            return "%s. Next time %s is enough.".formatted(fell, target(decision));
        }
        return decision.step() == Step.LOAD_DOWN
                ? lighter(fell + ", twice in a row", decision)
                : another(fell + ", twice in a row", "is a better place to build from", decision);
    }

    String form(Reason.FormSlipped form, Decision decision) {
        String slipped = "The movement slipped in %d %% of the reps".formatted(form.percent());
        if (!form.isAgain()) {
            return slipped + ". Same again, with the cue in mind.";
        }
        return decision.step() == Step.LOAD_DOWN
                ? lighter(slipped + ", twice in a row", decision)
                : another(slipped + ", twice in a row", "lets it get clean again", decision);
    }

    String doubted(Reason.Doubted doubted, Decision decision) {
        return "%d %s%s is more than anybody would expect. Confirm it and it counts; until then nothing changes."
                .formatted(
                        doubted.amount(),
                        DoseWords.counted(doubted.amount(), measure(decision)),
                        LoadWords.with(doubted.load()));
    }

    private static String lighter(String why, Decision decision) {
        return told(why, next -> "Next time it is lighter: %s.".formatted(LoadWords.dose(next)), decision);
    }

    private String another(String why, String so, Decision decision) {
        return told(
                why,
                next -> "%s %s: %s.".formatted(LoadWords.name(next.variant(), repertoire), so, LoadWords.dose(next)),
                decision);
    }

    private static String told(String why, Function<Prescription, String> then, Decision decision) {
        return why + ". " + decision.prescription().map(then).orElse("We leave this exercise out for now.");
    }

    /// Returns what every set reached: `Both sets reached 20 and felt ok`.
    private static String reached(int least, Performance done, Decision decision) {
        String felt = done.effort() == Effort.HARD ? "" : " and felt " + done.effort();
        return sets(done.amounts().size()) + " reached " + amount(least, decision) + felt;
    }

    /// Returns what the weakest set was, or all of them where they were alike: `Your smallest set was 14`.
    private static String smallest(int least, Performance done, Decision decision) {
        List<Integer> amounts = done.amounts();
        boolean isAlike = amounts.stream().allMatch(amount -> amount == least);
        return isAlike
                ? sets(amounts.size()) + " reached " + amount(least, decision)
                : "Your smallest set was " + amount(least, decision);
    }

    private static String sets(int sets) {
        return switch (sets) {
            case 0, 1 -> "Your set";
            case 2 -> "Both sets";
            default -> "All " + DoseWords.uncapitalized(DoseWords.count(sets, "set"));
        };
    }

    private static String amount(int amount, Decision decision) {
        return DoseWords.amount(amount, measure(decision));
    }

    private static Measure measure(Decision decision) {
        return decision.prescription().map(next -> next.target().measure()).orElse(Measure.REPS);
    }

    private static String target(Decision decision) {
        return decision.prescription().map(LoadWords::target).orElse("0");
    }
}
