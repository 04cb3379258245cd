package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Level;
import org.plumbline.history.Records;
import org.plumbline.person.Kit;

/// What has to be shown before some exercises (V3, V3K, V4, V5, C4). What is declared shows nothing.
class GatesTest {

    private static final Map<String, List<Integer>> ALL = Map.of(
            "front-plank", List.of(30),
            "one-arm-dumbbell-row", List.of(12, 12, 12),
            "kneeling-renegade-row", List.of(8, 8),
            "bent-over-barbell-row", List.of(8, 8),
            "hip-hinge", List.of(10, 10));

    @Test
    void everyGateOpensForWhoShowedEverything() {
        for (Gate gate : Gate.values()) {
            assertEquals(List.of(), gates(Level.L2, Set.of(), ALL).missing(gate), gate::toString);
        }
    }

    @Test
    void nothingShownMeansEverythingIsMissing() {
        Gates gates = new Gates(Level.L0, Kit.EMPTY, Set.of(), Records.NONE);
        assertEquals(
                List.of(
                        Need.LEVEL_L1,
                        Need.PLANK_30_SECONDS,
                        Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN,
                        Need.KNEELING_RENEGADE_ROW_2_X_8_CLEAN),
                gates.missing(Gate.V3));
        assertEquals(
                List.of(Need.LEVEL_L1, Need.PLANK_20_SECONDS, Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN),
                gates.missing(Gate.V3K));
        assertEquals(List.of(Need.LEVEL_L2, Need.BARBELL_ROW_CLEAN), gates.missing(Gate.V4));
        assertEquals(List.of(Need.HIP_HINGE_2_X_10_CLEAN), gates.missing(Gate.V5));
        assertEquals(List.of(Need.SAFE_STURDY_BAR_OR_TABLE), gates.missing(Gate.C4));
    }

    @Test
    void theRenegadeRowsNeedTheFirstLevelAndTheHighRowTheSecond() {
        assertEquals(List.of(), gates(Level.L1, Set.of(), ALL).missing(Gate.V3));
        assertEquals(List.of(Need.LEVEL_L1), gates(Level.L0, Set.of(), ALL).missing(Gate.V3K));
        assertEquals(List.of(Need.LEVEL_L2), gates(Level.L1, Set.of(), ALL).missing(Gate.V4));
        assertEquals(List.of(), gates(Level.L0, Set.of(), ALL).missing(Gate.V5));
        assertEquals(List.of(), gates(Level.L0, Set.of(), ALL).missing(Gate.C4));
    }

    @Test
    void oneLessThanAskedOpensNothing() {
        assertEquals(List.of(Need.PLANK_30_SECONDS), without("front-plank", 29).missing(Gate.V3));
        assertEquals(List.of(), without("front-plank", 20).missing(Gate.V3K));
        assertEquals(List.of(Need.PLANK_20_SECONDS), without("front-plank", 19).missing(Gate.V3K));
        for (Gate gate : List.of(Gate.V3, Gate.V3K)) {
            assertEquals(
                    List.of(Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN),
                    without("one-arm-dumbbell-row", 12, 12, 11).missing(gate));
            assertEquals(
                    List.of(Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN),
                    without("one-arm-dumbbell-row", 12, 12).missing(gate));
        }
        assertEquals(
                List.of(Need.KNEELING_RENEGADE_ROW_2_X_8_CLEAN),
                without("kneeling-renegade-row", 8, 7).missing(Gate.V3));
        assertEquals(
                List.of(Need.BARBELL_ROW_CLEAN),
                without("bent-over-barbell-row", 8, 7).missing(Gate.V4));
        assertEquals(
                List.of(Need.HIP_HINGE_2_X_10_CLEAN),
                without("hip-hinge", 10, 9).missing(Gate.V5));
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"WRIST_PAIN", "LOW_BACK_PAIN", "SHOULDER_PAIN", "OVERHEAD_PAIN", "SHOULDER_INSTABILITY"})
    void soreWristsBacksAndShouldersCloseTheRenegadeRows(Condition place) {
        Gates gates = gates(Level.L2, Set.of(place), ALL);
        assertEquals(List.of(Need.NO_PAIN_IN_WRIST_BACK_OR_SHOULDER), gates.missing(Gate.V3));
        assertEquals(List.of(Need.NO_PAIN_IN_WRIST_BACK_OR_SHOULDER), gates.missing(Gate.V3K));
        assertEquals(List.of(), gates.missing(Gate.V4));
    }

    @Test
    void aTenseNeckClosesTheHighRow() {
        Gates gates = gates(Level.L2, Set.of(Condition.NECK_TENSION), ALL);
        assertEquals(List.of(Need.NO_TENSE_NECK), gates.missing(Gate.V4));
        assertEquals(List.of(), gates.missing(Gate.V3));
    }

    @Test
    void anExerciseWithoutAGateIsOpen() {
        assertTrue(gates(Level.L0, Set.of(), Map.of()).isOpen(Book.exercise(Book.BAND_ROW)));
        assertFalse(gates(Level.L0, Set.of(), Map.of()).isOpen(Book.exercise(Book.RENEGADE_ROW)));
        assertTrue(gates(Level.L1, Set.of(), ALL).isOpen(Book.exercise(Book.RENEGADE_ROW)));
    }

    private static Gates without(String exercise, Integer... instead) {
        Map<String, List<Integer>> shown = new HashMap<>(ALL);
        shown.put(exercise, List.of(instead));
        return gates(Level.L2, Set.of(), shown);
    }

    private static Gates gates(Level level, Set<Condition> filters, Map<String, List<Integer>> shown) {
        Map<ExerciseId, Records.Shown> records = new HashMap<>();
        shown.forEach((exercise, sets) -> records.put(
                new ExerciseId(exercise),
                new Records.Shown(Load.BODYWEIGHT, new ArrayList<>(sets), new Records.Last(Load.BODYWEIGHT, 1, 0))));
        Kit kit = Kit.of(Set.of(Equipment.LOW_BAR), List.of(), List.of());
        return new Gates(level, kit, filters, new Records(records));
    }
}
