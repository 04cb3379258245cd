package org.plumbline.server.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Begun;
import org.plumbline.history.CheckIn;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The beginning of a session as it stands in the log: what is asked and why, how the person was, and what was told.
final class StartJson {

    private StartJson() {}

    /// Writes the script, with the words that the beginning told, and how the person was.
    static void write(ObjectNode json, LogEntry.SessionStarted started) {
        Script script = started.script();
        if (!started.told().greeting().isEmpty()) {
            json.put("told", started.told().greeting());
        }
        script.madeAt().ifPresent(made -> json.put("made_at", made.toString()));
        ArrayNode items = json.put("seconds", script.seconds()).putArray("items");
        for (Script.Item item : script.items()) {
            String told = started.told().lines().getOrDefault(items.size(), "");
            ObjectNode line = items.addObject()
                    .put("part", item.part().toString())
                    .put("prescription", item.prescription().toString())
                    .put("rest_s", item.restSeconds());
            item.change().ifPresent(change -> line.put("change", change));
            item.weaker()
                    .ifPresent(weaker ->
                            line.put("weaker", weaker.side().toString()).put("extra_set", weaker.getsMore()));
            line.set("reason", ReasonJson.write(item.because()));
            if (!told.isEmpty()) {
                line.put("told", told);
            }
        }
        write(json, started.checkIn());
    }

    static Script script(JsonNode json) {
        List<Script.Item> items = new ArrayList<>();
        json.path("items")
                .forEach(line -> items.add(new Script.Item(
                        Part.parse(string(line, "part")),
                        Prescription.parse(string(line, "prescription")),
                        line.path("rest_s").asInt(),
                        line.has("change") ? Optional.of(string(line, "change")) : Optional.empty(),
                        ReasonJson.read(line.path("reason")),
                        line.has("weaker")
                                ? Optional.of(new Script.WeakerSide(
                                        Side.parse(string(line, "weaker")),
                                        line.path("extra_set").asBoolean()))
                                : Optional.empty())));
        return new Script(
                items,
                json.path("seconds").asInt(),
                json.has("made_at") ? Optional.of(Instant.parse(string(json, "made_at"))) : Optional.empty());
    }

    static Begun told(JsonNode json) {
        JsonNode items = json.path("items");
        Map<Integer, String> told = new HashMap<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.path(place).has("told")) {
                told.put(place, string(items.path(place), "told"));
            }
        }
        return new Begun(string(json, "told"), told);
    }

    static void write(ObjectNode json, CheckIn checkIn) {
        checkIn.pain().ifPresent(pain -> json.put("pain_before", pain.rating()));
        checkIn.soreness().ifPresent(sore -> json.put("soreness_before", sore.rating()));
    }

    static CheckIn checkIn(JsonNode json) {
        return new CheckIn(
                number(json, "pain_before").map(Pain::new),
                number(json, "soreness_before").map(Pain::new));
    }

    private static Optional<Integer> number(JsonNode json, String field) {
        return json.has(field) ? Optional.of(json.path(field).asInt()) : Optional.empty();
    }

    private static String string(JsonNode json, String field) {
        return json.path(field).asString("");
    }
}
