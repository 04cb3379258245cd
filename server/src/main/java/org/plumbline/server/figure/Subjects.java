package org.plumbline.server.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Illustrations;
import org.plumbline.catalog.Motions;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Traits;
import org.plumbline.figure.draw.Caption;
import org.plumbline.figure.draw.Scene;
import org.plumbline.figure.motion.Legend;
import org.plumbline.figure.motion.Motion;
import org.plumbline.server.web.FigureName;

/// Everything a catalog has a drawing of: its exercises and its illustrations.
final class Subjects {

    /// What is drawn: a movement, the words for it, and the muscles that are colored in it.
    record Subject(Motion motion, Caption caption, Map<Muscle, Scene.Tint> tints) {

        Subject {
            tints = Map.copyOf(tints);
        }

        static Subject of(Motion motion, Exercise exercise) {
            String shows = exercise.teaching().picture().orElse("");
            return new Subject(motion, new Caption(exercise.name(), shows), Subjects.tints(exercise));
        }

        static Subject of(Motion motion) {
            Legend legend = motion.staging().legend();
            return new Subject(motion, new Caption(legend.title(), legend.shows()), Map.of());
        }
    }

    private final Map<FigureName, Subject> subjects = new HashMap<>();

    Subjects(Catalog catalog) {
        Motions motions = Motions.of(catalog);
        catalog.repertoire()
                .exercises()
                .forEach(exercise -> motions.of(exercise.id())
                        .ifPresent(motion -> subjects.put(FigureName.of(exercise.id()), Subject.of(motion, exercise))));
        Illustrations.of(catalog)
                .all()
                .forEach((name, motion) -> subjects.put(new FigureName(name), Subject.of(motion)));
    }

    Optional<Subject> find(FigureName name) {
        return Optional.ofNullable(subjects.get(name));
    }

    /// Colors the muscles a set counts whole for, or those it counts most for; and those that are lengthened.
    private static Map<Muscle, Scene.Tint> tints(Exercise exercise) {
        Map<Muscle, Scene.Tint> tints = new EnumMap<>(Muscle.class);
        exercise.traits().stretches().forEach(muscle -> tints.put(muscle, Scene.Tint.STRETCH));
        Map<Muscle, Integer> weights = exercise.traits().muscles();
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int counts = Math.min(most, Traits.WHOLE_SET);
        weights.forEach((muscle, weight) -> {
            if (weight >= counts) {
                tints.put(muscle, Scene.Tint.WORK);
            }
        });
        return tints;
    }
}
