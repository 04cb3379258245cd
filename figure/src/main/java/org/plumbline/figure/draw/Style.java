package org.plumbline.figure.draw;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the style sheet inside a picture. Everything is painted by class, so that no element needs a style of its
/// own.
final class Style {

    private static final double FAR = 0.84;
    private static final double EDGE = 0.6;
    private static final double LIT = 1.1;
    private static final double DIM = 0.82;

    /// Under this width in CSS pixels a face would be a blot.
    private static final int FACELESS = 120;

    private Style() {}

    static String sheet(Look look) {
        Palette palette = Palette.toned(look.tone());
        StringBuilder css = new StringBuilder("<style>");
        switch (look.theme()) {
            case LIGHT -> css.append(root(palette, look, false));
            case DARK -> css.append(root(palette, look, true));
            case AUTO ->
                css.append(root(palette, look, false))
                        .append("@media(prefers-color-scheme:dark){")
                        .append(root(palette, look, true))
                        .append('}');
        }
        css.append("path{stroke-linejoin:round;paint-order:stroke;stroke-width:5}");
        css.append(".joint{stroke-dasharray:0 12 76 12}.sleeve{stroke-dasharray:0 25 50 25}");
        css.append(".hip{stroke-dasharray:0 20 60 20}.wrist{stroke-dasharray:0 11 78 11}");
        css.append(".shirt-fold{stroke:var(--shirt-e)}.skin-fold{stroke:var(--skin-e)}.soft{opacity:.5}");
        css.append(".sole{fill:var(--shoe-f);stroke:none}");
        for (String body : new String[] {"skin", "shirt", "shorts", "shoe"}) {
            css.append(".%1$s{fill:var(--%1$s);stroke:var(--%1$s-e)}.%1$s.far{fill:var(--%1$s-f)}".formatted(body));
        }
        for (String material : materials()) {
            css.append(".%1$s{fill:var(--%1$s);stroke:var(--%1$s);stroke-width:1}".formatted(material));
            css.append(".%1$s.lit{fill:var(--%1$s-l)}.%1$s.dim{fill:var(--%1$s-d)}".formatted(material));
        }
        css.append(".hair{fill:var(--hair);stroke:var(--hair);stroke-width:2}.eye{fill:var(--hair);stroke:none}");
        css.append(".iron{stroke:var(--iron-e);stroke-width:4}");
        css.append(".work{fill:var(--work);stroke:none}.stretch{fill:var(--stretch);stroke:none}");
        css.append(
                ".fold{fill:none;stroke-width:4;stroke-linecap:round}.brow{stroke:var(--hair);stroke-width:5}.ear{stroke-width:4}");
        css.append(
                ".band{fill:var(--band);stroke:var(--band-e);stroke-width:3}.strap{fill:none;stroke:var(--padding);stroke-width:8}");
        css.append(".shadow{fill:var(--shadow);opacity:.13;stroke:none}");
        css.append(
                ".cable{fill:var(--iron);stroke:none}.towel{fill:var(--cloth);stroke:var(--cloth-d);stroke-width:3}");
        css.append("@media(max-width:%dpx){.face{display:none}}".formatted(FACELESS));
        return css.append("</style>").toString();
    }

    private static String[] materials() {
        return new String[] {"foam", "plaster", "wood", "steel", "padding", "cloth", "iron"};
    }

    private static String root(Palette palette, Look look, boolean dark) {
        Stream<String> body = Stream.of("skin", "shirt", "shorts", "shoe")
                .flatMap(name -> Stream.of(
                        value(name, palette.of(name), dark),
                        value(name + "-f", palette.of(name).times(FAR), dark),
                        value(name + "-e", palette.of(name).times(EDGE), dark)));
        Stream<String> things = Stream.of(materials())
                .flatMap(name -> Stream.of(
                        value(name, palette.of(name), dark),
                        value(name + "-l", palette.of(name).times(LIT), dark),
                        value(name + "-d", palette.of(name).times(DIM), dark)));
        String band = "band-" + look.band().name().toLowerCase(Locale.ROOT);
        Stream<String> others = Stream.of(
                value("hair", palette.of("hair"), dark),
                value("work", palette.of("work"), dark),
                value("stretch", palette.of("stretch"), dark),
                value("iron-e", palette.of("iron").times(EDGE), dark),
                value("band", palette.of(band), dark),
                value("band-e", palette.of(band).times(DIM), dark),
                value("shadow", palette.of("shadow"), dark));
        return Stream.of(body, things, others).flatMap(all -> all).collect(Collectors.joining(";", "svg{", "}"));
    }

    private static String value(String name, Shade shade, boolean dark) {
        return "--" + name + ":" + Shade.hex(dark ? shade.dark() : shade.light());
    }
}
