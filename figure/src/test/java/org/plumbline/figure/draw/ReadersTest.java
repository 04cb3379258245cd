package org.plumbline.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.body.BodyShapes;

class ReadersTest {

    private static void assertComplains(String complaint, Runnable reading) {
        assertEquals(
                complaint,
                assertThrows(IllegalArgumentException.class, reading::run).getMessage());
    }

    @Test
    void knowsWhereEveryMuscleLies() {
        Set<Muscle> known = Patches.ALL.stream().map(Patch::muscle).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Muscle.class), known);
    }

    @Test
    void namesTheLineOfAShapeThatIsWrong() {
        assertComplains("mine.shape:2: 'wide' is not a number", () -> BodyShapes.parse("mine", "# mine\nneck wide\n"));
        assertComplains(
                "mine.shape:1: 'neck 5 6' is neither a ring nor a measure", () -> BodyShapes.parse("mine", "neck 5 6"));
    }

    @Test
    void namesTheLineOfAColorThatIsWrong() {
        assertComplains(
                "my.tone:1: 'red' is not a color such as #33504c", () -> Palette.parse("my.tone", "skin red #ffffff"));
        assertComplains("my.tone:2: 'skin' is not a name and two colors", () -> Palette.parse("my.tone", "\nskin"));
    }

    @Test
    void namesTheLineOfAPatchThatIsWrong() {
        assertComplains(
                "muscles.patches:1: '1' is not a vertex such as 0.36:-34",
                () -> Patches.parse("biceps upper-arm 1 2 3"));
        assertComplains(
                "muscles.patches:1: 'biceps upper-arm' has no three vertices", () -> Patches.parse("biceps upper-arm"));
    }
}
