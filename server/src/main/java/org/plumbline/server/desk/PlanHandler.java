package org.plumbline.server.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.DeskPlanWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// When breaks are wanted, and how often: `GET` and `POST /desk/plan` (DESK2, DESK3).
@RestController
public final class PlanHandler {

    private final Templates templates = new StaticTemplates();

    /// What the page shows.
    ///
    /// @param preview what a day will look like; empty before anything was saved, and beside what cannot be used
    /// @param own moves of the person's own
    public record PlanView(PlanForm form, List<String> preview, List<OwnMove> own, boolean isFirst) {}

    @GetMapping("/desk/plan")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        Optional<DeskPlan> known = plan(journal.history());
        DeskPlan plan = known.orElse(DeskPlan.USUAL);
        List<String> preview = known.map(DeskPlanWords::preview).orElse(List.of());
        return Html.page(
                templates.deskPlan(visit, new PlanView(PlanForm.of(plan), preview, plan.own(), known.isEmpty())));
    }

    @PostMapping("/desk/plan")
    ResponseEntity<byte[]> save(Form form, Journal journal, Moment moment, Visit visit) {
        PlanForm typed = PlanForm.of(form).checked();
        if (!typed.errors().isEmpty()) {
            Optional<DeskPlan> known = plan(journal.history());
            return Html.refused(templates.deskPlan(visit, new PlanView(typed, List.of(), own(known), known.isEmpty())));
        }
        journal.record(
                form.get("entry_id", UUID::fromString),
                history -> new LogEntry.DeskPlanned(moment.at(), typed.plan(own(plan(history)))));
        return Html.seeOther("/desk/plan");
    }

    private static List<OwnMove> own(Optional<DeskPlan> plan) {
        return plan.map(DeskPlan::own).orElse(List.of());
    }

    private static Optional<DeskPlan> plan(History history) {
        return history.between().settings().plan();
    }
}
