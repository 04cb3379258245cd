package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Golden case G09 and others in its form, as the verb `desk` answers them: what breaks have, how often, and for whom.
class GoldenBreaksTest {

    static Stream<JsonNode> cases() {
        return Golden.elements(new ObjectMapper().readTree(Golden.text("desk"))).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsAnsweredAsExpected(JsonNode one) {
        JsonNode answer = answer(one.path("profile").toString(), Optional.empty());
        JsonNode expect = one.path("expect");
        String name = one.path("id").asString("") + " " + answer;
        assertEquals(
                expect.path("blocked").asBoolean(false), answer.path("blocked").asBoolean(), name);
        assertTrue(isWithin(expect.path("prompt_interval_min"), answer.path("prompt_interval_min")), name);
        assertTrue(isWithin(expect.path("break_seconds"), answer.path("break_seconds")), name);
        for (String key : List.of("per_day_max", "inside_work_hours_only", "snooze_min")) {
            assertTrue(expect.path(key).isMissingNode() || expect.path(key).equals(answer.path(key)), name);
        }
        expect.path("after_ignored")
                .properties()
                .forEach(number -> assertEquals(
                        number.getValue(), answer.path("after_ignored").path(number.getKey()), name));
        contentIsAsExpected(expect, answer, name);
        neverSays(expect, answer, name);
    }

    private static void contentIsAsExpected(JsonNode expect, JsonNode answer, String name) {
        List<String> content = texts(answer.path("content"));
        if (expect.has("content_from")) {
            assertTrue(texts(expect.path("content_from")).containsAll(content), name);
        }
        assertTrue(content.containsAll(texts(expect.path("content_has"))), name);
        assertTrue(texts(expect.path("content_without")).stream().noneMatch(content::contains), name);
        texts(expect.path("changed"))
                .forEach(changed -> assertTrue(answer.path("changed").has(changed), name));
        texts(expect.path("information_allowed"))
                .forEach(
                        fact -> assertTrue(answer.path("information").toString().contains(fact), name));
    }

    private static void neverSays(JsonNode expect, JsonNode answer, String name) {
        String said = answer.toString().toLowerCase(Locale.ROOT);
        texts(expect.path("never_say")).forEach(word -> assertFalse(said.contains(word), name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDayOfTheseKeepsTheNumbers(JsonNode one) {
        String day = """
                {"date": "2026-11-19", "sits_down": "09:00", "busy": ["10:00-11:10", "14:00-15:00"],
                 "answers": ["take", "snooze", "take", "skip", "ignore"]}""";
        JsonNode answer = answer(one.path("profile").toString(), Optional.of(day));
        for (JsonNode moment : answer.path("day")) {
            if (moment.has("moves")) {
                String at = moment.path("at").asString("");
                assertFalse(at.compareTo("10:00") >= 0 && at.compareTo("11:10") < 0, answer::toString);
                assertFalse(at.compareTo("14:00") >= 0 && at.compareTo("15:00") < 0, answer::toString);
                assertFalse(moment.path("moves").isEmpty(), answer::toString);
            }
        }
        assertTrue(
                answer.path("tally").path("offered").asInt()
                        <= answer.path("per_day_max").asInt(),
                answer::toString);
    }

    private static boolean isWithin(JsonNode range, JsonNode number) {
        return range.isMissingNode()
                || (range.get(0).asInt() <= number.asInt()
                        && number.asInt() <= range.get(1).asInt());
    }

    private static List<String> texts(JsonNode array) {
        return Golden.elements(array).stream().map(text -> text.asString("")).toList();
    }

    private static JsonNode answer(String profile, Optional<String> day) {
        return new BreaksJson(Golden.REPERTOIRE)
                .write(
                        "profile.json",
                        LocatedJson.parse("profile.json", profile),
                        day.map(text -> Workday.read("day.json", LocatedJson.parse("day.json", text))));
    }
}
