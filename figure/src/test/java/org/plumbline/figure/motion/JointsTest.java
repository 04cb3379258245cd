package org.plumbline.figure.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.figure.body.Joints;
import org.plumbline.figure.body.Joints.OfArm;
import org.plumbline.figure.body.Side;

/// The angles a camera will compare a person with are those a clinician would read off the pose.
class JointsTest {

    private static final double NEAR = 0.01;

    @Test
    void aRaisedArmHasItsElevationAndPlaneOnEitherSide() {
        Joints joints = Joints.of(Written.motion("""
                        camera 0 0
                        pose raised
                          arm both to raise(84,30) bend 25 c:up
                        cycle raised 1 1
                        """).sample(1).getFirst().body());
        for (Side side : Side.values()) {
            OfArm arm = joints.arms().of(side);
            assertEquals(84, arm.elevation(), NEAR);
            assertEquals(30, arm.plane(), NEAR);
            assertEquals(25, arm.elbow(), NEAR);
            assertEquals(0, arm.wrist(), NEAR);
        }
    }

    @Test
    void aForearmTurnedOutIsOutwardRotationOnEitherSide() {
        Joints joints = Joints.of(Written.motion("""
                        camera 0 0
                        pose out
                          arm both to c:down bend 90 c:fwd+out
                        cycle out 1 1
                        """).sample(1).getFirst().body());
        assertEquals(45, joints.arms().left().rotation(), NEAR);
        assertEquals(45, joints.arms().right().rotation(), NEAR);
    }

    @Test
    void aFlexedHipAndABentKneeHaveTheirAngles() {
        Joints joints = Joints.of(Written.motion("""
                        camera 0 0
                        pose step
                          leg L to flex(60,10) bend 90 p:back
                          spine lumbar 10 high 5 neck 0,20
                        cycle step 1 1
                        """).sample(1).getFirst().body());
        assertEquals(60, joints.legs().left().flexion(), NEAR);
        assertEquals(10, joints.legs().left().abduction(), NEAR);
        assertEquals(90, joints.legs().left().knee(), NEAR);
        assertEquals(15, joints.spine().flexion(), NEAR);
        assertEquals(20, joints.neck().side(), 0.5);
    }

    @Test
    void theAnglesRunOverTheWholeCycle() {
        Motion raise = Written.motion("""
                camera 0 0
                pose start
                  arm both to raise(10,0)
                pose end from start
                  arm both to raise(150,0)
                cycle start 0 1 end 0 1
                """);
        List<Double> elevations = raise.joints(4).stream()
                .map(reading -> reading.joints().arms().left().elevation())
                .toList();
        assertEquals(9, elevations.size());
        assertEquals(80, elevations.get(2), NEAR);
        assertEquals(elevations.getFirst(), elevations.getLast());
    }
}
