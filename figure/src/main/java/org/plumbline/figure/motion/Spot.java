package org.plumbline.figure.motion;

import java.util.function.Function;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.space.Vec;

/// A place that is marked in a picture: a point of the body, `earR`, a place in the room, `0,120,60`, or one of each.
///
/// `earR:_,_,-18` is as far left and as high as the ear and 18 cm behind the room's middle; `earR:_,_,_+30` is 30 cm
/// before the ear.
public final class Spot {

    private static final String KEPT = "_";

    private final String text;
    private final Function<Skeleton, Vec> place;

    private Spot(String text, Function<Skeleton, Vec> place) {
        this.text = text;
        this.place = place;
    }

    public static Spot parse(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return new Spot(text, moved(Landmark.parse(text.substring(0, colon)), text.substring(colon + 1)));
        }
        if (text.contains(",")) {
            Vec fixed = Numbers.point(text);
            return new Spot(text, _ -> fixed);
        }
        return new Spot(text, Landmark.parse(text)::on);
    }

    private static Function<Skeleton, Vec> moved(Landmark from, String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is not a point: write x,y,z in centimeters, _ as it is");
        }
        Coordinate x = Coordinate.parse(parts[0]);
        Coordinate y = Coordinate.parse(parts[1]);
        Coordinate z = Coordinate.parse(parts[2]);
        return body -> {
            Vec there = from.on(body);
            return new Vec(x.from(there.x()), y.from(there.y()), z.from(there.z()));
        };
    }

    /// A coordinate of its own, or one some centimeters from that of a point of the body.
    private record Coordinate(boolean kept, double centimeters) {

        static Coordinate parse(String text) {
            if (!text.startsWith(KEPT)) {
                return new Coordinate(false, Numbers.parse(text));
            }
            return new Coordinate(true, text.equals(KEPT) ? 0 : Numbers.parse(text.substring(KEPT.length())));
        }

        double from(double there) {
            return kept ? there + centimeters : centimeters;
        }
    }

    public Vec on(Skeleton body) {
        return place.apply(body);
    }

    @Override
    public String toString() {
        return text;
    }
}
