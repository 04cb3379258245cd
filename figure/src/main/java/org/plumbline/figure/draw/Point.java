package org.plumbline.figure.draw;

/// A point of the picture, or a direction in it: x to the right, y down, in units of a picture that is 1000 wide or
/// high.
record Point(double x, double y) {

    private static final double NOTHING = 1e-9;

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    double distance(Point other) {
        double across = x - other.x;
        double down = y - other.y;
        return Math.sqrt(across * across + down * down);
    }

    /// Returns this direction with length 1; nothing at all becomes up.
    Point unit() {
        double length = length();
        return length < NOTHING ? new Point(0, -1) : times(1 / length);
    }

    /// Returns this direction after a quarter turn to its left, as one walks along it in the picture.
    Point leftward() {
        return new Point(y, -x);
    }

    Point toward(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
