package org.plumbline.server.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Begun;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;

/// The coach's decisions in the words a person reads: a number, and its reason.
public final class CoachWords {

    private final PainWords pains;
    private final StepWords steps;
    private final LayOffWords breaks;
    private final OpeningWords openings;
    private final ChangeWords changes;

    public CoachWords(Repertoire repertoire) {
        this.pains = new PainWords(repertoire);
        this.steps = new StepWords(repertoire);
        this.breaks = new LayOffWords(repertoire);
        this.openings = new OpeningWords(repertoire);
        this.changes = new ChangeWords(repertoire);
    }

    /// Returns why a decision was made: `Both sets reached 20 and felt ok. Green is about a quarter harder, so we start
    /// at 10.`
    public String why(Decision decision, Performance done) {
        return switch (decision.reason()) {
            case Reason.StartHere _ -> "This is where you start.";
            case Reason.NothingReported _ -> "Nothing was noted, so it stays as it is.";
            case Reason.StopSign _ ->
                "You told us about a sign that should be looked at first. Training waits until then.";
            case Reason.RedPain red -> pains.red(red, decision);
            case Reason.AmberPain amber -> pains.amber(amber, decision);
            case Reason.UneasyMorning morning -> pains.uneasy(morning, decision);
            case Reason.MorningPain morning -> pains.morning(morning, decision);
            case Reason.FormSlipped form -> steps.form(form, decision);
            case Reason.BelowFloor below -> steps.below(below, decision, done);
            case Reason.Doubted doubted -> steps.doubted(doubted, decision);
            case Reason.AnotherSet more -> steps.set(more, decision, done);
            case Reason.ConfirmCeiling confirm -> steps.confirm(confirm, decision, done);
            case Reason.NextLoad next -> steps.load(next, decision, done);
            case Reason.SmallerStep smaller -> steps.smaller(smaller, decision, done);
            case Reason.NextExercise next -> steps.exercise(next, decision, done);
            case Reason.AtTheTop top -> steps.top(top, decision, done);
            case Reason.FeltHard hard -> steps.hard(hard, decision, done);
            case Reason.Building building -> steps.building(building, decision, done);
            case Reason.Restored restored -> OpeningWords.restored(restored, decision);
            case Reason.Ramped ramped -> OpeningWords.ramped(ramped);
            case Reason.Returned back -> breaks.returned(back, decision, Optional.empty());
            case Reason.Deloading deload -> OpeningWords.deloading(deload);
            case Reason.Busy _ -> OpeningWords.busy(decision);
            case Reason.ForGrip _ -> OpeningWords.forGrip();
            case Reason.StandsIn in -> openings.standsIn(in);
            case Reason.Instead other -> openings.instead(other);
            case Reason.SetBefore _ -> OpeningWords.setBefore();
        };
    }

    /// Returns why a decision was made after sets whose effort nobody told: it counts as ok.
    public String why(Decision decision, List<Integer> amounts) {
        return why(decision, Performance.of(amounts, Effort.OK));
    }

    /// Returns the beginning of a session with what it decided itself and every change in today's words, which are kept
    /// with it.
    ///
    /// @param before what was before it
    public LogEntry.SessionStarted telling(LogEntry.SessionStarted started, History before) {
        Map<Integer, String> lines = new HashMap<>();
        for (int place = 0; place < started.script().items().size(); place++) {
            Script.Item item = started.script().items().get(place);
            if (isOfTheBeginning(item.because())) {
                lines.put(place, opening(item, before));
            }
        }
        return new LogEntry.SessionStarted(
                started.at(),
                started.session(),
                started.script(),
                started.checkIn(),
                changes(started.changed()),
                new Begun(greeting(started.script()), lines));
    }

    /// Who comes back is greeted once, by the softest of what waits.
    private static String greeting(Script script) {
        return script.items().stream()
                .map(Script.Item::because)
                .filter(Reason.Returned.class::isInstance)
                .map(Reason.Returned.class::cast)
                .max(Comparator.comparing(Reason.Returned::gapRule))
                .map(back -> LayOffWords.greeting(back.gapRule(), back.days()))
                .orElse("");
    }

    /// Returns why a line of a session that is about to begin is asked for in its amount.
    ///
    /// @param before what was before the session
    public String opening(Script.Item item, History before) {
        Decision decision = new Decision.Train(Step.HOLD, item.prescription(), item.because());
        return item.because() instanceof Reason.Returned back
                ? breaks.returned(
                        back,
                        decision,
                        before.standing(back.insteadOf()
                                        .orElse(item.prescription().exercise()))
                                .map(Standing::prescription))
                : why(decision, Performance.NONE);
    }

    /// Returns why a line of a session was asked for in its amount, where what was before it is not known any more.
    public String opening(Script.Item item) {
        return opening(item, History.empty());
    }

    /// Whether the beginning of a session decided it, so that no decision has told it before.
    public static boolean isOfTheBeginning(Reason reason) {
        return switch (reason) {
            case Reason.Returned _,
                    Reason.Ramped _,
                    Reason.Deloading _,
                    Reason.Busy _,
                    Reason.ForGrip _,
                    Reason.StandsIn _ -> true;
            default -> false;
        };
    }

    /// Returns the end of a session with every decision in today's words, which are kept with it.
    public LogEntry.SessionFinished telling(LogEntry.SessionFinished finished) {
        return new LogEntry.SessionFinished(
                finished.at(),
                finished.session(),
                finished.isShortened(),
                telling(finished.decided()),
                changes(finished.changed()));
    }

    /// Returns a correction with every decision in today's words, which are kept with it.
    public LogEntry.SetCorrected telling(LogEntry.SetCorrected corrected) {
        List<Decided> told = corrected.decided().stream()
                .map(one -> one.telling(
                        "After your correction: " + DoseWords.uncapitalized(why(one.decision(), one.done()))))
                .toList();
        return new LogEntry.SetCorrected(
                corrected.at(), corrected.session(), corrected.item(), corrected.number(), corrected.set(), told);
    }

    /// Returns a morning with every decision in today's words, which are kept with it.
    public LogEntry.MorningTold telling(LogEntry.MorningTold morning) {
        return new LogEntry.MorningTold(
                morning.at(),
                morning.session(),
                morning.morning(),
                morning.soreness(),
                telling(morning.decided()),
                changes(morning.changed()));
    }

    /// Returns the answer to an offer with every decision in today's words, which are kept with it.
    public LogEntry.OfferAnswered telling(LogEntry.OfferAnswered answered) {
        return new LogEntry.OfferAnswered(
                answered.at(), answered.exercise(), answered.isTaken(), telling(answered.decided()));
    }

    /// Returns the decisions in today's words.
    public List<Decided> telling(List<Decided> decided) {
        return decided.stream()
                .map(one -> one.telling(why(one.decision(), one.done())))
                .toList();
    }

    private List<Changed> changes(List<Changed> changed) {
        return changed.stream()
                .map(one -> new Changed(one.change(), changes.said(one.change())))
                .toList();
    }

    /// Returns what was told about a decision, or today's words for one that was written before its words were kept,
    /// and the rule that made it.
    public Cited cited(Decided decided) {
        String words = decided.told().isEmpty() ? why(decided.decision(), decided.done()) : decided.told();
        return Cited.of(words, decided.decision().reason().rule());
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
}
