package org.plumbline.figure.draw;

import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.space.Vec;

/// How space becomes a picture in centimeters: without perspective, so that a limb keeps its length wherever it moves.
///
/// @param viewer the direction to whoever looks, of length 1
record Lens(Vec right, Vec up, Vec viewer) {

    static Lens of(Camera camera) {
        double around = Math.toRadians(camera.yaw());
        double above = Math.toRadians(camera.pitch());
        Vec viewer = new Vec(Math.sin(around) * Math.cos(above), Math.sin(above), Math.cos(around) * Math.cos(above));
        Vec right = new Vec(Math.cos(around), 0, -Math.sin(around));
        return new Lens(right, viewer.cross(right), viewer);
    }

    Point at(Vec place) {
        return new Point(place.dot(right), -place.dot(up));
    }

    /// Returns how near a place is to the viewer, in centimeters; only differences mean something.
    double depth(Vec place) {
        return place.dot(viewer);
    }
}
