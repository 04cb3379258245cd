package org.plumbline.figure.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.figure.body.Joints;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.prop.Prop;

/// How an exercise moves, read from a file: key poses, timing, what is touched, and what has to be seen in it.
///
/// @param id the exercise's
/// @param claims what the file says must hold
public record Motion(String id, Staging staging, List<Prop> props, Timeline timeline, Claims claims) {

    public Motion {
        props = List.copyOf(props);
    }

    /// How a motion is shown.
    ///
    /// @param views the best camera, and a second one where the working muscles are at the back
    /// @param strip the key poses that tell the movement in still pictures
    /// @param thumb the key pose for the small picture, if it is not the last of the strip
    /// @param above the point of the body below which the picture is cut, where only the upper part matters
    /// @param marks what is drawn on top of it to say what is measured
    /// @param legend its words, if no exercise has them
    public record Staging(
            List<Camera> views,
            List<String> strip,
            Optional<String> thumb,
            Optional<Landmark> above,
            List<Mark> marks,
            Legend legend) {

        public Staging {
            views = List.copyOf(views);
            strip = List.copyOf(strip);
            marks = List.copyOf(marks);
            if (views.isEmpty()) {
                throw new IllegalArgumentException("a motion without a camera");
            }
        }
    }

    /// What a motion file says must hold.
    ///
    /// @param unsupported whether the body hangs or is held so that balance does not matter
    public record Claims(List<Contact> contacts, List<Expectation> expectations, boolean unsupported) {

        public Claims {
            contacts = List.copyOf(contacts);
            expectations = List.copyOf(expectations);
        }
    }

    public List<Camera> views() {
        return staging.views();
    }

    public Camera camera() {
        return views().getFirst();
    }

    public Optional<Camera> secondCamera() {
        return views().size() > 1 ? Optional.of(views().get(1)) : Optional.empty();
    }

    /// Returns the line of the file that begins a pose, 1 if it has none of its own.
    public int lineOf(String pose) {
        return timeline.lines().getOrDefault(pose, 1);
    }

    /// Says whether it keeps its own seconds, where the exercise's tempo leaves no time to show it.
    public boolean hasOwnPace() {
        return timeline.cycle().ownPace();
    }

    public boolean isAlternating() {
        return timeline.alternating();
    }

    public double seconds() {
        return timeline.seconds();
    }

    /// Returns the motion run at another tempo: the whole cycle takes some seconds.
    public Motion lasting(double seconds) {
        return new Motion(id, staging, props, timeline.lasting(seconds), claims);
    }

    /// Returns the motion at the tempo of its exercise, as many seconds for each repetition, unless it has its own
    /// pace.
    public Motion atTempo(double secondsPerRep) {
        if (timeline.cycle().ownPace()) {
            return this;
        }
        return lasting(secondsPerRep * timeline.cycle().reps() * (timeline.alternating() ? 2 : 1));
    }

    /// Returns the cycle in moments, each way between two poses cut into `perMove` equal times.
    ///
    /// The last moment is the first again. Key poses that are held stand in the list twice, at their start and end.
    public List<Moment> sample(int perMove) {
        return timeline.sample(perMove);
    }

    /// The joints of the body at one time of the cycle, in degrees.
    public record Reading(double time, Joints joints) {}

    /// Returns the joints' angles over time, for a camera to compare a person with.
    public List<Reading> joints(int perMove) {
        return sample(perMove).stream()
                .map(moment -> new Reading(moment.time(), Joints.of(moment.body())))
                .toList();
    }

    /// Returns the key poses as solved, by name.
    public Map<String, Posed> keyPoses() {
        Map<String, Posed> solved = new LinkedHashMap<>();
        for (int i = 0; i < timeline.cycle().beats().size(); i++) {
            solved.put(timeline.pose(i).name(), timeline.at(i, 0));
        }
        return solved;
    }

    /// Returns the body that says most about the movement in one picture.
    public Skeleton best() {
        return staging.thumb()
                .flatMap(pose -> Optional.ofNullable(keyPoses().get(pose)))
                .map(Posed::body)
                .orElseGet(() -> stills().getLast());
    }

    /// Returns three bodies that tell the movement in still pictures: start, middle, end.
    public List<Skeleton> stills() {
        if (!staging.strip().isEmpty()) {
            Map<String, Posed> poses = keyPoses();
            List<Skeleton> chosen = new ArrayList<>();
            for (String name : staging.strip()) {
                Optional.ofNullable(poses.get(name)).map(Posed::body).ifPresent(chosen::add);
            }
            return chosen;
        }
        int beats = timeline.cycle().beats().size();
        if (beats < 3) {
            return List.of(
                    timeline.at(0, 0).body(),
                    timeline.at(0, 0.5).body(),
                    timeline.at(1, 0).body());
        }
        return List.of(
                timeline.at(0, 0).body(),
                timeline.at(beats / 3, 0).body(),
                timeline.at(2 * beats / 3, 0).body());
    }
}
