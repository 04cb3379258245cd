package org.plumbline.server.log;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Changed;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PainKind;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.person.Sign;
import org.plumbline.server.command.ProfileJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Log entries as JSON text, one form for each kind: `{"session": "…", "item": 4, "set": 1, "work": "20 reps"}`.
///
/// The kind and the instant stand in columns of their own. What was written once is read for ever: forms are only
/// added, and `EntryJsonTest` keeps an example of each. Documented in `docs/reference/log.md`.
public final class EntryJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryJson() {}

    /// Returns an entry as text.
    public static String write(LogEntry entry) {
        ObjectNode json = JSON.createObjectNode();
        switch (entry) {
            case LogEntry.ProfileGiven given -> {
                json.set("profile", ProfileJson.write(given.profile()));
                json.set("verdict", VerdictJson.write(given.verdict()));
                json.put("screening", given.isScreening());
            }
            case LogEntry.SessionStarted started -> {
                StartJson.write(json.put("session", started.session().toString()), started);
                changes(json, started.changed());
            }
            case LogEntry.SetLogged logged ->
                SetJson.write(item(json, logged.session(), logged.item()), logged.number(), logged.set());
            case LogEntry.SetCorrected corrected -> {
                SetJson.write(item(json, corrected.session(), corrected.item()), corrected.number(), corrected.set());
                json.set("decided", DecidedJson.write(corrected.decided()));
            }
            case LogEntry.ItemSwapped swapped ->
                item(json, swapped.session(), swapped.item())
                        .put("reason", swapped.reason().toString())
                        .put("prescription", swapped.instead().toString());
            case LogEntry.NoteTold note -> {
                json.put("session", note.session().toString());
                note.item().ifPresent(item -> json.put("item", item));
                json.put("text", note.text());
            }
            case LogEntry.EffortTold felt -> {
                item(json, felt.session(), felt.item())
                        .put("effort", felt.effort().toString());
                felt.inReserve().ifPresent(left -> json.put("in_reserve", left));
            }
            case LogEntry.GripTold grip -> item(json, grip.session(), grip.item());
            case LogEntry.PainTold hurt ->
                item(json, hurt.session(), hurt.item())
                        .put("pain", hurt.pain().rating())
                        .put("kind", hurt.kind().toString())
                        .put("stops", hurt.stops());
            case LogEntry.ItemSkipped skipped ->
                item(json, skipped.session(), skipped.item())
                        .put("reason", skipped.reason().toString());
            case LogEntry.SessionFinished finished -> {
                json.put("session", finished.session().toString())
                        .put("shortened", finished.isShortened())
                        .set("decided", DecidedJson.write(finished.decided()));
                changes(json, finished.changed());
            }
            case LogEntry.MorningTold morning -> {
                json.put("session", morning.session().toString());
                json.set("morning", DecidedJson.write(morning.morning()));
                morning.soreness().ifPresent(sore -> json.put("soreness", sore.rating()));
                json.set("decided", DecidedJson.write(morning.decided()));
                changes(json, morning.changed());
            }
            case LogEntry.CheckedIn checked -> StartJson.write(json, checked.checkIn());
            case LogEntry.OfferAnswered answered ->
                json.put("exercise", answered.exercise().toString())
                        .put("taken", answered.isTaken())
                        .set("decided", DecidedJson.write(answered.decided()));
            case LogEntry.BusyTold busy -> json.put("busy", busy.isBusy());
            case LogEntry.IllnessTold ill -> json.put("ill", ill.isIll());
            case LogEntry.UpperTrapeziusTold told -> json.put("wanted", told.isWanted());
            case LogEntry.PlanChanged changed -> EditJson.write(json, changed);
            case LogEntry.PlanUndone undone ->
                json.put("changed_at", undone.changedAt().toString());
            case LogEntry.DeskPlanned told -> DeskJson.write(json, told.plan());
            case LogEntry.DeskTold told -> DeskJson.write(json, told.event());
            case LogEntry.SetupTold told -> DeskJson.write(json, told.answers());
            case LogEntry.DayTold told -> SelfJson.write(json, told.report());
            case LogEntry.DailyAsked told -> json.put("wanted", told.isWanted());
            case LogEntry.Measured told -> SelfJson.write(json, told.measurement());
            case LogEntry.MeasurementDropped told ->
                json.put("measured_at", told.measuredAt().toString());
            case LogEntry.ReminderSet told -> SelfJson.write(json, told.reminder());
            case LogEntry.SignsTold told -> {
                ArrayNode signs = json.putArray("signs");
                told.signs().stream().sorted().forEach(sign -> signs.add(sign.toString()));
                json.set("verdict", VerdictJson.write(told.verdict()));
            }
            case LogEntry.ClearanceConfirmed _ -> {}
            case LogEntry.NotUnderstood other ->
                throw new IllegalArgumentException(
                        "Only what is understood is written, not '%s'".formatted(other.kind()));
        }
        return json.toString();
    }

    /// Returns the entry that was written so, or says what was not understood about it: an entry of a newer
    /// version is kept and reported, never skipped in silence.
    ///
    /// Whatever one row trips over is a matter of that row. It may not take the rest of somebody's log with it.
    public static LogEntry readOrReport(String kind, Instant at, String text) {
        try {
            return read(kind, at, text);
        } catch (JacksonException problem) {
            return new LogEntry.NotUnderstood(at, kind, "Not the JSON of an entry: " + problem.getOriginalMessage());
        } catch (RuntimeException problem) {
            return new LogEntry.NotUnderstood(at, kind, String.valueOf(problem.getMessage()));
        }
    }

    /// Returns the entry that was written so.
    ///
    /// @throws IllegalArgumentException if this version does not know the kind or cannot read the text
    public static LogEntry read(String kind, Instant at, String text) {
        JsonNode json = JSON.readTree(text);
        if (!json.isObject()) {
            throw new IllegalArgumentException(
                    "An entry should be a JSON object, such as {}, not '%s'".formatted(text));
        }
        return switch (kind) {
            case "profile-given" ->
                new LogEntry.ProfileGiven(
                        at,
                        ProfileJson.read("log", json.path("profile").toString()),
                        VerdictJson.read(json.path("verdict")),
                        json.path("screening").asBoolean(true));
            case "session-started" ->
                new LogEntry.SessionStarted(
                        at,
                        session(json),
                        StartJson.script(json),
                        StartJson.checkIn(json),
                        ChangeJson.read(json.path("changes")),
                        StartJson.told(json));
            case "set-logged" ->
                new LogEntry.SetLogged(at, session(json), item(json), whole(json, "set"), SetJson.read(json));
            case "set-corrected" ->
                new LogEntry.SetCorrected(
                        at,
                        session(json),
                        item(json),
                        whole(json, "set"),
                        SetJson.read(json),
                        DecidedJson.read(json.required("decided")));
            case "item-swapped" ->
                new LogEntry.ItemSwapped(
                        at,
                        session(json),
                        item(json),
                        SkipReason.parse(string(json, "reason")),
                        Prescription.parse(string(json, "prescription")));
            case "note-told" -> new LogEntry.NoteTold(at, session(json), number(json, "item"), string(json, "text"));
            case "effort-told" ->
                new LogEntry.EffortTold(
                        at,
                        session(json),
                        item(json),
                        Effort.parse(string(json, "effort")),
                        number(json, "in_reserve"));
            case "grip-told" -> new LogEntry.GripTold(at, session(json), item(json));
            case "checked-in" -> new LogEntry.CheckedIn(at, StartJson.checkIn(json));
            case "offer-answered" ->
                new LogEntry.OfferAnswered(
                        at,
                        new ExerciseId(string(json, "exercise")),
                        is(json, "taken"),
                        DecidedJson.read(json.required("decided")));
            case "busy-told" -> new LogEntry.BusyTold(at, is(json, "busy"));
            case "illness-told" -> new LogEntry.IllnessTold(at, is(json, "ill"));
            case "upper-trapezius-told" -> new LogEntry.UpperTrapeziusTold(at, is(json, "wanted"));
            case "plan-changed" -> EditJson.changed(at, json);
            case "plan-undone" -> new LogEntry.PlanUndone(at, Instant.parse(string(json, "changed_at")));
            case "desk-planned" -> new LogEntry.DeskPlanned(at, DeskJson.plan(json));
            case "desk-told" -> new LogEntry.DeskTold(at, DeskJson.event(json));
            case "setup-told" -> new LogEntry.SetupTold(at, DeskJson.setup(json));
            case "day-told" -> new LogEntry.DayTold(at, SelfJson.day(json));
            case "daily-asked" -> new LogEntry.DailyAsked(at, is(json, "wanted"));
            case "measured" -> new LogEntry.Measured(at, SelfJson.measurement(json));
            case "measurement-dropped" ->
                new LogEntry.MeasurementDropped(at, Instant.parse(string(json, "measured_at")));
            case "reminder-set" -> new LogEntry.ReminderSet(at, SelfJson.reminder(json));
            case "pain-told" ->
                new LogEntry.PainTold(
                        at,
                        session(json),
                        item(json),
                        new Pain(whole(json, "pain")),
                        PainKind.parse(string(json, "kind")),
                        is(json, "stops"));
            case "item-skipped" ->
                new LogEntry.ItemSkipped(at, session(json), item(json), SkipReason.parse(string(json, "reason")));
            case "session-finished" ->
                new LogEntry.SessionFinished(
                        at,
                        session(json),
                        is(json, "shortened"),
                        DecidedJson.read(json.required("decided")),
                        ChangeJson.read(json.path("changes")));
            case "morning-told" ->
                new LogEntry.MorningTold(
                        at,
                        session(json),
                        DecidedJson.morning(json.required("morning")),
                        number(json, "soreness").map(Pain::new),
                        DecidedJson.read(json.required("decided")),
                        ChangeJson.read(json.path("changes")));
            case "signs-told" ->
                new LogEntry.SignsTold(at, signs(json.required("signs")), VerdictJson.notNow(json.path("verdict")));
            case "clearance-confirmed" -> new LogEntry.ClearanceConfirmed(at);
            default -> throw new IllegalArgumentException("This version does not know the entry '%s'".formatted(kind));
        };
    }

    private static ObjectNode item(ObjectNode json, SessionId session, int item) {
        return json.put("session", session.toString()).put("item", item);
    }

    private static void changes(ObjectNode json, List<Changed> changed) {
        if (!changed.isEmpty()) {
            json.set("changes", ChangeJson.write(changed));
        }
    }

    private static Optional<Integer> number(JsonNode json, String field) {
        return json.has(field) ? Optional.of(json.path(field).asInt()) : Optional.empty();
    }

    private static Set<Sign> signs(JsonNode array) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        array.forEach(sign -> signs.add(Sign.parse(sign.asString(""))));
        return signs;
    }

    private static SessionId session(JsonNode json) {
        return SessionId.parse(json.required("session").asString());
    }

    private static int item(JsonNode json) {
        return whole(json, "item");
    }

    /// What every entry of a kind has always had is needed: 0 or no in its place would be a guess.
    private static int whole(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isInt()) {
            throw new IllegalArgumentException("'%s' should be a whole number: %s".formatted(field, json));
        }
        return value.intValue();
    }

    private static boolean is(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("'%s' should be true or false: %s".formatted(field, json));
        }
        return value.booleanValue();
    }

    private static String string(JsonNode json, String field) {
        return json.path(field).asString("");
    }
}
