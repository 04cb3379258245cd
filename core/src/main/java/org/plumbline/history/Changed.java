package org.plumbline.history;

import java.util.List;

/// A change of the program and what the person was told about it: `a lighter week until Friday`, "Your muscles are …".
/// A fact, as [Decided] is: newer words never rewrite it.
///
/// @param told the words of that day; empty until it is told, and in rows of the first versions
public record Changed(Change change, String told) {

    /// Returns changes of which nobody has been told yet.
    public static List<Changed> untold(List<Change> changes) {
        return changes.stream().map(change -> new Changed(change, "")).toList();
    }
}
