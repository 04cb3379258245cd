package org.plumbline.figure.motion;

import java.util.List;
import java.util.Set;

/// The words of a line, read from left to right.
final class Words {

    private static final Set<String> KEYWORDS = Set.of("to", "bend", "at", "pole", "arc", "point", "palm", "loose");

    private final List<String> words;
    private int at;

    Words(String line) {
        this.words = List.of(line.strip().split("\\s+"));
    }

    boolean hasNext() {
        return at < words.size();
    }

    /// Returns the next word, or complains that something is missing.
    String next(String wanted) {
        if (!hasNext()) {
            throw new IllegalArgumentException(
                    "the line ends after '" + words.getLast() + "', where " + wanted + " should follow");
        }
        return words.get(at++);
    }

    /// Skips the next word and says so, if it is this one.
    boolean peek(String word) {
        if (hasNext() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    /// Returns all words that are left, which are then read.
    String rest() {
        String rest = String.join(" ", words.subList(at, words.size()));
        at = words.size();
        return rest;
    }

    /// Says whether a direction could follow rather than the next keyword of a limb.
    boolean atDirection() {
        return hasNext() && !KEYWORDS.contains(words.get(at));
    }

    void end() {
        if (hasNext()) {
            throw new IllegalArgumentException("unknown word '" + words.get(at) + "'");
        }
    }
}
