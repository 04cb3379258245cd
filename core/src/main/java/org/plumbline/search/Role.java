package org.plumbline.search;

/// What an option is in a session, as far as the rules of composition care (C2, C7).
public enum Role {
    /// Fills the slot of the row.
    ROW,
    /// A row that cannot fill the slot alone (V4).
    SECOND_ROW,
    /// A posture move that is no row.
    POSTURE,
    /// Something else that trains.
    OTHER,
    /// Lower back or core: one in a session, beside others.
    TRUNK,
    /// One in a session, beside others.
    GRIP,
    /// One in a session, beside others.
    NECK;

    boolean isRow() {
        return this == ROW || this == SECOND_ROW;
    }

    boolean isAccessory() {
        return this == TRUNK || this == GRIP || this == NECK;
    }
}
