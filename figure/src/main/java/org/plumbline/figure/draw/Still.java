package org.plumbline.figure.draw;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Writes pieces that do not move.
final class Still {

    /// Styles whose line leaves a gap, in hundredths of the whole line.
    private static final List<String> GAPS = List.of("joint", "sleeve", "hip", "wrist");

    private Still() {}

    static String markup(List<Piece> pieces, List<String> order) {
        return pieces.stream()
                .sorted(Comparator.comparingInt(piece -> order.indexOf(piece.name())))
                .flatMap(piece -> piece.parts().stream())
                .filter(Part::shown)
                .map(part -> open(part, 1) + "/>")
                .collect(Collectors.joining());
    }

    /// Returns the start of a path element.
    static String open(Part part, int grid) {
        String length = GAPS.stream().anyMatch(part.style()::contains) ? " pathLength=\"100\"" : "";
        return "<path class=\"%s\"%s d=\"%s\"".formatted(part.style(), length, part.path(grid));
    }
}
