package org.plumbline.figure.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Written;

/// A sound motion with one thing wrong at a time: each must be found by the check that is there for it.
class SeededMistakesTest {

    private static final String SOUND = """
            camera 30 8
            prop wall at 0,60 turn 180
            contact soleL floor
            contact soleR floor
            pose start
              root 0,91.5,0
              leg both at 10,7,-2 pole fwd+out*.15 point fwd+out*.2
              arm both to raise(20,30) bend 20 c:fwd palm in
            pose end from start
              arm both to raise(120,20) bend 10 c:fwd palm in
            cycle start .5 1.5 end 1 1.5
            expect end handL.y > shoulderL.y
            """;

    @Test
    void aSoundMotionHasNothingToComplainAbout() {
        assertEquals(List.of(), complaints(SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raise(20,30) bend 20     | raise(20,30) bend 165     | elbow L bends beyond its 150 degrees, by 15.0 degrees
            root 0,91.5,0            | root 0,97,0               | foot L cannot reach its place
            root 0,91.5,0            | root 0,97,0               | is away from the floor beyond the 2.0 cm allowed
            0,91.5,0                 | 0,86.5,0 # ankle 2        | soleL sinks into the floor beyond the 2.0 cm allowed
            0,91.5,0                 | 0,86.5,0 # ankle 2        | foot L is below the floor
            at 0,60                  | at 0,12                   | passes through the wall
            raise(20,30) bend 20 c:fwd | raise(30,90) bend 130 in+back*.8 | passes through the waist
            root 0,91.5,0            | root 0,86,-24             | falls over: the center of mass is beyond what carries it
            .5 1.5 end               | .5 .12 end                | moves too fast
            raise(120,20)            | raise(100,-60)            | goes too far behind the trunk
            camera 30 8              | camera 30 85              | looks along the trunk
            raise(120,20)            | raise(60,20)              | not as expected: handL.y is
            leg both at 10,7,-2 pole fwd+out*.15 point fwd+out*.2 | leg both at 10,20,-2 pole back point fwd | knee L bends the wrong way
            arm both to raise(120,20) | spine lumbar 70 low 40 #  | spine bends beyond its 95 degrees
            arm both to raise(120,20) | spine neck 0,60 #         | neck leans to a side beyond its 50 degrees
            arm both to raise(120,20) | girdle both 40 0 #        | shoulder blade L goes up or down beyond its 28 degrees
            """)
    void aSeededMistakeIsFound(String sound, String seeded, String complaint) {
        String wrong = SOUND.replace(sound, seeded);
        List<String> found = complaints(seeded.contains("ankle 2") ? wrong.replace("10,7,-2", "10,2,-2") : wrong);
        assertTrue(found.stream().anyMatch(told -> told.contains(complaint)), found::toString);
    }

    @Test
    void aMistakeNamesItsLineAndByHowMuchAndWhen() {
        List<String> found = complaints(SOUND.replace("raise(120,20) bend 10", "raise(120,20) bend 160"));
        assertEquals(
                "test.motion:9: elbow L bends beyond its 150 degrees, by 10.0 degrees (pose end, 2.0 s)",
                found.getFirst());
    }

    @Test
    void aBodyThatFloatsHasToNameWhatCarriesIt() {
        String floating = SOUND.replace("0,91.5,0", "0,120,0")
                .replace("10,7,-2", "10,40,-2")
                .replaceAll("contact.*\n", "");
        assertTrue(complaints(floating).stream().anyMatch(told -> told.contains("touches nothing")));
    }

    @Test
    void anAlternatingMotionBeginsWhereItsMirrorBegins() {
        String crooked =
                SOUND.replace("  arm both to raise(20,30)", "  arm L to raise(60,30) bend 5\n  arm R to raise(20,30)")
                        + "alternate\n";
        assertTrue(complaints(crooked).stream()
                .anyMatch(told -> told.contains("the loop does not close: handL starts elsewhere")));
    }

    private static List<String> complaints(String text) {
        return MotionCheck.of(Written.motion(text), "test.motion").stream()
                .map(Mistake::toString)
                .toList();
    }
}
