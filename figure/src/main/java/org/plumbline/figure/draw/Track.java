package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// One part through all moments, cut into stretches of time over which a browser can move it by itself.
///
/// A browser moves every point straight from one outline to the next, faster and slower as a curve says. A stretch is
/// as
/// long as no point strays from its true way by more than a few units, so every part has its own.
///
/// @param tolerance how far a point may be off, in units of a picture of 1000
/// @param poses the moments at which key poses begin or end, the first and the last among them
record Track(List<Part> moments, List<Double> times, List<Integer> poses, double tolerance) {

    /// Shadows may be off by so many times more, because nobody looks at their edges.
    private static final double SOFT = 3;

    /// A part that moves less than this, in units, stands still.
    private static final double STILL = 1.6;

    /// Outlines that differ by less, in units, are the same.
    private static final double SAME = 0.3;

    /// From one moment to a later one.
    record Stretch(int first, int last, Pace pace) {}

    boolean moves() {
        Part first = moments.getFirst();
        return moments.stream().anyMatch(part -> distance(part, first) > STILL);
    }

    /// Returns the stretches that cover the whole time. A way back is cut as the way there, so that its outlines are
    /// the
    /// same ones.
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < poses.size(); i++) {
            int first = poses.get(i - 1);
            int last = poses.get(i);
            if (!back(first, last, stretches)) {
                split(first, last, stretches);
            }
        }
        return stretches;
    }

    /// Adds the stretches of an earlier way in reverse, if this is the way back, and says whether it is.
    private boolean back(int first, int last, List<Stretch> stretches) {
        for (int i = 1; i < poses.size() && poses.get(i) <= first; i++) {
            int start = poses.get(i - 1);
            int end = poses.get(i);
            if (end - start == last - first && end - start > 1 && mirrors(start, first, end - start)) {
                List<Stretch> there = stretches.stream()
                        .filter(stretch -> stretch.first() >= start && stretch.last() <= end)
                        .toList();
                for (Stretch stretch : there.reversed()) {
                    stretches.add(new Stretch(
                            last - (stretch.last() - start),
                            last - (stretch.first() - start),
                            stretch.pace().reversed()));
                }
                return true;
            }
        }
        return false;
    }

    private boolean mirrors(int start, int first, int length) {
        for (int i = 0; i <= length; i++) {
            if (distance(moments.get(start + i), moments.get(first + length - i)) > SAME) {
                return false;
            }
        }
        return true;
    }

    private double allowed() {
        return moments.getFirst().style().equals(Shadows.STYLE) ? SOFT * tolerance : tolerance;
    }

    private void split(int first, int last, List<Stretch> stretches) {
        Pace pace = pace(first, last);
        double worst = allowed();
        int at = -1;
        for (int i = first + 1; i < last; i++) {
            double error = error(new Stretch(first, last, pace), i);
            if (error > worst) {
                worst = error;
                at = i;
            }
        }
        if (at < 0) {
            stretches.add(new Stretch(first, last, pace));
            return;
        }
        split(first, at, stretches);
        split(at, last, stretches);
    }

    /// Returns how the part gets on between two moments: at each, the share of the straight way that is nearest to it.
    private Pace pace(int first, int last) {
        Part before = moments.get(first);
        Part after = moments.get(last);
        double whole = along(before, after, after);
        if (whole == 0 || last - first < 2) {
            return Pace.STEADY;
        }
        List<Point> shares = new ArrayList<>();
        for (int i = first + 1; i < last; i++) {
            shares.add(new Point(time(first, last, i), along(before, after, moments.get(i)) / whole));
        }
        return Pace.through(shares);
    }

    private double time(int first, int last, int at) {
        double span = times.get(last) - times.get(first);
        return span == 0 ? 0 : (times.get(at) - times.get(first)) / span;
    }

    /// Returns how far the worst point is off at a moment of a stretch.
    double error(Stretch stretch, int at) {
        double share = stretch.pace().at(time(stretch.first(), stretch.last(), at));
        List<Outline> before = moments.get(stretch.first()).outlines();
        List<Outline> after = moments.get(stretch.last()).outlines();
        List<Outline> now = moments.get(at).outlines();
        double worst = 0;
        for (int i = 0; i < now.size(); i++) {
            List<Point> from = before.get(i).points();
            List<Point> to = after.get(i).points();
            List<Point> here = now.get(i).points();
            for (int k = 0; k < here.size(); k++) {
                double x = from.get(k).x()
                        + (to.get(k).x() - from.get(k).x()) * share
                        - here.get(k).x();
                double y = from.get(k).y()
                        + (to.get(k).y() - from.get(k).y()) * share
                        - here.get(k).y();
                worst = Math.max(worst, x * x + y * y);
            }
        }
        return Math.sqrt(worst);
    }

    private static double along(Part before, Part after, Part now) {
        double sum = 0;
        for (int i = 0; i < now.outlines().size(); i++) {
            List<Point> from = before.outlines().get(i).points();
            List<Point> to = after.outlines().get(i).points();
            List<Point> here = now.outlines().get(i).points();
            for (int k = 0; k < here.size(); k++) {
                Point start = from.get(k);
                sum += (to.get(k).x() - start.x()) * (here.get(k).x() - start.x())
                        + (to.get(k).y() - start.y()) * (here.get(k).y() - start.y());
            }
        }
        return sum;
    }

    private static double distance(Part one, Part other) {
        double worst = 0;
        for (int i = 0; i < one.outlines().size(); i++) {
            List<Point> a = one.outlines().get(i).points();
            List<Point> b = other.outlines().get(i).points();
            for (int k = 0; k < a.size(); k++) {
                worst = Math.max(worst, a.get(k).distance(b.get(k)));
            }
        }
        return worst;
    }
}
