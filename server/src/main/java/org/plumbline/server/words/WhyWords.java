package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PlanReason;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.Shift;
import org.plumbline.planner.Why;
import org.plumbline.planner.WhyNot;

/// Why an exercise is in the week, why another one is not, and what could stand there instead, in the words a person
/// reads: `With all its sets it gives your rhomboids 3 sets a week and your rear shoulder 1.5.`
public final class WhyWords {

    /// More than this many muscles in one sentence are not read.
    private static final int MUSCLES = 3;

    private final Repertoire repertoire;

    public WhyWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns why an exercise stands in a session: the reason, what it adds, what would be without it, what is next
    /// best, and whether it was asked to stay.
    public List<Cited> why(Why why) {
        List<Cited> sentences = new ArrayList<>();
        sentences.add(PlanWords.cited(why.reason()));
        if (!why.adds().isEmpty()) {
            sentences.add(Cited.of(adds(why.adds()), "2.8"));
        }
        sentences.add(without(why));
        why.runnerUp().ifPresent(next -> sentences.add(Cited.plain(runnerUp(next))));
        if (why.isPinned()) {
            sentences.add(Cited.plain("You asked for it to stay here."));
        }
        return sentences;
    }

    /// Returns all of it as one text.
    public String text(Why why) {
        return why(why).stream().map(Cited::text).collect(joining(" "));
    }

    /// Returns what an exercise adds to the week: `With all its sets it gives your rhomboids 3 sets a week and your
    /// rear shoulder 1.5.`
    private static String adds(List<MuscleVolume> adds) {
        MuscleVolume first = adds.getFirst();
        List<String> gains = new ArrayList<>();
        gains.add("your %s %s a week".formatted(MuscleWords.name(first.target()), MuscleWords.sets(first.halfSets())));
        adds.stream()
                .limit(MUSCLES)
                .skip(1)
                .map(more -> "your %s %s"
                        .formatted(
                                MuscleWords.name(more.target()),
                                more.halfSets() == 1 ? "half a set" : MuscleWords.number(more.halfSets())))
                .forEach(gains::add);
        return "With all its sets it gives %s.".formatted(ScreenWords.list(gains, "and"));
    }

    private static Cited without(Why why) {
        if (why.isNeeded()) {
            return Cited.of("Without it %s.".formatted(missing(why.reason())), "C2");
        }
        return why.cost().stream().anyMatch(Shift::isLoss)
                ? Cited.of("Without it: " + DoseWords.uncapitalized(SlotWords.without(why.cost())), "2.8")
                : Cited.plain("Without it no muscle would fall below its aim.");
    }

    private static String missing(PlanReason reason) {
        return switch (reason) {
            case IS_THE_ROW -> "this session would have no row";
            case IS_THE_POSTURE_MOVE -> "this session would have no posture move";
            default -> "this session would have too few exercises, or none of a kind it needs";
        };
    }

    private String runnerUp(Alternative next) {
        return "Next best: %s. %s".formatted(inSentence(next.exercise()), then(next));
    }

    /// Returns what the week would be with an alternative: `With it: your lower trapezius gets 5 sets instead
    /// of 6, below the aim.`
    public String then(Alternative alternative) {
        return then(alternative.shifts());
    }

    private static String then(List<Shift> shifts) {
        return "With it: " + DoseWords.uncapitalized(ShiftWords.sentence(shifts, Optional.empty()));
    }

    /// Returns what else speaks for an alternative, as short words: `the same movement`, `one of your favorites`.
    public static List<String> traits(Alternative alternative) {
        return alternative.traits().stream().sorted().map(WhyWords::trait).toList();
    }

    private static String trait(Alternative.Trait trait) {
        return switch (trait) {
            case SAME_PATTERN -> "the same movement";
            case FAVORITE -> "one of your favorites";
            case KNOWN -> "you know it already";
            case WITHOUT_EQUIPMENT -> "needs no equipment";
            case ALREADY_IN_THE_WEEK -> "in your week already";
        };
    }

    /// Returns why an exercise of the catalog is not in the week.
    public Cited whyNot(ExerciseId exercise, WhyNot whyNot) {
        String name = name(exercise);
        return switch (whyNot) {
            case WhyNot.IsThere there ->
                Cited.plain("%s is in your week, on %s.".formatted(name, DayWords.list(there.weekdays())));
            case WhyNot.Refused(Refusal refusal) ->
                Cited.of(PlanWords.declined(repertoire.exercise(exercise), refusal), refusal.rule());
            case WhyNot.Unwanted _ -> Cited.plain("You said that you do not want %s.".formatted(inSentence(exercise)));
            case WhyNot.OthersChosen _ ->
                Cited.plain("%s would fit. Others were chosen, and a few are enough.".formatted(name));
            case WhyNot.NoBetter better -> Cited.plain(noBetter(better));
            case WhyNot.Breaks(String rule) ->
                Cited.of("Wherever it stood, %s.".formatted(ClashWords.broken(rule)), rule);
            case WhyNot.NotInRoutine _ -> Cited.of("%s is not part of the routine you follow.".formatted(name), "2.7");
        };
    }

    private String noBetter(WhyNot.NoBetter better) {
        return "Its best place would be on %s, instead of %s. %s That would be no better week."
                .formatted(DayWords.name(better.weekday()), inSentence(better.insteadOf()), then(better.shifts()));
    }

    private String inSentence(ExerciseId exercise) {
        return DoseWords.uncapitalized(name(exercise));
    }

    private String name(ExerciseId exercise) {
        return ExerciseWords.name(repertoire, Variant.of(exercise));
    }
}
