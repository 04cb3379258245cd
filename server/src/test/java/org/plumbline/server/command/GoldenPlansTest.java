package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Role;
import tools.jackson.databind.JsonNode;

/// The golden plan cases, `expect` block by `expect` block.
class GoldenPlansTest {

    @Test
    void givesATrueBeginnerTwoShortSpacedSessions() {
        Golden plan = Golden.plan("G01");
        assertEquals(2, plan.json().path("sessions_per_week").asInt());
        assertApart(plan);
        assertMinutesAtMost(plan, 25);
        plan.sessions().forEach(session -> {
            assertEquals(5.0, session.path("warmup_minutes").asDouble());
            assertBetween(4, session.path("warmup").size(), 5);
            assertHas(session.path("warmup"), Role.NECK_SHOULDER_MOBILITY);
            assertHas(session.path("warmup"), Role.THORACIC);
            assertBetween(3, session.path("strength").size(), 5);
            assertHas(session.path("strength"), Role.ROW);
            assertHas(session.path("strength"), Role.POSTURE);
            assertBetween(3, session.path("stretches").size(), 5);
            assertTrue(chestSeconds(session) >= 60);
        });
        plan.items("strength").forEach(item -> {
            assertEquals(1, item.path("sets").asInt());
            assertRange(3, 5, item.path("effort_rir"));
        });
        plan.items("strength").stream()
                .filter(item -> Set.of("band-pull-apart", "face-pull").contains(Golden.id(item)))
                .forEach(item -> assertBetween(2, item.path("load").path("band").asInt(), 3));
        plan.excludes("bent-over-barbell-row", "renegade-row", "high-barbell-row", "superman");
    }

    @Test
    void givesAnActiveBeginnerTwoSets() {
        Golden plan = Golden.of(Golden.text("G01").replace("\"already_active\": false", "\"already_active\": true"), 2);
        plan.items("strength").forEach(item -> assertEquals(2, item.path("sets").asInt()));
        assertMinutesAtMost(plan, 25);
    }

    @Test
    void keepsTheSampleRoutineExactly() {
        Golden plan = Golden.plan("G02");
        assertEquals("T-B", plan.json().path("template").asString(""));
        assertEquals(3, plan.json().path("sessions_per_week").asInt());
        plan.sessions().forEach(session -> {
            assertEquals(
                    List.of(
                            "band-pull-apart 3 [15,20]",
                            "face-pull 3 [12,15]",
                            "prone-y-raise 2 [10,15]",
                            "prone-t-raise 2 [10,15]",
                            "back-to-wall-angel 2 [10,15]"),
                    Golden.elements(session.path("strength")).stream()
                            .map(GoldenPlansTest::dose)
                            .toList());
            assertTrue(chestSeconds(session) >= 60);
        });
        JsonNode offer = plan.json().path("offers").get(0);
        assertEquals("band-row", offer.path("add").asString(""));
        assertEquals(2, offer.path("sets").asInt());
        assertRange(12, 15, offer.path("reps"));
        assertFalse(offer.path("forced").asBoolean());
        JsonNode time = plan.json().path("honest_minutes");
        assertEquals(14.7, time.path("rest_20_bottom").asDouble());
        assertRange(17, 22, time.path("otherwise"));
    }

    @Test
    void cutsTheSampleRoutineToAHardLimit() {
        Golden plan = Golden.of(
                Golden.text("G02").replace("\"minutes_hard_limit\": false", "\"minutes_hard_limit\": true"), 1);
        assertMinutesAtMost(plan, 15);
        plan.sessions().forEach(session -> {
            assertEquals("circuit", session.path("order").asString(""));
            assertTrue(chestSeconds(session) >= 60);
        });
        plan.items("strength").forEach(item -> {
            assertEquals(2, item.path("sets").asInt());
            assertEquals(20, item.path("rest_s").asInt());
            assertEquals(item.path("reps").get(0), item.path("reps").get(1));
        });
    }

    @Test
    void capsTheSampleRoutineForBeginners() {
        Golden plan = Golden.of(Golden.text("G02").replace("L1", "L0"), 1);
        plan.items("strength").forEach(item -> assertEquals(1, item.path("sets").asInt()));
        assertEquals(2, plan.json().path("sessions_per_week").asInt());
    }

    @Test
    void fillsSixWishedDaysWithLightPractice() {
        Golden plan = Golden.plan("G03");
        assertByWeek(plan, 2, 2, 2, 3, 3, 3, 3, 3);
        List<JsonNode> light = Golden.elements(plan.json().path("micro_doses"));
        assertEquals(
                4, light.stream().map(dose -> dose.path("weekday")).distinct().count());
        light.forEach(dose -> {
            assertTrue(dose.path("sets").asInt() <= 2);
            assertTrue(dose.path("effort_max").asInt() <= 5);
            assertTrue(Set.of("band-pull-apart", "face-pull", "scapular-squeeze", "chin-tuck")
                    .contains(Golden.id(dose)));
        });
        plan.says("recovery");
    }

    @Test
    void rowsOnTheFloorWithoutEquipment() {
        Golden plan = Golden.plan("G04");
        assertByWeek(plan, 2, 2, 2, 3, 3, 3, 3, 3);
        plan.includes("prone-elbow-row");
        plan.includesAnyOf("prone-y-raise", "prone-t-raise", "prone-w-raise", "back-to-wall-angel");
        plan.excludes("band-row", "band-pull-apart", "one-arm-dumbbell-row", "inverted-row");
        JsonNode gated = plan.json().path("gated").get(0);
        assertEquals("inverted-row", Golden.id(gated));
        assertEquals("safe-sturdy-bar-or-table", gated.path("needs").get(0).asString(""));
    }

    @Test
    void startsWithTheHeaviestRow() {
        Golden plan = Golden.plan("G05");
        assertEquals(3, plan.json().path("sessions_per_week").asInt());
        assertMinutesAtMost(plan, 45);
        plan.sessions().forEach(session -> {
            List<JsonNode> strength = Golden.elements(session.path("strength"));
            assertTrue(Set.of("one-arm-dumbbell-row", "chest-supported-dumbbell-row")
                    .contains(Golden.id(strength.getFirst())));
            strength.forEach(item -> assertEquals(
                    Golden.has(item, Role.ROW) ? 90 : 45, item.path("rest_s").asInt()));
        });
        plan.excludes("face-pull", "high-barbell-row");
    }

    @Test
    void declinesOneWishAndGatesTheOther() {
        Golden plan = Golden.plan("G07");
        plan.includes("doorway-pec-stretch", "upper-trapezius-stretch");
        plan.excludes("high-barbell-row", "renegade-row");
        JsonNode declined = plan.json().path("declined").get(0);
        assertEquals("high-barbell-row", Golden.id(declined));
        assertTrue(declined.path("text").asString("").contains("upper-trapezius emphasis"));
        plan.says("plan keeps that low", "not dangerous in itself");
        JsonNode gated = plan.json().path("gated").get(0);
        assertEquals("V3", gated.path("rule").asString(""));
        assertEquals(
                "[\"plank 30 s\",\"one-arm-dumbbell-row 3x12 clean\",\"kneeling-renegade-row 2x8 clean\"]",
                gated.path("needs").toString());
        plan.items("strength").stream()
                .filter(item -> Golden.id(item).equals("band-pull-apart"))
                .forEach(item -> assertEquals("palms-up", item.path("grip").asString("")));
        plan.neverSays("harmful", "shrug");
    }

    @Test
    void fitsTheTenMinuteRoutineIntoTenMinutes() {
        Golden plan = Golden.plan("G08");
        assertEquals("T10", plan.json().path("template").asString(""));
        plan.sessions().forEach(session -> {
            assertEquals(9.8, session.path("minutes").asDouble());
            assertTrue(session.path("warmup_minutes").asDouble() >= 1);
            assertTrue(session.path("warmup_minutes").asDouble() <= 2);
        });
        plan.includes("doorway-pec-stretch");
        plan.includesAnyOf("band-row", "face-pull");
        assertByWeek(plan, 2, 2, 2, 3, 3, 3, 3, 3);
        Golden experienced = Golden.of(Golden.text("G08").replace("L0", "L1"), 1);
        assertEquals(4, experienced.json().path("sessions_per_week").asInt());
        assertFalse(experienced.json().path("micro_doses").isEmpty());
    }

    private static void assertByWeek(Golden plan, int... sessions) {
        List<Integer> byWeek = IntStream.rangeClosed(1, 8)
                .mapToObj(week -> plan.json()
                        .path("sessions_per_week_by_week")
                        .path(Integer.toString(week))
                        .asInt())
                .toList();
        assertEquals(IntStream.of(sessions).boxed().toList(), byWeek);
    }

    private static void assertApart(Golden plan) {
        List<String> week = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
        List<Integer> days = plan.sessions().stream()
                .map(session -> week.indexOf(session.path("weekday").asString("")))
                .toList();
        assertTrue(days.stream().noneMatch(day -> days.contains((day + 1) % 7)), days::toString);
    }

    private static void assertMinutesAtMost(Golden plan, int most) {
        plan.sessions().forEach(session -> assertTrue(session.path("minutes").asDouble() <= most, session::toString));
    }

    private static int chestSeconds(JsonNode session) {
        return Golden.elements(session.path("stretches")).stream()
                .filter(item -> Golden.has(item, Role.CHEST_STRETCH))
                .mapToInt(item ->
                        item.path("sets").asInt() * item.path("seconds").get(0).asInt())
                .sum();
    }

    private static String dose(JsonNode item) {
        return Golden.id(item) + " " + item.path("sets") + " " + item.path("reps");
    }

    private static void assertHas(JsonNode items, Role role) {
        assertTrue(
                Golden.elements(items).stream().anyMatch(item -> Golden.has(item, role)), () -> role + " in " + items);
    }

    private static void assertRange(int low, int high, JsonNode range) {
        assertEquals(low, range.get(0).asInt());
        assertEquals(high, range.get(1).asInt());
    }

    private static void assertBetween(int least, int value, int most) {
        assertTrue(least <= value && value <= most, () -> value + " is not between " + least + " and " + most);
    }
}
