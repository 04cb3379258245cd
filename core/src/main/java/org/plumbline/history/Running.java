package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A session that began and is not finished, with all that was told in it. It changes while the [Fold] folds and never
/// leaves it.
final class Running {

    private final LogEntry.SessionStarted began;
    private final Map<Integer, LineWords> lines = new TreeMap<>();
    private final List<SessionNote> notes = new ArrayList<>();

    /// What it comes to, until something more is told: it is asked for more often than it changes.
    private Optional<OpenSession> known = Optional.empty();

    Running(LogEntry.SessionStarted began) {
        this.began = began;
    }

    Running(Running other) {
        this(other.began);
        other.lines.forEach((place, line) -> lines.put(place, new LineWords(line)));
        notes.addAll(other.notes);
        known = other.known;
    }

    Instant startedAt() {
        return began.at();
    }

    SessionId id() {
        return began.session();
    }

    LineWords line(int place) {
        known = Optional.empty();
        return lines.computeIfAbsent(place, _ -> new LineWords());
    }

    /// A note told again is the same note.
    void note(SessionNote note) {
        known = Optional.empty();
        if (!notes.contains(note)) {
            notes.add(note);
            notes.sort(Comparator.comparing(SessionNote::at));
        }
    }

    OpenSession session() {
        OpenSession session = known.orElseGet(this::told);
        known = Optional.of(session);
        return session;
    }

    private OpenSession told() {
        List<Script.Item> script = new ArrayList<>(began.script().items());
        Map<Integer, ItemLog> items = new HashMap<>();
        List<Replaced> replaced = new ArrayList<>();
        lines.forEach((place, line) -> {
            if (place >= 0 && place < script.size()) {
                replaced.addAll(line.replaced(place, script.get(place)));
                script.set(place, line.line(script.get(place)));
            }
            items.put(place, line.now());
        });
        return new OpenSession(
                began.session(),
                began.at(),
                began.script().with(script),
                items,
                began.checkIn(),
                new Besides(replaced, notes));
    }
}
