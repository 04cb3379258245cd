package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.check.MotionCheck;
import org.plumbline.figure.motion.Gauge;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Motion;

/// Every drawing that is no exercise moves as a body can, says its words, and shows what the rulebook asks for.
class IllustrationsTest {

    private static final Illustrations ILLUSTRATIONS = Illustrations.of(Catalog.open());

    static Stream<String> names() {
        return ILLUSTRATIONS.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void movesAsABodyCan(String name) {
        assertEquals(
                List.of(),
                MotionCheck.of(motion(name), name + ".motion").stream()
                        .map(Mistake::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatHasToBeSeenInIt(String name) {
        Motion motion = motion(name);
        assertTrue(motion.claims().expectations().size() >= 2, "names fewer than two key facts");
        assertFalse(motion.claims().contacts().isEmpty(), "touches nothing");
        assertTrue(motion.staging().legend().isComplete(), "has no words");
    }

    @ParameterizedTest
    @MethodSource("names")
    void marksWhatIsMeasured(String name) {
        assertEquals(
                !List.of("stand-and-walk", "half-wall-angel").contains(name),
                !motion(name).staging().marks().isEmpty());
    }

    /// What DESK1 and section 5 of the rulebook say, in centimeters and degrees, written apart from the files. The desk
    /// is 72 high, a screen's face stands at z 66, its upper edge at 123; a seat ends at z 21; a wall is at z -18.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            setup-screen-distance         | far    | eyeR.z          | -34   | 16
            setup-screen-distance         | far    | fingersR.z      | 60    | 70
            setup-screen-height           | level  | eyeR.y          | 123   | 128
            setup-straight-ahead          | straight | nose.x        | -1    | 1
            setup-elbows                  | easy   | elbowR.bend     | 70    | 100
            setup-elbows                  | easy   | shoulderR.raise | 0     | 30
            setup-chair                   | back   | kneeR.z         | 31    | 36
            setup-feet                    | flat   | kneeR.bend      | 75    | 95
            setup-laptop                  | level  | eyeR.y          | 117   | 128
            setup-phone                   | raised | handR.y         | 105   | 130
            measure-tragus-to-wall        | level  | earR.z          | -9    | -3
            measure-head-to-wall          | touch  | occiput.z       | -19   | -17
            measure-wall-angel-height     | end    | shoulderL.raise | 120   | 180
            half-wall-angel               | half   | shoulderL.raise | 98    | 120
            measure-t-hold                | hold   | shoulderL.raise | 78    | 102
            measure-clean-prone-ys        | up     | shoulderL.raise | 115   | 142
            measure-deep-neck-flexor-hold | hold   | occiput.y       | 1.4   | 2.6
            measure-clean-pull-aparts     | end    | handL~handR     | 120   | 185
            stand-and-walk                | sit    | kneeR.bend      | 75    | 130
            stand-and-walk                | right  | hipR.flex       | 45    | 95
            """)
    void showsItsKeyFact(String name, String pose, String gauge, double least, double most) {
        Skeleton body = Optional.ofNullable(motion(name).keyPoses().get(pose))
                .orElseThrow()
                .body();
        double value = Gauge.parse(gauge).of(body);
        assertTrue(value >= least && value <= most, () -> gauge + " is " + value + ", not " + least + " to " + most);
    }

    @Test
    void oneWithoutWordsOrWithTheNameOfAnExerciseIsRefused(@TempDir Path folder) throws Exception {
        Path illustrations = Files.createDirectory(folder.resolve("illustrations"));
        String standing = "camera 30 8\ncontact soleL floor\npose start\ncycle start 1 1\n";
        Files.writeString(illustrations.resolve("at-the-sink.motion"), "title At the sink\n" + standing);
        Files.writeString(illustrations.resolve("band-row.motion"), standing);
        Files.writeString(illustrations.resolve("At_Sink.motion"), standing);

        List<String> told = mistakes(folder);

        assertTold(told, "at-the-sink.motion:1: has no words: write a line 'title' and a line 'shows'");
        assertTold(told, "band-row.motion:1: there is already an exercise 'band-row'");
        assertTold(told, "At_Sink.motion:1: an illustration is named like 'setup-elbows', not 'At_Sink'");
    }

    private static void assertTold(List<String> told, String mistake) {
        assertTrue(told.stream().anyMatch(line -> line.endsWith(mistake)), told::toString);
    }

    private static List<String> mistakes(Path folder) {
        try {
            Catalog.checked(Optional.of(folder));
            return List.of();
        } catch (CatalogException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private static Motion motion(String name) {
        return ILLUSTRATIONS.of(name).orElseThrow();
    }
}
