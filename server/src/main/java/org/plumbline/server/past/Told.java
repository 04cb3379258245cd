package org.plumbline.server.past;

import java.util.List;
import java.util.Set;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.server.words.Cited;

/// A sentence somebody was told: "You felt pain at 6 of 10. …", rule `P1`.
///
/// @param isOfToday whether the words of that day were not kept, so that these are today's
/// @param about the exercises it is about; none when it is about the program as a whole
public record Told(Cited cited, boolean isOfToday, Set<ExerciseId> about) {

    public Told {
        about = Set.copyOf(about);
    }

    /// Returns what a person told us or did, which is a fact in any words.
    static Told fact(String words, ExerciseId... about) {
        return new Told(Cited.plain(words), false, Set.of(about));
    }

    /// Returns the same with the exercises it is about before it: `Band row: 21 days off: one step lighter.`
    Told about(List<ExerciseId> exercises, String names) {
        return new Told(
                new Cited("%s: %s".formatted(names, cited.text()), cited.rule()), isOfToday, Set.copyOf(exercises));
    }

    /// Returns the words that were kept of something no rule is behind, or today's where none were.
    static Told of(String kept, String today, Set<ExerciseId> about) {
        return new Told(Cited.plain(kept.isEmpty() ? today : kept), kept.isEmpty(), about);
    }

    /// Returns the words that were kept, or today's where none were.
    static Told of(String kept, String today, String rule, Set<ExerciseId> about) {
        return new Told(Cited.of(kept.isEmpty() ? today : kept, rule), kept.isEmpty(), about);
    }
}
