package org.plumbline.figure.bodymap;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.Muscle;

/// Reads a map file and reports every mistake at once, such as `back.map:41: Region triceps is open: …`.
///
/// The notation is told at the head of `back.map`. Statements may stand in any order, except that a point is named
/// before it is used.
final class MapReader {

    private final String file;
    private final List<MapProblem> problems = new ArrayList<>();
    private final Map<String, Point> points = new HashMap<>();
    private final Map<String, Border> borders = new LinkedHashMap<>();
    private final List<Face> faces = new ArrayList<>();
    private final List<Detail> details = new ArrayList<>();
    private final List<List<Statement>> lines = new ArrayList<>();
    private final List<Statement> regions = new ArrayList<>();

    private MapReader(String file) {
        this.file = file;
    }

    /// Returns the half body a file draws, or throws everything its author has to change.
    static Half read(String file, String text) {
        MapReader reader = new MapReader(file);
        Statement.of(text).forEach(reader::sort);
        reader.lines.forEach(reader::line);
        Walk outline = reader.walks();
        reader.refuse();
        Half half = new Half(outline.curves(), reader.faces, reader.details);
        reader.problems.addAll(new Planarity(file, half, reader.borders).problems());
        reader.refuse();
        return half;
    }

    private void sort(Statement statement) {
        switch (statement.keyword()) {
            case "point" -> point(statement);
            case "line" -> lines.add(new ArrayList<>());
            case "" -> border(statement);
            case "outline", "muscle", "flesh", "skin", "hair" -> regions.add(statement);
            case "window" -> trying(statement, () -> window(statement));
            case "detail", "furrow", "bone" -> trying(statement, () -> detail(statement));
            default ->
                report(
                        statement,
                        "'" + statement.keyword()
                                + "' is not one of point, line, outline, muscle, window, flesh, skin, hair, detail, furrow, bone");
        }
    }

    private void point(Statement statement) {
        trying(statement, () -> {
            Point named = Point.parse(String.join(" ", statement.words()));
            if (points.put(statement.name(), onHalf(named)) != null) {
                report(statement, "There are two points called " + statement.name());
            }
        });
    }

    private void border(Statement statement) {
        if (lines.isEmpty()) {
            report(statement, "Border " + statement.name() + " is indented, but no 'line' stands above it");
            return;
        }
        lines.getLast().add(statement);
    }

    /// A line is one curve, smooth but for its corners; its borders are stretches of it, each beginning where the
    /// former
    /// ends.
    private void line(List<Statement> borders) {
        Stretch whole = new Stretch();
        List<Integer> ends = new ArrayList<>();
        for (Statement border : borders) {
            trying(border, () -> draw(whole, border.words()));
            ends.add(whole.last());
        }
        trying(borders.getFirst(), () -> {
            List<Curve> curves = whole.curves();
            int begin = 0;
            for (int i = 0; i < borders.size(); i++) {
                keep(borders.get(i), curves.subList(begin, ends.get(i)));
                begin = ends.get(i);
            }
        });
    }

    private void draw(Stretch line, List<String> words) {
        for (String word : words) {
            if (word.equals(Stretch.CORNER)) {
                line.turn();
            } else {
                line.add(place(word));
            }
        }
    }

    private void keep(Statement statement, List<Curve> curves) {
        trying(statement, () -> {
            Border border = new Border(statement.name(), statement.line(), curves);
            if (borders.put(border.name(), border) != null) {
                report(statement, "There are two borders called " + border.name());
            }
        });
    }

    private void detail(Statement statement) {
        Stretch line = new Stretch();
        draw(line, statement.words());
        details.add(new Detail(statement.keyword(), statement.name(), line.curves()));
    }

    private void window(Statement statement) {
        Muscle muscle = Muscle.parse(statement.name());
        Stretch line = new Stretch();
        draw(line, statement.words());
        if (!statement.words().getLast().equals(Stretch.CORNER)) {
            throw new IllegalArgumentException("Window " + muscle + " has to end in a corner, '/'");
        }
        line.add(line.start());
        faces.add(new Face(Kind.WINDOW, muscle.toString(), statement.line(), new Loop(line.curves())));
    }

    private Point place(String word) {
        Point named = points.get(word);
        return named == null ? onHalf(Point.parse(word)) : named;
    }

    private static Point onHalf(Point point) {
        if (point.x() < 0) {
            throw new IllegalArgumentException(
                    "The map draws the right half alone, from x = 0 outward, so " + point + " is off it");
        }
        return point;
    }

    /// Walks along the borders of the outline and of all regions, and returns the outline.
    private Walk walks() {
        List<Walk> outlines = new ArrayList<>();
        for (Statement region : regions) {
            Walk walk = Walk.along(region, borders);
            walk.problems().forEach(what -> report(region, what));
            if (region.keyword().equals("outline")) {
                outlines.add(walk);
            } else if (walk.problems().isEmpty()) {
                trying(region, () -> faces.add(walk.face()));
            }
        }
        if (outlines.size() != 1) {
            problems.add(new MapProblem(file, 1, "A map has one outline, not " + outlines.size()));
            return new Walk(new Statement(1, "outline", "", List.of()), List.of(), List.of());
        }
        return outlines.getFirst();
    }

    private void trying(Statement statement, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            report(statement, String.valueOf(e.getMessage()));
        }
    }

    private void report(Statement statement, String what) {
        problems.add(new MapProblem(file, statement.line(), what));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new MapException(
                    problems.stream().sorted(comparingInt(MapProblem::line)).toList());
        }
    }
}
