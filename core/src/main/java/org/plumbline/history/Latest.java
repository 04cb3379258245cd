package org.plumbline.history;

import java.time.Instant;
import java.util.Optional;

/// A word of which the latest counts, whatever order the words arrive in.
record Latest<T>(Instant at, T value) {

    /// Returns the later of both; of two at the same instant the one that arrived later.
    static <T> Latest<T> of(Optional<Latest<T>> before, Instant at, T value) {
        return before.filter(other -> other.at.isAfter(at)).orElseGet(() -> new Latest<>(at, value));
    }
}
