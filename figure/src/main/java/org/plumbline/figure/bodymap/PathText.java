package org.plumbline.figure.bodymap;

import java.util.List;

/// Writes curves as the text of a path, in whole units relative to the point before: `M0 208s35 4 36 16v96z`.
///
/// A unit is half a thousandth of the stature. Where a line goes on smoothly its first handle is left out (`s`), which
/// is why a shared border has equally long handles on both sides of a point.
final class PathText {

    /// Units of the picture for one of the map.
    static final int SCALE = 2;

    private final StringBuilder text = new StringBuilder();
    private int x;
    private int y;
    private int handleX;
    private int handleY;
    private char command;

    static String closed(List<Loop> loops) {
        PathText path = new PathText();
        for (Loop loop : loops) {
            path.draw(loop.curves());
            path.text.append('z');
            path.command = 'z';
        }
        return path.text.toString();
    }

    static String open(List<List<Curve>> lines) {
        PathText path = new PathText();
        lines.forEach(path::draw);
        return path.text.toString();
    }

    private void draw(List<Curve> curves) {
        for (Curve curve : curves) {
            boolean goesOn = command != 0
                    && command != 'z'
                    && x == unit(curve.from().x())
                    && y == unit(curve.from().y());
            if (!goesOn) {
                move(curve.from());
            }
            curve(curve);
        }
    }

    private void move(Point to) {
        x = unit(to.x());
        y = unit(to.y());
        handleX = x;
        handleY = y;
        text.append('M').append(x).append(y < 0 ? "" : " ").append(y);
        command = 'M';
    }

    private void curve(Curve curve) {
        int outX = unit(curve.out().x());
        int outY = unit(curve.out().y());
        int inX = unit(curve.in().x());
        int inY = unit(curve.in().y());
        int toX = unit(curve.to().x());
        int toY = unit(curve.to().y());
        if (outX == x && inX == x && toX == x) {
            numbers('v', toY - y);
        } else if (Math.abs(outX - handleX) <= 1 && Math.abs(outY - handleY) <= 1) {
            numbers('s', inX - x, inY - y, toX - x, toY - y);
        } else {
            numbers('c', outX - x, outY - y, inX - x, inY - y, toX - x, toY - y);
        }
        boolean straight = command == 'v';
        x = toX;
        y = toY;
        handleX = straight ? x : 2 * toX - inX;
        handleY = straight ? y : 2 * toY - inY;
    }

    private void numbers(char letter, int... values) {
        boolean first = command != letter;
        if (first) {
            text.append(letter);
        }
        command = letter;
        for (int value : values) {
            text.append(first || value < 0 ? "" : " ").append(value);
            first = false;
        }
    }

    static int unit(double coordinate) {
        return (int) Math.round(coordinate * SCALE);
    }
}
