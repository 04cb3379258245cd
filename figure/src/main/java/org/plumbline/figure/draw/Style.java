package org.plumbline.figure.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the style sheet inside a picture. Everything is painted by class, so no element needs a style of its own.
final class Style {

    private static final double FAR = 0.84;
    private static final double EDGE = 0.6;
    private static final double LIT = 1.1;
    private static final double DIM = 0.82;

    private static final List<String> BODY = List.of("skin", "shirt", "shorts", "shoe");
    private static final List<String> MATERIALS =
            List.of("foam", "plaster", "wood", "steel", "padding", "cloth", "iron");

    /// Lines are measured in units of a picture of 1000. `stroke-dasharray` leaves a gap where a limb grows out of a
    /// body; such paths count their length as 100. Under 120 pixels both ways a face would be a blot; a picture
    /// may be narrow and still be high.
    private static final String RULES = """
            path{stroke-linejoin:round;paint-order:stroke;stroke-width:5}
            .joint{stroke-dasharray:0 9.5 81 9.5}.sleeve{stroke-dasharray:0 22.5 55 22.5}
            .hip{stroke-dasharray:0 18 64 18}.wrist{stroke-dasharray:0 7 86 7}
            .hair{fill:var(--hair);stroke:var(--hair);stroke-width:2}.eye{fill:var(--hair);stroke:none}
            .sole{fill:var(--shoe-f);stroke:none}.ear{stroke-width:4}
            .fold{fill:none;stroke-width:4;stroke-linecap:round}.brow{stroke:var(--hair);stroke-width:5}
            .shirt-fold{stroke:var(--shirt-e)}.skin-fold{stroke:var(--skin-e)}.soft{opacity:.5}
            .work{fill:var(--work);stroke:none}.stretch{fill:var(--stretch);stroke:none}
            .iron{stroke:var(--rim);stroke-width:4}.strap{fill:none;stroke:var(--padding);stroke-width:8}
            .band{fill:var(--band);stroke:var(--band-d);stroke-width:3}.cable{fill:var(--iron);stroke:none}
            .towel{fill:var(--cloth);stroke:var(--cloth-d);stroke-width:3}
            .shadow{fill:var(--shadow);opacity:.13;stroke:none}
            @media(max-width:120px) and (max-height:120px){.face{display:none}}""";

    /// What is measured, on an edge that sets it apart from a shirt and from a wall. A thumbnail has a tenth of the
    /// pixels, so its lines are thicker.
    private static final String MARKS = """
            .mark{fill:none;stroke:var(--mark);stroke-width:8;stroke-linecap:round}
            .dashed{stroke-dasharray:16 16}.dot{fill:var(--mark);stroke:var(--paper);stroke-width:8}
            .halo{fill:none;stroke:var(--paper);stroke-width:15;stroke-linecap:round;opacity:.7}
            @media(max-width:120px) and (max-height:120px){
            .mark{stroke-width:18}.dashed{stroke-dasharray:24 32}.halo{stroke-width:28}}""";

    /// Ink on paper: dark lines, hatched muscles that work, dotted ones that are stretched.
    private static final String PRINT = """
            .skin,.shirt,.shorts,.shoe,.iron{stroke:#333}
            .work{fill:url(#hatch)}.stretch{fill:url(#dots)}.fold{stroke:#222}
            .wood,.steel,.padding,.cloth,.foam{stroke:#555;stroke-width:3}.plaster,.shadow,.sole{stroke:none}""";

    private static final String PATTERNS = "<defs>"
            + "<pattern id=\"hatch\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"14\" height=\"14\" fill=\"#fff\"/>"
            + "<rect width=\"7\" height=\"14\" fill=\"#222\"/></pattern>"
            + "<pattern id=\"dots\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\">"
            + "<rect width=\"14\" height=\"14\" fill=\"#fff\"/>"
            + "<circle cx=\"7\" cy=\"7\" r=\"4\" fill=\"#222\"/></pattern>"
            + "</defs>";

    private Style() {}

    static String sheet(Look look) {
        Palette palette = Palette.toned(look.tone());
        String band = "band-" + look.band().name().toLowerCase(Locale.ROOT);
        String day = colors(palette, band, false);
        String night = colors(palette, band, true);
        String colors = switch (look.theme()) {
            case LIGHT -> day;
            case DARK -> night;
            case AUTO -> day + "@media(prefers-color-scheme:dark){" + night + "}";
        };
        return "<style>" + colors + classes() + oneLine(RULES) + "</style>";
    }

    /// Returns the style sheet of a poster, and what it paints with.
    static String print() {
        String colors = colors(Palette.print(), "band", false);
        return "<style>" + colors + classes() + oneLine(RULES) + oneLine(PRINT) + "</style>" + PATTERNS;
    }

    /// Returns the style sheet of marks, which stands beside that of the picture.
    static String marks(Look look) {
        Palette palette = Palette.toned(look.tone());
        String day = markColors(palette, false);
        String night = markColors(palette, true);
        String colors = switch (look.theme()) {
            case LIGHT -> day;
            case DARK -> night;
            case AUTO -> day + "@media(prefers-color-scheme:dark){" + night + "}";
        };
        return "<style>" + colors + oneLine(MARKS) + "</style>";
    }

    /// Returns the same in ink, for paper.
    static String printedMarks() {
        return "<style>" + markColors(Palette.print(), false) + oneLine(MARKS) + "</style>";
    }

    private static String markColors(Palette palette, boolean dark) {
        return Stream.of("mark", "paper")
                .map(name -> value(name, palette.of(name), dark))
                .collect(Collectors.joining(";", "svg{", "}"));
    }

    private static String oneLine(String rules) {
        return rules.replace("\n", "");
    }

    private static String classes() {
        StringBuilder css = new StringBuilder();
        for (String body : BODY) {
            css.append(".%1$s{fill:var(--%1$s);stroke:var(--%1$s-e)}.%1$s.far{fill:var(--%1$s-f)}".formatted(body));
        }
        for (String material : MATERIALS) {
            css.append(".%1$s{fill:var(--%1$s);stroke:var(--%1$s);stroke-width:1}".formatted(material));
            css.append(".%1$s.lit{fill:var(--%1$s-l)}.%1$s.dim{fill:var(--%1$s-d)}".formatted(material));
        }
        return css.toString();
    }

    private static String colors(Palette palette, String band, boolean dark) {
        Stream<String> body = BODY.stream()
                .flatMap(name -> Stream.of(
                        value(name, palette.of(name), dark),
                        value(name + "-f", palette.of(name).times(FAR), dark),
                        value(name + "-e", palette.of(name).times(EDGE), dark)));
        Stream<String> things = MATERIALS.stream()
                .flatMap(name -> Stream.of(
                        value(name, palette.of(name), dark),
                        value(name + "-l", palette.of(name).times(LIT), dark),
                        value(name + "-d", palette.of(name).times(DIM), dark)));
        Stream<String> others =
                Stream.of("hair", "work", "stretch", "shadow", "rim").map(name -> value(name, palette.of(name), dark));
        Stream<String> bands = Stream.of(
                value("band", palette.of(band), dark),
                value("band-d", palette.of(band).times(DIM), dark));
        return Stream.of(body, things, others, bands).flatMap(all -> all).collect(Collectors.joining(";", "svg{", "}"));
    }

    private static String value(String name, Shade shade, boolean dark) {
        return "--" + name + ":" + Shade.hex(dark ? shade.dark() : shade.light());
    }
}
