package org.plumbline.figure.space;

import static java.lang.Math.toRadians;

/// How something is turned: where its own left, up and front point. The [#WORLD] is that of a figure standing upright.
///
/// @param left its x axis, of length 1
/// @param up its y axis
/// @param front its z axis
public record Frame(Vec left, Vec up, Vec front) {

    public static final Frame WORLD = new Frame(Vec.LEFT, Vec.UP, Vec.FORWARD);

    /// Returns the frame whose up is exactly a direction and whose front is as near as can be to another.
    public static Frame of(Vec up, Vec front) {
        Vec y = up.unit();
        Vec across = front.across(y);
        Vec z = across.isNothing() ? y.anyAcross() : across.unit();
        return new Frame(y.cross(z), y, z);
    }

    /// Returns a bend forward by some degrees, about the axis to the left.
    public static Frame bend(double degrees) {
        double c = Math.cos(toRadians(degrees));
        double s = Math.sin(toRadians(degrees));
        return new Frame(Vec.LEFT, new Vec(0, c, s), new Vec(0, -s, c));
    }

    /// Returns a turn to the left by some degrees, about the axis that points up.
    public static Frame turn(double degrees) {
        double c = Math.cos(toRadians(degrees));
        double s = Math.sin(toRadians(degrees));
        return new Frame(new Vec(c, 0, -s), Vec.UP, new Vec(s, 0, c));
    }

    /// Returns a tilt to the left by some degrees, about the axis to the front.
    public static Frame tilt(double degrees) {
        double c = Math.cos(toRadians(degrees));
        double s = Math.sin(toRadians(degrees));
        return new Frame(new Vec(c, -s, 0), new Vec(s, c, 0), Vec.FORWARD);
    }

    /// Returns where a direction of this frame points in the world.
    public Vec out(Vec inside) {
        return left.times(inside.x()).plus(up.times(inside.y())).plus(front.times(inside.z()));
    }

    public Vec out(double x, double y, double z) {
        return out(new Vec(x, y, z));
    }

    /// Returns how a direction of the world looks from inside this frame.
    public Vec in(Vec world) {
        return new Vec(left.dot(world), up.dot(world), front.dot(world));
    }

    /// Returns this frame turned further by another that is given in its own axes.
    public Frame then(Frame inner) {
        return new Frame(out(inner.left), out(inner.up), out(inner.front));
    }

    /// Returns the frame a share of the shortest turn toward another: 0 is this, 1 the other.
    public Frame toward(Frame other, double share) {
        return Quaternion.of(this).toward(Quaternion.of(other), share).frame();
    }

    public Frame mirrored() {
        return new Frame(left.mirrored().negated(), up.mirrored(), front.mirrored());
    }
}
