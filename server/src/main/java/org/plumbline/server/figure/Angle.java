package org.plumbline.server.figure;

import org.plumbline.figure.motion.Camera;

/// From which side a camera looks, in a word for a button: `back`.
enum Angle {
    FRONT("front"),
    SIDE("side"),
    BACK("back");

    private static final double FRONTAL = 50;
    private static final double BEHIND = 115;

    private final String word;

    Angle(String word) {
        this.word = word;
    }

    static Angle of(Camera camera) {
        double yaw = Math.abs(camera.yaw());
        return yaw < FRONTAL ? FRONT : yaw < BEHIND ? SIDE : BACK;
    }

    String word() {
        return word;
    }
}
