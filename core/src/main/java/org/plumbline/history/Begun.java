package org.plumbline.history;

import java.util.Map;

/// What the person was told as a session began: "Good to see you. It has been 21 days, …". A fact, as [Decided] is.
///
/// @param greeting what was said about the session as a whole; empty where nothing was
/// @param lines why a line of the script is softer or more than before, by its place; only for what the beginning
///     itself decided, such as a return after a break
public record Begun(String greeting, Map<Integer, String> lines) {

    /// Nothing was told, or the row is older than this.
    public static final Begun NOTHING = new Begun("", Map.of());

    public Begun {
        lines = Map.copyOf(lines);
    }
}
