package org.plumbline.server.log;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes to the week as JSON: `{"kind": "swapped", "weekday": "TUESDAY", "from": "face-pull", "to": "band-row"}`.
///
/// What was written once is read for ever: kinds are only added.
final class EditJson {

    private EditJson() {}

    /// Puts a change into its entry, with what was chosen and told.
    static void write(ObjectNode json, LogEntry.PlanChanged changed) {
        json.set("edit", write(changed.edit()));
        changed.selection().ifPresent(selection -> json.put("selection", selection.toString()));
        json.put("told", changed.told());
    }

    private static ObjectNode write(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Swapped swapped ->
                on("swapped", swapped.weekday())
                        .put("from", swapped.from().toString())
                        .put("to", swapped.to().toString());
            case PlanEdit.Pinned pinned ->
                on("pinned", pinned.weekday())
                        .put("exercise", pinned.exercise().toString())
                        .put("pinned", pinned.isPinned());
            case PlanEdit.Disliked told ->
                kind("disliked").put("exercise", told.exercise().toString()).put("disliked", told.isDisliked());
            case PlanEdit.Favored told ->
                kind("favored").put("exercise", told.exercise().toString()).put("favorite", told.isFavorite());
            case PlanEdit.WeakPointTold told ->
                kind("weak-point-told").put("muscle", told.muscle().toString()).put("weak", told.isWeak());
            case PlanEdit.Moved moved ->
                kind("moved")
                        .put("from", moved.from().name())
                        .put("to", moved.to().name());
            case PlanEdit.Traveling traveling -> traveling(traveling);
            case PlanEdit.ShortenedDay day ->
                kind("shortened-day").put("date", day.date().toString()).put("minutes", day.minutes());
            case PlanEdit.SkippedDay day ->
                kind("skipped-day").put("date", day.date().toString());
            case PlanEdit.UpperBodyDays days ->
                with(kind("upper-body-days"), "weekdays", days.weekdays(), DayOfWeek::name);
            case PlanEdit.RoutineFollowed followed ->
                kind("routine-followed").put("routine", followed.routine().value());
            case PlanEdit.TakenOver _ -> kind("taken-over");
            case PlanEdit.Afresh _ -> kind("afresh");
        };
    }

    private static ObjectNode kind(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    private static ObjectNode on(String kind, DayOfWeek weekday) {
        return kind(kind).put("weekday", weekday.name());
    }

    /// Whoever is back home has no equipment named, which is not the same as traveling with none.
    private static ObjectNode traveling(PlanEdit.Traveling traveling) {
        ObjectNode json = kind("traveling");
        return traveling
                .equipment()
                .map(things -> with(json, "equipment", things, Equipment::toString))
                .orElse(json);
    }

    private static <E extends Enum<E>> ObjectNode with(
            ObjectNode json, String field, Collection<E> constants, Function<E, String> name) {
        ArrayNode array = json.putArray(field);
        constants.stream().sorted().map(name).forEach(array::add);
        return json;
    }

    /// Returns the entry that was written so.
    ///
    /// @throws IllegalArgumentException if this version cannot read it
    static LogEntry.PlanChanged changed(Instant at, JsonNode json) {
        return new LogEntry.PlanChanged(at, read(json.required("edit")), selection(json), text(json, "told"));
    }

    private static Optional<Selection> selection(JsonNode json) {
        JsonNode selection = json.path("selection");
        if (!selection.isString() && !selection.isMissingNode()) {
            throw new IllegalArgumentException("'selection' should be a text: " + json);
        }
        return selection.isString() ? Optional.of(Selection.parse(selection.asString())) : Optional.empty();
    }

    /// Returns the change that was written so.
    ///
    /// @throws IllegalArgumentException if this version does not know the kind, or cannot read what it carries
    private static PlanEdit read(JsonNode json) {
        return switch (json.path("kind").asString("")) {
            case "swapped" -> new PlanEdit.Swapped(weekday(json), exercise(json, "from"), exercise(json, "to"));
            case "pinned" -> new PlanEdit.Pinned(weekday(json), exercise(json, "exercise"), is(json, "pinned"));
            case "disliked" -> new PlanEdit.Disliked(exercise(json, "exercise"), is(json, "disliked"));
            case "favored" -> new PlanEdit.Favored(exercise(json, "exercise"), is(json, "favorite"));
            case "weak-point-told" -> new PlanEdit.WeakPointTold(Muscle.parse(text(json, "muscle")), is(json, "weak"));
            case "moved" ->
                new PlanEdit.Moved(DayOfWeek.valueOf(text(json, "from")), DayOfWeek.valueOf(text(json, "to")));
            case "traveling" ->
                new PlanEdit.Traveling(
                        json.has("equipment")
                                ? Optional.of(all(json, "equipment", Equipment::parse))
                                : Optional.empty());
            case "shortened-day" -> new PlanEdit.ShortenedDay(LocalDate.parse(text(json, "date")), minutes(json));
            case "skipped-day" -> new PlanEdit.SkippedDay(LocalDate.parse(text(json, "date")));
            case "upper-body-days" -> new PlanEdit.UpperBodyDays(all(json, "weekdays", DayOfWeek::valueOf));
            case "routine-followed" -> new PlanEdit.RoutineFollowed(new RoutineId(text(json, "routine")));
            case "taken-over" -> new PlanEdit.TakenOver();
            case "afresh" -> new PlanEdit.Afresh();
            default -> throw new IllegalArgumentException("This version does not know the change of the week " + json);
        };
    }

    private static DayOfWeek weekday(JsonNode json) {
        return DayOfWeek.valueOf(text(json, "weekday"));
    }

    private static ExerciseId exercise(JsonNode json, String field) {
        return new ExerciseId(text(json, field));
    }

    private static int minutes(JsonNode json) {
        JsonNode minutes = json.path("minutes");
        if (!minutes.isInt()) {
            throw new IllegalArgumentException("'minutes' should be a whole number: " + json);
        }
        return minutes.intValue();
    }

    private static boolean is(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("'%s' should be true or false: %s".formatted(field, json));
        }
        return value.booleanValue();
    }

    private static <T> Set<T> all(JsonNode json, String field, Function<String, T> read) {
        if (!json.path(field).isArray()) {
            throw new IllegalArgumentException("'%s' should be a list: %s".formatted(field, json));
        }
        Set<T> values = new HashSet<>();
        json.path(field).forEach(value -> values.add(read.apply(value.asString(""))));
        return values;
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }
}
