package org.plumbline.figure.draw;

import org.plumbline.figure.space.Vec;

/// Where a figure is seen from, in degrees: `(0, 0)` from the front, `(-90, 0)` from its right side, facing right.
///
/// @param yaw around the figure, positive toward its left
/// @param pitch up from the horizon
public record Camera(double yaw, double pitch) {

    /// Returns the direction from the figure to the viewer.
    public Vec viewer() {
        double around = Math.toRadians(yaw);
        double above = Math.toRadians(pitch);
        return new Vec(Math.sin(around) * Math.cos(above), Math.sin(above), Math.cos(around) * Math.cos(above));
    }

    /// Returns the direction that points to the right in the picture.
    public Vec right() {
        double around = Math.toRadians(yaw);
        return new Vec(Math.cos(around), 0, -Math.sin(around));
    }

    /// Returns the direction that points up in the picture.
    public Vec up() {
        return viewer().cross(right());
    }
}
