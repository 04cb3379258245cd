package org.plumbline.server.words;

import java.util.Optional;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.Due;
import org.plumbline.assessment.MeasureVerdict;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Unit;

/// What is said of self-tests: `1.2 cm closer to the wall than at the start. That is more than the error of measuring.`
///
/// Only the own trend, never how it compares with other people (SAY2).
public final class MeasureWords {

    private static final String COMMA_ZERO = ".0";

    private MeasureWords() {}

    /// Returns what a measure is called: `Tragus to wall`.
    public static String name(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> "Side photo";
            case TRAGUS_TO_WALL -> "Ear to wall";
            case HEAD_TO_WALL -> "Head to wall";
            case WALL_ANGEL_HEIGHT -> "Wall-angel height";
            case T_HOLD -> "T hold";
            case DEEP_NECK_FLEXOR_HOLD -> "Deep neck hold";
            case CLEAN_PULL_APARTS -> "Clean pull-aparts";
            case CLEAN_PRONE_YS -> "Clean prone Ys";
        };
    }

    /// Returns an amount with its unit: `12.5 cm`, `41 s`, `1 rep`.
    public static String amount(OutcomeMeasure measure, Amount amount) {
        String number = number(amount);
        return switch (measure.unit()) {
            case DEGREE -> number + "°";
            case CENTIMETER -> number + " cm";
            case SECOND -> number + " s";
            case REPETITION -> number + (number.equals("1") ? " rep" : " reps");
        };
    }

    /// Returns a change with its sign, `-1.2 cm`, or a dash where there is none.
    public static String signed(OutcomeMeasure measure, Optional<Amount> change) {
        return change.map(by -> (by.tenths() > 0 ? "+" : "") + amount(measure, by))
                .orElse("–");
    }

    /// Returns the number alone, with a decimal where there is one: `12.5`, `41`.
    public static String number(Amount amount) {
        String text = amount.toString();
        return !text.endsWith(COMMA_ZERO) ? text : text.substring(0, text.length() - COMMA_ZERO.length());
    }

    /// Returns what may be said of a value beside its baseline.
    public static String verdict(OutcomeMeasure measure, MeasureVerdict verdict) {
        return switch (verdict) {
            case MeasureVerdict.BaselineOpen open ->
                open.daysMissing() == 0
                        ? "Your baseline is complete; the next date is compared with it."
                        : "Your baseline needs %s more, and then we can compare.".formatted(days(open.daysMissing()));
            case MeasureVerdict.NotComparable not -> notComparable(measure, not.why());
            case MeasureVerdict.NoClearChange no -> unclear(measure, no);
            case MeasureVerdict.Changed changed ->
                "Changed: %s since the start. That is more than the error of measuring."
                        .formatted(about(measure, changed.change()));
            case MeasureVerdict.ClearlyLower lower -> discomfort(lower);
        };
    }

    /// Returns what may be said of the seven days' mean of discomfort.
    public static String discomfort(MeasureVerdict verdict) {
        return switch (verdict) {
            case MeasureVerdict.BaselineOpen open ->
                "A first comparison needs %s more.".formatted(days(open.daysMissing()));
            case MeasureVerdict.NotComparable _ ->
                "A comparison needs three days told within a week, and these seven have fewer.";
            case MeasureVerdict.NoClearChange no ->
                "%s. No clear change yet; from %s points on we call it one."
                        .formatted(points(no.change()), no.needed());
            case MeasureVerdict.Changed changed -> points(changed.change()) + ". That is a clear change.";
            case MeasureVerdict.ClearlyLower lower ->
                "Clearly lower: by %s points, %d %% of what it was."
                        .formatted(lower.change().abs(), lower.percent());
        };
    }

    /// Returns what a date of measuring is for: `Week 8`.
    public static String occasion(Due.Occasion occasion) {
        return switch (occasion) {
            case FIRST_DAY -> "First day of your baseline";
            case SECOND_DAY -> "Second day of your baseline";
            case WEEK_4 -> "Week 4";
            case WEEK_8 -> "Week 8";
            case WEEK_12 -> "Week 12";
            case QUARTER -> "Every three months";
        };
    }

    private static String unclear(OutcomeMeasure measure, MeasureVerdict.NoClearChange no) {
        String change = change(measure, no.change(), no.needed());
        if (no.isOnce()) {
            return "%s. No clear change yet: it counts when the next date shows the same."
                    .formatted(DoseWords.capitalized(change));
        }
        return "%s. No clear change yet; from %s on we call it one."
                .formatted(DoseWords.capitalized(change), amount(measure, no.needed()));
    }

    private static String notComparable(OutcomeMeasure measure, MeasureVerdict.Why why) {
        return switch (why) {
            case OTHER_SETUP ->
                "Not comparable with what was measured in another way; two days in this way make a baseline of its own.";
            case TOO_FEW_READINGS -> "Not comparable: this one takes %d readings a day.".formatted(measure.readings());
        };
    }

    /// Returns a change in words that say which way and judge nothing; one that is just short of the error is not
    /// rounded up to it.
    private static String change(OutcomeMeasure measure, Amount change, Amount needed) {
        if (change.tenths() == 0) {
            return "the same as at the start";
        }
        boolean isRoundedUp =
                change.abs().tenths() >= needed.tenths() && !change.abs().isAtLeast(needed);
        String amount = (isRoundedUp ? "just under " : "") + amount(measure, change.abs());
        return "%s %s than at the start".formatted(amount, way(measure, change.signum() > 0));
    }

    /// Returns a change to the nearest whole unit, since more would claim more than the measure can.
    private static String about(OutcomeMeasure measure, Amount change) {
        int whole = (change.abs().tenths() + 5) / 10;
        String way = measure.unit() == Unit.REPETITION
                ? change.signum() > 0 ? "up" : "down"
                : way(measure, change.signum() > 0);
        return "%s by about %s".formatted(way, amount(measure, Amount.ofTenths(10 * whole)));
    }

    private static String way(OutcomeMeasure measure, boolean isMore) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> isMore ? "larger" : "smaller";
            case TRAGUS_TO_WALL, HEAD_TO_WALL -> isMore ? "farther from the wall" : "closer to the wall";
            case WALL_ANGEL_HEIGHT -> isMore ? "higher" : "lower";
            case T_HOLD, DEEP_NECK_FLEXOR_HOLD -> isMore ? "longer" : "shorter";
            case CLEAN_PULL_APARTS, CLEAN_PRONE_YS -> isMore ? "more" : "fewer";
        };
    }

    private static String points(Amount change) {
        if (change.tenths() == 0) {
            return "As at the start";
        }
        return "%s points %s than at the start".formatted(change.abs(), change.signum() < 0 ? "lower" : "higher");
    }

    private static String days(int days) {
        return days == 1 ? "one day" : days + " days";
    }

    /// Returns how the readings of a unit are called in a form: `Centimeters`.
    public static String unit(Unit unit) {
        return switch (unit) {
            case DEGREE -> "degrees";
            case CENTIMETER -> "centimeters";
            case SECOND -> "seconds";
            case REPETITION -> "repetitions";
        };
    }
}
