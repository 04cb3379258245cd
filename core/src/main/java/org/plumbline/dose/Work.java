package org.plumbline.dose;

/// The work in one set: `12 reps`, or `30 s` held.
public record Work(int amount, Measure measure) {

    /// More than anybody does in one set; a larger number is a slip of the finger.
    public static final int MOST = 999;

    public Work {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("A set has 0 to %d %s, not %d".formatted(MOST, measure, amount));
        }
    }

    public static Work reps(int count) {
        return new Work(count, Measure.REPS);
    }

    public static Work seconds(int count) {
        return new Work(count, Measure.SECONDS);
    }

    public static Work parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("Not work, such as '12 reps' or '30 s': '%s'".formatted(text));
        }
        return new Work(
                WholeNumber.parse(text.substring(0, space), "Work is a whole number of repetitions or seconds"),
                Measure.parse(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return amount + " " + measure;
    }
}
