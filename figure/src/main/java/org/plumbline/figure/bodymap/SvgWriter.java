package org.plumbline.figure.bodymap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Muscle;

/// Writes a picture as an `<svg>`: classes for the stylesheet, ids for what is drawn twice, and no word of script or
/// style within.
///
/// Each part is written once, for the right half, and used again mirrored. So a hatch leans the same way as the fibers
/// on both sides, and the picture is as symmetrical as a text can be.
final class SvgWriter {

    private final Picture picture;
    private final StringBuilder text = new StringBuilder();

    SvgWriter(Picture picture) {
        this.picture = picture;
    }

    /// @param attributes of the outermost element, with a space before each
    /// @param style empty where the page has one
    String write(String attributes, String style) {
        text.append("<svg class=\"bm\" viewBox=\"" + picture.crop().viewBox() + "\"" + attributes + ">\n");
        if (!style.isEmpty()) {
            text.append("<style>").append(style).append("</style>\n");
        }
        patterns();
        Half half = picture.map().half();
        part("body", "bm-skin", PathText.open(List.of(half.outline())));
        part("hair", "bm-hair", PathText.closed(loops(Kind.HAIR)));
        part("flesh", "bm-flesh", PathText.closed(loops(Kind.FLESH)));
        regions(Kind.MUSCLE);
        Detail.KINDS.forEach(this::details);
        regions(Kind.WINDOW);
        again("body", "bm-edge");
        numbers();
        return text.append("</svg>\n").toString();
    }

    private void patterns() {
        text.append("<defs>");
        picture.map().muscles().stream()
                .map(picture::fill)
                .filter(Fill::isPatterned)
                .distinct()
                .sorted()
                .forEach(this::pattern);
        text.append("</defs>\n");
    }

    private void pattern(Fill fill) {
        text.append("<pattern id=\"" + picture.id(fill.style().substring("bm-".length()))
                + "\" patternUnits=\"userSpaceOnUse\" height=\"22\" width=\"");
        text.append(fill == Fill.WAVED ? "32\"" : "22\" patternTransform=\"rotate(45)\"");
        text.append("><path class=\"" + fill.style() + "-ground\" d=\"M0 0h32v22H0z\"/>");
        text.append(
                switch (fill) {
                    case DOTTED -> "<circle class=\"bm-little-dot\" cx=\"11\" cy=\"11\" r=\"4\"/>";
                    case HATCHED -> "<path class=\"bm-some-line\" d=\"M11 0v22\"/>";
                    case CROSSED -> "<path class=\"bm-over-line\" d=\"M11 0v22M0 11h22\"/>";
                    case WAVED -> "<path class=\"bm-stretch-line\" d=\"M-16 11q8 9 16 0t16 0 16 0 16 0\"/>";
                    case PLAIN, SOLID, DARK -> "";
                });
        text.append("</pattern>");
    }

    private List<Loop> loops(Kind kind) {
        return picture.map().half().faces().stream()
                .filter(face -> face.kind() == kind)
                .map(Face::loop)
                .toList();
    }

    private void details(String kind) {
        List<List<Curve>> lines = picture.map().half().details().stream()
                .filter(detail -> detail.kind().equals(kind))
                .map(Detail::curves)
                .toList();
        if (!lines.isEmpty()) {
            part(kind, "bm-" + kind, PathText.open(lines));
        }
    }

    private void regions(Kind kind) {
        List<Muscle> muscles = picture.map().muscles().stream()
                .filter(muscle -> picture.map().faces(muscle).getFirst().kind() == kind)
                .sorted(Comparator.naturalOrder())
                .toList();
        muscles.forEach(muscle -> region(muscle, kind));
    }

    private void region(Muscle muscle, Kind kind) {
        Optional<String> target = picture.target(muscle);
        Fill fill = picture.fill(muscle);
        List<Loop> loops = picture.map().faces(muscle).stream().map(Face::loop).toList();
        text.append(target.map(href -> "<a href=\"" + escaped(href) + "\"").orElse("<g"));
        text.append(" class=\"" + fill.style() + (kind == Kind.WINDOW ? " bm-deep" : "") + "\"");
        if (fill.isPatterned()) {
            text.append(" fill=\"url(#" + picture.id(fill.style().substring("bm-".length())) + ")\"");
        }
        text.append("><title>" + escaped(picture.title(muscle)) + "</title>");
        twice(muscle.toString(), PathText.closed(loops));
        if (kind == Kind.WINDOW) {
            again(muscle.toString(), "bm-dash");
        }
        text.append(target.isPresent() ? "</a>\n" : "</g>\n");
    }

    /// Draws a part once more for its line alone, above what has covered it.
    private void again(String part, String style) {
        String half = "<use href=\"#" + picture.id(part) + "\"";
        text.append("<g class=\"" + style + "\">" + half + "/>" + half + " transform=\"scale(-1 1)\"/></g>\n");
    }

    private void part(String part, String style, String path) {
        text.append("<g class=\"" + style + "\">");
        twice(part, path);
        text.append("</g>\n");
    }

    private void twice(String part, String path) {
        String id = picture.id(part);
        text.append("<path id=\"" + id + "\" d=\"" + path + "\"/>");
        text.append("<use href=\"#" + id + "\" transform=\"scale(-1 1)\"/>");
    }

    private void numbers() {
        for (Muscle muscle : Muscle.values()) {
            Optional<Point> middle = picture.map().middle(muscle);
            Optional<String> number = picture.number(muscle);
            if (middle.isPresent() && number.isPresent()) {
                text.append(label(middle.get(), number.get()));
            }
        }
    }

    private static String label(Point at, String number) {
        int x = PathText.unit(at.x());
        int y = PathText.unit(at.y());
        return "<text class=\"bm-number\" x=\"" + x + "\" y=\"" + y + "\" dy=\".35em\">" + escaped(number)
                + "</text>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
