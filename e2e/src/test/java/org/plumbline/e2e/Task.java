package org.plumbline.e2e;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a session asks for, as the server tells it to devices, and what the log must say of whoever does it.
///
/// @param script the first of those that come next
record Task(JsonNode script) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// What is asked of somebody who starts now.
    static Task next(URI server) throws IOException {
        JsonNode next = new ObjectMapper()
                .readTree(new Caller(server).get("/api/v1/scripts"))
                .path("next");
        if (next.isEmpty()) {
            throw new AssertionError("There is nothing to do");
        }
        return new Task(next.get(0));
    }

    static JsonNode download(URI server) throws IOException {
        return JSON.readTree(new Caller(server).get("/api/v1/scripts"));
    }

    /// The lines of the log when all of it is done as it is asked, and each exercise left three in reserve.
    List<String> done() {
        return done(Map.of());
    }

    /// The same, but for some lines: by the one that would be there, what is there instead, or nothing.
    List<String> done(Map<String, List<String>> instead) {
        List<String> lines = new ArrayList<>(List.of("start, pain 0"));
        for (int item = 0; item < items().size(); item++) {
            for (String line : item(item)) {
                lines.addAll(instead.getOrDefault(line, List.of(line)));
            }
        }
        lines.add("end");
        return lines;
    }

    /// The lines of one exercise.
    List<String> item(int place) {
        JsonNode item = items().get(place);
        List<String> lines = new ArrayList<>();
        for (int set = 1; set <= item.path("sets").asInt(); set++) {
            lines.add(set(place, set, item.path("target").asInt()));
        }
        if (item.path("part").asString().equals("strength")) {
            lines.add(item.path("mode").asString().equals("hold") ? felt(place) : felt(place) + ", in reserve 3");
        }
        return lines;
    }

    private static String felt(int place) {
        return "effort " + place + ": ok";
    }

    /// The line of one set.
    String set(int place, int set, int amount) {
        JsonNode item = items().get(place);
        String measure = item.path("mode").asString().equals("hold") ? "s" : "reps";
        return "set %d/%d: %d %s, %s"
                .formatted(
                        place,
                        set,
                        amount,
                        measure,
                        item.path("load").path("value").asString());
    }

    int sets(int place) {
        return items().get(place).path("sets").asInt();
    }

    boolean isWork(int place) {
        return items().get(place).path("part").asString().equals("strength");
    }

    int target(int place) {
        return items().get(place).path("target").asInt();
    }

    String name(int place) {
        return items().get(place).path("name").asString();
    }

    /// Where an exercise stands in it.
    int place(String name) {
        for (int item = 0; item < items().size(); item++) {
            if (name(item).equals(name)) {
                return item;
            }
        }
        throw new AssertionError(name + " is not in " + names());
    }

    List<String> names() {
        return StreamSupport.stream(items().spliterator(), false)
                .map(item -> item.path("name").asString())
                .toList();
    }

    private JsonNode items() {
        return script.path("items");
    }
}
