package org.plumbline.server.command;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.progression.Happening;
import org.plumbline.progression.Outcome;
import org.plumbline.progression.WhatIf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Plays a trace through the coach and writes what it decided after each step. Nothing is kept.
final class TraceJson {

    private final OutcomeJson outcomes;
    private final LogJson logs;

    TraceJson(Repertoire repertoire) {
        this.outcomes = new OutcomeJson(repertoire);
        this.logs = new LogJson(repertoire);
    }

    /// Returns `{"steps": [{"decision", "load", "sets", "target", "rule", "reason"}]}`; for a log of notes what changes
    /// besides.
    ObjectNode play(Trace trace) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        trace.main().ifPresent(main -> json.set("steps", steps(main, trace)));
        putPlays(json, "cases", trace.cases(), trace);
        putPlays(json, "variants", trace.variants(), trace);
        trace.log().ifPresent(log -> {
            json.set("steps", steps(log, trace));
            logs.put(json, trace.exercise(), log.start(), changes(log));
        });
        return json;
    }

    private void putPlays(ObjectNode json, String name, List<Trace.Play> plays, Trace trace) {
        if (!plays.isEmpty()) {
            ArrayNode all = json.putArray(name);
            plays.forEach(play -> all.addObject().set("steps", steps(play, trace)));
        }
    }

    private ArrayNode steps(Trace.Play play, Trace trace) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        WhatIf now = play.start();
        for (Trace.Step step : play.steps()) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            for (Happening happening : step.happenings()) {
                WhatIf.Played played = now.play(happening);
                now = played.now();
                answer = follow(
                        answer,
                        outcomes.write(played.outcome(), trace.exercise().id()));
            }
            steps.add(answer);
        }
        return steps;
    }

    /// The last thing that happens in a step is its answer; what came before stays with it under a name of its own.
    private static ObjectNode follow(ObjectNode before, ObjectNode answer) {
        return before.isEmpty() ? answer : answer.set("before", before);
    }

    private static List<Change> changes(Trace.Play play) {
        List<Change> changes = new ArrayList<>();
        WhatIf now = play.start();
        for (Trace.Step step : play.steps()) {
            for (Happening happening : step.happenings()) {
                WhatIf.Played played = now.play(happening);
                now = played.now();
                if (played.outcome() instanceof Outcome.Decided decided) {
                    changes.addAll(decided.changes());
                }
            }
        }
        return List.copyOf(changes);
    }
}
