package org.plumbline.exercise;

import java.util.List;

/// What something is called: `Band pull-apart`, and what else people call it, such as `pull-aparts`.
///
/// @param name as it stands on the page
/// @param alsoCalled other words somebody may look for, the commonest first
public record Names(String name, List<String> alsoCalled) {

    public Names {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name needs some words, such as 'Band pull-apart'");
        }
        alsoCalled = List.copyOf(alsoCalled);
    }

    /// Returns a name nobody knows another word for.
    public static Names of(String name) {
        return new Names(name, List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
