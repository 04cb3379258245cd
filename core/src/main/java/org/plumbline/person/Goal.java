package org.plumbline.person;

import org.plumbline.dose.Kebab;

/// What training is for: `posture` (the default) or `strength`, which lets rows in kilograms step up sooner.
public enum Goal {
    POSTURE,
    STRENGTH;

    public static Goal parse(String text) {
        return Kebab.parse(Goal.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
