package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// Something an exercise needs: `band`, `doorframe`, `mat`. Everybody has `none`.
public enum Equipment {
    NONE,
    BAND,
    ANCHOR,
    DUMBBELL,
    BARBELL,
    CABLE,
    BENCH,
    INCLINE_BENCH,
    CHAIR,
    WALL,
    MAT,
    DOORFRAME,
    PULL_UP_BAR,
    LOW_BAR,
    DESK,
    BALL,
    TOWEL;

    public static Equipment parse(String text) {
        return Kebab.parse(Equipment.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
