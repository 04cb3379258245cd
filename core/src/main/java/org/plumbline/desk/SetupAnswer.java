package org.plumbline.desk;

import org.plumbline.dose.Kebab;

/// How one point of the set-up is at somebody's desk: it fits already, they changed it, it has to wait, or they have no
/// such thing.
public enum SetupAnswer {
    FITS,
    CHANGED,
    LATER,
    NOT_MINE;

    public static SetupAnswer parse(String text) {
        return Kebab.parse(SetupAnswer.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
