package org.plumbline.figure.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Landmark;
import org.plumbline.figure.motion.Mark;
import org.plumbline.figure.motion.Moment;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.prop.Prop;

/// All that is to be seen of an exercise: a body at several moments, what it uses, and from where one looks.
///
/// @param moments a closed loop: the last is like the first
/// @param stills what a strip shows: start, middle, end
/// @param framing where the picture ends, and what is marked in it
public record Scene(
        List<Moment> moments,
        List<Skeleton> stills,
        List<Prop> props,
        Camera camera,
        Map<Muscle, Tint> tints,
        Framing framing) {

    /// How finely a movement is looked at; far fewer moments are written.
    private static final int FINE = 30;

    /// Why a muscle is colored: `WORK` brass, `STRETCH` blue.
    public enum Tint {
        WORK,
        STRETCH
    }

    /// Where a picture ends, and what is drawn on top of it.
    ///
    /// @param above the point of the body below which the picture is cut, if it is
    /// @param marks what says what is measured
    public record Framing(Optional<Landmark> above, List<Mark> marks) {

        /// The whole body, and nothing on top of it.
        public static final Framing WHOLE = new Framing(Optional.empty(), List.of());

        public Framing {
            marks = List.copyOf(marks);
        }

        static Framing of(Motion motion) {
            return new Framing(motion.staging().above(), motion.staging().marks());
        }
    }

    public Scene {
        moments = List.copyOf(moments);
        stills = List.copyOf(stills);
        props = List.copyOf(props);
        tints = Map.copyOf(tints);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("a scene without moments");
        }
    }

    /// Returns what is to be seen of a motion from one of its cameras.
    public static Scene of(Motion motion, Camera camera, Map<Muscle, Tint> tints) {
        return new Scene(motion.sample(FINE), motion.stills(), motion.props(), camera, tints, Framing.of(motion));
    }

    /// Returns what is to be seen in still pictures, which takes much less to work out.
    public static Scene still(Motion motion, Camera camera, Map<Muscle, Tint> tints) {
        return new Scene(motion.sample(1), motion.stills(), motion.props(), camera, tints, Framing.of(motion));
    }

    /// Returns the one moment that says most.
    public static Scene best(Motion motion, Camera camera, Map<Muscle, Tint> tints) {
        return new Scene(motion.sample(1), List.of(motion.best()), motion.props(), camera, tints, Framing.of(motion));
    }

    public double seconds() {
        return moments.getLast().time();
    }
}
