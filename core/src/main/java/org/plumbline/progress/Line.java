package org.plumbline.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Turn;

/// How strength went along one ladder: pull-aparts with the red band from 15 to 20, then with the green one from 10 on.
///
/// @param topic what it is about
/// @param strands the first one first
/// @param marks where it got harder or easier, the first one first
public record Line(Topic topic, Measure measure, List<Strand> strands, List<Mark> marks) {

    /// A ladder, or an exercise that is on none.
    ///
    /// @param path as addresses have it: `pull-apart`
    /// @param ladder empty for a single exercise
    public record Topic(String path, String name, Optional<LadderId> ladder) {}

    /// One exercise with one load for a while.
    ///
    /// @param halfSteps how many half-steps made it harder
    public record Strand(Variant variant, Load load, int halfSteps, List<Point> points) {

        public Strand {
            points = List.copyOf(points);
        }

        public Point first() {
            return points.getFirst();
        }

        public Point last() {
            return points.getLast();
        }
    }

    /// One session of it.
    ///
    /// @param best the clean repetitions or seconds of the best set
    /// @param sets how many were done
    public record Point(LocalDate date, int best, int sets) {}

    /// A turn, on its date.
    public record Mark(LocalDate date, Turn turn) {}

    public Line {
        strands = List.copyOf(strands);
        marks = List.copyOf(marks);
        if (strands.isEmpty()) {
            throw new IllegalArgumentException("A line has a strand at least");
        }
    }

    /// Returns how many sessions it has.
    public int sessions() {
        return strands.stream().mapToInt(strand -> strand.points().size()).sum();
    }

    /// Returns the strand that began the earliest.
    public Strand first() {
        return strands.getFirst();
    }

    /// Returns the strand that was trained last.
    public Strand last() {
        Strand last = strands.getFirst();
        for (Strand strand : strands) {
            last = strand.last().date().isBefore(last.last().date()) ? last : strand;
        }
        return last;
    }
}
