package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.exercise.ExerciseId;

/// What was chosen for a week, as text and back.
class SelectionTest {

    private static final String WEEK = "TUESDAY band-row x3, face-pull x2; FRIDAY band-row x3, prone-y-raise x2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEEK,
                "MONDAY band-row x1",
                "MONDAY band-row x12; TUESDAY y-to-w x2; SUNDAY dead-hang x1",
                "MONDAY ; TUESDAY y-to-w x2",
                ""
            })
    void readsWhatItWrites(String text) {
        assertEquals(text, Selection.parse(text).toString());
        assertEquals(
                Selection.parse(text), Selection.parse(Selection.parse(text).toString()));
    }

    @Test
    void noTextIsNoSession() {
        assertEquals(Selection.NONE, Selection.parse(" "));
        assertEquals(List.of(), Selection.NONE.weekdays());
    }

    @Test
    void isAskedAboutDaysAndExercises() {
        Selection week = Selection.parse(WEEK);
        assertEquals(List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), week.weekdays());
        assertEquals(
                List.of("band-row", "face-pull", "band-row", "prone-y-raise"),
                week.exercises().map(ExerciseId::toString).toList());
        assertTrue(week.on(DayOfWeek.TUESDAY).orElseThrow().has(new ExerciseId("face-pull")));
        assertFalse(week.on(DayOfWeek.FRIDAY).orElseThrow().has(new ExerciseId("face-pull")));
        assertEquals(Optional.empty(), week.on(DayOfWeek.MONDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TUESDAY                                   | Not a session
            band-row x3                               | band-row
            TUE band-row x3                           | TUE
            TUESDAY band-row                          | Not an exercise with its sets
            TUESDAY band-row xx                       | For input string
            TUESDAY band-row x99999999999             | For input string
            TUESDAY band-row x0                       | has a set at least
            TUESDAY band-row x-1                      | has a set at least
            TUESDAY Band Row x1                       | Not an exercise id
            TUESDAY band-row x1, band-row x2          | no exercise twice
            FRIDAY band-row x1; TUESDAY y-to-w x2     | in the order of the week
            TUESDAY band-row x1; TUESDAY y-to-w x2    | in the order of the week
            """)
    void refusesWhatIsNoWeek(String text, String problem) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Selection.parse(text));
        assertTrue(String.valueOf(refused.getMessage()).contains(problem), refused::getMessage);
    }
}
