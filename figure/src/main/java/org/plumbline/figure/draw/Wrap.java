package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Segment;
import org.plumbline.figure.space.Vec;

/// Lays a taut path around the chest where it would cut through it.
final class Wrap {

    private static final double CLEAR = 0.9;
    /// Hands farther behind T8 than this hold a path that lies around the back.
    private static final double BEHIND = -13;

    private Wrap() {}

    static List<Vec> around(List<Vec> path, Sitter sitter) {
        Segment chest = sitter.body().trunk().chest();
        Back back = Back.of(sitter);
        List<Vec> inside = path.stream().map(chest::in).toList();
        double side = (inside.getFirst().z() + inside.getLast().z()) / 2 < BEHIND ? -1 : 1;
        List<Double> fronts = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            boolean end = i == 0 || i == inside.size() - 1;
            double front = inside.get(i).z() * side;
            fronts.add(end ? front : Math.max(front, surface(inside.get(i), back, chest, side)));
        }
        List<Vec> wrapped = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Vec place = inside.get(i);
            wrapped.add(chest.at(place.x(), place.y(), taut(inside, fronts, i) * side));
        }
        return wrapped;
    }

    /// Returns how far the chest stands out where a place is, or nothing beside it.
    private static double surface(Vec place, Back back, Segment chest, double side) {
        Ring ring = back.ringAt(place.y());
        Vec center = chest.in(ring.center());
        double across = (place.x() - center.x()) / (ring.a().length() + CLEAR);
        if (Math.abs(across) >= 1) {
            return Double.NEGATIVE_INFINITY;
        }
        return center.z() * side + (ring.c().length() + CLEAR) * Math.sqrt(1 - across * across);
    }

    /// Returns the height of the tightest line over all places, at one of them.
    private static double taut(List<Vec> places, List<Double> fronts, int at) {
        double x = places.get(at).x();
        double highest = fronts.get(at);
        for (int i = 0; i < at; i++) {
            for (int k = at + 1; k < places.size(); k++) {
                double span = places.get(k).x() - places.get(i).x();
                double share = span == 0 ? 0 : Math.clamp((x - places.get(i).x()) / span, 0, 1);
                highest = Math.max(highest, fronts.get(i) + (fronts.get(k) - fronts.get(i)) * share);
            }
        }
        return highest;
    }
}
