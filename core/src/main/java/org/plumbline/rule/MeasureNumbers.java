package org.plumbline.rule;

/// The numbers measuring goes by (rulebook section 5), each with its rule and whether it is sourced or judgement.
public final class MeasureNumbers {

    /// MEAS0, judgement after [91][97]: so many days make the baseline.
    public static final int BASELINE_DAYS = 2;

    /// Section 5, judgement: a measure is taken at most once in so many days; sooner, chance weighs more than training.
    public static final int DAYS_BETWEEN_MEASURING = 7;

    /// MEAS-CVA, sourced [90]: photos of one day, of which the mean counts.
    public static final int PHOTOS = 3;

    /// MEAS-CVA, judgement after [90]: the change of means, in tenths of a degree, at two dates running.
    public static final int ANGLE_CHANGE = 35;

    /// MEAS-CVA, sourced [90] (MDC 4.96): the change between single photos, in tenths of a degree.
    public static final int SINGLE_ANGLE_CHANGE = 50;

    /// MEAS-TWD, sourced [97]: readings of one day.
    public static final int WALL_READINGS = 3;

    /// MEAS-TWD, judgement above the 0.6 cm of [97]: in tenths of a centimeter.
    public static final int WALL_CHANGE = 10;

    /// MEAS-OWD, judgement after [98b]: in tenths of a centimeter.
    public static final int HEAD_CHANGE = 10;

    /// MEAS-OWD, judgement: from this age on a gap is worth a word at the next check-up, in years.
    public static final int CHECK_UP_AGE = 60;

    /// MEAS-FLEX, judgement: height of the wrists in the wall angel, in tenths of a centimeter.
    public static final int ANGEL_CHANGE = 30;

    /// MEAS-THOLD, sourced [105] (MDC90 17 s): in tenths of a second.
    public static final int T_HOLD_CHANGE = 170;

    /// MEAS-THOLD, sourced [105]: the hold ends here, in tenths of a second.
    public static final int LONGEST_T_HOLD = 1200;

    /// MEAS-DNF, sourced [106][108]: holds of one day.
    public static final int NECK_HOLDS = 2;

    /// MEAS-DNF, judgement after [106]: minutes between the two.
    public static final int NECK_HOLD_REST = 3;

    /// MEAS-DNF, judgement after [106]: the mean of two, in tenths of a second.
    public static final int NECK_HOLD_CHANGE = 150;

    /// MEAS-DNF, judgement: with neck pain from here on it is left out, 0 to 10.
    public static final int NECK_HOLD_PAIN = 3;

    /// MEAS-REPS, judgement: in tenths of a repetition.
    public static final int REPS_CHANGE = 30;

    /// MEAS-PAIN, sourced [112]: so many days make a mean.
    public static final int MEAN_DAYS = 7;

    /// MEAS-PAIN: ratings a mean needs at least.
    public static final int LEAST_RATINGS = 3;

    private MeasureNumbers() {}
}
