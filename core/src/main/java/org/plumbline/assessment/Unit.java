package org.plumbline.assessment;

import org.plumbline.dose.Kebab;

/// What an outcome measure is counted in: `centimeter`.
public enum Unit {
    DEGREE,
    CENTIMETER,
    SECOND,
    REPETITION;

    /// Whether readings have a decimal: nobody counts half repetitions.
    public boolean hasTenths() {
        return this == DEGREE || this == CENTIMETER;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
