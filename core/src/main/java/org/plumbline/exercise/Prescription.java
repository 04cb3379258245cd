package org.plumbline.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Work;

/// What a person is asked to do of one exercise in one session.
///
/// Written `2 x 15 reps: band-pull-apart, red band`, with what is special behind it:
/// `1 x 8 reps: prone-y-raise, bodyweight, hold 3 s, longer-hold`.
///
/// A form of an exercise stands behind a hash: `1 x 8 reps: prone-y-raise#one-arm, bodyweight`.
///
/// @param sets 1 to 99
/// @param target what each set should reach
/// @param holdSeconds the pause in each rep, where the exercise has one
/// @param halfSteps the half-steps in force, in the order they were taken
public record Prescription(
        Variant variant, Load load, int sets, Work target, Optional<Integer> holdSeconds, List<HalfStep> halfSteps) {

    /// A longer hold is one to two seconds more (rulebook 3.3); one is the cautious reading.
    private static final int LONGER_HOLD_SECONDS = 1;

    /// More than anybody is asked for; a larger number is a mistake.
    public static final int MOST_SETS = 99;

    public Prescription {
        if (sets < 1 || sets > MOST_SETS) {
            throw new IllegalArgumentException("A prescription has 1 to %d sets, not %d".formatted(MOST_SETS, sets));
        }
        halfSteps = List.copyOf(halfSteps);
    }

    /// Makes a prescription of an exercise as it is taught.
    public Prescription(
            ExerciseId exercise,
            Load load,
            int sets,
            Work target,
            Optional<Integer> holdSeconds,
            List<HalfStep> halfSteps) {
        this(Variant.of(exercise), load, sets, target, holdSeconds, halfSteps);
    }

    public ExerciseId exercise() {
        return variant.exercise();
    }

    /// Returns the prescription that is written so.
    ///
    /// @throws IllegalArgumentException if [#toString()] would never write it
    public static Prescription parse(String text) {
        int times = text.indexOf(" x ");
        int colon = text.indexOf(": ");
        List<String> parts = parts(text, colon + 2);
        if (times < 0 || colon < times + 3 || parts.size() < 2) {
            throw new IllegalArgumentException(
                    "Not a prescription, such as '2 x 15 reps: band-pull-apart, red band': '%s'".formatted(text));
        }
        Prescription plain = new Prescription(
                Variant.parse(parts.get(0)),
                Load.parse(parts.get(1)),
                Integer.parseInt(text.substring(0, times)),
                Work.parse(text.substring(times + 3, colon)),
                Optional.empty(),
                List.of());
        return parts.stream().skip(2).reduce(plain, Prescription::withText, (a, _) -> a);
    }

    private static List<String> parts(String text, int from) {
        List<String> parts = new ArrayList<>(3);
        int start = from;
        for (int comma = text.indexOf(", ", start); comma >= 0; comma = text.indexOf(", ", start)) {
            parts.add(text.substring(start, comma));
            start = comma + 2;
        }
        parts.add(text.substring(start));
        return parts;
    }

    public Prescription withSets(int changed) {
        return new Prescription(variant, load, changed, target, holdSeconds, halfSteps);
    }

    public Prescription withTarget(int amount) {
        return new Prescription(variant, load, sets, new Work(amount, target.measure()), holdSeconds, halfSteps);
    }

    public Prescription withLoad(Load changed) {
        return new Prescription(variant, changed, sets, target, holdSeconds, halfSteps);
    }

    public Prescription withHold(int seconds) {
        return new Prescription(variant, load, sets, target, Optional.of(seconds), halfSteps);
    }

    /// Returns the same with one more half-step; a longer hold grows by one second.
    public Prescription withHalfStep(HalfStep taken) {
        int grown = taken == HalfStep.LONGER_HOLD ? LONGER_HOLD_SECONDS : 0;
        return marked(taken).withHoldOf(holdSeconds.map(seconds -> seconds + grown));
    }

    /// Returns the plain movement again: a longer hold goes back by the seconds it grew.
    public Prescription withoutHalfSteps() {
        int grown = Collections.frequency(halfSteps, HalfStep.LONGER_HOLD) * LONGER_HOLD_SECONDS;
        return new Prescription(variant, load, sets, target, holdSeconds.map(seconds -> seconds - grown), List.of());
    }

    private Prescription withText(String part) {
        if (part.startsWith("hold ")) {
            return withHold(Work.parse(part.substring("hold ".length())).amount());
        }
        return marked(HalfStep.parse(part));
    }

    private Prescription marked(HalfStep taken) {
        List<HalfStep> more = new ArrayList<>(halfSteps);
        more.add(taken);
        return new Prescription(variant, load, sets, target, holdSeconds, more);
    }

    private Prescription withHoldOf(Optional<Integer> seconds) {
        return new Prescription(variant, load, sets, target, seconds, halfSteps);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(sets).append(" x ").append(target).append(": ");
        text.append(variant).append(", ").append(load);
        holdSeconds.ifPresent(seconds -> text.append(", hold ").append(seconds).append(" s"));
        halfSteps.forEach(step -> text.append(", ").append(step));
        return text.toString();
    }
}
