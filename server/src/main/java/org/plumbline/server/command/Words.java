package org.plumbline.server.command;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/// Several words for one meaning, as a table is written and as it is asked.
final class Words {

    private Words() {}

    /// Returns what each word means.
    ///
    /// @param lines a meaning, and the words for it with blanks between; no word stands twice
    static <T> Map<String, T> meaning(List<Entry<T, String>> lines) {
        return lines.stream()
                .flatMap(line ->
                        Arrays.stream(line.getValue().strip().split("\\s+")).map(word -> entry(word, line.getKey())))
                .collect(toUnmodifiableMap(Entry::getKey, Entry::getValue));
    }
}
