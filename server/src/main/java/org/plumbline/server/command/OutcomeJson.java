package org.plumbline.server.command;

import java.util.List;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.progression.LayOff;
import org.plumbline.progression.LighterWeeks;
import org.plumbline.progression.Outcome;
import org.plumbline.rule.Numbers;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.LayOffWords;
import org.plumbline.server.words.ScreenWords;
import org.plumbline.server.words.WhatIfWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the coach says to one step of a trace, as JSON.
final class OutcomeJson {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final WhatIfWords whatIf;

    OutcomeJson(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
        this.whatIf = new WhatIfWords(repertoire);
    }

    /// @param played the exercise of the trace; another one is named
    ObjectNode write(Outcome outcome, ExerciseId played) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (outcome) {
            case Outcome.Decided decided -> decided(json, decided, played);
            case Outcome.Returned returned -> returned(json, returned, played);
            case Outcome.Ill _ -> json.put("rule", "B6").put("no_session", true).put("reason", LayOffWords.ill());
            case Outcome.Stopped stopped -> stopped(json, stopped);
            case Outcome.Locked _ ->
                json.put("decision", "STOP_ALL")
                        .put("rule", "STOP4")
                        .put("locked", true)
                        .put("no_session", true)
                        .put("reason", WhatIfWords.locked());
            case Outcome.Unlocked unlocked -> {
                json.put("rule", "STOP4").put("locked", false).put("rescreen", true);
                unlocked.next().ifPresent(next -> prescribed(json, next, played));
                yield json.put("reason", WhatIfWords.unlocked());
            }
            case Outcome.LeftOut _ -> json.put("decision", "LEFT_OUT").put("reason", WhatIfWords.leftOut());
        };
    }

    private static ObjectNode stopped(ObjectNode json, Outcome.Stopped stopped) {
        json.put("decision", "STOP_ALL").put("rule", "P0").put("locked", true).put("no_session", true);
        json.put("advice", stopped.sign().advice().toString());
        ArrayNode signs = json.putArray("emergency_signs");
        ScreenWords.emergencySigns().forEach(signs::add);
        return json.put("keeps_data", true).put("reason", WhatIfWords.stopped(stopped.sign()));
    }

    private ObjectNode decided(ObjectNode json, Outcome.Decided decided, ExerciseId played) {
        Decision decision = decided.decision();
        Prescription before = decided.before().prescription();
        json.put("decision", decision.step().name());
        decision.prescription().ifPresent(next -> {
            prescribed(json, next, played);
            List<HalfStep> taken = next.halfSteps();
            if (taken.size() > before.halfSteps().size()) {
                json.put("half_step", taken.getLast().toString());
            }
        });
        json.put("rule", decision.reason().rule());
        if (decision.reason() instanceof Reason.Doubted) {
            json.put("confirm", true);
        }
        if (decision instanceof Decision.Train train) {
            train.offer().ifPresent(offer -> prescribed(json.putObject("offer"), offer, before.exercise()));
        }
        decided.changes().forEach(change -> changed(json, change, decision));
        return json.put("reason", words.why(decision, decided.amounts()));
    }

    private void changed(ObjectNode json, Change change, Decision decision) {
        switch (change) {
            case Change.LighterWeek week ->
                json.putObject("deload")
                        .put("rule", week.rule())
                        .put(
                                "sets",
                                decision.prescription()
                                        .map(next -> LighterWeeks.lighten(next.sets()))
                                        .orElse(1))
                        .put("effort", "easy")
                        .put("days", Numbers.DELOAD_DAYS)
                        .put("reason", whatIf.why(week));
            case Change.GripAdded added ->
                json.putObject("grip")
                        .put("rule", added.rule())
                        .put("add", added.accessory().toString())
                        .put("position", "session-end")
                        .put("reason", whatIf.why(added));
            case Change.GripRemoved removed ->
                json.putObject("grip")
                        .put("rule", removed.rule())
                        .put("remove", removed.accessory().toString())
                        .put("reason", whatIf.why(removed));
            case Change.SideGetsMore more ->
                json.putObject("weaker_side")
                        .put("rule", more.rule())
                        .put("side", more.side().toString())
                        .put("more_sets", 1)
                        .put("days", Numbers.SIDE_DAYS)
                        .put("reason", whatIf.why(more));
            default -> json.put("change", change.rule());
        }
    }

    private ObjectNode returned(ObjectNode json, Outcome.Returned returned, ExerciseId played) {
        LayOff layOff = returned.layOff();
        json.put("rule", layOff.name());
        if (layOff.isScreenedAgain()) {
            json.put("rescreen", true)
                    .put("level", "L0")
                    .put("variant", "easier")
                    .put("keep_history", true);
        }
        returned.next().ifPresent(next -> prescribed(json, next, played));
        boolean isLighter = returned.next()
                .filter(next -> returned.before()
                        .filter(before -> !before.load().equals(next.load()))
                        .isPresent())
                .isPresent();
        if (layOff == LayOff.B3 && isLighter) {
            json.put("restore_after_ok_sessions", Numbers.OK_SESSIONS_TO_RESTORE);
        }
        return json.put("reason", LayOffWords.returned(layOff.name(), returned.days()));
    }

    private void prescribed(ObjectNode json, Prescription next, ExerciseId played) {
        json.set("load", PlanJson.load(next.load()));
        json.put("sets", next.sets()).put("target", next.target().amount());
        if (next.target().measure() == Measure.SECONDS) {
            json.put("unit", "s");
        }
        next.holdSeconds().ifPresent(seconds -> json.put("hold_s", seconds));
        boolean isOther = !next.exercise().equals(played);
        if (isOther || next.variant().form().isPresent()) {
            Exercise exercise = repertoire.exercise(next.exercise());
            json.put("exercise", exercise.id().toString()).put("name", exercise.name());
        }
        next.variant().form().ifPresent(form -> json.put("form", form));
    }
}
