package org.plumbline.figure.draw;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes pieces that do not move.
final class Still {

    private Still() {}

    static String markup(List<Piece> pieces, List<String> order) {
        Map<String, Piece> named = pieces.stream().collect(Collectors.toMap(Piece::name, Function.identity()));
        return order.stream()
                .flatMap(name -> named.get(name).parts().stream())
                .filter(Part::shown)
                .map(part -> open(part) + "/>")
                .collect(Collectors.joining());
    }

    /// Returns the start of a path element.
    static String open(Part part) {
        String length = part.style().contains("open") ? " pathLength=\"100\"" : "";
        return "<path class=\"%s\"%s d=\"%s\"".formatted(part.style(), length, part.path());
    }
}
