package org.plumbline.screening;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Health;
import org.plumbline.person.Profile;

/// The conditions that leave exercises out for a person: those they named, and those that follow from age, weeks of
/// pregnancy, readings and pain. 24 weeks of pregnancy bring `pregnancy-prone` (rulebook 4.4).
final class Filters {

    static final int SENIOR = 65;
    static final int SECOND_TRIMESTER = 14;
    static final int LATE_PREGNANCY = 28;

    /// From this rating on a painful place leaves exercises out; for the neck the rulebook says so, else judgement.
    static final int PAINFUL = 3;

    private static final int HIGH_SYSTOLIC = 140;
    private static final int HIGH_DIASTOLIC = 90;

    private Filters() {}

    static Set<Condition> of(Profile profile) {
        Set<Condition> filters = EnumSet.noneOf(Condition.class);
        Health health = profile.health();
        filters.addAll(health.conditions());
        if (profile.trainee().age() >= SENIOR) {
            filters.add(Condition.AGE_65_PLUS);
        }
        addPregnancy(filters, health);
        addPain(filters, health);
        health.bloodPressure()
                .filter(reading -> reading.systolic() >= HIGH_SYSTOLIC || reading.diastolic() >= HIGH_DIASTOLIC)
                .ifPresent(_ -> filters.add(Condition.HYPERTENSION_CAUTION));
        if (profile.kit().isLatexFree()) {
            filters.remove(Condition.LATEX_ALLERGY);
        }
        return filters;
    }

    /// An unknown week is taken for a late one, so that nothing unfit slips in (COND-PREG).
    private static void addPregnancy(Set<Condition> filters, Health health) {
        health.pregnantWeeks().ifPresent(_ -> filters.add(Condition.PREGNANCY));
        if (filters.stream().noneMatch(condition -> ConditionRule.of(condition).equals("COND-PREG"))) {
            return;
        }
        filters.add(Condition.PREGNANCY);
        int weeks = health.pregnantWeeks().orElse(LATE_PREGNANCY);
        if (weeks >= SECOND_TRIMESTER) {
            filters.add(Condition.PREGNANCY_SUPINE);
            filters.add(Condition.PREGNANCY_PRONE);
        }
        if (weeks >= LATE_PREGNANCY) {
            filters.add(Condition.PREGNANCY_LATE);
        }
    }

    private static void addPain(Set<Condition> filters, Health health) {
        addIf(filters, Condition.NECK_PAIN, health.pain("neck"));
        addIf(filters, Condition.OVERHEAD_PAIN, health.pain("shoulder_overhead"));
        addIf(filters, Condition.SHOULDER_PAIN, worst(health, "shoulder", "shoulder_rest"));
        addIf(filters, Condition.SHOULDER_PAIN, worst(health, "shoulder_left", "shoulder_right"));
        addIf(filters, Condition.LOW_BACK_PAIN, worst(health, "low_back", "back"));
        addIf(filters, Condition.WRIST_PAIN, worst(health, "wrist", "hand"));
        addIf(filters, Condition.KNEE_PAIN, health.pain("knee"));
        addIf(filters, Condition.NECK_TENSION, health.pain("upper_trapezius_tension"));
    }

    private static int worst(Health health, String place, String other) {
        return Math.max(health.pain(place), health.pain(other));
    }

    private static void addIf(Set<Condition> filters, Condition condition, int pain) {
        if (pain >= PAINFUL) {
            filters.add(condition);
        }
    }
}
