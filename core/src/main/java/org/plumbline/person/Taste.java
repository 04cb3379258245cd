package org.plumbline.person;

import java.util.Set;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;

/// What somebody likes, does not like, and wants to train more: `face-pull` liked, `superman` not, lower trapezius
/// weak.
///
/// @param favorites exercises to have in the week where it costs nothing that matters more
/// @param dislikes exercises to do without
/// @param weakPoints muscles to give more of the week
public record Taste(Set<ExerciseId> favorites, Set<ExerciseId> dislikes, Set<Muscle> weakPoints) {

    public static final Taste NONE = new Taste(Set.of(), Set.of(), Set.of());

    public Taste {
        favorites = Set.copyOf(favorites);
        dislikes = Set.copyOf(dislikes);
        weakPoints = Set.copyOf(weakPoints);
    }

    /// Returns this taste with a favorite more or less. What becomes a favorite is no longer disliked.
    public Taste withFavorite(ExerciseId exercise, boolean isFavorite) {
        return new Taste(
                Sets.with(favorites, exercise, isFavorite),
                isFavorite ? Sets.with(dislikes, exercise, false) : dislikes,
                weakPoints);
    }

    /// Returns this taste with a dislike more or less. What is disliked is no longer a favorite.
    public Taste withDislike(ExerciseId exercise, boolean isDisliked) {
        return new Taste(
                isDisliked ? Sets.with(favorites, exercise, false) : favorites,
                Sets.with(dislikes, exercise, isDisliked),
                weakPoints);
    }

    public Taste withWeakPoint(Muscle muscle, boolean isWeak) {
        return new Taste(favorites, dislikes, Sets.with(weakPoints, muscle, isWeak));
    }
}
