package org.plumbline.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.server.command.LocatedJson.Items;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads what a verb was given, a file or standard input, and answers an array with an array in the same order.
final class Inputs {

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Inputs() {}

    /// Returns the JSON of a file, or of standard input if there is none.
    ///
    /// @throws InputException if it cannot be read or is no JSON
    static LocatedJson read(Optional<Path> file, InputStream standardInput) {
        String name = name(file);
        try {
            byte[] bytes = file.isPresent() ? Files.readAllBytes(file.get()) : standardInput.readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return LocatedJson.parse(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (IOException e) {
            throw new InputException(
                    List.of(name + ":1: cannot be read: " + new UncheckedIOException(e).getMessage()), e);
        }
    }

    static String name(Optional<Path> file) {
        return file.map(path -> String.valueOf(path.getFileName())).orElse(STANDARD_INPUT);
    }

    /// Returns one answer for one question, and an array of answers for an array of them.
    static JsonNode answer(LocatedJson question, Function<LocatedJson, JsonNode> each) {
        if (!(question instanceof Items items)) {
            return each.apply(question);
        }
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        List<String> problems = new ArrayList<>();
        for (LocatedJson one : items.elements()) {
            try {
                answers.add(each.apply(one));
            } catch (InputException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return answers;
    }
}
