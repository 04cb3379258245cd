package org.plumbline.figure.bodymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what keeps the tiles of a half body from covering it without gap or overlap.
///
/// If every border has a region on each side (or the outline, or the other half), no region crosses itself and the
/// areas
/// add up to the body's, then neighbors can neither gap nor overlap, however the points are moved.
final class Planarity {

    /// How far the areas may add up wrongly, in square thousandths of the stature: rounding of flattened curves.
    private static final double TOLERANCE = 0.5;

    private final String file;
    private final Half half;
    private final Collection<Border> borders;

    Planarity(String file, Half half, Map<String, Border> borders) {
        this.file = file;
        this.half = half;
        this.borders = borders.values();
    }

    List<MapProblem> problems() {
        List<MapProblem> problems = new ArrayList<>();
        borders.forEach(border -> use(border, problems));
        half.faces().forEach(face -> crossings(face, problems));
        double sum =
                half.tiles().stream().mapToDouble(tile -> tile.loop().area()).sum();
        double body = half.body().area();
        if (problems.isEmpty() && Math.abs(sum - body) > TOLERANCE) {
            problems.add(new MapProblem(
                    file, 1, "The regions cover %.1f, but the body's half is %.1f".formatted(sum, body)));
        }
        return problems;
    }

    private void use(Border border, List<MapProblem> problems) {
        long sides = half.tiles().stream()
                .filter(tile -> touches(tile.loop().curves(), border))
                .count();
        boolean edge =
                border.isOnMidline() || half.outline().contains(border.curves().getFirst());
        long due = edge ? 1 : 2;
        if (sides != due) {
            String side = edge ? "at the edge of the body" : "within the body";
            problems.add(new MapProblem(
                    file,
                    border.line(),
                    "Border %s is %s and so has to be used by %d of the regions, not by %d"
                            .formatted(border.name(), side, due, sides)));
        }
    }

    private static boolean touches(List<Curve> curves, Border border) {
        Curve first = border.curves().getFirst();
        return curves.contains(first) || curves.contains(first.reversed());
    }

    private void crossings(Face face, List<MapProblem> problems) {
        List<Point> corners = face.loop().flattened();
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < corners.size(); i++) {
            for (int j = i + 2; j < corners.size(); j++) {
                Point a = corners.get(i);
                Point c = corners.get(j);
                if (Polygon.cross(a, Polygon.next(corners, i), c, Polygon.next(corners, j))
                        && told.add(i / Curve.STEPS)) {
                    problems.add(new MapProblem(
                            file,
                            face.line(),
                            "Region %s crosses itself near %.0f,%.0f".formatted(face.name(), a.x(), a.y())));
                }
            }
        }
    }
}
