package org.plumbline.figure.bodymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.exercise.Muscle;

/// A walk along borders, some of them backward: `fold -cleft` follows the fold and then the cleft from its end.
///
/// @param problems what keeps it from closing, as sentences
record Walk(Statement statement, List<Border> way, List<String> problems) {

    Walk {
        way = List.copyOf(way);
        problems = List.copyOf(problems);
    }

    static Walk along(Statement statement, Map<String, Border> borders) {
        List<Border> way = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String word : statement.words()) {
            boolean back = word.startsWith("-");
            Border border = borders.get(back ? word.substring(1) : word);
            if (border == null) {
                problems.add("There is no border called '" + (back ? word.substring(1) : word) + "'");
            } else {
                way.add(back ? border.reversed() : border);
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(gaps(statement, way));
        }
        return new Walk(statement, way, problems);
    }

    private static List<String> gaps(Statement statement, List<Border> way) {
        List<String> gaps = new ArrayList<>();
        String who = statement.keyword().equals("outline") ? "The outline" : "Region " + statement.name();
        if (way.isEmpty()) {
            return List.of(who + " has no borders");
        }
        for (int i = 0; i < way.size(); i++) {
            Border here = way.get(i);
            Border next = way.get((i + 1) % way.size());
            if (!here.end().equals(next.start()) && !endsOnMidline(statement, i, way)) {
                gaps.add("%s is open: %s ends at %s, %s begins at %s, %.1f away"
                        .formatted(
                                who,
                                here.name(),
                                here.end(),
                                next.name(),
                                next.start(),
                                here.end().distanceTo(next.start())));
            }
        }
        return gaps;
    }

    /// The outline alone needs no border to come back: the midline closes it.
    private static boolean endsOnMidline(Statement statement, int index, List<Border> way) {
        return statement.keyword().equals("outline")
                && index == way.size() - 1
                && way.getLast().end().x() == 0
                && way.getFirst().start().x() == 0;
    }

    List<Curve> curves() {
        return way.stream().flatMap(border -> border.curves().stream()).toList();
    }

    Face face() {
        Kind kind = Kind.valueOf(statement.keyword().toUpperCase(Locale.ROOT));
        String name = kind == Kind.MUSCLE ? Muscle.parse(statement.name()).toString() : statement.name();
        return new Face(kind, name, statement.line(), new Loop(curves()));
    }
}
