package org.plumbline.server.library;

import java.util.Set;
import org.plumbline.dose.Kebab;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Position;

/// How somebody wants to train: `seated`. The catalog's positions say more than anybody would look for.
public enum Stance {
    STANDING(
            "Standing",
            Position.STANDING,
            Position.STANDING_BACK_TO_WALL,
            Position.STANDING_FACING_WALL,
            Position.STANDING_LEAN,
            Position.SPLIT_STANCE,
            Position.WALKING),
    SEATED("Sitting", Position.SEATED, Position.SEATED_FLOOR),
    LYING(
            "Lying down",
            Position.PRONE,
            Position.PRONE_FOREARMS,
            Position.PRONE_ON_INCLINE,
            Position.SUPINE,
            Position.SIDE_LYING),
    KNEELING(
            "Kneeling or on all fours",
            Position.KNEELING,
            Position.HALF_KNEELING,
            Position.QUADRUPED,
            Position.KNEELING_PLANK),
    BENT_OVER(
            "Bent over",
            Position.HIP_HINGE,
            Position.SLIGHT_HINGE,
            Position.HAND_AND_KNEE_ON_BENCH,
            Position.BENCH_45_DEGREES),
    PLANK("In a plank", Position.HIGH_PLANK, Position.KNEELING_PLANK, Position.PRONE_FOREARMS),
    HANGING("Hanging", Position.HANGING, Position.HANGING_SUPINE);

    private final String label;
    private final Set<Position> positions;

    Stance(String label, Position... positions) {
        this.label = label;
        this.positions = Set.of(positions);
    }

    public static Stance parse(String text) {
        return Kebab.parse(Stance.class, text);
    }

    public String label() {
        return label;
    }

    boolean allows(Exercise exercise) {
        return exercise.traits().positions().stream().anyMatch(positions::contains);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
