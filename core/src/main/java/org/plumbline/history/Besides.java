package org.plumbline.history;

import java.util.List;

/// What a session holds besides its script: the lines that were done as something else, and notes.
///
/// @param replaced by their place, the first first
/// @param notes the first first
public record Besides(List<Replaced> replaced, List<SessionNote> notes) {

    public static final Besides NOTHING = new Besides(List.of(), List.of());

    public Besides {
        replaced = List.copyOf(replaced);
        notes = List.copyOf(notes);
    }
}
