package org.plumbline.figure.sheet;

import java.util.Locale;

/// The page of a contact sheet: a row for each picture.
final class SheetPage {

    private static final int TIMES = 8;

    private static final String HEAD = """
            <!doctype html><meta charset="utf-8"><title>Figures</title>
            <style>
            body { margin: 0; font: 13px system-ui, sans-serif; background: #eceFea; color: #16211f }
            section { padding: 6px 10px; border-top: 1px solid #7a8681; width: 1580px }
            h2 { font-size: 14px; margin: 0 0 4px }
            .row { display: flex; gap: 8px; align-items: flex-start }
            .dark { background: #111718 }
            .strip { width: 700px; height: 260px; object-fit: contain }
            .times { display: grid; grid-template-columns: repeat(8, 1fr); gap: 4px }
            .times svg { width: 100%; height: 190px }
            </style>
            """;

    private static final String SCRIPT = """
            <script>
            for (const figure of document.querySelectorAll(".times > svg")) {
              figure.pauseAnimations();
              figure.setCurrentTime(Number(figure.parentElement.dataset.seconds) * figure.dataset.at);
            }
            </script>
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    /// Adds a picture whose files lie beside the page.
    ///
    /// @param moving its animation, which is shown at eight times
    void add(String name, double seconds, String moving) {
        text.append("<section><h2>%s</h2><div class=row>".formatted(name));
        text.append("<img class=strip src=\"%s-strip-light.svg\">".formatted(name));
        text.append("<img class=\"strip dark\" src=\"%s-strip-dark.svg\">".formatted(name));
        text.append("<span><img width=96 height=96 src=\"%s-thumb-light.svg\">".formatted(name));
        text.append("<img class=dark width=96 height=96 src=\"%s-thumb-dark.svg\"></span></div>".formatted(name));
        text.append(String.format(Locale.ROOT, "<div class=times data-seconds=%.3f>", seconds));
        for (int i = 0; i < TIMES; i++) {
            String at = String.format(Locale.ROOT, "<svg data-at=%.3f ", (double) i / TIMES);
            text.append(own(moving, text.length()).replaceFirst("<svg ", at));
        }
        text.append("</div></section>\n");
    }

    /// Returns a picture with ids of its own, because it shares the page with copies of itself.
    private static String own(String svg, int number) {
        return svg.replace(" id=\"", " id=\"c" + number + "-").replace("href=\"#", "href=\"#c" + number + "-");
    }

    String html() {
        return text + SCRIPT;
    }
}
