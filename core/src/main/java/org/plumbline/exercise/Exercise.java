package org.plumbline.exercise;

/// One movement as the catalog describes it: `band-row`.
///
/// @param teaching how it is done
/// @param traits what it is and what it trains
/// @param dose how much of it
/// @param loading how it gets heavier
/// @param suitability for whom
public record Exercise(
        ExerciseId id, Teaching teaching, Traits traits, Dose dose, Loading loading, Suitability suitability) {

    public String name() {
        return teaching.name();
    }

    public Kind kind() {
        return traits.kind();
    }

    public boolean has(Role role) {
        return traits.has(role);
    }

    /// The id alone tells exercises apart well enough; their whole text would be hashed at each look into a map.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
