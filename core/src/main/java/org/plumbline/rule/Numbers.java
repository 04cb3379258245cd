package org.plumbline.rule;

/// Every number the coach and the screening go by, in one place: `Numbers.RED_PAIN` is 5 of 10.
///
/// Each names its rule and whether it is **sourced** (the number in brackets is a row of `docs/evidence.md`) or a
/// **judgement** of ours that awaits a physiotherapist. Lengths of time are in days unless the name says otherwise.
public final class Numbers {

    /// PAIN1, judgement after [70]: from here on pain ends an exercise for the day, 0 to 10.
    public static final int RED_PAIN = 5;

    /// PAIN1, judgement after [70]: from here on nothing gets harder, 0 to 10.
    public static final int AMBER_PAIN = 3;

    /// PAIN2, sourced [87]: with neck or arm complaints amber begins earlier.
    public static final int NECK_AMBER_PAIN = 2;

    /// PAIN2, sourced [87]: with neck or arm complaints red begins earlier.
    public static final int NECK_RED_PAIN = 4;

    /// PAIN1, judgement: so much above the start of the session is amber.
    public static final int RISE_IN_SESSION = 2;

    /// PAIN1 and P3, judgement after [70]: so much above the usual makes a bad morning.
    public static final int BAD_MORNING_RISE = 2;

    /// PAIN1, judgement: so much above the usual makes an uneasy morning, which holds.
    public static final int UNEASY_MORNING_RISE = 1;

    /// PAIN1 and P3, judgement after [70]: a morning as bad as this is one, whatever is usual.
    public static final int BAD_MORNING = 5;

    /// P3, judgement: for so many days the morning after a session is still asked about.
    public static final int MORNING_DAYS = 3;

    /// PAIN3, judgement: soreness below this changes nothing, 0 to 10.
    public static final int SORE = 6;

    /// PAIN4, judgement: a weekly mean that has risen by so many points is for a professional.
    public static final int TREND_RISE = 2;

    /// PAIN4, judgement: over so many days the weekly mean is compared.
    public static final int TREND_DAYS = 14;

    /// PAIN4, judgement: after so many days without change a professional should look.
    public static final int NO_CHANGE_DAYS = 42;

    /// MEAS-PAIN, sourced [111][113]: less is no change.
    public static final int CLEAR_CHANGE = 2;

    /// MEAS-PAIN, sourced [113]: and so many percent, too.
    public static final int CLEAR_CHANGE_PERCENT = 30;

    /// P1, judgement: two red events so close together take the pattern out.
    public static final int SECOND_RED_DAYS = 14;

    /// P4, judgement: the same fault in so many percent of the repetitions holds.
    public static final int FAULTY_PERCENT = 30;

    /// V1 and the gates, judgement: fewer faults than this are clean, in percent.
    public static final int CLEAN_BELOW_PERCENT = 10;

    /// P8, sourced [50] (seed B: repetitions before resistance): so many more than the weakest set.
    public static final int MORE_REPS = 1;

    /// P8, judgement: so many more when it felt easy.
    public static final int MORE_REPS_WHEN_EASY = 2;

    /// P8, judgement: so many seconds more in a hold.
    public static final int MORE_SECONDS = 5;

    /// P9, sourced [45], Epley's formula: fewer predicted repetitions at the new load refuse the step.
    public static final int LEAST_PREDICTED_REPS = 8;

    /// P9: the divisor of Epley's formula.
    public static final int EPLEY = 30;

    /// P9b (mem): a gram in the hand of a raised arm counts so many times; the arm is 5 % of body mass at half length.
    public static final int HAND_LEVERAGE = 40;

    /// 3.3 CONFIRM, sourced [45]: a step in kilograms above so many percent is earned twice.
    public static final int CONFIRMED_ABOVE_PERCENT = 10;

    /// 3.3, sourced [45]: with the strength option the ceiling lies so far above the range.
    public static final int STRENGTH_ABOVE_RANGE = 2;

    /// 3.2 floor, judgement: after an increase the floor lies so far under the range.
    public static final int RE_ENTRY_BELOW_RANGE = 5;

    /// 3.2 floor, judgement: and for so many sessions at most.
    public static final int RE_ENTRY_SESSIONS = 6;

    /// 3.3, judgement: after so many load steps on one variant the next one is offered.
    public static final int LOAD_STEPS_BEFORE_OFFER = 2;

    /// 3.3, judgement: no exercise grows beyond so many sets.
    public static final int MOST_SETS = 4;

    /// P10, judgement: more repetitions than this are asked about before they count.
    public static final int UNLIKELY_REPS = 60;

    /// P10, judgement: a hold longer than this is asked about, in seconds.
    public static final int UNLIKELY_SECONDS = 300;

    /// P10, judgement: a load so many times the heaviest before is asked about.
    public static final int UNLIKELY_LOAD_TIMES = 2;

    /// S1 (seeds A and B): on so many exercises a week a set may be added.
    public static final int SETS_ADDED_A_WEEK = 2;

    /// S2, judgement: below this share of the plan, in percent, no set is added.
    public static final int KEPT_PERCENT = 80;

    /// S2, judgement: over so many days the plan has to be kept.
    public static final int KEPT_DAYS = 14;

    /// S2 and F2, judgement: so many sessions without amber or red pain come first.
    public static final int CALM_SESSIONS = 2;

    /// S3, judgement: weekly sets of a muscle rise by so many percent at most ...
    public static final int WEEKLY_RISE_PERCENT = 30;

    /// S3, judgement: ... or by so many sets, whichever is more.
    public static final int WEEKLY_RISE_SETS = 4;

    /// D1, judgement: so many sessions without gain are a plateau.
    public static final int FLAT_SESSIONS = 3;

    /// D1, judgement: attended so many times a week, in the weeks looked at.
    public static final int ATTENDED_A_WEEK = 2;

    /// D2, judgement: after so many more days the second answer to a plateau follows.
    public static final int SECOND_ANSWER_DAYS = 14;

    /// D2, judgement: a sibling exercise is tried for so many days, and then the third answer may follow.
    public static final int SIBLING_DAYS = 28;

    /// D2, sourced [56]: how long a deload takes.
    public static final int DELOAD_DAYS = 7;

    /// D2, sourced [56]: a deload leaves at most so many percent of the sets of a session.
    public static final int DELOAD_PERCENT = 60;

    /// D3, sourced [56] (4 to 8 weeks): so many days after the last one a deload is due from level L1 on.
    public static final int DELOAD_EVERY_DAYS = 42;

    /// D4, judgement: a drop of so many percent ...
    public static final int DROP_PERCENT = 20;

    /// D4, judgement: ... in so many exercises of a session ...
    public static final int DROPPED_EXERCISES = 2;

    /// D4, judgement: ... in so many sessions running brings a deload early.
    public static final int DROPPED_SESSIONS = 2;

    /// B1, judgement: so many days are no gap.
    public static final int NO_GAP = 7;

    /// B2, sourced [58]: the longest short gap.
    public static final int SHORT_GAP = 14;

    /// B3, sourced [58]: the longest gap that costs one load step.
    public static final int LONG_GAP = 28;

    /// B4, sourced [59]: the longest gap before everything is asked again.
    public static final int LONGEST_GAP = 84;

    /// SCR2, judgement: so many months answers to the safety questions hold.
    public static final int ANSWERS_HOLD_MONTHS = 12;

    /// B2, sourced [58]: so much less than the last time.
    public static final int LESS_AFTER_SHORT_GAP = 2;

    /// B3, sourced [58]: so many ok sessions bring the old load back.
    public static final int OK_SESSIONS_TO_RESTORE = 2;

    /// B7, sourced [61]: from this age on busy weeks have two sessions of two sets.
    public static final int BUSY_SENIOR = 60;

    /// Levels, judgement: so many sessions ...
    public static final int L1_SESSIONS = 16;

    /// Levels, judgement: ... over so many days make L1.
    public static final int L1_DAYS = 56;

    /// Levels, judgement after [45]: so many days of training without a gap above [#LONG_GAP] make L2.
    public static final int L2_DAYS = 182;

    /// D3, sourced [56] (4 to 8 weeks): a lighter week for one exercise that stands still is one for all of them, and
    /// so
    /// soon after one there is no other for standing still (D2).
    public static final int LEAST_DAYS_BETWEEN_DELOADS = 28;

    /// V2, judgement: after so many days an exercise that was too hard and had nothing easier may be tried anew.
    public static final int OUT_DAYS = 28;

    /// V2, judgement: and after so many days one that ended with red pain; a pattern that was taken out waits for
    /// clearance (P1).
    public static final int OUT_DAYS_AFTER_RED = 84;

    /// A1, judgement: a difference between the sides of so many percent ...
    public static final int SIDE_PERCENT = 20;

    /// A1, judgement: ... in so many sessions gives the weaker side one set more ...
    public static final int SIDE_SESSIONS = 2;

    /// A1, judgement: ... for so many days.
    public static final int SIDE_DAYS = 28;

    /// G1 (seed A): so many times in [#GRIP_WINDOW] sessions the grip gave out first.
    public static final int GRIP_TIMES = 2;

    /// G1 (seed A): the sessions looked at.
    public static final int GRIP_WINDOW = 3;

    /// G2, judgement: after so many sessions without it the grip exercise goes again.
    public static final int GRIP_CALM_SESSIONS = 3;

    /// X2, judgement: a session left lying for so many hours before another begins is not gone on with; it still waits
    /// for its end.
    public static final int OPEN_SESSION_HOURS = 24;

    /// S2, F2 and the levels, judgement: sessions that end within so many hours are one day of training, since F4 asks
    /// for a night between two.
    public static final int ONE_DAY_HOURS = 12;

    private Numbers() {}
}
