package org.plumbline.server.player;

import java.util.UUID;
import org.plumbline.history.Part;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A phone that has downloaded once, does a session without asking again, and tells it in its own time.
final class Device {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestServer server;
    private final JsonNode script;
    private final UUID session = UUID.randomUUID();

    Device(TestServer server, JsonNode script) {
        this.server = server;
        this.script = script;
    }

    /// Returns a phone with the session that comes next.
    static Device with(TestServer server) {
        return new Device(server, server.download().required("next").get(0));
    }

    UUID session() {
        return session;
    }

    JsonNode script() {
        return script;
    }

    /// Returns the place of the first strengthening exercise.
    int firstStrength() {
        int place = 0;
        while (!line(place).required("part").asString().equals(Part.STRENGTH.toString())) {
            place++;
        }
        return place;
    }

    JsonNode line(int place) {
        return script.required("items").get(place);
    }

    Page start() {
        return tell(session, "session-started", beginning());
    }

    ObjectNode beginning() {
        ObjectNode entry =
                word().put("script", script.required("id").asString()).put("pain_before", 1);
        entry.set("start", script.required("start"));
        return entry;
    }

    /// Does all sets of all lines with so much.
    void everySet(int amount) {
        for (int place = 0; place < script.required("items").size(); place++) {
            for (int set = 1; set <= line(place).required("sets").asInt(); set++) {
                tell("set-logged", set(place, set, amount));
            }
        }
    }

    ObjectNode set(int place, int set, int amount) {
        String measure = line(place).required("mode").asString().equals("hold") ? "s" : "reps";
        return word(place)
                .put("set", set)
                .put("work", amount + " " + measure)
                .put("load", line(place).required("load").required("value").asString());
    }

    Page end() {
        return tell("session-finished", word().put("shortened", false));
    }

    /// Returns an entry about the session.
    ObjectNode word() {
        return JSON.createObjectNode().put("session", session.toString());
    }

    /// Returns an entry about a line.
    ObjectNode word(int place) {
        return word().put("item", place);
    }

    Page tell(String kind, ObjectNode entry) {
        return tell(UUID.randomUUID(), kind, entry);
    }

    Page tell(UUID id, String kind, ObjectNode entry) {
        return tell(id, kind, server.now(), server.now(), entry);
    }

    /// @param at when it happened, by the phone's clock
    /// @param sentAt when it is told, by the phone's clock
    Page tell(UUID id, String kind, long at, long sentAt, ObjectNode entry) {
        ObjectNode body = JSON.createObjectNode()
                .put("entry_id", id.toString())
                .put("kind", kind)
                .put("at", at)
                .put("sent_at", sentAt);
        body.set("entry", entry);
        return server.tell(body.toString());
    }
}
