package org.plumbline.server.chart;

import java.util.List;
import java.util.Locale;

/// A chart as shapes in the units of its view box; `tag/chart.jte` writes it. Each shape has the class it is styled by.
///
/// @param size its view box
/// @param boxes what lies below everything else
/// @param paths lines, from the first to the last on top
public record Drawing(Size size, List<Box> boxes, List<Path> paths, List<Dot> dots, List<Word> words) {

    /// A view box: `0 -8 344 192`.
    public record Size(int width, int height) {

        /// A panel beside others, and a whole page on a phone.
        public static final Size PANEL = new Size(344, 192);

        /// A chart that has a wide page to itself.
        public static final Size WIDE = new Size(880, 320);

        @Override
        public String toString() {
            return "0 0 %d %d".formatted(width, height);
        }
    }

    public record Box(String style, String x, String y, String width, String height) {}

    public record Path(String style, String way) {}

    public record Dot(String style, String x, String y, String radius) {}

    /// Words at a place.
    ///
    /// @param anchor `start`, `middle` or `end`
    public record Word(String style, String x, String y, String anchor, String text) {}

    public Drawing {
        boxes = List.copyOf(boxes);
        paths = List.copyOf(paths);
        dots = List.copyOf(dots);
        words = List.copyOf(words);
    }

    /// Returns a place with one decimal at most: `12`, `12.5`.
    static String place(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
