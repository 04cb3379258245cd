package org.plumbline.figure.bodymap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One line of a map file: a keyword, often a name, and words behind a colon, as in `muscle glutes: fold -cleft`.
///
/// @param keyword empty for an indented line, which is a border of the line begun above it
/// @param name empty if there is none
record Statement(int line, String keyword, String name, List<String> words) {

    Statement {
        words = List.copyOf(words);
    }

    /// Returns the statements of a file, without comments and empty lines.
    static List<Statement> of(String text) {
        List<Statement> statements = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).replaceFirst("#.*", "").stripTrailing();
            if (!bare.isEmpty()) {
                statements.add(parse(i + 1, bare));
            }
        }
        return statements;
    }

    private static Statement parse(int line, String text) {
        int colon = text.indexOf(':');
        String head = colon < 0 ? text : text.substring(0, colon);
        String tail = colon < 0 ? "" : text.substring(colon + 1);
        if (Character.isWhitespace(text.charAt(0))) {
            return new Statement(line, "", head.strip(), words(tail));
        }
        String[] parts = head.split("\\s+", 2);
        return new Statement(line, parts[0], parts.length == 2 ? parts[1] : "", words(tail));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
