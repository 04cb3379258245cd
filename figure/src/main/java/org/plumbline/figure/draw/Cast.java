package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.body.BodyShape;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.motion.Moment;

/// Draws everything of a scene at one moment: the pieces of the body, from the seat outward, and those of the props.
record Cast(BodyShape shape, Lens lens, Far far, Scene scene) {

    /// Returns all pieces at each of several moments in turn.
    List<List<Piece>> during(List<Moment> moments) {
        List<Skeleton> bodies = moments.stream().map(Moment::body).toList();
        List<Double> times = moments.stream().map(Moment::time).toList();
        return drawn(bodies, Turns.of(bodies, times, lens));
    }

    List<Piece> at(Skeleton body) {
        List<Skeleton> alone = List.of(body);
        return drawn(alone, Turns.of(alone, List.of(0.0), lens)).getFirst();
    }

    private List<List<Piece>> drawn(List<Skeleton> bodies, List<Turns> turns) {
        List<List<Piece>> moments = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            moments.add(at(bodies.get(i), turns.get(i)));
        }
        return moments;
    }

    private List<Piece> at(Skeleton body, Turns turns) {
        Sitter sitter = new Sitter(body, shape, lens, far, scene.tints(), turns);
        List<Piece> things = Props.pieces(scene.props(), sitter);
        List<Piece> pieces =
                new ArrayList<>(things.stream().filter(Cast::ground).toList());
        pieces.add(Shadows.floor(sitter, scene.props()));
        things.stream().filter(piece -> !ground(piece)).forEach(pieces::add);
        pieces.add(Trunks.pelvis(sitter));
        for (Side side : Side.values()) {
            pieces.add(Legs.thigh(sitter, side));
        }
        for (Side side : Side.values()) {
            pieces.add(Legs.shin(sitter, side));
        }
        if (scene.tints().containsKey(Muscle.GLUTES)) {
            for (Side side : Side.values()) {
                pieces.add(Trunks.buttockMuscle(sitter, side));
            }
        }
        pieces.add(Trunks.torso(sitter));
        for (Side side : Side.values()) {
            pieces.add(Arms.upper(sitter, side));
        }
        pieces.add(Trunks.head(sitter));
        for (Side side : Side.values()) {
            pieces.add(Arms.fore(sitter, side));
            pieces.add(Arms.hand(sitter, side));
        }
        pieces.addAll(Marks.pieces(scene.framing().marks(), sitter));
        return pieces;
    }

    /// Says whether a thing is what shadows fall on: a mat or a wall.
    private static boolean ground(Piece piece) {
        String style = piece.parts().getFirst().style();
        return style.startsWith("foam") || style.startsWith("plaster");
    }
}
