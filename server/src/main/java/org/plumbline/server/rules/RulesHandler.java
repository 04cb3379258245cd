package org.plumbline.server.rules;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogReport;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Rulebook;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.Evidence;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The rules: `GET /rules` and `GET /rules/{id}`.
@RestController
public final class RulesHandler {

    private final Rulebook rulebook;
    private final CatalogReport.Part<RuleId> report;
    private final Evidence evidence;
    private final Templates templates = new StaticTemplates();

    public RulesHandler(Catalog catalog, Evidence evidence) {
        this.rulebook = catalog.rulebook();
        this.report = catalog.report().rules();
        this.evidence = evidence;
    }

    @GetMapping("/rules")
    ResponseEntity<byte[]> index(Visit visit) {
        return Html.page(templates.rulesRules(
                visit, new RulesView(rulebook, report.withoutReview().size())));
    }

    @GetMapping("/rules/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, Visit visit) {
        RuleEntry rule = find(id).orElseThrow(() -> new NotFound("no rule " + id));
        RuleView view = new RuleView(
                rule,
                rulebook,
                evidence.sources(rule.basis().sources()),
                !report.withoutReview().contains(rule.id()));
        return Html.page(templates.rulesRule(visit, view));
    }

    private Optional<RuleEntry> find(String id) {
        try {
            return rulebook.find(new RuleId(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(e.getMessage()));
        }
    }
}
