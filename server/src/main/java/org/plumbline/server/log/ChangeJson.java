package org.plumbline.server.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes of the program as they stand in the log: `{"change": "lighter-week", "because": "sore", "rating": 7, ...}`.
final class ChangeJson {

    private ChangeJson() {}

    static ArrayNode write(List<Changed> changed) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        changed.forEach(one -> array.add(write(one)));
        return array;
    }

    /// Rows of earlier versions do not hold what was told.
    static List<Changed> read(JsonNode array) {
        if (!array.isArray() && !array.isMissingNode()) {
            throw new IllegalArgumentException("Not a list of changes: " + array);
        }
        List<Changed> changed = new ArrayList<>();
        array.forEach(json -> changed.add(new Changed(readOne(json), text(json, "told"))));
        return changed;
    }

    private static ObjectNode write(Changed one) {
        ObjectNode json = write(one.change());
        return one.told().isEmpty() ? json : json.put("told", one.told());
    }

    private static ObjectNode write(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (change) {
            case Change.LighterWeek week ->
                cause(json.put("change", "lighter-week"), week.cause())
                        .put("until", week.until().toString());
            case Change.SiblingTried tried ->
                json.put("change", "sibling-tried")
                        .put("exercise", tried.exercise().toString())
                        .put("sibling", tried.sibling().toString())
                        .put("until", tried.until().toString());
            case Change.PlateauAnswered answered ->
                json.put("change", "plateau-answered")
                        .put("exercise", answered.exercise().toString())
                        .put("sets", answered.sets());
            case Change.GripAdded added ->
                json.put("change", "grip-added")
                        .put("exercise", added.accessory().toString());
            case Change.GripRemoved removed ->
                json.put("change", "grip-removed")
                        .put("exercise", removed.accessory().toString());
            case Change.SideGetsMore more ->
                json.put("change", "side-gets-more")
                        .put("exercise", more.exercise().toString())
                        .put("side", more.side().toString())
                        .put("until", more.until().toString());
            case Change.SeeProfessional see ->
                json.put("change", "see-professional")
                        .put("rising", see.isRising())
                        .put("before", see.before())
                        .put("now", see.now());
        };
    }

    private static ObjectNode cause(ObjectNode json, Change.Cause cause) {
        return switch (cause) {
            case Change.Cause.StoodStill stood ->
                json.put("because", "stood-still")
                        .put("exercise", stood.exercise().toString())
                        .put("sessions", stood.sessions());
            case Change.Cause.Scheduled due -> json.put("because", "scheduled").put("weeks", due.weeks());
            case Change.Cause.Dropped dropped -> {
                ArrayNode exercises = json.put("because", "dropped").putArray("exercises");
                dropped.exercises().forEach(exercise -> exercises.add(exercise.toString()));
                yield json;
            }
            case Change.Cause.Sore sore -> json.put("because", "sore").put("rating", sore.rating());
        };
    }

    private static Change readOne(JsonNode json) {
        return switch (text(json, "change")) {
            case "lighter-week" -> new Change.LighterWeek(cause(json), until(json));
            case "sibling-tried" ->
                new Change.SiblingTried(exercise(json), new ExerciseId(text(json, "sibling")), until(json));
            case "plateau-answered" ->
                new Change.PlateauAnswered(exercise(json), json.path("sets").asInt());
            case "grip-added" -> new Change.GripAdded(exercise(json));
            case "grip-removed" -> new Change.GripRemoved(exercise(json));
            case "side-gets-more" ->
                new Change.SideGetsMore(exercise(json), Side.parse(text(json, "side")), until(json));
            case "see-professional" ->
                new Change.SeeProfessional(
                        json.path("rising").asBoolean(),
                        json.path("before").asInt(),
                        json.path("now").asInt());
            default -> throw new IllegalArgumentException("Not a change: " + json);
        };
    }

    private static Change.Cause cause(JsonNode json) {
        return switch (text(json, "because")) {
            case "stood-still" ->
                new Change.Cause.StoodStill(
                        exercise(json), json.path("sessions").asInt());
            case "scheduled" -> new Change.Cause.Scheduled(json.path("weeks").asInt());
            case "dropped" -> {
                List<ExerciseId> exercises = new ArrayList<>();
                json.path("exercises").forEach(id -> exercises.add(new ExerciseId(id.asString(""))));
                yield new Change.Cause.Dropped(exercises);
            }
            case "sore" -> new Change.Cause.Sore(json.path("rating").asInt());
            default -> throw new IllegalArgumentException("Not a cause: " + json);
        };
    }

    private static ExerciseId exercise(JsonNode json) {
        return new ExerciseId(text(json, "exercise"));
    }

    private static Instant until(JsonNode json) {
        return Instant.parse(text(json, "until"));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }
}
