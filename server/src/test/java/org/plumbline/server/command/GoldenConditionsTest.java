package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Golden plan cases of people with conditions, `expect` block by `expect` block.
class GoldenConditionsTest {

    @Test
    void staysLightWithControlledBloodPressure() {
        Golden plan = Golden.plan("G13");
        assertFalse(plan.json().path("blocked").asBoolean());
        plan.items("strength").forEach(item -> {
            assertReps(item, 12, 15);
            assertTrue(item.path("effort_rir").get(0).asInt() >= 3);
            assertTrue(item.path("rest_s").asInt() >= 60);
            assertEquals("breathe out on effort", item.path("cues").get(0).asString(""));
        });
        plan.excludes("dead-hang", "renegade-row", "kneeling-renegade-row");
    }

    @Test
    void leavesRoundingOutWithOsteoporosis() {
        Golden plan = Golden.plan("G15");
        plan.includesAnyOf("band-row", "scapular-squeeze");
        plan.includesAnyOf("prone-w-raise", "back-to-wall-angel", "hip-hinge");
        plan.excludes(
                "knee-to-chest",
                "childs-pose",
                "rhomboid-stretch",
                "superman",
                "alternating-superman",
                "back-extension");
        assertChanged(plan, "cat-cow", "extension half only");
        assertChanged(plan, "chair-rotation", "small range, no hand pull");
        assertChanged(plan, "prone-w-raise", "small range");
        assertChanged(plan, "hip-hinge", "always neutral spine");
        Set<String> allowed = Set.of(
                "doorway-pec-stretch",
                "upper-trapezius-stretch",
                "desk-childs-pose",
                "one-arm-wall-chest-stretch",
                "clasped-hands-chest-opener",
                "wall-shoulder-flexion-stretch",
                "levator-scapulae-stretch");
        plan.items("stretches").forEach(item -> {
            assertTrue(allowed.contains(Golden.id(item)), Golden.id(item));
            assertTrue(item.path("seconds").get(0).asInt() >= 30);
        });
        plan.says("Bend from the hips");
        plan.neverSays("safe for osteoporosis");
    }

    @Test
    void standsAndSitsInPregnancy() {
        Golden plan = Golden.plan("G17");
        plan.includes("band-row");
        plan.includesAnyOf("band-pull-apart", "face-pull", "scapular-squeeze", "back-to-wall-angel");
        plan.items("strength").forEach(item -> assertReps(item, 12, 15));
        plan.excludes(
                "prone-y-raise",
                "prone-t-raise",
                "prone-w-raise",
                "kneeling-diagonal-arm-lift",
                "floor-angel",
                "glute-bridge",
                "childs-pose",
                "one-arm-dumbbell-row",
                "front-plank",
                "superman");
        plan.says("pregnancy stop list");
    }

    @Test
    void staysBelowAPainfulArc() {
        Golden plan = Golden.plan("G19");
        plan.includes("band-row", "band-external-rotation");
        plan.includesAnyOf("scapular-squeeze", "prone-w-raise");
        assertChanged(plan, "band-row", "low anchor");
        assertChanged(plan, "back-to-wall-angel", "stop below pain, or leave out");
        assertChanged(plan, "doorway-pec-stretch", "elbows below shoulder height");
        plan.excludes("prone-y-raise", "prone-ytw-series", "dead-hang", "high-barbell-row", "face-pull");
        plan.says("\"pain_limit\":[2,3]", "\"recheck_days\":14", "\"refer_if_no_better_weeks\":[4,6]");
        plan.neverSays("impingement");
    }

    private static void assertChanged(Golden plan, String exercise, String change) {
        plan.items().stream()
                .filter(item -> Golden.id(item).equals(exercise))
                .forEach(item -> assertTrue(item.path("change").asString("").contains(change), item::toString));
    }

    private static void assertReps(JsonNode item, int least, int most) {
        if (item.path("reps").isArray()) {
            assertBetween(least, item.path("reps").get(0).asInt(), most);
            assertBetween(least, item.path("reps").get(1).asInt(), most);
        }
    }

    private static void assertBetween(int least, int value, int most) {
        assertTrue(least <= value && value <= most, () -> value + " is not between " + least + " and " + most);
    }
}
