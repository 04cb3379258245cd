package org.plumbline.server.log;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.dose.Kebab;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the screening said, as it stands in the log.
final class VerdictJson {

    private VerdictJson() {}

    static ObjectNode write(Verdict verdict) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (verdict) {
            case Verdict.Train train -> {
                ArrayNode filters = json.put("train", true).putArray("filters");
                train.filters().stream().sorted().forEach(filter -> filters.add(filter.toString()));
            }
            case Verdict.NotNow notNow ->
                json.put("train", false)
                        .put("advice", notNow.advice().toString())
                        .put("locked", notNow.isLocked());
        }
        ArrayNode findings = json.putArray("findings");
        verdict.findings()
                .forEach(finding ->
                        findings.addObject().put("rule", finding.rule()).put("answer", finding.answer()));
        return json;
    }

    static Verdict read(JsonNode json) {
        List<Verdict.Finding> findings = new ArrayList<>();
        json.path("findings")
                .forEach(finding -> findings.add(new Verdict.Finding(
                        finding.path("rule").asString(""),
                        finding.path("answer").asString(""))));
        if (!json.path("train").asBoolean()) {
            return notNow(json, findings);
        }
        Set<Condition> filters = EnumSet.noneOf(Condition.class);
        json.path("filters").forEach(filter -> filters.add(Condition.parse(filter.asString(""))));
        return new Verdict.Train(filters, findings);
    }

    static Verdict.NotNow notNow(JsonNode json) {
        return read(json) instanceof Verdict.NotNow notNow ? notNow : notNow(json, List.of());
    }

    private static Verdict.NotNow notNow(JsonNode json, List<Verdict.Finding> findings) {
        return new Verdict.NotNow(
                Kebab.parse(Sign.Advice.class, json.path("advice").asString("")),
                json.path("locked").asBoolean(),
                findings);
    }
}
