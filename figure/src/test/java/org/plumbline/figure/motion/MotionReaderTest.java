package org.plumbline.figure.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MotionReaderTest {

    private static final String SOUND = """
            camera 30 8
            pose start
            pose end from start
              arm both to raise(90,0)
            cycle start 1 1 end 1 1
            """;

    @Test
    void aSoundMotionHasItsPosesAndItsTime() {
        Motion motion = Written.motion(SOUND);

        assertEquals(List.of("start", "end"), List.copyOf(motion.keyPoses().keySet()));
        assertEquals(4, motion.seconds());
        assertEquals(new Camera(30, 8), motion.camera());
    }

    @Test
    void everyMistakeIsNamedWithItsLine() {
        assertEquals(
                List.of(
                        "test.motion:1: unknown line 'wobble'",
                        "test.motion:2: no prop 'sofa': there are mat, wall, chair, bench, incline-bench, doorframe, "
                                + "pull-up-bar, low-bar, desk, post, cable-tower, footplate, towel-roll, towel-bolster, towel-pad, "
                                + "cushion, step; office-chair, screen, keyboard, laptop, riser, footrest, tripod; dumbbell, ball, "
                                + "bag, phone, barbell; band, cable, towel",
                        "test.motion:4: no direction 'ahead': use up, down, fwd, back, out, in, left or right",
                        "test.motion:5: 'wide' is not a number",
                        "test.motion:7: has no camera",
                        "test.motion:6: no pose 'end'"),
                Written.mistakes("""
                        wobble
                        prop sofa
                        pose start
                          arm both to ahead
                          girdle both wide 0
                        cycle start 1 1 end 1 1
                        expect start handL.y > 10
                        """));
    }

    @Test
    void aLineThatEndsTooEarlySaysWhatIsMissing() {
        assertEquals(
                List.of("test.motion:3: the line ends after 'bend', where degrees should follow"),
                Written.mistakes(SOUND.replace("pose end from start", "  arm L bend\npose end from start")));
    }

    @Test
    void aLoopThatDoesNotCloseIsAMistake() {
        assertEquals(
                List.of("test.motion:5: the loop does not close: give 'end' some seconds to go back to the first pose"),
                Written.mistakes(SOUND.replace("end 1 1", "end 1 0")));
    }

    @Test
    void aLimbBeyondTheMidlineSaysSo() {
        String hand = SOUND.replace("arm both to raise(90,0)", "arm L at -5,110,30");
        assertEquals(
                List.of("test.motion:4: x counts outward: write 'across' before a place beyond the midline"),
                Written.mistakes(hand));
        assertEquals(List.of(), Written.mistakes(hand.replace("at -5", "at across -5")));
    }

    @Test
    void aContactWithAnUnknownThingNamesThePointsThereAre() {
        String told = Written.mistakes(SOUND + "contact soleL rug\n").getFirst();
        assertTrue(told.startsWith("test.motion:6: no point 'rug'"), told);
    }

    @Test
    void whatIsSaidOfAPoseThatNeverComesIsAMistake() {
        assertEquals(
                List.of(
                        "test.motion:7: the cycle never comes to pose 'rest'",
                        "test.motion:6: no pose 'ned'",
                        "test.motion:8: no pose 'middle'",
                        "test.motion:9: no pose 'best'"),
                Written.mistakes(SOUND + """
                        contact soleL floor @ned
                        expect rest handL.y > 10
                        strip start middle
                        thumb best
                        pose rest
                        """));
    }

    @Test
    void aBaseIsNamedWithItsSign() {
        Bases bases = new Bases();
        bases.add("bases.motion", List.of("pose low", "root 0,40,0", "pose lower from low", "root 0,30,0"));
        MotionReader.Read read = MotionReader.read(
                "test", "test.motion", List.of("camera 0 0", "pose start from @lower", "cycle start 1 1"), bases);

        assertEquals(List.of(), bases.mistakes());
        assertEquals(
                30,
                read.motion()
                        .orElseThrow()
                        .sample(1)
                        .getFirst()
                        .body()
                        .trunk()
                        .pelvis()
                        .base()
                        .y());
    }

    @Test
    void whatCannotBeSolvedSaysByHowMuchItMisses() {
        String told = Written.mistakes(SOUND.replace("  arm both to raise(90,0)", "  solve root.y until handL.y = 400"))
                .getFirst();
        assertTrue(told.startsWith("test.motion:4: cannot be solved: it still misses by "), told);
    }
}
