package org.plumbline.exercise;

import java.util.regex.Pattern;

/// The name of an exercise in the catalog, and of its file: `band-row`.
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ExerciseId {
        if (!KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an exercise id, such as 'band-row': '%s'".formatted(value));
        }
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
