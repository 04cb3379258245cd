package org.plumbline.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has a moment, in the order it happened, the latest one first: every measurement ever taken.
///
/// Immutable, and one more shares all that were there before, so a fold over ten years copies nothing. An entry that
/// comes late takes its place; the same entry told again changes nothing.
public final class Trail<T extends Timed> implements Iterable<T> {

    private static final Trail<?> EMPTY = new Trail<>(null, null, 0);

    private final @Nullable T latest;
    private final @Nullable Trail<T> earlier;
    private final int size;

    private Trail(@Nullable T latest, @Nullable Trail<T> earlier, int size) {
        this.latest = latest;
        this.earlier = earlier;
        this.size = size;
    }

    @SuppressWarnings("unchecked")
    static <T extends Timed> Trail<T> empty() {
        return (Trail<T>) EMPTY;
    }

    /// Returns the trail with an entry more, in time proportional to how many are later than it.
    Trail<T> with(T entry) {
        if (latest == null || latest.at().isBefore(entry.at())) {
            return new Trail<>(entry, this, size + 1);
        }
        Deque<T> later = new ArrayDeque<>();
        Trail<T> rest = this;
        while (rest.latest != null && rest.latest.at().isAfter(entry.at())) {
            later.push(rest.latest);
            rest = rest.before();
        }
        for (Trail<T> same = rest; same.latest != null && same.latest.at().equals(entry.at()); same = same.before()) {
            if (same.latest.equals(entry)) {
                return this;
            }
        }
        Trail<T> with = new Trail<>(entry, rest, rest.size + 1);
        for (T each : later) {
            with = new Trail<>(each, with, with.size + 1);
        }
        return with;
    }

    private Trail<T> before() {
        return earlier == null ? empty() : earlier;
    }

    public Optional<T> latest() {
        return Optional.ofNullable(latest);
    }

    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Trail<T> rest = Trail.this;

            @Override
            public boolean hasNext() {
                return rest.latest != null;
            }

            @Override
            public T next() {
                T next = rest.latest;
                if (next == null) {
                    throw new NoSuchElementException("There is nothing before the first entry");
                }
                rest = rest.before();
                return next;
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Trail<?> trail) || size != trail.size) {
            return false;
        }
        Iterator<?> theirs = trail.iterator();
        for (T mine : this) {
            if (!mine.equals(theirs.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (T each : this) {
            hash = 31 * hash + each.hashCode();
        }
        return hash;
    }
}
