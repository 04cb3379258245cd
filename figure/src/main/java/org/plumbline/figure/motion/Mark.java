package org.plumbline.figure.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is drawn on top of a picture to say what is measured in it: `mark span earR earR:_,_,-18`.
///
/// @param spots its places in order: two for a line or a span, three for an angle with the corner in the middle
public record Mark(Kind kind, List<Spot> spots) {

    public enum Kind {
        /// A dashed line, such as that of the eyes.
        LINE(2),
        /// A line with an end stroke on either side: a length one measures.
        SPAN(2),
        /// An arc between two dashed lines.
        ANGLE(3),
        /// A point on the body, such as where one taps a photo.
        DOT(1);

        private final int spots;

        Kind(int spots) {
            this.spots = spots;
        }
    }

    public Mark {
        spots = List.copyOf(spots);
        if (spots.size() != kind.spots) {
            throw new IllegalArgumentException(
                    "%s: %d places belong here, not %d".formatted(lower(kind), kind.spots, spots.size()));
        }
    }

    static Mark parse(Words words) {
        Kind kind = kind(words.next("line, span, angle or dot"));
        List<Spot> spots = new ArrayList<>();
        while (words.hasNext()) {
            spots.add(Spot.parse(words.next("a place")));
        }
        return new Mark(kind, spots);
    }

    private static Kind kind(String text) {
        for (Kind kind : Kind.values()) {
            if (lower(kind).equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no mark '" + text + "': there are line, span, angle, dot");
    }

    private static String lower(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
