package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Level;
import org.plumbline.person.Kit;

/// What has to be shown before some exercises: a renegade row waits for a plank of 30 seconds (V3, V3K, V4, V5, C4).
///
/// Without logged evidence every gate is closed, whatever level somebody declares. Only the bar of C4 opens by being
/// owned, since `low-bar` means a bar or table that was confirmed to be sturdy.
final class Gates {

    private Gates() {}

    /// Returns why an exercise is still closed, or nothing if it is not.
    static Optional<Refusal> closed(Exercise exercise, Level level, Kit kit) {
        return exercise.suitability()
                .gate()
                .filter(gate -> gate != Gate.C4 || !kit.has(Equipment.LOW_BAR))
                .map(gate -> new Refusal.Closed(rule(gate), needs(gate, level)));
    }

    static List<Need> needs(Gate gate, Level level) {
        List<Need> needs = new ArrayList<>();
        Level least = gate == Gate.V4 ? Level.L2 : Level.L1;
        if (gate != Gate.C4 && !level.isAtLeast(least)) {
            needs.add(least == Level.L2 ? Need.LEVEL_L2 : Need.LEVEL_L1);
        }
        needs.addAll(
                switch (gate) {
                    case C4 -> List.of(Need.SAFE_STURDY_BAR_OR_TABLE);
                    case V3 ->
                        List.of(
                                Need.PLANK_30_SECONDS,
                                Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN,
                                Need.KNEELING_RENEGADE_ROW_2_X_8_CLEAN);
                    case V3K -> List.of(Need.PLANK_20_SECONDS, Need.ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN);
                    case V4 -> List.of(Need.BARBELL_ROW_CLEAN);
                    case V5 -> List.of(Need.HIP_HINGE_2_X_10_CLEAN);
                });
        return needs;
    }

    static String rule(Gate gate) {
        return gate.name();
    }
}
