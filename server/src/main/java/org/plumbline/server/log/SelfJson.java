package org.plumbline.server.log;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.dose.Pain;
import org.plumbline.person.Reminder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What somebody told about themselves between sessions, as it stands in the log:
/// `{"measure": "tragus-to-wall", "readings": [124, 126, 125], "setup": ""}`.
final class SelfJson {

    private SelfJson() {}

    static void write(ObjectNode json, Measurement measured) {
        json.put("measure", measured.measure().toString());
        ArrayNode readings = json.putArray("readings");
        measured.readings().forEach(readings::add);
        json.put("setup", measured.setup().toString());
    }

    static Measurement measurement(JsonNode json) {
        List<Integer> readings = StreamSupport.stream(json.path("readings").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        return new Measurement(
                OutcomeMeasure.parse(json.path("measure").asString("")),
                readings,
                Setup.parse(json.path("setup").asString("")));
    }

    static void write(ObjectNode json, DailyReport day) {
        day.discomfort().ifPresent(pain -> json.put("discomfort", pain.rating()));
        day.heaviness().ifPresent(heavy -> json.put("heaviness", heavy));
        day.deskMinutes().ifPresent(minutes -> json.put("desk_minutes", minutes));
        day.isSleepDisturbed().ifPresent(disturbed -> json.put("sleep_disturbed", disturbed));
        day.confidence().ifPresent(confidence -> json.put("confidence", confidence));
        if (!day.note().isEmpty()) {
            json.put("note", day.note());
        }
    }

    static DailyReport day(JsonNode json) {
        return new DailyReport(
                number(json, "discomfort").map(Pain::new),
                number(json, "heaviness"),
                number(json, "desk_minutes"),
                json.has("sleep_disturbed")
                        ? Optional.of(json.path("sleep_disturbed").asBoolean())
                        : Optional.empty(),
                number(json, "confidence"),
                json.path("note").asString(""));
    }

    static void write(ObjectNode json, Optional<Reminder> reminder) {
        reminder.ifPresent(set -> json.put("time", set.at().toString()).put("repeated", set.isRepeated()));
    }

    static Optional<Reminder> reminder(JsonNode json) {
        return json.has("time")
                ? Optional.of(new Reminder(
                        LocalTime.parse(json.path("time").asString("")),
                        json.path("repeated").asBoolean()))
                : Optional.empty();
    }

    private static Optional<Integer> number(JsonNode json, String field) {
        return json.has(field) ? Optional.of(json.path(field).asInt()) : Optional.empty();
    }
}
