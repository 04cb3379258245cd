package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.person.Profile;

/// Profiles are read strictly and written without loss.
class ProfileJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"G01", "G02", "G03", "G04", "G05", "G07", "G08", "G09", "G11", "G13", "G15", "G17", "G19"})
    void readsBackWhatItWrote(String name) {
        Profile profile = ProfileJson.read(name, Golden.text(name));
        assertEquals(profile, ProfileJson.read(name, ProfileJson.write(profile).toString()));
    }

    @Test
    void fillsInWhatIsNotGiven() {
        Profile profile = ProfileJson.read("-", "{\"age\": 34}");
        assertEquals(3, profile.wishes().daysPerWeek());
        assertEquals(20, profile.wishes().minutes());
    }

    @Test
    void tellsEveryMistakeWithItsLine() {
        String text = """
                {"age": 34,
                 "level": "L7",
                 "bands": [9],
                 "minuts": 20,
                 "dumbbells_kg": ["two"]}
                """;
        assertEquals("""
                p.json:2: 'level': A level is L0, L1 or L2, not 'L7'
                p.json:3: 'bands': Bands have levels 1 (tan) to 8 (gold), not 9
                p.json:4: 'minuts' is not known here
                p.json:5: 'dumbbells_kg' should be a number""", refused(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{} {}",
                "34",
                "{\"age\": 34, \"age\": 35}",
                "{\"age\": 3}",
                "{\"level\": \"L0\"}",
                "{\"age\": 34.5}",
                "{\"age\": 34, \"minutes\": 4}",
                "{\"age\": 34, \"minutes\": 1e99}",
                "{\"age\": 34, \"days_per_week\": 8}",
                "{\"age\": 34, \"conditions\": [\"bad-luck\"]}",
                "{\"age\": 34, \"equipment\": \"band\"}",
                "{\"age\": 34, \"screen\": {\"fainting\": \"in March\"}}",
                "{\"age\": 34, \"screen\": {\"last_bp\": [134]}}",
                "{\"age\": 34, \"screen\": {\"last_bp\": [80, 120]}}",
                "{\"age\": 34, \"pains\": {\"neck\": 11}}"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertEquals("p.json:1:", refused(text).substring(0, 9));
    }

    private static String refused(String text) {
        return String.valueOf(assertThrows(InputException.class, () -> ProfileJson.read("p.json", text))
                .getMessage());
    }
}
