package org.plumbline.server.welcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.server.words.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A draft as it stands in the database: `{"YOU":{"age":["34"],"desk":["8"]}}`; with `"again":["YOU","SIGNS"]` while
/// questions are asked again.
final class AnswersJson {

    private static final String AGAIN = "again";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnswersJson() {}

    static String write(Answers answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        answers.given().forEach((question, fields) -> {
            ObjectNode page = json.putObject(question.name());
            fields.typed().forEach((name, values) -> {
                ArrayNode all = page.putArray(name);
                values.forEach(all::add);
            });
        });
        if (!answers.again().isEmpty()) {
            ArrayNode again = json.putArray(AGAIN);
            answers.again().stream().sorted().forEach(question -> again.add(question.name()));
        }
        return MAPPER.writeValueAsString(json);
    }

    /// Reads a draft; a question that is asked no more is left out.
    static Answers read(String text) {
        JsonNode json = MAPPER.readTree(text);
        Map<Question, Fields> given = new EnumMap<>(Question.class);
        json.propertyStream()
                .forEach(page ->
                        find(page.getKey()).ifPresent(question -> given.put(question, fields(page.getValue()))));
        Set<Question> again = EnumSet.noneOf(Question.class);
        json.path(AGAIN).forEach(name -> find(name.asString("")).ifPresent(again::add));
        return Answers.of(given, again);
    }

    private static Optional<Question> find(String name) {
        return Stream.of(Question.values())
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    private static Fields fields(JsonNode page) {
        Map<String, List<String>> typed = new TreeMap<>();
        page.propertyStream().forEach(field -> {
            List<String> values = new ArrayList<>();
            field.getValue().forEach(value -> values.add(value.asString("")));
            typed.put(field.getKey(), values);
        });
        return new Fields(typed);
    }
}
