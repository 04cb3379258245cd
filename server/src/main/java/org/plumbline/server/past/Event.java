package org.plumbline.server.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.server.words.DayWords;

/// Something that happened on a day: `Session, 21 minutes, 6 sets`, with what was told and decided.
///
/// @param state the shape of its knot: done, same, held or stopped
/// @param fact its numbers; may be empty
public record Event(LocalDate date, String state, String title, String fact, List<Told> words, List<Line> lines) {

    public Event {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    /// Returns the day as people say it: `Monday, March 2`.
    public String day() {
        return DayWords.date(date);
    }

    /// Returns what of it is about one exercise, or empty when nothing is.
    Optional<Event> about(ExerciseId exercise) {
        List<Told> said =
                words.stream().filter(told -> told.about().contains(exercise)).toList();
        List<Line> decided = lines.stream()
                .filter(line -> line.why().about().contains(exercise))
                .toList();
        return said.isEmpty() && decided.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(date, state, title, fact, said, decided));
    }
}
