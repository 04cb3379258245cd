package org.plumbline.figure.motion;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.space.Vec;

/// A direction as a motion file says it: `fwd*.96+up*.27`, `c:raise(128,14)`.
///
/// Words are `up down fwd back out in left right`, summed, each with a weight if it has one. `raise(e,p)` is an arm
/// raised e degrees from hanging, p degrees in front of the frontal plane; `flex(f,a)` a thigh flexed f degrees and
/// abducted a. Without a prefix these two are in the chest's and the pelvis's axes, words in the room's.
record Aim(Basis basis, Vec direction) {

    static Aim room(Vec direction) {
        return new Aim(Basis.ROOM, direction);
    }

    static Aim parse(String text, Side side) {
        Basis named = Basis.startOf(text);
        String rest = text.substring(named.prefix().length());
        if (rest.startsWith("raise(")) {
            double[] angles = angles(rest, "raise(");
            return new Aim(named == Basis.ROOM ? Basis.CHEST : named, raised(angles[0], angles[1], side));
        }
        if (rest.startsWith("flex(")) {
            double[] angles = angles(rest, "flex(");
            return new Aim(named == Basis.ROOM ? Basis.PELVIS : named, flexed(angles[0], angles[1], side));
        }
        Vec sum = Vec.ZERO;
        for (String term : rest.split("\\+", -1)) {
            sum = sum.plus(term(term, side));
        }
        if (sum.isNothing()) {
            throw new IllegalArgumentException("points nowhere: " + text);
        }
        return new Aim(named, sum.unit());
    }

    private static Vec raised(double elevation, double plane, Side side) {
        double e = toRadians(elevation);
        double p = toRadians(plane);
        return new Vec(side.sign() * sin(e) * cos(p), -cos(e), sin(e) * sin(p));
    }

    private static Vec flexed(double flexion, double abduction, Side side) {
        double f = toRadians(flexion);
        double a = toRadians(abduction);
        return new Vec(side.sign() * sin(a), -cos(f) * cos(a), sin(f) * cos(a));
    }

    private static Vec term(String text, Side side) {
        String[] parts = text.split("\\*", -1);
        double weight = parts.length > 1 ? Numbers.parse(parts[1]) : 1;
        return word(parts[0], side).times(weight);
    }

    private static Vec word(String word, Side side) {
        return switch (word) {
            case "up" -> Vec.UP;
            case "down" -> Vec.UP.negated();
            case "fwd" -> Vec.FORWARD;
            case "back" -> Vec.FORWARD.negated();
            case "left" -> Vec.LEFT;
            case "right" -> Vec.LEFT.negated();
            case "out" -> Vec.LEFT.times(side.sign());
            case "in" -> Vec.LEFT.times(-side.sign());
            default ->
                throw new IllegalArgumentException(
                        "no direction '" + word + "': use up, down, fwd, back, out, in, left or right");
        };
    }

    private static double[] angles(String text, String name) {
        if (!text.endsWith(")")) {
            throw new IllegalArgumentException("'" + text + "' has no closing bracket");
        }
        String[] parts = text.substring(name.length(), text.length() - 1).split(",", -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException("'" + text + "' has more than two angles");
        }
        return new double[] {Numbers.parse(parts[0]), parts.length > 1 ? Numbers.parse(parts[1]) : 0};
    }

    /// Returns the direction in the room, for a body whose trunk is where it is.
    Vec in(Trunk trunk) {
        return basis.in(trunk).out(direction);
    }
}
