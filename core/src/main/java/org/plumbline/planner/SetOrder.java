package org.plumbline.planner;

import org.plumbline.dose.Kebab;

/// How the sets of a session follow each other: `straight` (all of one exercise, then the next), `circuit` (one set of
/// each, round after round, when time is short; rule REST) or `added` (beside the sets of an upper-body training of
/// one's own; T-ADD).
public enum SetOrder {
    STRAIGHT,
    CIRCUIT,
    ADDED;

    public static SetOrder parse(String text) {
        return Kebab.parse(SetOrder.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
