package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What was told of one line of a session under way, in parts: before it was done as something else, and since.
///
/// A word belongs to what the line was when it was told, whatever order the words are heard in. It changes while the
/// [Fold] folds and never leaves it.
final class LineWords {

    /// A word and what it does to what was told before.
    private record Word(Instant at, UnaryOperator<ItemLog> change) {}

    private final List<Word> words = new ArrayList<>();
    private final TreeMap<Instant, LogEntry.ItemSwapped> swaps = new TreeMap<>();
    private final List<ItemLog> logs = new ArrayList<>(List.of(ItemLog.EMPTY));

    LineWords() {}

    LineWords(LineWords other) {
        words.addAll(other.words);
        swaps.putAll(other.swaps);
        logs.clear();
        logs.addAll(other.logs);
    }

    void tell(Instant at, UnaryOperator<ItemLog> change) {
        Word word = new Word(at, change);
        words.add(word);
        take(word);
    }

    /// A word at the very moment of a swap led to it, so it is about what was before.
    private void take(Word word) {
        int part = swaps.headMap(word.at()).size();
        logs.set(part, word.change().apply(logs.get(part)));
    }

    void swap(LogEntry.ItemSwapped swapped) {
        swaps.put(swapped.at(), swapped);
        logs.clear();
        Stream.generate(() -> ItemLog.EMPTY).limit(swaps.size() + 1L).forEach(logs::add);
        words.forEach(this::take);
        int part = 0;
        for (LogEntry.ItemSwapped one : swaps.values()) {
            logs.set(part, logs.get(part).with(one.at(), one.reason()));
            part++;
        }
    }

    /// Returns what was told of the line as it is now.
    ItemLog now() {
        return logs.getLast();
    }

    /// Returns the line as it is now: as it was asked, or what is done in its place.
    Script.Item line(Script.Item asked) {
        Script.Item line = asked;
        for (LogEntry.ItemSwapped swapped : swaps.values()) {
            line = line.insteadOf(swapped);
        }
        return line;
    }

    /// Returns what the line was before, part by part.
    List<Replaced> replaced(int place, Script.Item asked) {
        List<Replaced> replaced = new ArrayList<>();
        Script.Item line = asked;
        for (LogEntry.ItemSwapped swapped : swaps.values()) {
            replaced.add(new Replaced(place, line, logs.get(replaced.size())));
            line = line.insteadOf(swapped);
        }
        return replaced;
    }
}
