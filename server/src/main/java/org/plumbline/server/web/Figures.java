package org.plumbline.server.web;

import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// The drawings there are, by exercise. An exercise without one is told in words alone.
public record Figures(Map<ExerciseId, FigureLinks> links) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        links = Map.copyOf(links);
    }

    public Optional<FigureLinks> of(ExerciseId exercise) {
        return Optional.ofNullable(links.get(exercise));
    }
}
