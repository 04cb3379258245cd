package org.plumbline.server.figure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.dose.Band;
import org.plumbline.figure.body.BodyShapes;
import org.plumbline.figure.draw.Look;
import org.plumbline.figure.draw.Theme;
import org.plumbline.server.web.FigureName;
import org.plumbline.server.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The drawings: `GET /figures/{version}/band-row/moving.svg?theme=dark`. An address never changes its content.
@RestController
public final class FiguresHandler {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=utf-8");
    private static final Duration YEAR = Duration.ofDays(365);

    private static final List<String> BANDS = Stream.concat(Stream.of(Look.DEFAULT.band()), Stream.of(Band.values()))
            .map(Band::toString)
            .distinct()
            .toList();

    private final Gallery gallery;

    public FiguresHandler(Gallery gallery) {
        this.gallery = gallery;
    }

    @GetMapping("/figures/{version}/{name}/{file}")
    ResponseEntity<byte[]> show(
            @PathVariable String version,
            @PathVariable String name,
            @PathVariable String file,
            @RequestParam Map<String, String> wishes,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        Drawn drawn =
                find(name, file, look(wishes)).orElseThrow(() -> new NotFound("no drawing " + file + " of " + name));
        CacheControl cache = version.equals(gallery.version())
                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                : CacheControl.noCache();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(SVG).cacheControl(cache).varyBy(HttpHeaders.ACCEPT_ENCODING);
        return accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(drawn.svg().compressed())
                : answer.body(drawn.svg().plain());
    }

    private Optional<Drawn> find(String name, String file, Look look) {
        return Picture.named(new FigureName(name), file, look).flatMap(gallery::find);
    }

    /// A figure somebody chose that we no longer draw becomes the usual one.
    private static Look look(Map<String, String> wishes) {
        return Look.DEFAULT
                .withTheme(theme(wishes.getOrDefault("theme", "")))
                .withShape(BodyShapes.named(known(wishes.get("body"), BodyShapes.NAMES)))
                .withTone(known(wishes.get("tone"), Look.TONES))
                .withBand(Band.parse(known(wishes.get("band"), BANDS)));
    }

    /// Returns a name if it is one of those there are, else the first of them, which is the usual one.
    private static String known(@Nullable String name, List<String> names) {
        return name != null && names.contains(name) ? name : names.getFirst();
    }

    private static Theme theme(String name) {
        return switch (name) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> Theme.AUTO;
        };
    }
}
