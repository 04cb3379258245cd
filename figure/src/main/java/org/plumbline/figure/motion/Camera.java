package org.plumbline.figure.motion;

/// From where a motion is seen, in degrees.
///
/// @param yaw 0 is from the front, -90 from the figure's right side so that it faces the right of the picture, 180 from
///   behind
/// @param pitch how far from above
public record Camera(double yaw, double pitch) {

    public Camera {
        if (Math.abs(yaw) > 180) {
            throw new IllegalArgumentException("a camera's yaw is between -180 and 180, not " + yaw);
        }
        if (Math.abs(pitch) > 90) {
            throw new IllegalArgumentException("a camera's pitch is between -90 and 90, not " + pitch);
        }
    }
}
