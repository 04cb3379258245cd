package org.plumbline.figure.space;

/// A point in centimeters, or a direction: `(0, 157, 0)` is the height of a shoulder.
///
/// y points up, z the way a standing figure faces, x to the figure's left.
public record Vec(double x, double y, double z) {

    public static final Vec ZERO = new Vec(0, 0, 0);
    public static final Vec LEFT = new Vec(1, 0, 0);
    public static final Vec UP = new Vec(0, 1, 0);
    public static final Vec FORWARD = new Vec(0, 0, 1);

    private static final double NOTHING = 1e-9;

    public Vec {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(z)) {
            throw new IllegalArgumentException("not a point: " + x + ", " + y + ", " + z);
        }
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public Vec negated() {
        return times(-1);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vec other) {
        return minus(other).length();
    }

    public boolean isNothing() {
        return length() < NOTHING;
    }

    /// Returns this direction with length 1; nothing at all becomes up.
    public Vec unit() {
        double length = length();
        return length < NOTHING ? UP : times(1 / length);
    }

    /// Returns the part of this that is at right angles to a direction of length 1.
    public Vec across(Vec axis) {
        return minus(axis.times(dot(axis)));
    }

    /// Returns the point a share of the way to another: 0 is this, 1 the other.
    public Vec toward(Vec other, double share) {
        return times(1 - share).plus(other.times(share));
    }

    /// Returns the angle to another direction in degrees, 0 to 180.
    public double angle(Vec other) {
        double cosine = unit().dot(other.unit());
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }

    /// Returns this seen in a mirror that stands between left and right.
    public Vec mirrored() {
        return new Vec(-x, y, z);
    }

    /// Returns some direction of length 1 at right angles to this one.
    public Vec anyAcross() {
        Vec axis = unit();
        return (Math.abs(axis.y) < 0.9 ? UP : LEFT).across(axis).unit();
    }
}
