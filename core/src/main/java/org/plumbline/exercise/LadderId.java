package org.plumbline.exercise;

/// The name of a ladder in the catalog, which is also the pattern its exercises share: `rear-delt`.
public record LadderId(String value) implements Comparable<LadderId> {

    public LadderId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A ladder needs a name, such as 'rear-delt'");
        }
    }

    @Override
    public int compareTo(LadderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
