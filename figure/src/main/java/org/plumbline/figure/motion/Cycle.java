package org.plumbline.figure.motion;

import java.util.List;

/// The order of the key poses and how long each takes, the last one returning to the first.
///
/// @param reps how many repetitions it shows
/// @param ownPace whether it keeps its seconds whatever the exercise's tempo
/// @param flowing whether it runs through the poses without a stop, as a circle does
record Cycle(List<Beat> beats, boolean flowing, int reps, boolean ownPace) {

    /// @param hold seconds in the pose
    /// @param move seconds on the way to the next one
    record Beat(String pose, double hold, double move) {
        Beat times(double factor) {
            return new Beat(pose, hold * factor, move * factor);
        }
    }

    Cycle {
        beats = List.copyOf(beats);
        if (beats.isEmpty()) {
            throw new IllegalArgumentException("a cycle needs a pose");
        }
        if (reps < 1) {
            throw new IllegalArgumentException("a cycle shows at least one repetition, not " + reps);
        }
    }

    double seconds() {
        return beats.stream().mapToDouble(beat -> beat.hold + beat.move).sum();
    }

    Cycle showing(int changed) {
        return new Cycle(beats, flowing, changed, ownPace);
    }

    Cycle atOwnPace() {
        return new Cycle(beats, flowing, reps, true);
    }

    /// Returns the cycle run faster or slower so that it takes some seconds in all.
    Cycle lasting(double seconds) {
        double factor = seconds / seconds();
        return new Cycle(beats.stream().map(beat -> beat.times(factor)).toList(), flowing, reps, ownPace);
    }
}
