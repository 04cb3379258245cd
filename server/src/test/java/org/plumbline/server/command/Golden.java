package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.planner.Planner;
import org.plumbline.screening.Screener;
import tools.jackson.databind.JsonNode;

/// The plan of a golden profile as the command line answers it, and short questions about it: `G01`, week 1.
final class Golden {

    static final Repertoire REPERTOIRE = Catalog.read();

    private final JsonNode json;

    private Golden(JsonNode json) {
        this.json = json;
    }

    static Golden plan(String name) {
        return of(text(name), 1);
    }

    static Golden of(String profile, int week) {
        return new Golden(new PlanJson(REPERTOIRE)
                .write(new Planner(REPERTOIRE), ProfileJson.read("profile.json", profile), week));
    }

    static JsonNode screen(String profile) {
        return new ScreenJson(REPERTOIRE).write(Screener.screen(ProfileJson.read("profile.json", profile)));
    }

    static String text(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    JsonNode json() {
        return json;
    }

    List<JsonNode> sessions() {
        return elements(json.path("sessions"));
    }

    List<JsonNode> items(String part) {
        return sessions().stream()
                .flatMap(session -> elements(session.path(part)).stream())
                .toList();
    }

    List<JsonNode> items() {
        List<JsonNode> all = new ArrayList<>(items("warmup"));
        all.addAll(items("strength"));
        all.addAll(items("stretches"));
        return all;
    }

    /// Returns every exercise in the week, light practice included.
    Set<String> exercises() {
        Set<String> ids = new TreeSet<>();
        items().forEach(item -> ids.add(id(item)));
        elements(json.path("micro_doses")).forEach(item -> ids.add(id(item)));
        return ids;
    }

    String text() {
        return json.toString();
    }

    static String id(JsonNode item) {
        return item.path("exercise").asString("");
    }

    static boolean has(JsonNode item, Role role) {
        return REPERTOIRE.exercise(new ExerciseId(id(item))).has(role);
    }

    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    void includes(String... ids) {
        assertTrue(exercises().containsAll(List.of(ids)), () -> List.of(ids) + " in " + exercises());
    }

    void includesAnyOf(String... ids) {
        assertTrue(List.of(ids).stream().anyMatch(exercises()::contains), () -> List.of(ids) + " in " + exercises());
    }

    void excludes(String... ids) {
        assertTrue(
                List.of(ids).stream().noneMatch(exercises()::contains), () -> List.of(ids) + " not in " + exercises());
    }

    void says(String... words) {
        for (String word : words) {
            assertTrue(text().contains(word), () -> "'" + word + "' in " + text());
        }
    }

    void neverSays(String... words) {
        for (String word : words) {
            assertTrue(!text().contains(word), () -> "no '" + word + "' in " + text());
        }
    }
}
