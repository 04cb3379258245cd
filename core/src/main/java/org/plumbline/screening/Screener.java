package org.plumbline.screening;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.plumbline.person.Clearance.CLINICIAN;
import static org.plumbline.person.Clearance.DOCTOR;
import static org.plumbline.person.Clearance.MATERNITY_PROVIDER;
import static org.plumbline.person.Clearance.PROFESSIONAL_SETUP;
import static org.plumbline.person.Clearance.SURGERY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Health;
import org.plumbline.person.Health.BloodPressure;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Sign.Advice;
import org.plumbline.screening.Verdict.Finding;

/// Asks the rules of sections 4.2 to 4.4 in their order: stop lists, age, what allows no plan, exclusion filters. The
/// most restrictive answer wins and several add up (SCR5): tingling in the arm allows no plan, and a weaker grip makes
/// the advice the same day.
public final class Screener {

    private static final int ADULT = 18;

    private final Profile profile;
    private final Health health;
    private final Set<Condition> filters;
    private final List<Block> blocks = new ArrayList<>();

    /// One answer that allows no plan, and what follows from it.
    private record Block(Finding finding, Advice advice, boolean isLocked) {}

    private Screener(Profile profile) {
        this.profile = profile;
        this.health = profile.health();
        this.filters = Filters.of(profile);
    }

    /// Returns whether somebody with this profile may train here.
    public static Verdict screen(Profile profile) {
        return new Screener(profile).verdict();
    }

    private Verdict verdict() {
        askStopLists();
        askAge();
        askSigns();
        askBloodPressure();
        askConditions();
        if (blocks.isEmpty()) {
            return new Verdict.Train(
                    filters,
                    new TreeSet<>(filters).stream().map(Screener::finding).toList());
        }
        return new Verdict.NotNow(
                blocks.stream().map(Block::advice).max(naturalOrder()).orElseThrow(),
                blocks.stream().anyMatch(Block::isLocked),
                blocks.stream().map(Block::finding).toList());
    }

    /// STOP1 to STOP3, the most urgent first: nothing lifts them here; the lock opens when the person confirms care
    /// (STOP4).
    private void askStopLists() {
        health.signs().stream()
                .filter(Sign::isStop)
                .sorted(comparing(Sign::advice).reversed().thenComparing(naturalOrder()))
                .forEach(sign -> block(sign, true));
        boolean isTold = health.signs().contains(Sign.PREGNANCY_SIGN);
        if (!isTold && filters.contains(Condition.PREGNANCY) && hasSignOfPregnancy()) {
            block(Sign.PREGNANCY_SIGN, true);
        }
    }

    /// Some answers that are harmless or wait elsewhere are signs to stop for in pregnancy: STOP3 names dizziness and
    /// chest pain.
    private boolean hasSignOfPregnancy() {
        return filters.contains(Condition.DIZZINESS)
                || health.signs().contains(Sign.NEW_DIZZINESS)
                || health.signs().contains(Sign.CHEST_PAIN);
    }

    private void askAge() {
        if (profile.trainee().age() < ADULT) {
            blocks.add(new Block(new Finding("COND-MINOR", "age"), Advice.ASK_A_PROFESSIONAL, false));
        }
    }

    /// SCR4 waits for a medical review whatever was cleared before; heart, illness and joints need a yes first (SCR1).
    private void askSigns() {
        for (Sign sign : new TreeSet<>(health.signs())) {
            switch (sign.rule()) {
                case "SCR4" -> block(sign, true);
                case "SCR1" -> {
                    if (!isCleared(sign)) {
                        block(sign, false);
                    }
                }
                case "B6", "SCR5", "COND-BP", "COND-INSTAB", "COND-DIZZY" -> block(sign, false);
                default -> {}
            }
        }
    }

    private boolean isCleared(Sign sign) {
        return sign == Sign.HEART_CONDITION ? health.isClearedBy(DOCTOR) : health.isClearedBy(DOCTOR, CLINICIAN);
    }

    /// COND-BP: an unknown reading, or one from 160/100 on, is for a doctor first.
    private void askBloodPressure() {
        boolean isUnknown = filters.contains(Condition.HYPERTENSION_CAUTION)
                && health.bloodPressure().isEmpty();
        if (isUnknown || health.bloodPressure().filter(Screener::isTooHigh).isPresent()) {
            blocks.add(new Block(new Finding("COND-BP", "blood-pressure"), Advice.ASK_A_DOCTOR, false));
        }
    }

    private static boolean isTooHigh(BloodPressure reading) {
        return reading.systolic() >= 160 || reading.diastolic() >= 100;
    }

    private void askConditions() {
        if (filters.contains(Condition.ARM_SYMPTOMS) && !health.isClearedBy(CLINICIAN, DOCTOR)) {
            blocks.add(new Block(finding(Condition.ARM_SYMPTOMS), Advice.ASK_A_PROFESSIONAL, true));
        }
        needs(Condition.VERTEBRAL_FRACTURE, health.isClearedBy(PROFESSIONAL_SETUP), Advice.ASK_A_PROFESSIONAL);
        needs(Condition.RECENT_SURGERY, health.isClearedBy(SURGERY, DOCTOR, CLINICIAN), Advice.ASK_A_DOCTOR);
        needs(Condition.PREGNANCY, health.isClearedBy(MATERNITY_PROVIDER), Advice.ASK_A_DOCTOR);
    }

    private void needs(Condition condition, boolean isGiven, Advice otherwise) {
        if (filters.contains(condition) && !isGiven) {
            blocks.add(new Block(finding(condition), otherwise, false));
        }
    }

    private void block(Sign sign, boolean isLocked) {
        blocks.add(new Block(new Finding(sign.rule(), sign.toString()), sign.advice(), isLocked));
    }

    private static Finding finding(Condition condition) {
        return new Finding(ConditionRule.of(condition), condition.toString());
    }
}
