package org.plumbline.figure.bodymap;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Muscle;

/// What is written at the regions of a picture: names in their titles, where they lead, a number upon them.
///
/// @param prefix what every id begins with: `week-back`
record Labels(
        String prefix,
        Function<Muscle, String> names,
        Function<Muscle, Optional<String>> targets,
        Function<Muscle, Optional<String>> numbers) {

    Labels {
        if (!prefix.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Ids begin with lower-case words such as 'week-back', not " + prefix);
        }
    }

    static Labels plain(String prefix) {
        return new Labels(prefix, Labels::words, muscle -> Optional.empty(), muscle -> Optional.empty());
    }

    private static String words(Muscle muscle) {
        String words = muscle.toString().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
