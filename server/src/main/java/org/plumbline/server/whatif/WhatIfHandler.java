package org.plumbline.server.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.progression.WhatIf;
import org.plumbline.screening.Verdict;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What would be prescribed: `GET /what-if?exercise=band-pull-apart&step=20+20,+ok`. All of it is in the address, and
/// nothing is saved.
@RestController
public final class WhatIfHandler {

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public WhatIfHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    @GetMapping("/what-if")
    ResponseEntity<byte[]> show(Form form, Journal journal, Visit visit) {
        History history = journal.history();
        if (isWaiting(history)) {
            return Html.seeOther("/no-plan");
        }
        Optional<String> wanted = form.all("exercise").stream().findFirst();
        if (wanted.isEmpty()) {
            return Html.page(templates.whatifChoose(visit, strengthening()));
        }
        Exercise exercise = find(wanted.get());
        boolean isMine = !form.all("from").contains("start");
        return play(Origin.of(exercise, repertoire, history, isMine), form, visit);
    }

    /// Nobody whose training waits is shown an exercise, not even an imagined one (STOP4).
    private static boolean isWaiting(History history) {
        return history.verdict().filter(Verdict.NotNow.class::isInstance).isPresent()
                || history.stopped().isPresent();
    }

    private List<Exercise> strengthening() {
        return repertoire.exercises().stream()
                .filter(exercise -> exercise.kind() == Kind.STRENGTH)
                .toList();
    }

    private Exercise find(String id) {
        return strengthening().stream()
                .filter(exercise -> exercise.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("no exercise to play forward: " + id));
    }

    private ResponseEntity<byte[]> play(Origin origin, Form form, Visit visit) {
        List<Imagined> steps = new ArrayList<>();
        try {
            for (String step : form.all("step")) {
                steps.add(step(step));
            }
            List<Imagined> added = added(form, now(origin, steps));
            if (steps.size() + added.size() > WhatIfView.MOST_STEPS) {
                throw new InvalidField(
                        "reps",
                        "A what-if has at most %d steps. Begin again to look further.".formatted(WhatIfView.MOST_STEPS),
                        new IllegalArgumentException("too many steps"));
            }
            if (!added.isEmpty()) {
                steps.addAll(added);
                return Html.seeOther(address(origin, steps));
            }
            return Html.page(templates.whatifPlay(visit, WhatIfView.of(origin, steps, Typed.of(form), repertoire)));
        } catch (InvalidField invalid) {
            return Html.refused(templates.whatifPlay(
                    visit, WhatIfView.of(origin, steps, Typed.refused(form, invalid), repertoire)));
        }
    }

    private static Imagined step(String text) {
        try {
            return Imagined.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidField("reps", "A step was not understood: " + e.getMessage(), e);
        }
    }

    private static WhatIf now(Origin origin, List<Imagined> steps) {
        WhatIf now = origin.whatIf();
        for (Imagined step : steps) {
            now = now.play(step.happening()).now();
        }
        return now;
    }

    /// Returns what the form adds: a preset, or a session and the days before it.
    private static List<Imagined> added(Form form, WhatIf now) {
        Optional<Preset> preset = form.find("preset", Preset::parse);
        if (preset.isPresent()) {
            return preset.get().steps(now);
        }
        if (form.find("add", text -> text).isEmpty()) {
            return List.of();
        }
        List<Imagined> added = new ArrayList<>();
        form.find("days", WhatIfHandler::daysOff).filter(off -> off.days() > 0).ifPresent(added::add);
        added.add(new Imagined.Done(
                form.get("reps", Imagined.Done::amounts),
                form.find("effort", Effort::parse).orElse(Effort.OK),
                form.find("pain", Pain::parse).orElse(Pain.NONE),
                form.find("morning", Pain::parse).orElse(Pain.NONE)));
        return added;
    }

    private static Imagined.Off daysOff(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(
                    "Days are a whole number from 0 to %d, such as '21'".formatted(Imagined.MOST_DAYS));
        }
        return new Imagined.Off(Integer.parseInt(typed));
    }

    static String address(Origin origin, List<Imagined> steps) {
        StringBuilder address =
                new StringBuilder("/what-if?exercise=").append(origin.exercise().id());
        if (!origin.isMine()) {
            address.append("&from=start");
        }
        steps.forEach(
                step -> address.append("&step=").append(URLEncoder.encode(step.toString(), StandardCharsets.UTF_8)));
        return address.append("#next").toString();
    }
}
