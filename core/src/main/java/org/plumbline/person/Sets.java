package org.plumbline.person;

import java.util.HashSet;
import java.util.Set;

/// Sets with one value more or less.
final class Sets {

    private Sets() {}

    static <T> Set<T> with(Set<T> values, T value, boolean isIn) {
        Set<T> changed = new HashSet<>(values);
        if (isIn) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return Set.copyOf(changed);
    }
}
