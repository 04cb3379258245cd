package org.plumbline.server.command;

import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Repertoire;
import org.plumbline.screening.Verdict;
import org.plumbline.server.words.ScreenWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The answer of the verb `screen`: may this person train here, what is left out, and why. A blocked answer shows no
/// exercise, not even a gentle one (STOP4).
public final class ScreenJson {

    private final Repertoire repertoire;

    public ScreenJson(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    public ObjectNode write(Verdict verdict) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (verdict) {
            case Verdict.Train _ ->
                json.put("blocked", false).put("locked", false).putNull("advice");
            case Verdict.NotNow notNow ->
                json.put("blocked", true)
                        .put("locked", notNow.isLocked())
                        .put("advice", notNow.advice().toString())
                        .put("advice_text", ScreenWords.advice(notNow.advice()));
        }
        ArrayNode reasons = json.putArray("reasons");
        verdict.findings()
                .forEach(finding -> reasons.addObject()
                        .put("rule", finding.rule())
                        .put("answer", finding.answer())
                        .put("text", ScreenWords.finding(finding)));
        ArrayNode conditions = json.putArray("conditions");
        ArrayNode leftOut = json.putArray("left_out");
        ObjectNode changed = json.putObject("changed");
        if (verdict instanceof Verdict.Train train) {
            train.filters().stream().sorted().map(Condition::toString).forEach(conditions::add);
            addExercises(train.filters(), leftOut, changed);
        }
        ArrayNode signs = json.putArray("emergency_signs");
        ScreenWords.emergencySigns().forEach(signs::add);
        return json.put("keeps_data", true);
    }

    private void addExercises(Set<Condition> filters, ArrayNode leftOut, ObjectNode changed) {
        repertoire.exercises().forEach(exercise -> {
            if (exercise.suitability().isExcludedBy(filters)) {
                leftOut.add(exercise.id().value());
                return;
            }
            filters.stream()
                    .sorted()
                    .filter(exercise.suitability().modifyWhen()::containsKey)
                    .findFirst()
                    .map(exercise.suitability().modifyWhen()::get)
                    .ifPresent(change -> changed.put(exercise.id().value(), change));
        });
    }
}
