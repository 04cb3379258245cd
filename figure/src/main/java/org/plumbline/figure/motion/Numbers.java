package org.plumbline.figure.motion;

import org.plumbline.figure.space.Vec;

/// Numbers and points as a motion file writes them: `12.5`, `.5`, `10,4,-20`.
final class Numbers {

    private Numbers() {}

    static double parse(String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not a number");
    }

    static Vec point(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is not a point: write x,y,z in centimeters");
        }
        return new Vec(parse(parts[0]), parse(parts[1]), parse(parts[2]));
    }
}
