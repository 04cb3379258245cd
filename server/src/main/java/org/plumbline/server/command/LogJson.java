package org.plumbline.server.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.history.Change;
import org.plumbline.progression.LighterWeeks;
import org.plumbline.progression.WhatIf;
import org.plumbline.rule.Numbers;
import org.plumbline.server.words.WhatIfWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a log of notes comes to: work for the grip that gave out first (G1, G2), a lighter week (D2, D4).
final class LogJson {

    /// The work for the grip and its doses, as rule G1 names them.
    private record GripWork(ExerciseId id, Optional<Range> sets, Optional<Range> seconds) {

        static GripWork of(String id) {
            return new GripWork(new ExerciseId(id), Optional.empty(), Optional.empty());
        }

        static GripWork of(String id, Range sets, Range seconds) {
            return new GripWork(new ExerciseId(id), Optional.of(sets), Optional.of(seconds));
        }
    }

    private static final List<GripWork> GRIP = List.of(
            GripWork.of("stress-ball-squeeze"),
            GripWork.of("farmer-carry", new Range(2, 2), new Range(20, 30)),
            GripWork.of("dead-hang", new Range(2, 3), new Range(10, 20)));

    private final WhatIfWords words;

    LogJson(Repertoire repertoire) {
        this.words = new WhatIfWords(repertoire);
    }

    /// Writes what is in force at the end of the log.
    void put(ObjectNode json, Exercise exercise, WhatIf start, List<Change> changes) {
        if (exercise.has(Role.ROW)) {
            putGrip(json, start, changes);
        }
        changes.stream()
                .filter(Change.LighterWeek.class::isInstance)
                .map(Change.LighterWeek.class::cast)
                .reduce((_, last) -> last)
                .ifPresent(week -> json.putObject("deload")
                        .put("rule", week.rule())
                        .put("sets", LighterWeeks.lighten(start.setsAsked()))
                        .put("effort", "easy")
                        .put("days", Numbers.DELOAD_DAYS)
                        .put("reason", words.why(week)));
    }

    private void putGrip(ObjectNode json, WhatIf start, List<Change> changes) {
        Optional<Change> last = changes.stream()
                .filter(change -> change instanceof Change.GripAdded || change instanceof Change.GripRemoved)
                .reduce((_, later) -> later);
        json.put("row_sets_unchanged", true);
        ArrayNode any = json.putArray("add_one_of");
        switch (last.orElse(null)) {
            case Change.GripAdded added -> {
                GRIP.stream()
                        .filter(work -> !start.ground().termsOf().isExcluded(work.id()))
                        .forEach(work -> put(any.addObject(), work));
                GRIP.stream()
                        .filter(work -> work.id().equals(added.accessory()))
                        .forEach(work -> put(json.putObject("add"), work));
                json.put("rule", added.rule()).put("position", "session-end");
                json.putArray("offers").add("handles-or-straps");
                json.put("remove_after_sessions_without", Numbers.GRIP_CALM_SESSIONS);
                json.put("reason", words.why(added));
            }
            case Change.GripRemoved removed ->
                json.put("rule", removed.rule())
                        .put("remove", removed.accessory().toString())
                        .put("reason", words.why(removed));
            case null, default -> json.put("reason", "Grip gave out first less than twice in three sessions.");
        }
    }

    private static void put(ObjectNode json, GripWork work) {
        json.put("id", work.id().toString());
        work.sets().ifPresent(sets -> {
            if (sets.low() == sets.high()) {
                json.put("sets", sets.low());
            } else {
                json.set("sets", PlanJson.range(sets));
            }
        });
        work.seconds().ifPresent(seconds -> json.set("seconds", PlanJson.range(seconds)));
    }
}
