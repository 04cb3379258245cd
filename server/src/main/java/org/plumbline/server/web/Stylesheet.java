package org.plumbline.server.web;

import java.util.List;
import java.util.stream.Collectors;

/// The one stylesheet a page loads, such as `/assets/3f1c09aa/plumbline.css`, made of one small file a component.
///
/// Imports in a stylesheet cost a round trip each, so the files are put together once at start. A file's place in the
/// list decides its layer, and the order of the layers is the whole cascade policy.
final class Stylesheet {
    private static final List<Layer> LAYERS = List.of(
            new Layer("reset", List.of("reset")),
            new Layer("tokens", List.of("tokens")),
            new Layer("base", List.of("base")),
            new Layer(
                    "components",
                    List.of(
                            "frame",
                            "nav",
                            "reach",
                            "voice",
                            "button",
                            "hang",
                            "chip",
                            "band",
                            "ask",
                            "choice",
                            "field",
                            "notice",
                            "panel",
                            "week",
                            "range",
                            "slot",
                            "chart",
                            "what-if",
                            "exercise",
                            "shelf",
                            "calm",
                            "told",
                            "rules",
                            "past",
                            "home",
                            "desk",
                            "figure",
                            "measure",
                            "body-map",
                            "volume",
                            "paper",
                            "player",
                            "how",
                            "rest",
                            "hold",
                            "turn",
                            "scenes",
                            "pain",
                            "sheet",
                            "options")),
            new Layer("utilities", List.of("utilities", "print")));

    private final String text;

    private Stylesheet(String text) {
        this.text = text;
    }

    /// Returns the stylesheet made of the files on the class path.
    static Stylesheet ofClassPath() {
        String order = LAYERS.stream().map(Layer::name).collect(Collectors.joining(", "));
        String layers = LAYERS.stream().map(Layer::text).collect(Collectors.joining());
        return new Stylesheet("@layer " + order + ";\n" + layers);
    }

    @Override
    public String toString() {
        return text;
    }

    private record Layer(String name, List<String> files) {
        String text() {
            String rules = files.stream()
                    .map(file -> Assets.text("css/" + file + ".css"))
                    .collect(Collectors.joining("\n"));
            return "@layer " + name + " {\n" + rules + "}\n";
        }
    }
}
