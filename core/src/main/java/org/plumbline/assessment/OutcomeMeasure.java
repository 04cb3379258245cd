package org.plumbline.assessment;

import java.util.List;
import org.plumbline.dose.Kebab;
import org.plumbline.dose.Range;
import org.plumbline.rule.RuleId;

/// Something a person can measure about themselves, such as `tragus-to-wall` (rulebook section 5).
public enum OutcomeMeasure {
    CRANIOVERTEBRAL_ANGLE("MEAS-CVA"),
    TRAGUS_TO_WALL("MEAS-TWD"),
    HEAD_TO_WALL("MEAS-OWD"),
    WALL_ANGEL_HEIGHT("MEAS-FLEX"),
    T_HOLD("MEAS-THOLD"),
    DEEP_NECK_FLEXOR_HOLD("MEAS-DNF"),
    CLEAN_PULL_APARTS("MEAS-REPS"),
    CLEAN_PRONE_YS("MEAS-REPS");

    private final String rule;

    OutcomeMeasure(String rule) {
        this.rule = rule;
    }

    public static OutcomeMeasure parse(String text) {
        return Kebab.parse(OutcomeMeasure.class, text);
    }

    public RuleId rule() {
        return new RuleId(rule);
    }

    public Unit unit() {
        return Protocol.of(this).unit();
    }

    /// Returns what a reading can be at all, in tenths.
    public Range possible() {
        return Protocol.of(this).possible();
    }

    /// Returns what a reading usually is, in tenths; anything else is asked about first.
    public Range likely() {
        return Protocol.of(this).likely();
    }

    /// Returns how far two readings may be apart without a question.
    public Amount apart() {
        return Amount.ofTenths(Protocol.of(this).apart());
    }

    /// Returns how many readings a date has, of which the mean counts.
    public int readings() {
        return Protocol.of(this).readings();
    }

    /// Returns the least change that is more than the error of measuring; for the angle at two dates running.
    public Amount change() {
        return Amount.ofTenths(Protocol.of(this).change());
    }

    /// Returns what has to be the same for two measurements to be compared.
    public List<Facet> facets() {
        return switch (this) {
            case CRANIOVERTEBRAL_ANGLE -> List.of(Facet.STANCE, Facet.SIDE, Facet.DEVICE);
            case T_HOLD -> List.of(Facet.ARMS);
            case CLEAN_PULL_APARTS -> List.of(Facet.BAND);
            case TRAGUS_TO_WALL, HEAD_TO_WALL, WALL_ANGEL_HEIGHT, DEEP_NECK_FLEXOR_HOLD, CLEAN_PRONE_YS -> List.of();
        };
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
