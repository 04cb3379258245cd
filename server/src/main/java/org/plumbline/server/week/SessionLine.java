package org.plumbline.server.week;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.server.words.DayWords;

/// One session of the week: `Friday, 20 min`, and what it asks for.
///
/// @param weekday its day in the plan, by which it is changed
/// @param head what stands above it
/// @param rows its strengthening exercises as they will be done
/// @param around the names of warm-up and stretches
/// @param moves the days it can be given; none for one that is done
public record SessionLine(
        DayOfWeek weekday, Head head, Minutes minutes, List<Row> rows, Around around, List<DayOfWeek> moves) {

    /// What stands above a session: `Friday`, `Planned for Tuesday`.
    ///
    /// @param state done, planned, or later for one that has no day left this week
    public record Head(String title, String note, String state) {}

    /// How long it takes, and its parts, in whole minutes.
    public record Minutes(int all, int warmUp, int strength, int stretches) {

        /// Returns the parts it has: `Warm-up 5 min, strength 16 min, stretches 3 min`.
        public String parts() {
            return Stream.of(part(warmUp, "Warm-up"), part(strength, "strength"), part(stretches, "stretches"))
                    .filter(words -> !words.isEmpty())
                    .collect(joining(", "));
        }

        private static String part(int minutes, String name) {
            return minutes > 0 ? name + " " + minutes + " min" : "";
        }
    }

    /// The names of what is done before and after: `shoulder roll, cat-cow`.
    public record Around(String warmUp, String stretches) {

        /// Returns both in words: `Warm-up: shoulder roll, cat-cow. Stretches: child's pose.`
        public String words() {
            return Stream.of(part("Warm-up", warmUp), part("Stretches", stretches))
                    .filter(words -> !words.isEmpty())
                    .collect(joining(" "));
        }

        private static String part(String name, String exercises) {
            return exercises.isEmpty() ? "" : name + ": " + exercises + ".";
        }
    }

    /// One exercise: `Face pull`, `2 × 12`, `Red band, 45 s rest`, pinned.
    ///
    /// @param path where it is explained and changed
    /// @param band the color word of the band's picture, if it uses one
    /// @param marks what the person arranged about it
    public record Row(
            String path, String name, String dose, String details, Optional<String> band, List<String> marks) {}

    public SessionLine {
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
    }

    public String state() {
        return head.state();
    }

    public boolean isDone() {
        return state().equals("done");
    }

    public boolean isMovable() {
        return !moves.isEmpty();
    }

    /// Returns its day as forms and addresses write it: `tuesday`.
    public String path() {
        return DayWords.path(weekday);
    }

    public String day() {
        return DayWords.name(weekday);
    }
}
