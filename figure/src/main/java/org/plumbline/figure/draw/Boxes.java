package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.figure.prop.Material;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.space.Vec;

/// Draws a box by the faces that are turned to the viewer: what lies open to the light is light, the rest darker.
final class Boxes {

    /// Where the light comes from: above, in front and from the left of the viewer.
    private static final double FROM_LEFT = -0.35;
    private static final double FROM_VIEWER = 0.45;
    private static final double SEEN = 0.01;
    private static final double LIT = 0.6;
    private static final double SHADED = 0.22;

    private Boxes() {}

    static Piece piece(Box box, String name, Sitter sitter) {
        Lens lens = sitter.lens();
        Vec[] axes = {box.frame().left(), box.frame().up(), box.frame().front()};
        double[] half = {box.half().x(), box.half().y(), box.half().z()};
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < axes.length; i++) {
            double facing = axes[i].dot(lens.viewer());
            if (Math.abs(facing) > SEEN) {
                Vec out = axes[i].times(Math.signum(facing));
                Vec one = axes[(i + 1) % axes.length].times(half[(i + 1) % axes.length]);
                Vec two = axes[(i + 2) % axes.length].times(half[(i + 2) % axes.length]);
                Vec middle = box.center().plus(out.times(half[i]));
                parts.add(Part.of(name + "-" + i, style(box.material(), out, lens), face(middle, one, two, lens)));
            }
        }
        parts.addAll(Shadows.onto(box, name, sitter));
        return new Piece(name, new Room.Block(box), parts);
    }

    private static Outline face(Vec middle, Vec one, Vec two, Lens lens) {
        return Outline.cornered(List.of(
                lens.at(middle.plus(one).plus(two)),
                lens.at(middle.minus(one).plus(two)),
                lens.at(middle.minus(one).minus(two)),
                lens.at(middle.plus(one).minus(two))));
    }

    private static String style(Material material, Vec out, Lens lens) {
        Vec light = Vec.UP
                .plus(lens.viewer().times(FROM_VIEWER))
                .plus(lens.right().times(FROM_LEFT))
                .unit();
        double bright = out.dot(light);
        String step = bright > LIT ? " lit" : bright < SHADED ? " dim" : "";
        return material.name().toLowerCase(Locale.ROOT) + step;
    }
}
