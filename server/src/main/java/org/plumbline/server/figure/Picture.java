package org.plumbline.server.figure;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.figure.draw.Look;
import org.plumbline.server.web.FigureName;

/// A drawing somebody asks for: the still strip of a band row from behind, in the dark.
///
/// @param view 0 for the best camera, 1 for the second one
record Picture(FigureName name, Kind kind, int view, Look look) {

    /// What kind of drawing, as its address names it: `moving.svg`, from the second camera `moving-2.svg`.
    enum Kind {
        MOVING,
        STRIP,
        THUMB,
        POSTER,
        STAMP;

        String file(int view) {
            String name = name().toLowerCase(Locale.ROOT);
            return name + (view == 0 ? "" : "-2") + ".svg";
        }
    }

    static Optional<Picture> named(FigureName subject, String file, Look look) {
        for (Kind kind : Kind.values()) {
            for (int view = 0; view < 2; view++) {
                if (kind.file(view).equals(file)) {
                    return Optional.of(new Picture(subject, kind, view, look));
                }
            }
        }
        return Optional.empty();
    }
}
