package org.plumbline.history;

import java.time.Instant;
import java.util.Optional;

/// A word of which the latest counts, whatever order the words arrive in.
record Latest<T>(Instant at, T value) {

    /// Returns the later of both; of two at the same instant the one that sorts last, so that order never matters.
    static <T> Latest<T> of(Optional<Latest<T>> before, Instant at, T value) {
        Latest<T> told = new Latest<>(at, value);
        return before.filter(other -> other.isAfter(told)).orElse(told);
    }

    private boolean isAfter(Latest<T> other) {
        int order = at.compareTo(other.at);
        return order > 0 || (order == 0 && value.toString().compareTo(other.value.toString()) > 0);
    }
}
