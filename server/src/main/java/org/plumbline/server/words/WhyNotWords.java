package org.plumbline.server.words;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.WhyNot;
import org.plumbline.progression.Need;

/// Why an exercise is not in somebody's week, and what would bring it there. What an answer leaves out is never offered
/// for dropping; that is a question for somebody who knows the person.
public final class WhyNotWords {

    private final Repertoire repertoire;
    private final WhyWords words;

    public WhyNotWords(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new WhyWords(repertoire);
    }

    /// Returns the answer in a sentence, with the rule behind it.
    ///
    /// @param others what was chosen of the same kind
    public Cited answer(Exercise exercise, WhyNot whyNot, List<Exercise> others) {
        return switch (whyNot) {
            case WhyNot.OthersChosen _ -> othersChosen(exercise.kind(), others);
            case WhyNot.NoBetter better -> Cited.plain(noBetter(better));
            case WhyNot.Refused(Refusal.NotOwned _) -> Cited.plain("It needs something that you have not listed.");
            case WhyNot.Refused(Refusal.LoadTooHeavy _) ->
                Cited.of("The lightest you have is more than it should begin with.", "P9");
            case WhyNot.Refused(Refusal.TakenOut _) ->
                Cited.of("It is left out for now, because of how it went when you did it.", "V2");
            case WhyNot.Refused(Refusal.TooEarly early) ->
                Cited.of("It comes a little later, when there is more training behind you.", early.rule());
            case WhyNot.IsThere _, WhyNot.Refused _, WhyNot.Unwanted _, WhyNot.Breaks _, WhyNot.NotInRoutine _ ->
                words.whyNot(exercise.id(), whyNot);
        };
    }

    /// Returns that it is part of the light practice of some days.
    public static Cited practice(List<DayOfWeek> days) {
        return Cited.of(
                "You have it as light practice on %s, if you like. Those minutes are no session."
                        .formatted(DayWords.list(days)),
                "F6");
    }

    private static Cited othersChosen(Kind kind, List<Exercise> others) {
        String chosen = others.isEmpty()
                ? "Others were chosen."
                : "Your week has these for that: %s."
                        .formatted(ScreenWords.list(
                                others.stream()
                                        .map(other -> DoseWords.uncapitalized(other.name()))
                                        .toList(),
                                "and"));
        return switch (kind) {
            case WARM_UP -> Cited.of(chosen + " A warm-up has four or five movements.", "C1");
            case STRETCH -> Cited.of(chosen + " Three to five stretches close a session.", "C3");
            case MICRO_BREAK -> Cited.of("It is made for a break at the desk, not for a session.", "DESK4");
            case STRENGTH, ACCESSORY -> Cited.plain("It would fit, and others were chosen. A few are enough.");
        };
    }

    private String noBetter(WhyNot.NoBetter better) {
        return "It could be there, and the week would be no better. Its best place is %s, instead of the one you have there: %s."
                .formatted(DayWords.name(better.weekday()), name(better.insteadOf()));
    }

    private String name(ExerciseId exercise) {
        return DoseWords.uncapitalized(repertoire.exercise(exercise).name());
    }

    /// Returns what would be if it came, or what would bring it; nothing where the answer says all.
    ///
    /// @param owns what somebody has to train with
    public static Optional<Cited> more(Exercise exercise, WhyNot whyNot, Predicate<Equipment> owns) {
        return switch (whyNot) {
            case WhyNot.Refused(Refusal refusal) -> more(exercise, refusal, owns);
            case WhyNot.Unwanted _ -> plain("You can have it back; then it is chosen where it does most for you.");
            case WhyNot.NoBetter better -> plain("With it: " + then(better));
            case WhyNot.OthersChosen _ ->
                exercise.kind() == Kind.MICRO_BREAK
                        ? Optional.empty()
                        : plain("Make it a favorite, and it comes first where two are as good.");
            case WhyNot.IsThere _, WhyNot.Breaks _, WhyNot.NotInRoutine _ -> Optional.empty();
        };
    }

    private static String then(WhyNot.NoBetter better) {
        return DoseWords.uncapitalized(ShiftWords.sentence(better.shifts(), Optional.empty()));
    }

    private static Optional<Cited> more(Exercise exercise, Refusal refusal, Predicate<Equipment> owns) {
        return switch (refusal) {
            case Refusal.LeftOut(Condition because) -> plain(leftOut(because));
            case Refusal.NotOwned _ -> missing(exercise, owns).flatMap(WhyNotWords::plain);
            case Refusal.LoadTooHeavy _ -> plain("A lighter band or weight would bring it.");
            case Refusal.TakenOut _ -> plain("Its history says what happened, and when.");
            case Refusal.TooEarly early ->
                plain("It opens with %s."
                        .formatted(
                                switch (early.from()) {
                                    case L0 -> "your first session";
                                    case L1 -> PlanWords.need(Need.LEVEL_L1);
                                    case L2 -> PlanWords.need(Need.LEVEL_L2);
                                }));
            case Refusal.UpperTrapeziusKeptLow _ ->
                Optional.of(Cited.of("You may have such work in your plan, once you have read about it.", "U2"));
            case Refusal.NoRoom _ -> plain("With more minutes there would be room for more.");
            case Refusal.Closed _ -> Optional.empty();
        };
    }

    private static String leftOut(Condition because) {
        return because == Condition.LATEX_ALLERGY
                ? "If your bands are free of latex, tell us in the settings."
                : "What is open to you in spite of it is a question for a physiotherapist or doctor who knows you. Should your answer have changed, change it in the settings.";
    }

    /// Returns what is missing at least: `Missing: a place to tie it.`
    private static Optional<String> missing(Exercise exercise, Predicate<Equipment> owns) {
        return exercise.suitability().equipment().stream()
                .map(needed -> needed.stream().filter(owns.negate()).sorted().toList())
                .filter(items -> !items.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .map(items -> items.stream().map(ExerciseWords::equipment).toList())
                .map(items -> "Missing: " + ScreenWords.list(items, "and") + ".");
    }

    private static Optional<Cited> plain(String text) {
        return Optional.of(Cited.plain(text));
    }
}
