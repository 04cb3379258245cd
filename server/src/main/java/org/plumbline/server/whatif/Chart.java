package org.plumbline.server.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.exercise.Prescription;
import org.plumbline.server.words.DoseWords;

/// The targets of a what-if as a line, with a mark wherever the load or the exercise changes. 400 by 200 units.
///
/// @param most the highest target, at the top
/// @param text the same in words, for whoever does not see it
public record Chart(List<Point> points, List<Mark> marks, int most, String text) {

    private static final int LEFT = 34;
    private static final int WIDTH = 350;
    private static final int TOP = 40;
    private static final int HEIGHT = 140;
    private static final int LABEL_WIDTH = 96;
    private static final int ROOM = 16;

    /// A target; x and y are places in the drawing.
    public record Point(String x, String y) {}

    /// A change of load, with its name where there is room for it.
    public record Mark(String x, String label) {}

    public Chart {
        points = List.copyOf(points);
        marks = List.copyOf(marks);
    }

    /// Returns the line through what is asked at the start and after each step.
    static Chart of(List<Prescription> asked) {
        int most = asked.stream().mapToInt(one -> one.target().amount()).max().orElse(1);
        List<Point> points = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double labeled = -LABEL_WIDTH;
        for (int step = 0; step < asked.size(); step++) {
            double x = LEFT + (asked.size() == 1 ? 0 : (double) WIDTH * step / (asked.size() - 1));
            double y = TOP + HEIGHT * (1 - (double) asked.get(step).target().amount() / Math.max(1, most));
            points.add(new Point(number(x), number(y)));
            if (step == 0 || isOther(asked.get(step - 1), asked.get(step))) {
                boolean hasRoom = x - labeled >= LABEL_WIDTH && x + LABEL_WIDTH <= LEFT + WIDTH + ROOM;
                marks.add(new Mark(number(x), hasRoom ? name(asked.get(step)) : ""));
                labeled = hasRoom ? x : labeled;
            }
        }
        return new Chart(points, marks, most, text(asked));
    }

    private static boolean isOther(Prescription before, Prescription after) {
        return !before.load().equals(after.load()) || !before.variant().equals(after.variant());
    }

    private static String name(Prescription prescription) {
        String load = DoseWords.load(prescription.load());
        return load.isEmpty() ? "No load" : load;
    }

    private static String text(List<Prescription> asked) {
        return "Targets from step to step: "
                + asked.stream()
                        .map(one -> one.target().amount() + " with " + one.load())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
