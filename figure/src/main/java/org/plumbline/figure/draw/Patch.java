package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.dose.Kebab;
import org.plumbline.exercise.Muscle;

/// Where a muscle lies under the skin of the left side: `biceps upper-arm 0.36:-34 0.36:34 ...`.
record Patch(Muscle muscle, Place place, List<Vertex> vertices) {

    /// What a patch lies on.
    enum Place {
        TORSO,
        NECK,
        SEAT,
        UPPER_ARM,
        FOREARM,
        THIGH
    }

    /// A corner of a patch.
    ///
    /// @param on what the numbers belong to
    record Vertex(On on, double first, double second) {

        enum On {
            /// A place along the tube, and an angle around it.
            TUBE,
            /// The same on the slope from the neck to the shoulder.
            SLOPE,
            /// Centimeters on the shoulder blade.
            BLADE
        }

        static Vertex parse(String text) {
            On on = text.startsWith("b") ? On.BLADE : text.startsWith("s") ? On.SLOPE : On.TUBE;
            String[] numbers = text.substring(on == On.TUBE ? 0 : 1).split(":", -1);
            if (numbers.length != 2) {
                throw new IllegalArgumentException("'" + text + "' is not a vertex such as 0.36:-34");
            }
            return new Vertex(on, Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        }
    }

    private static final double BLADE = 150;

    Patch {
        vertices = List.copyOf(vertices);
    }

    /// Returns the angle of its middle, which is at the back if it only lies on the shoulder blade.
    double middle() {
        return vertices.stream()
                .filter(vertex -> vertex.on() == Vertex.On.TUBE)
                .mapToDouble(Vertex::second)
                .average()
                .orElse(BLADE);
    }

    static Patch parse(String line) {
        String[] words = line.split("\\s+");
        if (words.length < 5) {
            throw new IllegalArgumentException("'" + line + "' has no three vertices");
        }
        List<Vertex> vertices = new ArrayList<>();
        for (String word : List.of(words).subList(2, words.length)) {
            vertices.add(Vertex.parse(word));
        }
        return new Patch(Muscle.parse(words[0]), Kebab.parse(Place.class, words[1]), vertices);
    }
}
