package org.plumbline.server.command;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where it can hurt, by every name: `lower_back` is `low_back`. What hurts there leaves things out, or is remembered.
final class Places {

    private static final Map<String, String> PLACES = Words.meaning(List.of(
            entry("neck", "neck neck_left neck_right left_neck right_neck nape"),
            entry("upper_back", "upper_back between_shoulder_blades shoulder_blade shoulder_blades"),
            entry("mid_back", "mid_back middle_back thoracic"),
            entry("low_back", "low_back lower_back lumbar"),
            entry("back", "back"),
            entry("shoulder", "shoulder shoulders"),
            entry("shoulder_left", "shoulder_left left_shoulder"),
            entry("shoulder_right", "shoulder_right right_shoulder"),
            entry("shoulder_rest", "shoulder_rest shoulder_at_rest"),
            entry("shoulder_overhead", "shoulder_overhead overhead arm_overhead"),
            entry("elbow", "elbow elbow_left elbow_right left_elbow right_elbow forearm"),
            entry("wrist", "wrist wrists wrist_left wrist_right left_wrist right_wrist"),
            entry("hand", "hand hands hand_left hand_right left_hand right_hand thumb fingers"),
            entry("hip", "hip hips hip_left hip_right left_hip right_hip"),
            entry("knee", "knee knees knee_left knee_right left_knee right_knee"),
            entry("ankle", "ankle ankles"),
            entry("foot", "foot feet"),
            entry("upper_trapezius_tension", "upper_trapezius_tension trapezius_tension")));

    private Places() {}

    static Optional<String> find(String key) {
        return Optional.ofNullable(PLACES.get(key));
    }
}
