package org.plumbline.figure.motion;

import java.util.function.ToDoubleFunction;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.space.Vec;

/// A number read off a body: `elbowR.z` in centimeters, `kneeL.bend` in degrees, `handL~handR` as a distance.
///
/// A landmark's axis may be seen from the chest, the pelvis or the head: `c:elbowR.z` is how far the right elbow is in
/// front of the middle of the chest.
public final class Gauge {

    private final String text;
    private final ToDoubleFunction<Skeleton> reading;

    private Gauge(String text, ToDoubleFunction<Skeleton> reading) {
        this.text = text;
        this.reading = reading;
    }

    public static Gauge parse(String text) {
        int tilde = text.indexOf('~');
        if (tilde > 0) {
            Landmark one = Landmark.parse(text.substring(0, tilde));
            Landmark other = Landmark.parse(text.substring(tilde + 1));
            return new Gauge(text, body -> one.on(body).distance(other.on(body)));
        }
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' measures nothing: write a point and an axis (elbowR.z) or an angle (kneeL.bend)");
        }
        String what = text.substring(0, dot);
        String how = text.substring(dot + 1);
        return new Gauge(text, isAxis(how) ? coordinate(what, how) : Angle.parse(what + "." + how)::of);
    }

    private static boolean isAxis(String how) {
        return how.equals("x") || how.equals("y") || how.equals("z");
    }

    private static ToDoubleFunction<Skeleton> coordinate(String what, String axis) {
        Basis basis = Basis.startOf(what);
        Landmark landmark = Landmark.parse(what.substring(basis.prefix().length()));
        return body -> along(axis, seenFrom(basis, body, landmark.on(body)));
    }

    private static Vec seenFrom(Basis basis, Skeleton body, Vec point) {
        return switch (basis) {
            case ROOM -> point;
            case CHEST -> body.trunk().chest().in(point);
            case PELVIS -> body.trunk().pelvis().in(point);
            case HEAD -> body.trunk().head().in(point);
        };
    }

    private static double along(String axis, Vec point) {
        return switch (axis) {
            case "x" -> point.x();
            case "y" -> point.y();
            default -> point.z();
        };
    }

    public double of(Skeleton body) {
        return reading.applyAsDouble(body);
    }

    @Override
    public String toString() {
        return text;
    }
}
