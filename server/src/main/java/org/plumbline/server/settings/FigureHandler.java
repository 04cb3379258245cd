package org.plumbline.server.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.figure.body.BodyShapes;
import org.plumbline.figure.draw.Look;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Taste;
import org.plumbline.server.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who shows the exercises: `GET /settings/figure` to look at them, `POST` to choose. Kept in this browser.
@RestController
public final class FigureHandler {

    /// The exercise the choices are shown in; the whole body is seen in it.
    private static final ExerciseId SHOWN = new ExerciseId("band-pull-apart");

    private static final Duration KEPT = Duration.ofDays(365);

    private final Templates templates = new StaticTemplates();

    @GetMapping("/settings/figure")
    ResponseEntity<byte[]> show(Visit visit) {
        String picture = visit.figures().thumb(SHOWN).orElse("");
        return Html.page(templates.settingsFigure(visit, new FigureView(picture, visit.taste())));
    }

    @PostMapping("/settings/figure")
    ResponseEntity<byte[]> choose(Form form) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/settings"))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie("body", form.find("body", name -> name).orElse(""), BodyShapes.NAMES))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie("tone", form.find("tone", name -> name).orElse(""), Look.TONES))
                .build();
    }

    /// The first name is the usual one, which needs no cookie; a name we do not know means it, too.
    private static String cookie(String name, String chosen, List<String> known) {
        boolean usual = known.indexOf(chosen) < 1;
        return ResponseCookie.from(name, usual ? "" : chosen)
                .path("/")
                .maxAge(usual ? Duration.ZERO : KEPT)
                .sameSite("Lax")
                .build()
                .toString();
    }

    /// What the page offers.
    ///
    /// @param picture the address of a small drawing in the usual looks
    public record FigureView(String picture, Taste taste) {

        public List<String> bodies() {
            return BodyShapes.NAMES;
        }

        public List<String> tones() {
            return Look.TONES;
        }

        /// Returns the address of the drawing with this body, in the theme and tone that are chosen now.
        public String withBody(String body) {
            return picture + new Taste(taste.theme(), usual(body, bodies()), taste.tone()).query();
        }

        /// Returns the address of the drawing in this tone, with the theme and body that are chosen now.
        public String withTone(String tone) {
            return picture + new Taste(taste.theme(), taste.body(), usual(tone, tones())).query();
        }

        public boolean isBody(String body) {
            return usual(body, bodies()).equals(taste.body());
        }

        public boolean isTone(String tone) {
            return usual(tone, tones()).equals(taste.tone());
        }

        private static String usual(String name, List<String> known) {
            return known.getFirst().equals(name) ? "" : name;
        }
    }
}
