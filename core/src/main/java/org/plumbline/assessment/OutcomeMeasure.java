package org.plumbline.assessment;

import java.util.List;
import org.plumbline.dose.Kebab;
import org.plumbline.dose.Range;
import org.plumbline.rule.MeasureNumbers;
import org.plumbline.rule.Numbers;
import org.plumbline.rule.RuleId;

/// Something a person can measure about themselves, such as `tragus-to-wall` (rulebook section 5).
///
/// All ranges and amounts are in tenths of the unit.
public enum OutcomeMeasure {
    CRANIOVERTEBRAL_ANGLE(
            "MEAS-CVA",
            new Scale(Unit.DEGREE, new Range(10, 890), new Range(300, 700), 80),
            new Reading(MeasureNumbers.PHOTOS, MeasureNumbers.ANGLE_CHANGE),
            List.of(Facet.STANCE, Facet.SIDE, Facet.DEVICE)),
    TRAGUS_TO_WALL(
            "MEAS-TWD",
            new Scale(Unit.CENTIMETER, new Range(5, 2500), new Range(60, 250), 40),
            new Reading(MeasureNumbers.WALL_READINGS, MeasureNumbers.WALL_CHANGE),
            List.of()),
    HEAD_TO_WALL(
            "MEAS-OWD",
            new Scale(Unit.CENTIMETER, new Range(0, 1500), new Range(0, 150), 40),
            new Reading(1, MeasureNumbers.HEAD_CHANGE),
            List.of()),
    WALL_ANGEL_HEIGHT(
            "MEAS-FLEX",
            new Scale(Unit.CENTIMETER, new Range(100, 3000), new Range(1000, 2500), 250),
            new Reading(1, MeasureNumbers.ANGEL_CHANGE),
            List.of()),
    T_HOLD(
            "MEAS-THOLD",
            new Scale(
                    Unit.SECOND,
                    new Range(10, MeasureNumbers.LONGEST_T_HOLD),
                    new Range(30, MeasureNumbers.LONGEST_T_HOLD),
                    600),
            new Reading(1, MeasureNumbers.T_HOLD_CHANGE),
            List.of(Facet.ARMS)),
    DEEP_NECK_FLEXOR_HOLD(
            "MEAS-DNF",
            new Scale(Unit.SECOND, new Range(10, 6000), new Range(30, 1200), 450),
            new Reading(MeasureNumbers.NECK_HOLDS, MeasureNumbers.NECK_HOLD_CHANGE),
            List.of()),
    CLEAN_PULL_APARTS(
            "MEAS-REPS",
            new Scale(Unit.REPETITION, new Range(10, 2000), new Range(10, 10 * Numbers.UNLIKELY_REPS), 200),
            new Reading(1, MeasureNumbers.REPS_CHANGE),
            List.of(Facet.BAND)),
    CLEAN_PRONE_YS(
            "MEAS-REPS",
            new Scale(Unit.REPETITION, new Range(10, 2000), new Range(10, 10 * Numbers.UNLIKELY_REPS), 200),
            new Reading(1, MeasureNumbers.REPS_CHANGE),
            List.of());

    private final String rule;
    private final Scale scale;
    private final Reading reading;
    private final List<Facet> facets;

    OutcomeMeasure(String rule, Scale scale, Reading reading, List<Facet> facets) {
        this.rule = rule;
        this.scale = scale;
        this.reading = reading;
        this.facets = facets;
    }

    /// What its readings may be.
    ///
    /// @param possible anything else is a slip of the finger
    /// @param likely anything else is asked about before it counts (P10)
    /// @param apart two readings further apart than this are asked about, too
    private record Scale(Unit unit, Range possible, Range likely, int apart) {}

    /// How often it is read on a date, and its error.
    ///
    /// @param count how many readings a date has
    /// @param change from so much on a change is more than the error of measuring
    private record Reading(int count, int change) {}

    public static OutcomeMeasure parse(String text) {
        return Kebab.parse(OutcomeMeasure.class, text);
    }

    public RuleId rule() {
        return new RuleId(rule);
    }

    public Unit unit() {
        return scale.unit();
    }

    /// Returns what a reading can be at all, in tenths.
    public Range possible() {
        return scale.possible();
    }

    /// Returns what a reading usually is, in tenths; anything else is asked about first.
    public Range likely() {
        return scale.likely();
    }

    /// Returns how far two readings may be apart without a question, in tenths.
    public Amount apart() {
        return Amount.ofTenths(scale.apart());
    }

    /// Returns how many readings a date has, of which the mean counts.
    public int readings() {
        return reading.count();
    }

    /// Returns the least change that is more than the error of measuring; for the angle at two dates running.
    public Amount change() {
        return Amount.ofTenths(reading.change());
    }

    /// Returns what has to be the same for two measurements to be compared.
    public List<Facet> facets() {
        return facets;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
