package org.plumbline.rule;

import java.util.regex.Pattern;

/// The name of a rule, as reasons and tests give it: `P6`, `P9b`, `COND-BP`, `TRIM`, or a section such as `2.7`.
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern NOTATION =
            Pattern.compile("[A-Z]{1,12}(?:\\d{1,2}[A-Za-z]?)?(?:-[A-Z0-9]{1,12})?|[1-9]\\.\\d{1,2}");

    public RuleId {
        if (!NOTATION.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not the id of a rule, such as 'P6' or 'COND-BP': '%s'".formatted(value));
        }
    }

    public static RuleId parse(String text) {
        return new RuleId(text);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
