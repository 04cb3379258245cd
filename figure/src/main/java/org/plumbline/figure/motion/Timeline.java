package org.plumbline.figure.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.figure.body.Skeleton;

/// The key poses of a motion and how it runs through them.
///
/// @param alternating whether the cycle is played a second time with left and right swapped
/// @param always what is solved again at every moment, such as heels that stay on the floor
/// @param lines where the file says each pose
record Timeline(
        Map<String, Pose> poses,
        Cycle cycle,
        boolean alternating,
        List<Adjustment> always,
        Map<String, Integer> lines) {

    Timeline {
        poses = Map.copyOf(poses);
        always = List.copyOf(always);
        lines = Map.copyOf(lines);
    }

    double seconds() {
        return cycle.seconds() * (alternating ? 2 : 1);
    }

    Timeline lasting(double seconds) {
        return new Timeline(poses, cycle.lasting(alternating ? seconds / 2 : seconds), alternating, always, lines);
    }

    Pose pose(int beat) {
        List<Cycle.Beat> beats = cycle.beats();
        String name = beats.get(Math.floorMod(beat, beats.size())).pose();
        Pose found = poses.get(name);
        if (found == null) {
            throw new IllegalStateException("no pose " + name);
        }
        return found;
    }

    /// Returns the body at the start of a beat, or a share of the way to the next one.
    Posed at(int beat, double share) {
        Pose pose = share == 0
                ? pose(beat)
                : cycle.flowing() ? flowing(beat, share) : Blend.of(pose(beat), pose(beat + 1), share);
        for (Adjustment adjustment : always) {
            pose = adjustment.applied(pose);
        }
        return Solver.solve(pose);
    }

    /// A Catmull-Rom spline over four poses in turn, as the pyramid of Barry and Goldman.
    private Pose flowing(int beat, double t) {
        Pose a = Blend.of(pose(beat - 1), pose(beat), t + 1);
        Pose b = Blend.of(pose(beat), pose(beat + 1), t);
        Pose c = Blend.of(pose(beat + 1), pose(beat + 2), t - 1);
        return Blend.of(Blend.of(a, b, (t + 1) / 2), Blend.of(b, c, t / 2), t);
    }

    /// Returns the cycle in moments, each way between two poses cut into equal times; the last moment is the first
    /// again.
    List<Moment> sample(int perMove) {
        List<Moment> moments = new ArrayList<>();
        double time = 0;
        List<Cycle.Beat> beats = cycle.beats();
        for (int i = 0; i < beats.size(); i++) {
            Cycle.Beat beat = beats.get(i);
            Skeleton still = at(i, 0).body();
            moments.add(new Moment(time, still, Optional.of(beat.pose())));
            if (beat.hold() > 0) {
                time += beat.hold();
                moments.add(new Moment(time, still, Optional.of(beat.pose())));
            }
            if (!pose(i).equals(pose(i + 1)) && beat.move() > 0) {
                move(i, perMove, time, beat.move(), moments);
            }
            time += beat.move();
        }
        moments.add(new Moment(
                time, moments.getFirst().body(), Optional.of(beats.getFirst().pose())));
        return alternating ? withMirror(moments) : List.copyOf(moments);
    }

    private void move(int beat, int perMove, double start, double seconds, List<Moment> moments) {
        for (int j = 1; j < perMove; j++) {
            double x = (double) j / perMove;
            double share = cycle.flowing() ? x : eased(x);
            moments.add(new Moment(start + seconds * x, at(beat, share).body(), Optional.empty()));
        }
    }

    /// Starts and ends at rest, as a controlled movement does; the way back is the way there.
    private static double eased(double x) {
        return x * x * x * (10 - 15 * x + 6 * x * x);
    }

    private static List<Moment> withMirror(List<Moment> once) {
        List<Moment> twice = new ArrayList<>(once.subList(0, once.size() - 1));
        double offset = once.getLast().time();
        for (Moment moment : once) {
            twice.add(new Moment(moment.time() + offset, moment.body().mirrored(), moment.pose()));
        }
        twice.removeLast();
        twice.add(new Moment(2 * offset, once.getFirst().body(), once.getFirst().pose()));
        return List.copyOf(twice);
    }
}
