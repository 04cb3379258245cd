package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All that a folder of sources may say to people, each file as one line: texts of programs without their comments,
/// pages and documents as they are. A text that is put together of parts is read as one.
record Messages(Path folder) {

    private static final String BETWEEN = " | ";

    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*\\*.*?\\*/)|(?m:^\\s*//.*$)");
    private static final Pattern PUT_TOGETHER = Pattern.compile("(?<!\")\"\\s*\\+\\s*\"(?!\")");
    private static final Pattern QUOTE_SIGN = Pattern.compile("'\\\\?[\"`]'");
    private static final Pattern TEXT =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]++|\\\\.)*+\"|`(?:[^`\\\\]++|\\\\.)*+`");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<%--.*?--%>|loading=\"lazy\"");

    private static final Map<String, UnaryOperator<String>> READ = Map.of(
            ".java",
            Messages::texts,
            ".js",
            Messages::texts,
            ".jte",
            text -> UNSEEN.matcher(text).replaceAll(" "),
            ".md",
            UnaryOperator.identity(),
            ".motion",
            UnaryOperator.identity(),
            ".svg",
            UnaryOperator.identity());

    /// What one file may say.
    record Message(String file, String words) {}

    List<Message> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> READ.containsKey(ending(file)))
                    .sorted()
                    .map(Messages::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message read(Path file) {
        try {
            String said = READ.getOrDefault(ending(file), UnaryOperator.identity())
                    .apply(Files.readString(file))
                    .replaceAll("\\s+", " ");
            return new Message(file.getFileName().toString(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private static String texts(String source) {
        String bare = QUOTE_SIGN.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("' '");
        return TEXT.matcher(PUT_TOGETHER.matcher(bare).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(joining(BETWEEN));
    }
}
