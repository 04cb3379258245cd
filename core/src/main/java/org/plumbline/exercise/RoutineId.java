package org.plumbline.exercise;

/// The name of a routine of the catalog: `T-B`, `T10` (rulebook 2.7).
public record RoutineId(String value) {

    public RoutineId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A routine needs a name, such as 'T-B'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
