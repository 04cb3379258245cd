package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// How the body is placed: `standing`, `prone`, `quadruped`.
public enum Position {
    STANDING,
    SEATED,
    QUADRUPED,
    PRONE,
    SUPINE,
    KNEELING,
    HALF_KNEELING,
    HAND_AND_KNEE_ON_BENCH,
    SPLIT_STANCE,
    HIP_HINGE,
    SLIGHT_HINGE,
    HIGH_PLANK,
    KNEELING_PLANK,
    PRONE_ON_INCLINE,
    PRONE_FOREARMS,
    HANGING,
    HANGING_SUPINE,
    STANDING_BACK_TO_WALL,
    STANDING_FACING_WALL,
    STANDING_LEAN,
    SIDE_LYING,
    SEATED_FLOOR,
    WALKING,
    BENCH_45_DEGREES;

    public static Position parse(String text) {
        return Kebab.parse(Position.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
