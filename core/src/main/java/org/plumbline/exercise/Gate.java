package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// What has to be shown before an exercise is offered (rulebook V3 to V5, C4): `v5` asks for clean hip hinges.
public enum Gate {
    C4,
    V3,
    V3K,
    V4,
    V5;

    public static Gate parse(String text) {
        return Kebab.parse(Gate.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
