package org.plumbline.assessment;

import java.util.List;
import java.util.Locale;

/// How much of a unit, exactly: the mean of 12.4, 12.6 and 12.5 cm, or a change of -1.2 cm. Written with one decimal.
///
/// Kept in parts of 840 of a unit, so that tenths, the means of up to eight of them and the mean of two such means are
/// whole numbers: whether a change reaches the error never depends on rounding.
public record Amount(int parts) implements Comparable<Amount> {

    public static final Amount ZERO = new Amount(0);

    private static final int UNIT = 840;
    private static final int TENTH = UNIT / 10;

    public static Amount ofTenths(int tenths) {
        return new Amount(Math.multiplyExact(tenths, TENTH));
    }

    /// Returns the mean of 1 to 8 readings in tenths.
    public static Amount meanOfTenths(List<Integer> tenths) {
        if (tenths.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of nothing");
        }
        int sum = tenths.stream().mapToInt(Integer::intValue).sum();
        return new Amount(Math.toIntExact((long) sum * TENTH / tenths.size()));
    }

    /// Returns the amount half way between.
    public Amount middle(Amount other) {
        return new Amount(Math.addExact(parts, other.parts) / 2);
    }

    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(parts, other.parts));
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(parts, other.parts));
    }

    public Amount abs() {
        return new Amount(Math.abs(parts));
    }

    public int signum() {
        return Integer.signum(parts);
    }

    public boolean isAtLeast(Amount other) {
        return parts >= other.parts;
    }

    /// Returns so many percent of it, rounded up, so that "at least 30 %" never passes with less.
    public Amount percent(int percent) {
        return new Amount(Math.toIntExact(Math.ceilDiv((long) parts * percent, 100)));
    }

    /// Returns how many percent of another it is, to the nearest; 0 of nothing.
    public int percentOf(Amount whole) {
        return whole.parts == 0 ? 0 : Math.toIntExact(Math.round(100.0 * parts / whole.parts));
    }

    /// Returns the tenths of a unit, to the nearest; half a tenth goes away from zero.
    public int tenths() {
        return signum() * ((Math.abs(parts) + TENTH / 2) / TENTH);
    }

    @Override
    public int compareTo(Amount other) {
        return Integer.compare(parts, other.parts);
    }

    @Override
    public String toString() {
        int tenths = Math.abs(tenths());
        return String.format(Locale.ROOT, "%s%d.%d", tenths() < 0 ? "-" : "", tenths / 10, tenths % 10);
    }
}
