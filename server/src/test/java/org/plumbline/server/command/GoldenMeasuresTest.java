package org.plumbline.server.command;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Is the change real? What the verb `measure` says of self-tests (golden case G29 and others in its form).
class GoldenMeasuresTest {

    @Test
    void showsAChangeOnlyBeyondTheErrorOfTheMeasure() {
        JsonNode answer = answer(Golden.text("G29"));
        assertEquals(
                "cva 2.4 no-clear-change; twd -1.2 changed; t_hold 14.0 no-clear-change;"
                        + " discomfort -2.1 clearly-lower 48 %",
                verdicts(answer));
        String text = answer.toString().toLowerCase(Locale.ROOT);
        assertTrue(text.contains("closer to the wall by about 1 cm"), text);
        List.of("normal", "abnormal", "forward head posture", "percentile")
                .forEach(word -> assertFalse(text.contains(word), word));
    }

    /// The baseline, what came later, and what is said of the last date.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # the mean of three, so a missing reading is not compared
            "twd_cm": [12.4, 12.6, 12.5] | {"week": 4, "twd_cm": [11.2, 11.4]}   | twd not-comparable
            # single photos: the larger error
            "cva_deg": [46, 46, 46]      | {"week": 4, "cva_deg": 50.9}          | cva 4.9 no-clear-change
            "cva_deg": [46, 46, 46]      | {"week": 4, "cva_deg": 51}            | cva 5.0 changed
            # means: at two dates running
            "cva_deg": [46, 46, 46]      | {"week": 4, "cva_deg": [50, 50, 50]}  | cva 4.0 no-clear-change
            "cva_deg": [46, 46, 46]      | {"week": 4, "cva_deg": [50, 50, 50]}, {"week": 8, "cva_deg": [50, 49, 50]} | cva 3.7 changed
            "cva_deg": [46, 46, 46]      | {"week": 4, "cva_deg": [50, 50, 50]}, {"week": 8, "cva_deg": [49, 49, 49]} | cva 3.0 no-clear-change
            # sitting is never mixed with standing, nor one side with the other
            "cva_deg": [46, 46, 46], "stance": "sitting" | {"week": 4, "cva_deg": [56, 56, 56], "stance": "standing"} | cva not-comparable
            "cva_deg": [46, 46, 46], "side": "left"      | {"week": 4, "cva_deg": [52, 52, 52], "side": "right"}      | cva not-comparable
            "cva_deg": [46, 46, 46], "side": "left"      | {"week": 4, "cva_deg": [52, 52, 52], "side": "left"}       | cva 6.0 changed
            # a slip is asked about first
            "twd_cm": [12.4, 12.6, 12.5] | {"week": 4, "twd_cm": [124, 12.6, 12.5]} | twd asked
            "t_hold_s": 41               | {"week": 4, "t_hold_s": 58}           | t_hold 17.0 changed
            "dnf_s": [30, 34]            | {"week": 4, "dnf_s": [47, 47]}        | dnf 15.0 changed
            "owd_cm": 2                  | {"week": 4, "owd_cm": 0}              | owd -2.0 changed
            "wall_angel_cm": 180         | {"week": 4, "wall_angel_cm": 183}     | wall_angel 3.0 changed
            "pull_aparts": 12            | {"week": 4, "pull_aparts": 15}        | pull_aparts 3.0 changed
            "prone_ys": 8                | {"week": 4, "prone_ys": 10}           | prone_ys 2.0 no-clear-change
            "discomfort_7d": 4.4         | {"week": 4, "discomfort_7d": 2.5}     | discomfort -1.9 no-clear-change 43 %
            "discomfort_7d": 8           | {"week": 4, "discomfort_7d": 6}       | discomfort -2.0 no-clear-change 25 %
            "t_hold_s": 41               | {"week": 4, "twd_cm": [12, 12, 12]}   | twd baseline-incomplete
            """)
    void saysWhatTheErrorAllows(String baseline, String later, String expected) {
        String last = verdicts(answer("{\"baseline\": {%s}, \"later\": [%s]}".formatted(baseline, later)));
        assertEquals(expected, last.substring(last.lastIndexOf(';') + 1).strip());
    }

    @Test
    void averagesTheTwoDaysOfABaseline() {
        assertEquals(
                "t_hold 15.0 no-clear-change",
                verdicts(answer(
                        "{\"baseline\": [{\"t_hold_s\": 40}, {\"t_hold_s\": 50}], \"later\": [{\"t_hold_s\": 60}]}")));
        assertEquals(
                "t_hold baseline-complete",
                verdicts(answer("{\"baseline\": [{\"t_hold_s\": 40}], \"later\": [{\"t_hold_s\": 60}]}")));
    }

    @Test
    void namesEachMistakeWithItsLine() {
        InputException e = assertThrows(InputException.class, () -> answer("""
                {"baseline": {"twd_cm": [12.4, 12.6, 12.5, 12.4], "ear": 3},
                 "later": [{"week": 4, "t_hold_s": 500}, {"week": 4, "t_hold_s": "long"}]}"""));
        String said = String.valueOf(e.getMessage());
        List.of("test.json:1: 'twd_cm'", "'ear' is not known here", "test.json:2: 't_hold_s'", "more than weekly")
                .forEach(part -> assertTrue(said.contains(part), said));
    }

    private static JsonNode answer(String tests) {
        return MeasureJson.write(new MeasureReader("test.json").read(LocatedJson.parse("test.json", tests)));
    }

    private static String verdicts(JsonNode answer) {
        return Golden.elements(answer.path("verdicts")).stream()
                .map(one -> one.path("measure").asString("")
                        + (one.has("delta") ? " " + one.path("delta").asDouble() : "")
                        + " " + one.path("verdict").asString("")
                        + (one.has("percent") ? " " + one.path("percent").asInt() + " %" : ""))
                .collect(joining("; "));
    }
}
