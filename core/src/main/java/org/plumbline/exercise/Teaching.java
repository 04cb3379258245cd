package org.plumbline.exercise;

import java.util.List;
import java.util.Optional;

/// How an exercise is taught, in the second person and in plain words.
///
/// @param names what it is called: `Band pull-apart`
/// @param purpose one sentence: what it is for
/// @param steps what to do, in order
/// @param cues what to look out for while doing it
/// @param variations how to make it easier or harder without changing to another exercise
/// @param picture what its moving drawing shows, for whoever cannot see it: start, movement, end
public record Teaching(
        Names names, String purpose, List<String> steps, Cues cues, Variations variations, Optional<String> picture) {

    /// What somebody looks out for while they train.
    ///
    /// @param keyPoints short reminders: `shoulders down`
    /// @param feel what is felt and where, and what is not
    /// @param mistakes what people get wrong, each with what to do instead
    /// @param cautions when to take care
    public record Cues(List<String> keyPoints, List<String> feel, List<String> mistakes, List<String> cautions) {

        public static final Cues NONE = new Cues(List.of(), List.of(), List.of(), List.of());

        public Cues {
            keyPoints = List.copyOf(keyPoints);
            feel = List.copyOf(feel);
            mistakes = List.copyOf(mistakes);
            cautions = List.copyOf(cautions);
        }
    }

    /// Small changes to the same movement, each as a sentence: `Lift one arm at a time.` The way to other exercises is
    /// told by [Suitability#easier()] and by the [Ladder].
    public record Variations(List<String> easier, List<String> harder) {

        public static final Variations NONE = new Variations(List.of(), List.of());

        public Variations {
            easier = List.copyOf(easier);
            harder = List.copyOf(harder);
        }
    }

    public Teaching {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("An exercise needs at least one step: '%s'".formatted(names));
        }
        steps = List.copyOf(steps);
    }

    public String name() {
        return names.name();
    }

    public List<String> keyPoints() {
        return cues.keyPoints();
    }

    public List<String> feel() {
        return cues.feel();
    }

    public List<String> mistakes() {
        return cues.mistakes();
    }

    public List<String> cautions() {
        return cues.cautions();
    }
}
