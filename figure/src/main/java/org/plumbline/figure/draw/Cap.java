package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.space.Vec;

/// What is to be seen of an ellipsoid beyond a plane through it: hair on a skull.
///
/// The outline is walked from a middle on the surface outward, until the surface turns away or the plane is met.
///
/// @param normal where the plane faces, on the unit ball the ellipsoid is made from
/// @param offset how far the plane is from the center, on the unit ball
record Cap(Ring surface, Vec normal, double offset) {

    private static final int DIRECTIONS = 24;
    private static final double HIDDEN = -0.96;

    static Cap of(Ring surface, Vec normal, double offset) {
        return new Cap(surface, normal.unit(), offset);
    }

    Part part(Lens lens, String name, String style) {
        Vec view = view(lens);
        return Part.of(name, style, outline(lens, view)).when(normal.dot(view) > HIDDEN);
    }

    /// Returns the direction to the viewer where the ellipsoid is a ball.
    private Vec view(Lens lens) {
        Vec viewer = lens.viewer();
        return new Vec(share(surface.a(), viewer), share(surface.b(), viewer), share(surface.c(), viewer)).unit();
    }

    private static double share(Vec axis, Vec viewer) {
        return axis.dot(viewer) / axis.dot(axis);
    }

    private Outline outline(Lens lens, Vec view) {
        Vec middle = normal.plus(view.times(0.9)).unit();
        Vec right = onBall(lens.right());
        Vec east = right.across(middle).unit();
        Vec north = middle.cross(east);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            Vec way = north.times(Math.cos(angle)).plus(east.times(Math.sin(angle)));
            double seen = leaves(middle.dot(view), way.dot(view), 0);
            double grown = leaves(middle.dot(normal), way.dot(normal), offset);
            double walk = Math.min(seen, grown);
            Vec end = middle.times(Math.cos(walk)).plus(way.times(Math.sin(walk)));
            points.add(lens.at(place(end)));
        }
        return Outline.round(points);
    }

    private Vec onBall(Vec way) {
        return new Vec(share(surface.a(), way), share(surface.b(), way), share(surface.c(), way));
    }

    private Vec place(Vec ball) {
        return surface.center()
                .plus(surface.a().times(ball.x()))
                .plus(surface.b().times(ball.y()))
                .plus(surface.c().times(ball.z()));
    }

    /// Returns the angle at which `middle cos + way sin` falls below a limit.
    private static double leaves(double middle, double way, double limit) {
        double most = Math.hypot(middle, way);
        if (most < Math.abs(limit)) {
            return limit < 0 ? Math.PI : 0;
        }
        double angle = Math.atan2(way, middle) + Math.acos(limit / most);
        return Math.clamp(angle, 0, Math.PI);
    }
}
