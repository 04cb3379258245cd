package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figure.prop.Prop;
import org.plumbline.figure.prop.Prop.Barbell;
import org.plumbline.figure.prop.Prop.Furniture;
import org.plumbline.figure.prop.Prop.Held;
import org.plumbline.figure.prop.Prop.Stretched;
import org.plumbline.figure.prop.Solid;
import org.plumbline.figure.prop.Solid.Box;
import org.plumbline.figure.prop.Solid.Rod;

/// Draws what one exercises with.
final class Props {

    private Props() {}

    static List<Piece> pieces(List<Prop> props, Sitter sitter) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < props.size(); i++) {
            String name = "prop-" + i;
            switch (props.get(i)) {
                case Furniture furniture -> furniture(furniture, name, sitter, pieces);
                case Held held -> pieces.addAll(Weights.held(held, name, sitter));
                case Barbell _ -> pieces.addAll(Weights.barbell("rod-" + name, name, sitter));
                case Stretched stretched -> pieces.addAll(Bands.pieces(stretched, name, sitter));
            }
        }
        return pieces;
    }

    private static void furniture(Furniture furniture, String name, Sitter sitter, List<Piece> pieces) {
        List<Solid> solids = furniture.solids();
        for (int i = 0; i < solids.size(); i++) {
            String part = name + "-" + i;
            pieces.add(
                    switch (solids.get(i)) {
                        case Box box -> Boxes.piece(box, part, sitter);
                        case Rod rod -> Rods.piece(rod, "rod-" + part, sitter.lens());
                    });
        }
    }
}
