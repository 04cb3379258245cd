package org.plumbline.figure.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.prop.Furnishings;
import org.plumbline.figure.prop.Prop;
import org.plumbline.figure.prop.Prop.End;
import org.plumbline.figure.prop.Prop.Held.Thing;
import org.plumbline.figure.prop.Prop.Stretched.Line;
import org.plumbline.figure.prop.Solid;
import org.plumbline.figure.space.Frame;
import org.plumbline.figure.space.Vec;

/// Reads the props of a motion: `prop chair at 0,-4`, `prop dumbbell both`, `prop band handL 0,150,90 handR`.
final class PropReader {

    private PropReader() {}

    static List<Prop> read(Words words) {
        String name = words.next("the name of a prop");
        return switch (name) {
            case "dumbbell" -> held(Thing.DUMBBELL, words);
            case "ball" -> held(Thing.BALL, words);
            case "bag" -> held(Thing.BAG, words);
            case "phone" -> held(Thing.PHONE, words);
            case "barbell" -> List.of(new Prop.Barbell());
            case "band" -> List.of(stretched(Line.BAND, words));
            case "cable" -> List.of(stretched(Line.CABLE, words));
            case "towel" -> List.of(stretched(Line.TOWEL, words));
            default -> List.of(furniture(name, words));
        };
    }

    private static List<Prop> held(Thing thing, Words words) {
        List<Prop> props = new ArrayList<>();
        for (Side side : PoseReader.sides(words.next("L, R or both"))) {
            props.add(new Prop.Held(thing, side));
        }
        words.end();
        return props;
    }

    private static Prop stretched(Line line, Words words) {
        List<End> ends = new ArrayList<>();
        while (words.hasNext()) {
            ends.add(end(words.next("an end")));
        }
        return new Prop.Stretched(line, ends);
    }

    private static End end(String text) {
        return switch (text) {
            case "handL" -> new End.OfHand(Side.LEFT);
            case "handR" -> new End.OfHand(Side.RIGHT);
            case "footL" -> new End.UnderFoot(Side.LEFT);
            case "footR" -> new End.UnderFoot(Side.RIGHT);
            default -> new End.Fixed(Numbers.point(text));
        };
    }

    private static Prop furniture(String kind, Words words) {
        String name = kind;
        OptionalDouble size = OptionalDouble.empty();
        Vec shift = Vec.ZERO;
        double turn = 0;
        while (words.hasNext()) {
            String word = words.next("a word");
            switch (word) {
                case "as" -> name = words.next("a name");
                case "at" -> shift = place(words.next("a place x,z or x,y,z"));
                case "turn" -> turn = Numbers.parse(words.next("degrees"));
                default -> size = OptionalDouble.of(Numbers.parse(word));
            }
        }
        Frame frame = Frame.turn(turn);
        Vec moved = shift;
        List<Solid> solids = Furnishings.named(kind, size).stream()
                .map(solid -> solid.placed(frame, moved))
                .toList();
        return new Prop.Furniture(name, solids);
    }

    private static Vec place(String text) {
        String[] parts = text.split(",", -1);
        return parts.length == 2 ? new Vec(Numbers.parse(parts[0]), 0, Numbers.parse(parts[1])) : Numbers.point(text);
    }
}
