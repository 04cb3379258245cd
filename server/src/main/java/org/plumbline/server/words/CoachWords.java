package org.plumbline.server.words;

import java.util.List;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// The coach's decisions in the words a person reads: a number, and its reason.
public final class CoachWords {

    private final Repertoire repertoire;

    public CoachWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns why a decision was made: `20 clean reps in both sets. Green is about a quarter harder, so you start at
    /// 10.`
    public String why(Decision decision, List<Integer> amounts) {
        return switch (decision.reason()) {
            case Reason.StartHere _ -> "This is where you start.";
            case Reason.NothingReported _ -> "Nothing was noted, so it stays as it is.";
            case Reason.StopSign _ ->
                "You told us about a sign that should be looked at first. Training waits until then.";
            case Reason.RedPain red -> red(red, decision);
            case Reason.AmberPain amber -> amber(amber, decision);
            case Reason.MorningPain morning ->
                "The morning after was worse than usual (%s of 10). One set less and a little lighter, and then we look again."
                        .formatted(morning.pain());
            case Reason.FormSlipped form ->
                form.isAgain()
                        ? "The movement slipped in %d %% of the reps, twice in a row. Lighter makes it clean again."
                                .formatted(form.percent())
                        : "The movement slipped in %d %% of the reps. Same again, with the cue in mind."
                                .formatted(form.percent());
            case Reason.UneasyMorning morning -> uneasy(morning, decision);
            case Reason.BelowFloor below -> below(below, decision);
            case Reason.Doubted doubted ->
                "%s is more than anybody would expect. Confirm it and it counts; until then nothing changes."
                        .formatted(doubted(doubted, decision));
            case Reason.AnotherSet more ->
                "%s, and there is nothing heavier or harder to take. A set more, %d in all, from %s."
                        .formatted(reached(more.least(), amounts, decision), more.sets(), target(decision));
            case Reason.Ramped ramped ->
                "You kept the plan for two weeks and nothing hurt, so there are %d sets now.".formatted(ramped.sets());
            case Reason.Returned returned -> LayOffWords.returned(returned.gapRule(), returned.days());
            case Reason.Restored restored ->
                "Two good sessions after the break, so %s is back, from %s.".formatted(restored.to(), target(decision));
            case Reason.Deloading _ -> "A lighter week: fewer sets, and nothing gets harder until it is over.";
            case Reason.Busy _ -> "Little time for now: fewer sets at the same load keep what you have.";
            case Reason.ForGrip _ ->
                "Your grip gave out before your back, so it gets some work of its own, after everything else.";
            case Reason.StandsIn in ->
                "%s stood still, so this takes its place for four weeks.".formatted(name(in.insteadOf()));
            case Reason.ConfirmCeiling confirm ->
                "%s. The next weight, %s, is a big step: once more like this, and it is yours."
                        .formatted(reached(confirm.least(), amounts, decision), confirm.next());
            case Reason.NextLoad next ->
                "%s. %s, so you start at %s."
                        .formatted(reached(next.least(), amounts, decision), heavier(next), target(decision));
            case Reason.SmallerStep smaller ->
                "%s. The next load would be too big a step for now, so: %s, from %s."
                        .formatted(
                                reached(smaller.least(), amounts, decision),
                                DoseWords.halfStep(smaller.step()),
                                target(decision));
            case Reason.NextExercise next ->
                "%s, and there is nothing heavier to take. %s is the next step, from %s."
                        .formatted(reached(next.least(), amounts, decision), harder(next, decision), target(decision));
            case Reason.AtTheTop top ->
                "%s. That is the top of what your equipment gives here; keeping it is worth a lot."
                        .formatted(reached(top.least(), amounts, decision));
            case Reason.FeltHard _ -> "It felt hard. Repeat it until it feels like work, not like a fight.";
            case Reason.Building building -> building(building, amounts, decision);
        };
    }

    /// Returns the end of a session with every decision in today's words, which are kept with it.
    public LogEntry.SessionFinished telling(LogEntry.SessionFinished finished) {
        return new LogEntry.SessionFinished(
                finished.at(),
                finished.session(),
                finished.isShortened(),
                telling(finished.decided()),
                finished.changed());
    }

    /// Returns a morning with every decision in today's words, which are kept with it.
    public LogEntry.MorningTold telling(LogEntry.MorningTold morning) {
        return new LogEntry.MorningTold(
                morning.at(),
                morning.session(),
                morning.morning(),
                morning.soreness(),
                telling(morning.decided()),
                morning.changed());
    }

    /// Returns the decisions in today's words.
    public List<Decided> telling(List<Decided> decided) {
        return decided.stream()
                .map(one -> one.telling(why(one.decision(), one.done().amounts())))
                .toList();
    }

    /// Returns why a decision was made, and the rule that made it.
    public Cited cited(Decision decision, List<Integer> amounts) {
        return Cited.of(why(decision, amounts), decision.reason().rule());
    }

    /// Returns the decision in two or three words: `Next band`, `Two more`, `Held`.
    public String step(Decided decided) {
        Decision decision = decided.decision();
        return switch (decision.step()) {
            case ADD_REPS -> added(decided);
            case CONFIRM -> "Once more";
            case LOAD_UP ->
                decision.prescription()
                        .map(next -> next.load() instanceof Load.Elastic ? "Next band" : "Heavier")
                        .orElse("Heavier");
            case HALF_STEP -> "A small step";
            case LADDER_UP -> "Next exercise";
            case ADD_SET -> "One more set";
            case HOLD_TOP -> "At the top";
            case HOLD -> held(decision.reason());
            case HOLD_BELOW_FLOOR -> "Again";
            case LOAD_DOWN -> "Lighter";
            case LADDER_DOWN, STOP_EXERCISE -> decision.prescription().isPresent() ? "An easier one" : "Left out";
            case REDUCE -> "Less";
            case REMOVE_PATTERN, STOP_ALL -> "Left out";
        };
    }

    /// Returns the kind of the chip and the knot: up, same, held or down.
    public String kind(Decision decision) {
        return switch (decision.step().direction()) {
            case UP -> "up";
            case SAME -> decision.reason() instanceof Reason.AmberPain ? "held" : "same";
            case DOWN -> "held";
        };
    }

    private static String held(Reason reason) {
        if (reason instanceof Reason.NothingReported) {
            return "As it was";
        }
        return reason instanceof Reason.FeltHard ? "Same" : "Held";
    }

    private static String added(Decided decided) {
        int before = decided.done().least();
        int next = decided.decision()
                .prescription()
                .map(prescription -> prescription.target().amount())
                .orElse(before);
        return switch (next - before) {
            case 1 -> "One more";
            case 2 -> "Two more";
            case 5 -> "Five more";
            default -> "Building";
        };
    }

    private String red(Reason.RedPain red, Decision decision) {
        String felt = red.isSharp()
                ? "You felt sharp pain"
                : red.isRising() ? "The pain grew from set to set" : "You felt pain at %s of 10".formatted(red.pain());
        if (decision.step() == Step.REMOVE_PATTERN) {
            return felt + ", for the second time in two weeks. We leave this kind of movement out; please show it to a"
                    + " health professional.";
        }
        return decision.prescription()
                .map(next -> "%s. Next time %s takes its place, with fewer sets."
                        .formatted(felt, DoseWords.uncapitalized(name(next))))
                .orElse(felt + ". We leave this exercise out for now.");
    }

    private String uneasy(Reason.UneasyMorning morning, Decision decision) {
        String felt = "The morning after was a little worse than usual (%s of 10)".formatted(morning.pain());
        if (!morning.isAgain()) {
            return felt + ". Same again, and we look once more.";
        }
        return decision.prescription()
                .map(next ->
                        "%s, twice in a row. %s is kinder, so that comes next.".formatted(felt, name(next)))
                .orElse(felt + ", twice in a row. We leave this exercise out for now.");
    }

    private static String doubted(Reason.Doubted doubted, Decision decision) {
        boolean isReps = decision.prescription()
                .map(next -> next.target().measure() == Measure.REPS)
                .orElse(true);
        String load = doubted.load() instanceof Load.Bodyweight ? "" : " with " + doubted.load();
        return "%d %s%s".formatted(doubted.amount(), isReps ? "reps" : "seconds", load);
    }

    private String amber(Reason.AmberPain amber, Decision decision) {
        String felt = "You felt pain at %s of 10".formatted(amber.pain());
        if (!amber.isAgain()) {
            return felt + ". Until that settles, nothing gets harder here.";
        }
        return decision.prescription()
                .map(next ->
                        "%s, twice in a row. %s is kinder, so that comes next.".formatted(felt, name(next)))
                .orElse(felt + ", twice in a row. We leave this exercise out for now.");
    }

    private String below(Reason.BelowFloor below, Decision decision) {
        if (!below.isAgain()) {
            return "Your smallest set was %d. Next time %d is enough.".formatted(below.least(), below.floor());
        }
        if (decision.step() == Step.LOAD_DOWN) {
            return "Under %d twice in a row. A lighter load lets you work in the useful range again."
                    .formatted(below.floor());
        }
        return decision.prescription()
                .map(next -> "Under %d twice in a row. %s is a better place to build from."
                        .formatted(below.floor(), name(next)))
                .orElse("Under %d twice in a row. We leave this exercise out for now.".formatted(below.floor()));
    }

    private static String building(Reason.Building building, List<Integer> amounts, Decision decision) {
        String smallest = amounts.size() > 1 ? "Your smallest set was " : "You did ";
        String felt = building.effort() == Effort.EASY ? " and it felt easy" : "";
        return "%s%d%s, so next time aim for %s.".formatted(smallest, building.least(), felt, target(decision));
    }

    private static String reached(int least, List<Integer> amounts, Decision decision) {
        boolean isReps = decision.prescription()
                .map(next -> next.target().measure() == Measure.REPS)
                .orElse(true);
        return "%d %s%s".formatted(least, isReps ? "clean reps" : "seconds", inSets(amounts.size()));
    }

    private static String inSets(int sets) {
        return switch (sets) {
            case 0, 1 -> "";
            case 2 -> " in both sets";
            default -> " in all " + sets + " sets";
        };
    }

    private static String heavier(Reason.NextLoad next) {
        return switch (next.to()) {
            case Load.Elastic elastic -> "The %s pulls about a quarter more".formatted(elastic);
            case Load.Weight weight -> "%s is next".formatted(weight);
            case Load.Bodyweight _ -> "The next step is heavier";
        };
    }

    private static String target(Decision decision) {
        return decision.prescription()
                .map(Prescription::target)
                .map(work -> work.measure() == Measure.REPS ? Integer.toString(work.amount()) : work.amount() + " s")
                .orElse("0");
    }

    /// The reason names the exercise, the prescription its form as well.
    private String harder(Reason.NextExercise reason, Decision decision) {
        return decision.prescription()
                .filter(next -> next.exercise().equals(reason.next()))
                .map(this::name)
                .orElseGet(() -> name(reason.next()));
    }

    private String name(Prescription prescription) {
        return ExerciseWords.inSentence(repertoire, prescription.variant());
    }

    private String name(ExerciseId id) {
        return ExerciseWords.inSentence(repertoire, Variant.of(id));
    }
}
