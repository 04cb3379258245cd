package org.plumbline.planner;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.plumbline.exercise.Condition;

/// What is taken first and what last: `band-row` for beginners, `prone-w-raise` with overhead pain (rulebook 4.4,
/// column Prefer; ladders of 3.4). A name the catalog does not know is simply never met.
final class Weights {

    /// What the column Prefer of rulebook 4.4 names, the first the most.
    static final Map<Condition, List<String>> FIRST = Map.ofEntries(
            entry(
                    Condition.OVERHEAD_PAIN,
                    List.of(
                            "band-row",
                            "band-external-rotation",
                            "prone-w-raise",
                            "scapular-squeeze",
                            "side-lying-external-rotation")),
            entry(Condition.ARM_SYMPTOMS, List.of("band-row", "scapular-squeeze")),
            entry(
                    Condition.OSTEOPOROSIS,
                    List.of("band-row", "prone-w-raise", "back-to-wall-angel", "hip-hinge", "desk-childs-pose")),
            entry(
                    Condition.VERTEBRAL_FRACTURE,
                    List.of(
                            "chest-supported-dumbbell-row",
                            "band-row",
                            "scapular-squeeze",
                            "prone-w-raise",
                            "back-to-wall-angel",
                            "floor-angel",
                            "desk-childs-pose")),
            entry(
                    Condition.PREGNANCY,
                    List.of(
                            "band-row",
                            "band-pull-apart",
                            "face-pull",
                            "back-to-wall-angel",
                            "scapular-squeeze",
                            "doorway-pec-stretch",
                            "desk-childs-pose")),
            entry(
                    Condition.LOW_BACK_PAIN,
                    List.of(
                            "chest-supported-dumbbell-row",
                            "inverted-row",
                            "one-arm-dumbbell-row",
                            "bird-dog",
                            "glute-bridge")),
            entry(
                    Condition.SHOULDER_INSTABILITY,
                    List.of("band-row", "band-external-rotation", "scapular-squeeze", "clasped-hands-chest-opener")),
            entry(Condition.NECK_TENSION, List.of("band-pull-apart", "doorway-pec-stretch", "upper-trapezius-stretch")),
            entry(Condition.DIZZINESS, List.of("seated-cat-cow", "thoracic-extension", "scapular-squeeze")),
            entry(Condition.WRIST_PAIN, List.of("seated-cat-cow")),
            entry(Condition.AGE_65_PLUS, List.of("seated-cat-cow", "desk-childs-pose")));

    static final Map<Condition, List<String>> AVOIDED = Map.of(
            Condition.OVERHEAD_PAIN, List.of("prone-t-raise"),
            Condition.NECK_TENSION, List.of("farmer-carry", "static-dumbbell-hold"),
            Condition.SHOULDER_INSTABILITY,
                    List.of("doorway-pec-stretch", "one-arm-wall-chest-stretch", "back-to-wall-angel"),
            Condition.WRIST_PAIN, List.of("cat-cow", "bird-dog", "wall-push-up-plus", "stress-ball-squeeze"),
            Condition.PREGNANCY, List.of("one-arm-dumbbell-row"),
            Condition.LOW_BACK_PAIN, List.of("reverse-dumbbell-fly", "band-reverse-fly"));

    /// The bird dog comes before any superman (rulebook 0.2).
    static final List<String> TRUNK = List.of(
            "bird-dog",
            "glute-bridge",
            "front-plank",
            "hip-hinge",
            "alternating-superman",
            "superman",
            "back-extension");

    /// What both seeds build on, the widest in effect first.
    static final List<String> BASICS = List.of(
            "face-pull",
            "prone-y-raise",
            "back-to-wall-angel",
            "band-pull-apart",
            "prone-t-raise",
            "prone-w-raise",
            "reverse-dumbbell-fly",
            "band-reverse-fly");

    static final List<String> ROWS_OF_BEGINNERS = List.of(
            "band-row",
            "seated-cable-row",
            "chest-supported-dumbbell-row",
            "one-arm-dumbbell-row",
            "prone-elbow-row",
            "inverted-row");

    static final List<String> ROWS_OF_OTHERS = List.of(
            "one-arm-dumbbell-row",
            "chest-supported-dumbbell-row",
            "seated-cable-row",
            "inverted-row",
            "band-row",
            "prone-elbow-row");

    private Weights() {}
}
