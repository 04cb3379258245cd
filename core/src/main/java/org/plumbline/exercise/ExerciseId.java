package org.plumbline.exercise;

/// The name of an exercise in the catalog, and of its file: `band-row`.
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    public ExerciseId {
        if (!isKebab(value)) {
            throw new IllegalArgumentException("Not an exercise id, such as 'band-row': '%s'".formatted(value));
        }
    }

    /// Words of small letters and digits with one hyphen between two. A log of ten years has a hundred thousand ids.
    private static boolean isKebab(String value) {
        boolean isInWord = false;
        for (int place = 0; place < value.length(); place++) {
            char letter = value.charAt(place);
            boolean isLetter = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (!isLetter && !(letter == '-' && isInWord)) {
                return false;
            }
            isInWord = isLetter;
        }
        return isInWord;
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
