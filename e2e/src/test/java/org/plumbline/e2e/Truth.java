package org.plumbline.e2e;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What happened in each session, one line for each thing, in order: `set 5/1: 20 reps, red band`. It reads the same
/// from the log of the server as from what somebody did, so the two can be compared.
final class Truth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Truth() {}

    /// Returns what the log says of every session, by its id. What stands in it twice is there twice.
    static Map<String, List<String>> of(Log log) throws SQLException {
        Map<String, List<String>> sessions = new LinkedHashMap<>();
        for (Log.Row row : log.rows()) {
            JsonNode entry = JSON.readTree(row.entry());
            String session = entry.path("session").asString("");
            if (!session.isEmpty()) {
                line(row.kind(), entry)
                        .ifPresent(line -> sessions.computeIfAbsent(session, _ -> new ArrayList<>())
                                .add(line));
            }
        }
        return sessions;
    }

    /// Returns what the log says of the only session there is.
    static List<String> ofTheOnlySession(Log log) throws SQLException {
        Map<String, List<String>> sessions = of(log);
        if (sessions.size() != 1) {
            throw new AssertionError("There is not one session, but " + sessions.keySet());
        }
        return sessions.values().iterator().next();
    }

    private static Optional<String> line(String kind, JsonNode entry) {
        return switch (kind) {
            case "session-started" -> Optional.of("start" + told(entry, "pain_before", ", pain "));
            case "set-logged" -> Optional.of(set(entry));
            case "effort-told" ->
                Optional.of("effort %d: %s".formatted(item(entry), words(entry, "effort"))
                        + told(entry, "in_reserve", ", in reserve "));
            case "grip-told" -> Optional.of("grip " + item(entry));
            case "pain-told" ->
                Optional.of("pain %d: %d %s"
                                .formatted(item(entry), entry.path("pain").asInt(), words(entry, "kind"))
                        + (entry.path("stops").asBoolean(false) ? ", stops" : ""));
            case "item-skipped" -> Optional.of("skip %d: %s".formatted(item(entry), words(entry, "reason")));
            case "item-swapped" ->
                Optional.of(
                        "swap %d: %s, %s".formatted(item(entry), words(entry, "reason"), words(entry, "prescription")));
            case "note-told" -> Optional.of("note" + told(entry, "item", " ") + ": " + words(entry, "text"));
            case "session-finished" ->
                Optional.of("end" + (entry.path("shortened").asBoolean(false) ? ", shortened" : ""));
            default -> Optional.empty();
        };
    }

    private static String set(JsonNode entry) {
        return "set %d/%d: %s, %s"
                        .formatted(item(entry), entry.path("set").asInt(), words(entry, "work"), words(entry, "load"))
                + told(entry, "left", ", left ")
                + told(entry, "right", ", right ")
                + (entry.path("confirmed").asBoolean(false) ? ", confirmed" : "");
    }

    private static int item(JsonNode entry) {
        return entry.path("item").asInt();
    }

    private static String words(JsonNode entry, String field) {
        return entry.path(field).asString("");
    }

    private static String told(JsonNode entry, String field, String words) {
        JsonNode value = entry.path(field);
        return value.isMissingNode() || value.isNull() ? "" : words + value.asString();
    }
}
