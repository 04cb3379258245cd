package org.plumbline.figure.bodymap;

import java.util.List;

/// A line between two regions, or around the body, that is drawn once and shared: `deltoid-furrow`.
///
/// @param line where it stands in the file
record Border(String name, int line, List<Curve> curves) {

    Border {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("Border " + name + " needs two points or more, such as '0,104 18,112'");
        }
    }

    Point start() {
        return curves.getFirst().from();
    }

    Point end() {
        return curves.getLast().to();
    }

    /// Tells whether the other half of the body lies behind it.
    boolean isOnMidline() {
        return curves.stream()
                .allMatch(curve -> curve.from().x() == 0 && curve.to().x() == 0);
    }

    Border reversed() {
        return new Border(
                name, line, curves.reversed().stream().map(Curve::reversed).toList());
    }
}
