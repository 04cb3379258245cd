package org.plumbline.progress;

/// How a line ended beside how it began, by the words the rulebook has: `heavier`.
///
/// With the same exercise and load, fewer than three repetitions are no clear change (MEAS-REPS), nor are fewer than 17
/// seconds (MEAS-THOLD).
public enum Trend {
    /// A harder exercise of the ladder.
    HARDER(1),
    /// A heavier load.
    HEAVIER(1),
    /// The same load in a harder way, such as a slower lowering.
    STEPPED_UP(1),
    /// More repetitions or seconds with the same.
    MORE(1),
    /// No clear change yet.
    UNCLEAR(0),
    /// Another exercise of the ladder, which cannot be compared.
    OTHER(0),
    /// Fewer repetitions or seconds with the same.
    FEWER(-1),
    /// The same load in an easier way.
    STEPPED_DOWN(-1),
    /// A lighter load.
    LIGHTER(-1),
    /// An easier exercise of the ladder.
    EASIER(-1);

    private final int direction;

    Trend(int direction) {
        this.direction = direction;
    }

    public boolean isUp() {
        return direction > 0;
    }

    public boolean isDown() {
        return direction < 0;
    }
}
