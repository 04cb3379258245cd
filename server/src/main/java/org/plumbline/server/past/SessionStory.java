package org.plumbline.server.past;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Script;
import org.plumbline.server.words.PastWords;

/// A session while its entries are read: what it began with, and what was said during it.
final class SessionStory {

    private final Instant start;
    private final Script script;
    private final Map<Integer, ExerciseId> swapped = new HashMap<>();
    private final List<Told> words = new ArrayList<>();

    SessionStory(LogEntry.SessionStarted started) {
        this.start = started.at();
        this.script = started.script();
    }

    Instant start() {
        return start;
    }

    List<Told> words() {
        return words;
    }

    void add(Told told) {
        words.add(told);
    }

    /// Returns the exercise of a line of its script; empty for a line it does not have.
    Optional<ExerciseId> exercise(int item) {
        return item < 0 || item >= script.items().size()
                ? Optional.empty()
                : Optional.ofNullable(swapped.get(item))
                        .or(() -> Optional.of(
                                script.items().get(item).prescription().exercise()));
    }

    /// From here on a line is about what is done in its place.
    void swap(int item, ExerciseId instead) {
        swapped.put(item, instead);
    }

    String title() {
        return script.isPractice() ? "Practice" : "Session";
    }

    /// Returns its length, and how many sets of strengthening were done: `21 minutes, 6 sets`.
    String fact(LogEntry.SessionFinished finished) {
        long sets = finished.decided().stream()
                .flatMap(decided -> decided.done().amounts().stream())
                .filter(amount -> amount > 0)
                .count();
        return PastWords.session(Duration.between(start, finished.at()), Math.toIntExact(sets), finished.isShortened());
    }
}
