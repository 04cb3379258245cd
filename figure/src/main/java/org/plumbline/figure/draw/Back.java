package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.figure.body.BodyShape.Part;
import org.plumbline.figure.body.BodyShape.TorsoRing;
import org.plumbline.figure.body.Measures;
import org.plumbline.figure.body.Side;

/// The torso as a surface that muscles and shoulder blades lie on.
record Back(Surface surface, List<Double> heights) {

    private static final int FIRST_OF_CHEST = 6;
    /// About where a shoulder blade is around the chest, in degrees from the front.
    private static final double BLADE = 150;

    static Back of(Sitter sitter) {
        List<Double> heights =
                sitter.shape().torso().stream().map(Back::aboveT8).toList();
        return new Back(new Surface(sitter.torso()), heights);
    }

    /// The height above T8 of a ring when one stands upright.
    private static double aboveT8(TorsoRing ring) {
        double base = switch (ring.part()) {
            case PELVIS -> -Measures.PELVIS - Measures.LUMBAR - Measures.LOW_THORAX;
            case LUMBAR -> -Measures.LUMBAR - Measures.LOW_THORAX;
            case LOW -> -Measures.LOW_THORAX;
            case CHEST -> 0;
        };
        return ring.part() == Part.CHEST ? ring.up() : base + ring.up();
    }

    /// Returns where a spot of a shoulder blade lies on the ribs.
    Surface.Spot seen(Blade blade, Blade.Spot spot, Side side, Lens lens) {
        Blade.Spot place = blade.place(spot);
        double at = at(place.up());
        Ring ring = surface.ring(at);
        double radius = (ring.a().length() + ring.c().length()) / 2;
        return surface.seen(at, Blade.angle(place, radius, side), side.sign() * BLADE, lens);
    }

    Surface.Spot seen(double at, double degrees, double middle, Lens lens) {
        return surface.seen(at, degrees, middle, lens);
    }

    /// Returns the slice of the torso at a height above T8.
    Ring ringAt(double height) {
        return surface.ring(at(height));
    }

    private double at(double height) {
        int i = FIRST_OF_CHEST - 2;
        while (i < heights.size() - 2 && heights.get(i + 1) < height) {
            i++;
        }
        return i + (height - heights.get(i)) / (heights.get(i + 1) - heights.get(i));
    }
}
