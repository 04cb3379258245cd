package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Trunk;

/// Draws what shows of the shoulder blades through a shirt: fine lines along their edges and the furrow between them.
final class Blades {

    /// A blade is drawn where the ribs under it face the viewer at least this much.
    private static final double FACING = 0.42;

    private static final List<Double> FURROW = List.of(7.6, 6.6, 5.4, 4.2, 3.2);

    private Blades() {}

    static List<Part> parts(Sitter sitter) {
        Back back = Back.of(sitter);
        List<Part> parts = new ArrayList<>();
        parts.add(furrow(back, sitter.lens()));
        for (Side side : Side.values()) {
            Trunk trunk = sitter.body().trunk();
            Blade blade = Blade.of(sitter.body().arm(side), trunk.chest());
            parts.add(line("blade-" + side, Blade.edge(), blade, back, side, sitter.lens()));
        }
        return parts;
    }

    private static Part line(String name, List<Blade.Spot> spots, Blade blade, Back back, Side side, Lens lens) {
        List<Surface.Spot> seen =
                spots.stream().map(spot -> back.seen(blade, spot, side, lens)).toList();
        double facing =
                seen.stream().mapToDouble(Surface.Spot::facing).average().orElse(-1);
        Outline line =
                Outline.line(seen.stream().map(spot -> lens.at(spot.place())).toList());
        return Part.of(name, "fold shirt-fold", line).when(facing > FACING);
    }

    private static Part furrow(Back back, Lens lens) {
        List<Surface.Spot> seen =
                FURROW.stream().map(at -> back.seen(at, 180, 180, lens)).toList();
        double facing = seen.stream().mapToDouble(Surface.Spot::facing).min().orElse(-1);
        Outline line =
                Outline.line(seen.stream().map(spot -> lens.at(spot.place())).toList());
        return Part.of("furrow", "fold shirt-fold soft", line).when(facing > FACING);
    }
}
