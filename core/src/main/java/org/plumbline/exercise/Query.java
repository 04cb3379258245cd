package org.plumbline.exercise;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody looks for: `Pull-aparts` as the words `pull` and `aparts`.
///
/// Each word has to begin a word of the text, where plurals count as well: `flies` finds `Band reverse fly`.
/// Words such as `the` look for nothing.
record Query(List<String> words) {

    private static final Set<String> SILENT =
            Set.of("a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to");

    /// How words end, and how the plain word would.
    private static final Map<String, String> FORMS = Map.of("s", "", "es", "", "ies", "y", "ing", "");

    /// Shorter ones, as of `abs`, would find too much.
    private static final int SHORTEST_STEM = 3;

    Query {
        words = List.copyOf(words);
    }

    static Query of(String text) {
        return new Query(
                split(text).filter(word -> !SILENT.contains(word)).distinct().toList());
    }

    /// Returns what has all the words, the best first: those found in the first text alone, then those that need the
    /// second one too, and so on. Whatever is found alike stays in its order. No words find everything.
    <T> List<T> among(Collection<T> things, Function<T, List<String>> texts) {
        record Found<T>(T thing, int depth) {}
        return things.stream()
                .map(thing -> new Found<>(thing, depth(texts.apply(thing))))
                .filter(found -> found.depth() >= 0)
                .sorted(Comparator.comparingInt(Found::depth))
                .map(Found::thing)
                .toList();
    }

    /// Returns the place of the text at which all words have been found, or -1.
    private int depth(List<String> texts) {
        return IntStream.range(0, texts.size())
                .filter(last -> isIn(String.join(" ", texts.subList(0, last + 1))))
                .findFirst()
                .orElse(-1);
    }

    private boolean isIn(String text) {
        List<String> there = split(text).toList();
        return words.stream()
                .allMatch(word ->
                        stems(word).anyMatch(stem -> there.stream().anyMatch(known -> known.startsWith(stem))));
    }

    /// Returns the word and what it may be a form of: `flies` and `fly`, `stretching` and `stretch`.
    private static Stream<String> stems(String word) {
        Stream<String> plain = FORMS.entrySet().stream()
                .filter(form -> word.endsWith(form.getKey()))
                .map(form -> word.substring(0, word.length() - form.getKey().length()) + form.getValue())
                .filter(stem -> stem.length() >= SHORTEST_STEM);
        return Stream.concat(Stream.of(word), plain);
    }

    private static Stream<String> split(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT)
                        .replaceAll("['\u2019]", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }
}
