package org.plumbline.person;

import org.plumbline.dose.Kebab;

/// Who knows of a person's answers and said yes to training: a `doctor`, a `maternity-provider`. One yes never stands
/// for another: a midwife's does not cover a heart condition (SCR5, the most restrictive answer wins).
public enum Clearance {
    DOCTOR,
    CLINICIAN,
    MATERNITY_PROVIDER,
    SURGERY,
    PROFESSIONAL_SETUP;

    public static Clearance parse(String text) {
        return Kebab.parse(Clearance.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
