package org.plumbline.assessment;

import org.plumbline.dose.Range;
import org.plumbline.rule.MeasureNumbers;
import org.plumbline.rule.Numbers;

/// How a measure is read: its unit, what readings there may be, and from when on a change is one.
///
/// All ranges and amounts are in tenths of the unit.
///
/// @param possible anything else is a slip of the finger
/// @param likely anything else is asked about before it counts (P10)
/// @param apart two readings further apart than this are asked about, too
/// @param readings how many a date has
/// @param change from so much on a change is more than the error of measuring
record Protocol(Unit unit, Range possible, Range likely, int apart, int readings, int change) {

    private static final Range HEIGHTS = new Range(100, 3000);
    private static final Range REPS = new Range(10, 2000);
    private static final Range LIKELY_REPS = new Range(10, 10 * Numbers.UNLIKELY_REPS);
    private static final Range T_HOLDS = new Range(10, MeasureNumbers.LONGEST_T_HOLD);

    private static final Protocol ANGLE = new Protocol(
            Unit.DEGREE,
            new Range(10, 890),
            new Range(300, 700),
            80,
            MeasureNumbers.PHOTOS,
            MeasureNumbers.ANGLE_CHANGE);
    private static final Protocol EAR = new Protocol(
            Unit.CENTIMETER,
            new Range(5, 2500),
            new Range(60, 250),
            40,
            MeasureNumbers.WALL_READINGS,
            MeasureNumbers.WALL_CHANGE);
    private static final Protocol HEAD =
            new Protocol(Unit.CENTIMETER, new Range(0, 1500), new Range(0, 150), 40, 1, MeasureNumbers.HEAD_CHANGE);
    private static final Protocol ANGEL =
            new Protocol(Unit.CENTIMETER, HEIGHTS, new Range(1000, 2500), 250, 1, MeasureNumbers.ANGEL_CHANGE);
    private static final Protocol T_HOLD = new Protocol(
            Unit.SECOND, T_HOLDS, new Range(30, MeasureNumbers.LONGEST_T_HOLD), 600, 1, MeasureNumbers.T_HOLD_CHANGE);
    private static final Protocol NECK = new Protocol(
            Unit.SECOND,
            new Range(10, 6000),
            new Range(30, 1200),
            450,
            MeasureNumbers.NECK_HOLDS,
            MeasureNumbers.NECK_HOLD_CHANGE);
    private static final Protocol COUNT =
            new Protocol(Unit.REPETITION, REPS, LIKELY_REPS, 200, 1, MeasureNumbers.REPS_CHANGE);

    static Protocol of(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> ANGLE;
            case TRAGUS_TO_WALL -> EAR;
            case HEAD_TO_WALL -> HEAD;
            case WALL_ANGEL_HEIGHT -> ANGEL;
            case T_HOLD -> T_HOLD;
            case DEEP_NECK_FLEXOR_HOLD -> NECK;
            case CLEAN_PULL_APARTS, CLEAN_PRONE_YS -> COUNT;
        };
    }
}
