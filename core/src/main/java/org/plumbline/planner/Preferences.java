package org.plumbline.planner;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;

/// What is taken first and what last: `band-row` for beginners, `prone-w-raise` with overhead pain (rulebook 4.4,
/// column Prefer; ladders of 3.4). A name the catalog does not know is simply never met.
final class Preferences {

    private static final int ASKED_FOR = 100_000;
    private static final int PREFERRED = 20_000;
    private static final int LAST = 10_000;

    private static final Map<Condition, List<String>> FIRST = Map.ofEntries(
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

    private static final Map<Condition, List<String>> AVOIDED = Map.of(
            Condition.OVERHEAD_PAIN, List.of("prone-t-raise"),
            Condition.NECK_TENSION, List.of("farmer-carry", "static-dumbbell-hold"),
            Condition.SHOULDER_INSTABILITY,
                    List.of("doorway-pec-stretch", "one-arm-wall-chest-stretch", "back-to-wall-angel"),
            Condition.WRIST_PAIN, List.of("cat-cow", "bird-dog", "wall-push-up-plus", "stress-ball-squeeze"),
            Condition.PREGNANCY, List.of("one-arm-dumbbell-row"),
            Condition.LOW_BACK_PAIN, List.of("reverse-dumbbell-fly", "band-reverse-fly"));

    /// The bird dog comes before any superman (rulebook 0.2).
    private static final List<String> TRUNK = List.of(
            "bird-dog",
            "glute-bridge",
            "front-plank",
            "hip-hinge",
            "alternating-superman",
            "superman",
            "back-extension");

    /// What both seeds build on, the widest in effect first.
    private static final List<String> BASICS = List.of(
            "face-pull",
            "prone-y-raise",
            "back-to-wall-angel",
            "band-pull-apart",
            "prone-t-raise",
            "prone-w-raise",
            "reverse-dumbbell-fly",
            "band-reverse-fly");

    private static final List<String> ROWS_OF_BEGINNERS = List.of(
            "band-row",
            "seated-cable-row",
            "chest-supported-dumbbell-row",
            "one-arm-dumbbell-row",
            "prone-elbow-row",
            "inverted-row");

    private static final List<String> ROWS_OF_OTHERS = List.of(
            "one-arm-dumbbell-row",
            "chest-supported-dumbbell-row",
            "seated-cable-row",
            "inverted-row",
            "band-row",
            "prone-elbow-row");

    private final Set<Condition> filters;
    private final Level level;
    private final Set<ExerciseId> requested;
    private final boolean wantsUpperTrapezius;
    private final Map<ExerciseId, Integer> points = new HashMap<>();

    /// @param wantsUpperTrapezius whether the person lifted the balance against it, having read about it (U2)
    Preferences(Set<Condition> filters, Level level, Set<ExerciseId> requested, boolean wantsUpperTrapezius) {
        this.wantsUpperTrapezius = wantsUpperTrapezius;
        this.filters = Set.copyOf(filters);
        this.level = level;
        this.requested = Set.copyOf(requested);
    }

    boolean wantsUpperTrapezius() {
        return wantsUpperTrapezius;
    }

    boolean isRequested(Exercise exercise) {
        return requested.contains(exercise.id());
    }

    /// Returns how much an exercise comes before or after others, in points.
    int points(Exercise exercise) {
        return points.computeIfAbsent(exercise.id(), _ -> counted(exercise));
    }

    private int counted(Exercise exercise) {
        int points = isAvoided(exercise) ? -LAST : 0;
        points += isRequested(exercise) ? ASKED_FOR : 0;
        points += filters.stream()
                .mapToInt(condition -> place(FIRST.getOrDefault(condition, List.of()), exercise, PREFERRED))
                .max()
                .orElse(0);
        points -= (int) exercise.suitability().modifyWhen().keySet().stream()
                .filter(filters::contains)
                .count();
        points += place(TRUNK, exercise, 1_000) + basicPoints(exercise);
        return points + (Roles.isRow(exercise) ? rowPoints(exercise) : 0);
    }

    private boolean isAvoided(Exercise exercise) {
        return filters.stream()
                .anyMatch(condition -> AVOIDED.getOrDefault(condition, List.of())
                        .contains(exercise.id().value()));
    }

    private int rowPoints(Exercise exercise) {
        boolean isGentle = !level.isAtLeast(Level.L1) || filters.contains(Condition.AGE_65_PLUS);
        return place(isGentle ? ROWS_OF_BEGINNERS : ROWS_OF_OTHERS, exercise, 1_000);
    }

    /// A few points: less than a muscle that is short of its sets.
    private static int basicPoints(Exercise exercise) {
        int place = BASICS.indexOf(exercise.id().value());
        return place < 0 ? 0 : 3 * (BASICS.size() - place);
    }

    private static int place(List<String> names, Exercise exercise, int most) {
        int place = names.indexOf(exercise.id().value());
        return place < 0 ? 0 : most - 50 * place;
    }
}
