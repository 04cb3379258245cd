package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers are understood as people write them, and refused with a sentence where they cannot be.
class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2, 4, 6             | 2000 4000 6000
            2,4,6               | 2000 4000 6000
            2 4 6               | 2000 4000 6000
            2;4; 6              | 2000 4000 6000
            2kg, 4 kg and 6 KG  | 2000 4000 6000
            2,5 5 7,5           | 2500 5000 7500
            2,5; 5              | 2500 5000
            2,5, 5, 7,5         | 2500 5000 7500
            2.5, 5              | 2500 5000
            1.25                | 1250
            8                   | 8000
            """)
    void readsWeightsHoweverTheyAreToldApart(String typed, String grams) {
        List<String> read =
                Typed.gramsOfMany(typed).stream().map(String::valueOf).toList();

        assertEquals(grams, String.join(" ", read));
    }

    @Test
    void asksBackWhetherOneCommaTellsTwoWeightsApart() {
        assertRefused("Write 2.5 for one weight, or 2, 5 for two", () -> Typed.gramsOfMany("2,5"));
    }

    @Test
    void refusesWhatIsNoWeight() {
        assertRefused("Give a weight in kilograms, such as 7.5, not 'heavy'", () -> Typed.gramsOfMany("2, heavy"));
        assertRefused("A weight is more than 0 kg", () -> Typed.gramsOfMany("0, 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64      | 64000
            64,5    | 64500
            64.5 kg | 64500
            """)
    void readsOneWeight(String typed, int grams) {
        assertEquals(grams, Typed.grams(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "2.5", "many", "1234567", "１２"})
    void refusesWhatIsNoWholeNumber(String typed) {
        assertRefused("Give an age, not '%s'".formatted(typed), () -> Typed.whole(typed, "Give an age"));
    }

    private static void assertRefused(String sentence, Runnable reading) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, reading::run).getMessage());
    }
}
