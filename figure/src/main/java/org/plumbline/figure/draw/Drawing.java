package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.figure.body.Skeleton;

/// Draws a scene as SVG: moving, as a strip of three moments, or as one small picture.
public final class Drawing {

    private static final double MARGIN = 4;
    private static final double TIGHT = 2;

    /// What need not be seen whole: walls, mats, shadows.
    private static final List<String> RUNNING_OUT = List.of("plaster", "foam", "shadow");

    private final Scene scene;
    private final Look look;
    private final Lens lens;
    private final Cast cast;
    private final List<List<Piece>> stills;

    private Drawing(Scene scene, Look look) {
        this.scene = scene;
        this.look = look;
        this.lens = Lens.of(scene.camera());
        Skeleton first = scene.moments().getFirst().body();
        this.cast = new Cast(look.shape(), lens, Far.of(first, lens), scene);
        this.stills = scene.stills().stream().map(cast::at).toList();
    }

    public static Drawing of(Scene scene, Look look) {
        return new Drawing(scene, look);
    }

    /// Returns the exercise as one moving picture without script.
    public String animated(Caption caption) {
        List<List<Piece>> moments = cast.during(scene.moments());
        Fit fit = fit(moments, MARGIN);
        List<PaintOrder.Span> spans = PaintOrder.of(moments, lens);
        List<List<Piece>> fitted =
                moments.stream().map(pieces -> fitted(pieces, fit)).toList();
        String head = svg(fit.wide(), fit.high(), caption, style());
        String svg = "";
        for (Fineness fineness : Fineness.values()) {
            svg = head + new Animation(fitted, scene.moments(), spans, fineness).markup() + "</svg>";
            if (fineness.suits(svg)) {
                break;
            }
        }
        return svg;
    }

    /// Returns start, middle and end side by side.
    public String strip(Caption caption) {
        return strip(caption, style());
    }

    /// Returns start, middle and end side by side in ink, for paper.
    public String poster(Caption caption) {
        return strip(caption, print());
    }

    private String strip(Caption caption, String style) {
        Fit fit = fit(stills, MARGIN);
        StringBuilder text = new StringBuilder(svg(fit.wide() * stills.size(), fit.high(), caption, style));
        for (int i = 0; i < stills.size(); i++) {
            text.append("<svg x=\"%d\" width=\"%d\" height=\"%d\">".formatted(i * fit.wide(), fit.wide(), fit.high()));
            text.append(still(stills.get(i), fit)).append("</svg>");
        }
        return text.append("</svg>").toString();
    }

    /// Returns one moment that says most, in a square.
    public String thumbnail(Caption caption) {
        return square(caption, style());
    }

    /// Returns the same in ink, for paper.
    public String stamp(Caption caption) {
        return square(caption, print());
    }

    private String style() {
        return Style.sheet(look) + (isMarked() ? Style.marks(look) : "");
    }

    private String print() {
        return Style.print() + (isMarked() ? Style.printedMarks() : "");
    }

    private boolean isMarked() {
        return !scene.framing().marks().isEmpty();
    }

    private String square(Caption caption, String style) {
        List<Piece> best = stills.getLast();
        Fit fit = fit(List.of(best), TIGHT).square();
        return svg(fit.wide(), fit.high(), caption, style) + still(best, fit) + "</svg>";
    }

    private String still(List<Piece> pieces, Fit fit) {
        List<String> order = PaintOrder.of(List.of(pieces), lens).getFirst().order();
        return Still.markup(fitted(pieces, fit), order);
    }

    private static String svg(long width, long height, Caption caption, String style) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%s%s"
                .formatted(width, height, caption.markup(), style);
    }

    private static List<Piece> fitted(List<Piece> pieces, Fit fit) {
        return pieces.stream()
                .map(piece -> new Piece(
                        piece.name(),
                        piece.room(),
                        piece.parts().stream().map(fit::at).toList()))
                .toList();
    }

    /// Returns a fit around all that moves; walls and mats may run out of the picture.
    private Fit fit(List<List<Piece>> moments, double margin) {
        Optional<Cut> cut = scene.framing().above().map(point -> Cut.beyond(point, scene.stills(), lens));
        List<Point> points = new ArrayList<>();
        for (List<Piece> pieces : moments) {
            for (Piece piece : pieces) {
                piece.parts().stream().filter(Drawing::mustFit).forEach(part -> add(part, cut, points));
            }
        }
        return Fit.around(points, margin);
    }

    private static boolean mustFit(Part part) {
        return part.shown() && RUNNING_OUT.stream().noneMatch(part.style()::startsWith);
    }

    private static void add(Part part, Optional<Cut> cut, List<Point> points) {
        for (Outline outline : part.outlines()) {
            for (Point point : outline.points()) {
                if (cut.isEmpty() || cut.get().keeps(point)) {
                    points.add(point);
                }
            }
        }
    }
}
