package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// One part through all moments, and at which of them its outline has to be written.
///
/// A browser moves every point straight from one outline to the next. Only as many moments are kept as it takes for no
/// point to leave its true way by more than a few units, and every part keeps its own.
record Track(List<Part> moments, List<Double> times) {

    /// How far a point may be off, in units of a picture of 1000.
    static final double TOLERANCE = 2.5;

    boolean moves() {
        Part first = moments.getFirst();
        return moments.stream().anyMatch(part -> !part.outlines().equals(first.outlines()));
    }

    /// Returns the moments that have to be written.
    List<Integer> keys() {
        TreeSet<Integer> keys = new TreeSet<>();
        keys.add(0);
        keys.add(moments.size() - 1);
        split(0, moments.size() - 1, keys);
        return new ArrayList<>(keys);
    }

    private void split(int first, int last, TreeSet<Integer> keys) {
        double worst = TOLERANCE;
        int at = -1;
        for (int i = first + 1; i < last; i++) {
            double error = error(first, last, i);
            if (error > worst) {
                worst = error;
                at = i;
            }
        }
        if (at > 0) {
            keys.add(at);
            split(first, at, keys);
            split(at, last, keys);
        }
    }

    /// Returns how far the worst point is off at a moment when only two others are written.
    double error(int first, int last, int at) {
        double span = times.get(last) - times.get(first);
        double share = span == 0 ? 0 : (times.get(at) - times.get(first)) / span;
        double worst = 0;
        for (int i = 0; i < moments.get(at).outlines().size(); i++) {
            List<Point> before = moments.get(first).outlines().get(i).points();
            List<Point> after = moments.get(last).outlines().get(i).points();
            List<Point> now = moments.get(at).outlines().get(i).points();
            for (int k = 0; k < now.size(); k++) {
                double x = before.get(k).x() + (after.get(k).x() - before.get(k).x()) * share;
                double y = before.get(k).y() + (after.get(k).y() - before.get(k).y()) * share;
                worst = Math.max(
                        worst, Math.hypot(x - now.get(k).x(), y - now.get(k).y()));
            }
        }
        return worst;
    }
}
