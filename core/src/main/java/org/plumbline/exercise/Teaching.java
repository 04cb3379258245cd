package org.plumbline.exercise;

import java.util.List;

/// How an exercise is taught, in the second person and in plain words.
///
/// @param name as it stands on the page: `Band pull-apart`
/// @param purpose one sentence: what it is for
/// @param steps what to do, in order
/// @param keyPoints short cues: `shoulders down`
/// @param mistakes what people get wrong, each with what to do instead
/// @param cautions when to take care
public record Teaching(
        String name,
        String purpose,
        List<String> steps,
        List<String> keyPoints,
        List<String> mistakes,
        List<String> cautions) {

    public Teaching {
        if (name.isBlank() || steps.isEmpty()) {
            throw new IllegalArgumentException("An exercise needs a name and at least one step: '%s'".formatted(name));
        }
        steps = List.copyOf(steps);
        keyPoints = List.copyOf(keyPoints);
        mistakes = List.copyOf(mistakes);
        cautions = List.copyOf(cautions);
    }
}
