package org.plumbline.figure.bodymap;

/// A place on a body map, in thousandths of the stature: x from the midline outward, y from the crown down. Written
/// `50,213`.
record Point(double x, double y) {

    Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A point is two numbers such as 50,213, not " + x + "," + y);
        }
    }

    static Point parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A point is written as x,y such as '50,213', not '" + text + "'");
        }
        try {
            return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "A point is two numbers such as '50,213' or a named point, not '" + text + "'", e);
        }
    }

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double length() {
        return Math.hypot(x, y);
    }

    double distanceTo(Point other) {
        return minus(other).length();
    }

    /// Returns twice the signed area of the triangle from the origin, positive when `other` lies clockwise on screen.
    double cross(Point other) {
        return x * other.y - y * other.x;
    }

    @Override
    public String toString() {
        return number(x) + "," + number(y);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
