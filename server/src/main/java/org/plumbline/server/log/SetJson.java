package org.plumbline.server.log;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Work;
import org.plumbline.history.DoneSet;
import org.plumbline.history.EachSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A set as it stands in the log: `"set": 1, "work": "20 reps", "load": "red band"`.
final class SetJson {

    private SetJson() {}

    static void write(ObjectNode json, int number, DoneSet set) {
        json.put("set", number)
                .put("work", set.work().toString())
                .put("load", set.load().toString());
        set.sides().ifPresent(sides -> json.put("left", sides.left()).put("right", sides.right()));
        if (set.isConfirmed()) {
            json.put("confirmed", true);
        }
    }

    static DoneSet read(JsonNode json) {
        return new DoneSet(
                Work.parse(json.path("work").asString("")),
                Load.parse(json.path("load").asString("")),
                sides(json),
                json.path("confirmed").asBoolean());
    }

    private static Optional<EachSide> sides(JsonNode json) {
        return json.has("left")
                ? Optional.of(new EachSide(
                        json.path("left").asInt(), json.path("right").asInt()))
                : Optional.empty();
    }
}
