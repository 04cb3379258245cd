package org.plumbline.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Level;
import org.plumbline.history.Records;
import org.plumbline.person.Kit;

/// What has to be shown before some exercises: a renegade row waits for a plank of 30 seconds (V3, V3K, V4, V5, C4).
///
/// Only logged, clean sets open a gate, whatever level somebody declares. The bar of C4 opens by being owned, since
/// `low-bar` means a bar or table that was confirmed to be sturdy.
public record Gates(Level level, Kit kit, Set<Condition> filters, Records records) {

    private static final ExerciseId PLANK = new ExerciseId("front-plank");
    private static final ExerciseId ONE_ARM_ROW = new ExerciseId("one-arm-dumbbell-row");
    private static final ExerciseId KNEELING_RENEGADE_ROW = new ExerciseId("kneeling-renegade-row");
    private static final ExerciseId BARBELL_ROW = new ExerciseId("bent-over-barbell-row");
    private static final ExerciseId HIP_HINGE = new ExerciseId("hip-hinge");

    private static final List<Condition> SORE_PLACES = List.of(
            Condition.WRIST_PAIN,
            Condition.LOW_BACK_PAIN,
            Condition.SHOULDER_PAIN,
            Condition.OVERHEAD_PAIN,
            Condition.SHOULDER_INSTABILITY);

    public Gates {
        filters = Set.copyOf(filters);
    }

    /// Whether an exercise has no gate, or an open one.
    public boolean isOpen(Exercise exercise) {
        return exercise.suitability()
                .gate()
                .map(this::missing)
                .map(List::isEmpty)
                .orElse(true);
    }

    /// Returns what is still missing before a gate opens; nothing when it is open.
    public List<Need> missing(Gate gate) {
        List<Need> needs = new ArrayList<>();
        Level least = gate == Gate.V4 ? Level.L2 : Level.L1;
        boolean isForLevel = gate == Gate.V3 || gate == Gate.V3K || gate == Gate.V4;
        addUnless(!isForLevel || level.isAtLeast(least), needs, least == Level.L2 ? Need.LEVEL_L2 : Need.LEVEL_L1);
        switch (gate) {
            case C4 -> addUnless(kit.has(Equipment.LOW_BAR), needs, Need.SAFE_STURDY_BAR_OR_TABLE);
            case V3 -> {
                addUnless(records.show(PLANK, 1, 30), needs, Need.PLANK_30_SECONDS);
                addUnless(records.show(ONE_ARM_ROW, 3, 12), needs, Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN);
                addUnless(records.show(KNEELING_RENEGADE_ROW, 2, 8), needs, Need.KNEELING_RENEGADE_ROW_2_X_8_CLEAN);
                addUnless(!hasSorePlace(), needs, Need.NO_PAIN_IN_WRIST_BACK_OR_SHOULDER);
            }
            case V3K -> {
                addUnless(records.show(PLANK, 1, 20), needs, Need.PLANK_20_SECONDS);
                addUnless(records.show(ONE_ARM_ROW, 3, 12), needs, Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN);
                addUnless(!hasSorePlace(), needs, Need.NO_PAIN_IN_WRIST_BACK_OR_SHOULDER);
            }
            case V4 -> {
                addUnless(records.show(BARBELL_ROW, 2, 8), needs, Need.BARBELL_ROW_CLEAN);
                addUnless(!filters.contains(Condition.NECK_TENSION), needs, Need.NO_TENSE_NECK);
            }
            case V5 -> addUnless(records.show(HIP_HINGE, 2, 10), needs, Need.HIP_HINGE_2_X_10_CLEAN);
        }
        return List.copyOf(needs);
    }

    private boolean hasSorePlace() {
        return SORE_PLACES.stream().anyMatch(filters::contains);
    }

    private static void addUnless(boolean isMet, List<Need> needs, Need need) {
        if (!isMet) {
            needs.add(need);
        }
    }
}
