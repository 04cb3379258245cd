package org.plumbline.server.library;

import org.plumbline.dose.Kebab;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Position;

/// How somebody wants to train: `seated`. The catalog's positions say more than anybody would look for.
public enum Stance {
    STANDING("Standing"),
    SEATED("Sitting"),
    LYING("Lying down"),
    KNEELING("Kneeling or on all fours"),
    BENT_OVER("Bent over"),
    PLANK("In a plank"),
    HANGING("Hanging");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public static Stance parse(String text) {
        return Kebab.parse(Stance.class, text);
    }

    public String label() {
        return label;
    }

    boolean allows(Exercise exercise) {
        return exercise.traits().positions().stream().map(Stance::of).anyMatch(this::equals);
    }

    private static Stance of(Position position) {
        return switch (position) {
            case STANDING, STANDING_BACK_TO_WALL, STANDING_FACING_WALL, STANDING_LEAN, SPLIT_STANCE, WALKING ->
                STANDING;
            case SEATED, SEATED_FLOOR -> SEATED;
            case PRONE, PRONE_ON_INCLINE, SUPINE, SIDE_LYING -> LYING;
            case KNEELING, HALF_KNEELING, QUADRUPED -> KNEELING;
            case HIP_HINGE, SLIGHT_HINGE, HAND_AND_KNEE_ON_BENCH, BENCH_45_DEGREES -> BENT_OVER;
            case HIGH_PLANK, KNEELING_PLANK, PRONE_FOREARMS -> PLANK;
            case HANGING, HANGING_SUPINE -> HANGING;
        };
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
