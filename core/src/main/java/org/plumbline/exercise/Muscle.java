package org.plumbline.exercise;

import org.plumbline.dose.Kebab;

/// A muscle or group the catalog counts sets for or stretches: `lower-trapezius`. The teres major is counted with the
/// latissimus.
public enum Muscle {
    ANTERIOR_DELTOID,
    BICEPS,
    CORE,
    DEEP_NECK_FLEXORS,
    DELTOIDS,
    EXTERNAL_ROTATORS,
    FOREARM,
    GLUTES,
    HAMSTRINGS,
    HIP_ADDUCTORS,
    LATISSIMUS,
    LEVATOR_SCAPULAE,
    LOWER_TRAPEZIUS,
    MIDDLE_TRAPEZIUS,
    NECK_EXTENSORS,
    PECTORALS,
    POSTERIOR_DELTOID,
    RHOMBOIDS,
    SCALENES,
    SERRATUS_ANTERIOR,
    SPINAL_ERECTORS,
    UPPER_TRAPEZIUS;

    public static Muscle parse(String text) {
        return Kebab.parse(Muscle.class, text);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
