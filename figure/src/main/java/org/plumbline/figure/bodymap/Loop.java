package org.plumbline.figure.bodymap;

import java.util.List;

/// A closed line of curves around an area, such as the edge of a muscle.
record Loop(List<Curve> curves) {

    Loop {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("A loop has at least one curve, not none");
        }
    }

    /// Returns the corners of a polygon that follows the loop closely.
    List<Point> flattened() {
        return curves.stream().flatMap(curve -> curve.flattened().stream()).toList();
    }

    double area() {
        return Math.abs(Polygon.signedArea(flattened()));
    }
}
