package org.plumbline.dose;

import static java.lang.Math.clamp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From the least to the most, both included, neither negative. Written `12-15`, or `15` when both are the same.
public record Range(int low, int high) {

    private static final Pattern NOTATION = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    public Range {
        if (low < 0 || low > high) {
            throw new IllegalArgumentException(
                    "A range goes from the least to the most, such as '12-15', not '%d-%d'".formatted(low, high));
        }
    }

    /// Returns the range of a single number: `15`.
    public static Range of(int only) {
        return new Range(only, only);
    }

    public static Range parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a range, such as '12-15' or '15': '%s'".formatted(text));
        }
        int low = Integer.parseInt(matcher.group(1));
        return new Range(low, matcher.group(2) == null ? low : Integer.parseInt(matcher.group(2)));
    }

    /// Returns the middle, rounded down: 13 for `12-15`.
    public int middle() {
        return (low + high) / 2;
    }

    /// Returns the number, or the nearer end if it lies outside.
    public int nearest(int number) {
        return clamp(number, low, high);
    }

    public boolean contains(int number) {
        return low <= number && number <= high;
    }

    @Override
    public String toString() {
        return low == high ? Integer.toString(low) : low + "-" + high;
    }
}
