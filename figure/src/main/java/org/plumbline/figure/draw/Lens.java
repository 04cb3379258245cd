package org.plumbline.figure.draw;

import org.plumbline.figure.space.Vec;

/// How space becomes a picture: without perspective, so that a limb keeps its length wherever it moves.
///
/// @param viewer the direction to whoever looks, of length 1
/// @param scale units of the picture for a centimeter
/// @param x what is added to the right, so that the picture begins at 0
/// @param y what is added downward
record Lens(Vec right, Vec up, Vec viewer, double scale, double x, double y) {

    /// Returns a lens that leaves centimeters as they are.
    static Lens of(Camera camera) {
        return new Lens(camera.right(), camera.up(), camera.viewer(), 1, 0, 0);
    }

    Lens fitted(double newScale, double newX, double newY) {
        return new Lens(right, up, viewer, newScale, newX, newY);
    }

    Point at(Vec place) {
        return new Point(place.dot(right) * scale + x, -place.dot(up) * scale + y);
    }

    Point direction(Vec way) {
        return new Point(way.dot(right) * scale, -way.dot(up) * scale);
    }

    /// Returns how near a place is to the viewer, in centimeters; only differences mean something.
    double depth(Vec place) {
        return place.dot(viewer);
    }
}
