package org.plumbline.figure.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.body.Arm;
import org.plumbline.figure.body.Leg;
import org.plumbline.figure.body.Measures;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;

class TimelineTest {

    private static final String RAISE = """
            camera 30 8
            pose start
              arm both to raise(10,0) bend 4 fwd
              leg both at 10,7,-2 pole fwd point fwd
            pose end from start
              arm both to raise(150,0) bend 4 fwd
            cycle start .5 1 end 1 1.5
            """;

    @Test
    void aHeldPoseStandsTwiceAndTheEndIsTheStart() {
        List<Moment> moments = Written.motion(RAISE).sample(4);

        assertEquals(
                List.of(0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 2.5, 2.875, 3.25, 3.625, 4.0),
                moments.stream().map(Moment::time).toList());
        assertEquals(moments.getFirst().body(), moments.getLast().body());
        assertEquals(moments.get(5).body(), moments.get(6).body());
    }

    @Test
    void aFreeArmMovesOnAnArcAndStaysStraight() {
        for (Moment moment : Written.motion(RAISE).sample(12)) {
            assertEquals(4, moment.body().arm(Side.LEFT).flexion(), 0.01);
        }
    }

    @Test
    void aHandInContactMovesInALine() {
        Motion push = Written.motion("""
                camera 30 8
                pose start
                  arm both at 20,120,40 pole down
                pose end from start
                  arm both at 20,160,30 pole down
                cycle start 0 1 end 0 1
                """);
        for (Moment moment : push.sample(10).subList(0, 10)) {
            double rise = (moment.body().arm(Side.LEFT).grip().y() - 120) / 40;
            assertEquals(40 - 10 * rise, moment.body().arm(Side.LEFT).grip().z(), 0.01);
        }
    }

    @Test
    void aFootOnTheFloorStaysThereWhileTheBodyMoves() {
        Motion squat =
                Written.motion(RAISE.replace("pose end from start", "pose end from start\n  root 0,80,-6 lean 15"));
        for (Moment moment : squat.sample(12)) {
            assertEquals(7, moment.body().leg(Side.RIGHT).ankle().y(), 0.01);
        }
    }

    @Test
    void theMirrorOfAnAlternatingCycleFollowsIt() {
        Motion alternating =
                Written.motion(RAISE.replace("arm both to raise(150,0)", "arm R to raise(150,0)") + "alternate\n");
        List<Moment> moments = alternating.sample(6);

        assertEquals(8, alternating.seconds());
        Skeleton right = at(moments, 1.5);
        Skeleton left = at(moments, 5.5);
        assertEquals(right.mirrored(), left);
        assertTrue(
                right.arm(Side.RIGHT).wrist().y() > right.arm(Side.LEFT).wrist().y());
    }

    @Test
    void anotherTempoChangesTheTimesAndNothingElse() {
        Motion motion = Written.motion(RAISE);
        List<Moment> slow = motion.lasting(8).sample(4);

        assertEquals(8, slow.getLast().time(), 1e-9);
        assertEquals(
                motion.sample(4).stream().map(Moment::body).toList(),
                slow.stream().map(Moment::body).toList());
    }

    @Test
    void aFlowPassesItsPosesWithoutAStop() {
        Motion circle = Written.motion("""
                camera 30 8
                pose up
                  arm both to raise(100,0)
                pose front from up
                  arm both to raise(90,10)
                pose down from up
                  arm both to raise(80,0)
                pose back from up
                  arm both to raise(90,-10)
                flow up .3 front .3 down .3 back .3
                """);
        List<Moment> moments = circle.sample(8);
        double slowest = Double.MAX_VALUE;
        double fastest = 0;
        for (int i = 1; i < moments.size(); i++) {
            double way = moments.get(i)
                    .body()
                    .arm(Side.LEFT)
                    .wrist()
                    .distance(moments.get(i - 1).body().arm(Side.LEFT).wrist());
            slowest = Math.min(slowest, way);
            fastest = Math.max(fastest, way);
        }
        assertTrue(fastest < 2 * slowest, fastest + " against " + slowest);
    }

    @Test
    void bonesKeepTheirLengthInAnyPose() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Skeleton body = Written.motion(anyPose(random)).sample(1).getFirst().body();
            for (Side side : Side.values()) {
                Arm arm = body.arm(side);
                Leg leg = body.leg(side);
                assertEquals(Measures.UPPER_ARM, arm.shoulder().distance(arm.elbow()), 1e-6);
                assertEquals(Measures.FOREARM, arm.elbow().distance(arm.wrist()), 1e-6);
                assertEquals(Measures.THIGH, leg.hip().distance(leg.knee()), 1e-6);
                assertEquals(Measures.SHIN, leg.knee().distance(leg.ankle()), 1e-6);
            }
        }
    }

    private static String anyPose(Random random) {
        return """
                camera 0 0
                pose any
                  root 0,90,0 lean %d tilt %d turn %d
                  spine lumbar %d,%d,%d neck %d
                  arm L to raise(%d,%d) bend %d c:fwd
                  arm R at %d,%d,%d
                  leg both at %d,%d,%d
                cycle any 1 1
                """.formatted(random.ints(17, -60, 60).map(n -> n).boxed().toArray())
                .replace("raise(-", "raise(")
                .replace("at -", "at ");
    }

    private static Skeleton at(List<Moment> moments, double time) {
        return moments.stream()
                .filter(moment -> moment.time() == time)
                .findFirst()
                .orElseThrow()
                .body();
    }
}
