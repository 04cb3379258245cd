package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.motion.Landmark;

/// Where a picture ends that shows only a part of the body: beyond a point, on the side away from the head.
///
/// @param sideways whether the body lies across the picture, so that the cut is to a side rather than below
/// @param sign +1 if the head is at the lower coordinates
/// @param last the farthest coordinate that is shown, times the sign, in centimeters
record Cut(boolean sideways, double sign, double last) {

    /// @param bodies all that is shown, at least one; the cut keeps the point of each
    static Cut beyond(Landmark point, List<Skeleton> bodies, Lens lens) {
        Skeleton first = bodies.getFirst();
        Point head = lens.at(first.trunk().head().base());
        Point end = lens.at(point.on(first));
        double x = end.x() - head.x();
        double y = end.y() - head.y();
        boolean sideways = Math.abs(x) > Math.abs(y);
        double sign = Math.signum(sideways ? x : y);
        double last = bodies.stream()
                .map(body -> lens.at(point.on(body)))
                .mapToDouble(place -> sign * (sideways ? place.x() : place.y()))
                .max()
                .orElseThrow();
        return new Cut(sideways, sign, last);
    }

    boolean keeps(Point point) {
        return sign * (sideways ? point.x() : point.y()) <= last;
    }
}
