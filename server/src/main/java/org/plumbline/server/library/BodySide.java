package org.plumbline.server.library;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Traits;
import org.plumbline.figure.bodymap.BodyMap;
import org.plumbline.figure.bodymap.Crop;
import org.plumbline.figure.bodymap.Role;
import org.plumbline.figure.bodymap.View;
import org.plumbline.server.words.MuscleWords;

/// The body as it is seen from one side, with what a page is about marked on it.
///
/// @param name `Back`
/// @param label what is marked, in words: `Back: Rhomboids, Middle trapezius`
/// @param svg the picture, to stand in a page as it is
public record BodySide(String name, String label, String svg) {

    private static final List<View> ORDER = List.of(View.BACK, View.FRONT);
    private static final Set<Muscle> LEGS = Set.of(Muscle.GLUTES, Muscle.HAMSTRINGS, Muscle.HIP_ADDUCTORS);

    /// Returns the sides from which something can be seen that an exercise trains or stretches.
    static List<BodySide> of(Exercise exercise, Repertoire repertoire) {
        Map<Muscle, Role> marks = new EnumMap<>(Muscle.class);
        exercise.traits().stretches().forEach(muscle -> marks.put(muscle, Role.STRETCHED));
        exercise.traits().muscles().forEach((muscle, weight) -> {
            if (weight >= Traits.HALF_SET) {
                marks.put(muscle, weight >= Traits.WHOLE_SET ? Role.STRONGLY : Role.ALSO);
            }
        });
        return marked(marks, repertoire);
    }

    /// Returns the sides from which a muscle can be seen. One that is counted with another has no region of its own.
    static List<BodySide> of(MuscleGuide muscle, Repertoire repertoire) {
        return muscle.isCountedElsewhere() ? List.of() : marked(Map.of(muscle.counted(), Role.STRONGLY), repertoire);
    }

    /// Returns both sides, each muscle a link to its page.
    static List<BodySide> all(Repertoire repertoire) {
        return ORDER.stream()
                .map(view -> new BodySide(
                        name(view),
                        name(view),
                        BodyMap.of(view)
                                .marked(Map.<Muscle, Role>of())
                                .named("all-" + view)
                                .called(names(repertoire))
                                .linked(muscle -> "/muscles/" + muscle)
                                .svg()))
                .toList();
    }

    private static List<BodySide> marked(Map<Muscle, Role> marks, Repertoire repertoire) {
        Crop crop = marks.keySet().stream().anyMatch(LEGS::contains) ? Crop.WHOLE : Crop.TRUNK;
        return ORDER.stream()
                .filter(view ->
                        marks.keySet().stream().anyMatch(BodyMap.of(view).muscles()::contains))
                .map(view -> new BodySide(
                        name(view),
                        label(view, marks, repertoire),
                        BodyMap.of(view)
                                .marked(marks)
                                .named("body-" + view)
                                .called(names(repertoire))
                                .cropped(crop)
                                .svg()))
                .toList();
    }

    private static String label(View view, Map<Muscle, Role> marks, Repertoire repertoire) {
        return name(view) + ": "
                + new TreeSet<>(marks.keySet())
                        .stream()
                                .filter(BodyMap.of(view).muscles()::contains)
                                .map(names(repertoire))
                                .collect(joining(", "));
    }

    private static String name(View view) {
        return switch (view) {
            case BACK -> "Back";
            case FRONT -> "Front";
        };
    }

    private static Function<Muscle, String> names(Repertoire repertoire) {
        return muscle -> MuscleWords.name(muscle, repertoire);
    }
}
