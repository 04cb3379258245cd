package org.plumbline.figure.body;

/// The lengths of the mannequin's bones in centimeters, for a stature of 175.
///
/// Shares of stature follow Drillis and Contini (1966) as commonly tabulated; how the trunk is split is our judgement.
/// Every body shape has the same bones, so that one motion fits them all; only girths differ.
public final class Measures {

    public static final double STATURE = 175;

    public static final double UPPER_ARM = 32.5;
    public static final double FOREARM = 25.5;
    /// From the wrist to the middle of what a fist holds.
    public static final double GRIP = 8.7;
    public static final double HAND = 18.5;

    public static final double THIGH = 43;
    public static final double SHIN = 43;
    /// The ankle joint above the ground.
    public static final double ANKLE = 7;
    /// From the ankle joint to the tip of the toes, along the foot.
    public static final double TOES = 18.5;
    public static final double HEEL = 5;
    /// Each hip joint from the midline.
    public static final double HIP = 9;

    /// From the middle between the hips to L5/S1.
    public static final double PELVIS = 9.6;
    /// From L5/S1 to L1, from there to T8, and from there to C7.
    public static final double LUMBAR = 14.9;
    public static final double LOW_THORAX = 14.9;
    public static final double HIGH_THORAX = 14.9;
    /// From C7 to the joint under the head.
    public static final double NECK = 10.1;
    /// From the joint under the head to the crown.
    public static final double HEAD = 19.5;

    /// From the sternal end of the collarbone to the shoulder joint.
    public static final double CLAVICLE = 17.2;

    private Measures() {}
}
