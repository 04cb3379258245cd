package org.plumbline.assessment;

import org.plumbline.dose.Kebab;

/// Something that has to be the same for two measurements to be compared, such as `stance`: sitting and standing are
/// not interchangeable [93].
public enum Facet {
    STANCE,
    SIDE,
    DEVICE,
    ARMS,
    BAND;

    public static Facet parse(String text) {
        return Kebab.parse(Facet.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
