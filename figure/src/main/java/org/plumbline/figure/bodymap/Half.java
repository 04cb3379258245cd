package org.plumbline.figure.bodymap;

import java.util.ArrayList;
import java.util.List;

/// The right half of one view as its file draws it, checked: tiles that cover the body without gap or overlap, windows
/// upon them, and fine lines.
///
/// @param outline the body's edge from the crown down to the midline again
record Half(List<Curve> outline, List<Face> faces, List<Detail> details) {

    Half {
        outline = List.copyOf(outline);
        faces = List.copyOf(faces);
        details = List.copyOf(details);
    }

    /// Returns the whole half: the outline, closed by the midline.
    Loop body() {
        List<Curve> around = new ArrayList<>(outline);
        around.addAll(
                Curve.through(List.of(outline.getLast().to(), outline.getFirst().from())));
        return new Loop(around);
    }

    List<Face> tiles() {
        return faces.stream().filter(face -> face.kind().isTile()).toList();
    }
}
