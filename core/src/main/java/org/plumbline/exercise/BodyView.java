package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// From where a muscle is seen on a drawing of the body: `front`, `back` or `both`.
public enum BodyView {
    FRONT,
    BACK,
    BOTH;

    public static BodyView parse(String text) {
        return Kebab.parse(BodyView.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
