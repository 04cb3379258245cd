package org.plumbline.server.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.planner.Note;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;

/// Recomputes the rules that one session has to keep, from the catalog alone and without the planner's own code.
final class SessionValidator {

    private final Repertoire repertoire;
    private final Profile profile;
    private final Plan.Week plan;
    private final Set<Condition> filters;
    private final Violations violations;

    SessionValidator(Repertoire repertoire, Profile profile, Plan.Week plan, Violations violations) {
        this.repertoire = repertoire;
        this.profile = profile;
        this.plan = plan;
        this.filters = plan.verdict().filters();
        this.violations = violations;
    }

    void check(PlannedSession session) {
        session.items().forEach(this::checkItem);
        session.strength().forEach(this::checkLimits);
        checkParts(session);
        checkStretches(session);
        checkTime(session);
        if (plan.routine().isEmpty()) {
            checkComposition(session);
            checkOrder(session);
        }
    }

    /// COND, C4, V3 to V5: nothing excluded, unowned, gated or too early.
    void checkItem(PlannedItem item) {
        Exercise exercise = exercise(item);
        violations.unless(!exercise.suitability().isExcludedBy(filters), "COND", exercise);
        violations.unless(isOwned(exercise), "equipment", exercise);
        boolean isOpen = exercise.suitability().gate().isEmpty()
                || (exercise.suitability().gate().get() == Gate.C4
                        && profile.kit().has(Equipment.LOW_BAR));
        violations.unless(isOpen, "gate", exercise);
        violations.unless(
                profile.trainee().level().isAtLeast(exercise.suitability().leastLevel()), "level", exercise);
        Kit kit = profile.kit();
        switch (item.load()) {
            case Load.Elastic(Band band) ->
                violations.unless(kit.bands().isEmpty() || kit.bands().contains(band), "band owned", item);
            case Load.Weight(int grams) ->
                violations.unless(
                        kit.weightGrams().isEmpty() || kit.weightGrams().contains(grams), "weight owned", item);
            case Load.Bodyweight _ -> {}
        }
        exercise.suitability()
                .modifyWhen()
                .forEach((condition, change) -> violations.unless(
                        !filters.contains(condition) || item.change().orElse("").contains(change), "modify", item));
    }

    private boolean isOwned(Exercise exercise) {
        boolean isLatex = filters.contains(Condition.LATEX_ALLERGY);
        return exercise.suitability().equipment().stream()
                .anyMatch(needed -> needed.stream().allMatch(thing -> owns(thing, isLatex)));
    }

    private boolean owns(Equipment thing, boolean isLatex) {
        Kit kit = profile.kit();
        return switch (thing) {
            case NONE -> true;
            case BAND -> !isLatex && (kit.has(thing) || !kit.bands().isEmpty());
            case DUMBBELL -> kit.has(thing) || !kit.weightGrams().isEmpty();
            default -> kit.has(thing);
        };
    }

    /// E2, REST, COND-BP, COND-PREG, COND-65.
    private void checkLimits(PlannedItem item) {
        boolean isBloodPressure = filters.contains(Condition.HYPERTENSION_CAUTION);
        boolean isLight = isBloodPressure || filters.contains(Condition.PREGNANCY);
        boolean isReps = item.dose().measure() == Measure.REPS;
        if (isLight && isReps) {
            violations.unless(
                    item.dose().amount().low() >= 12 && item.dose().amount().high() <= 15, "reps", item);
        }
        if (isBloodPressure) {
            violations.unless(item.dose().repsInReserve().low() >= 3, "RIR", item);
            violations.unless(item.dose().restSeconds() >= 60, "rest", item);
            violations.unless(item.dose().holdSeconds().stream().allMatch(hold -> hold.high() <= 10), "hold", item);
            boolean isHeld = exercise(item).dose().mode() == Mode.HOLD;
            violations.unless(!isHeld || item.dose().amount().high() <= 20, "plank", item);
        }
        if (filters.contains(Condition.AGE_65_PLUS)) {
            violations.unless(item.dose().restSeconds() >= 60, "COND-65 rest", item);
        }
    }

    /// C1, C7: the parts hold what belongs there.
    private void checkParts(PlannedSession session) {
        List<Exercise> strength = exercises(session.strength());
        violations.unless(strength.stream().distinct().count() == strength.size(), "twice", strength);
        violations.unless(
                count(strength, e -> e.kind() == Kind.ACCESSORY && (e.has(Role.LOWER_BACK) || e.has(Role.CORE))) <= 1,
                "C7 trunk",
                strength);
        violations.unless(count(strength, e -> e.has(Role.GRIP)) <= 1, "C7 grip", strength);
        boolean isAddOn =
                plan.routine().filter(id -> id.value().equals("T-ADD")).isPresent();
        violations.unless(isAddOn || session.time().warmUpSeconds() >= 60, "TRIM warm-up", session.time());
        if (session.time().warmUpSeconds() >= 120 && plan.routine().isEmpty()) {
            List<Exercise> warmUp = exercises(session.warmUp());
            violations.unless(warmUp.stream().anyMatch(e -> e.has(Role.THORACIC)), "C1 thoracic", warmUp);
            violations.unless(warmUp.stream().anyMatch(e -> e.has(Role.NECK_SHOULDER_MOBILITY)), "C1 neck", warmUp);
        }
        if (session.time().warmUpSeconds() == 300 && plan.routine().isEmpty()) {
            violations.unless(
                    session.warmUp().size() >= 4 && session.warmUp().size() <= 5, "C1 count", session.warmUp());
        }
    }

    /// C3, ST1, COND-65.
    private void checkStretches(PlannedSession session) {
        int chest = session.stretches().stream()
                .filter(item -> exercise(item).has(Role.CHEST_STRETCH))
                .mapToInt(item -> item.dose().sets() * item.dose().amount().low())
                .sum();
        boolean isTenMinutes =
                plan.routine().filter(id -> id.value().equals("T10")).isPresent();
        violations.unless(chest >= (isTenMinutes ? 40 : 60), "ST1", chest + " s on " + session.weekday());
        boolean isShort = has(Note.SHORTER_THAN_A_SESSION) || has(Note.FEW_STRETCHES);
        if (plan.routine().isEmpty()) {
            int count = session.stretches().size();
            violations.unless((count >= 3 || isShort) && count <= 5, "C3", session.stretches());
        }
        if (filters.contains(Condition.AGE_65_PLUS)) {
            session.stretches()
                    .forEach(item -> violations.unless(
                            item.dose().amount().low() >= 30
                                    && item.dose().amount().high() <= 60,
                            "COND-65",
                            item));
        }
    }

    /// TIME, TRIM: declared is recomputed, and within the minutes unless the plan says otherwise.
    private void checkTime(PlannedSession session) {
        if (plan.routine().isEmpty()) {
            double strength = 0;
            for (int i = 0; i < session.strength().size(); i++) {
                PlannedItem item = session.strength().get(i);
                strength += work(item) + (item.dose().sets() - 1) * item.dose().restSeconds();
                strength += i == session.strength().size() - 1
                        ? 0
                        : Math.max(15, item.dose().restSeconds());
            }
            double stretches = session.stretches().stream()
                    .mapToDouble(item -> work(item) + 5)
                    .sum();
            violations.unless(Math.abs(session.time().strengthSeconds() - strength) <= 1, "TIME", strength);
            violations.unless(Math.abs(session.time().stretchSeconds() - stretches) <= 1, "TIME", stretches);
            double moves = session.warmUp().stream().mapToDouble(this::work).sum();
            double warmUp = moves + 15 * Math.max(0, session.warmUp().size() - 1);
            violations.unless(warmUp <= session.time().warmUpSeconds() + 1, "C1 slot", warmUp);
        }
        boolean isLimited = plan.routine().isEmpty() || profile.wishes().isHardLimit();
        boolean isWithin = session.time().seconds() <= profile.wishes().minutes() * 60;
        violations.unless(!isLimited || isWithin || has(Note.LONGER_THAN_ASKED), "minutes", session.time());
        boolean isTenMinutes =
                plan.routine().filter(id -> id.value().equals("T10")).isPresent();
        violations.unless(
                !isTenMinutes || session.time().seconds() <= 630 || has(Note.LONGER_THAN_ASKED), "T10", session.time());
    }

    private double work(PlannedItem item) {
        Exercise exercise = exercise(item);
        double each = item.dose().measure() == Measure.SECONDS
                ? item.dose().amount().low()
                : item.dose().amount().low() * exercise.dose().tempoMillis() / 1000.0;
        return each * item.dose().sets() * exercise.dose().sides().count();
    }

    /// C2, C4: 3 to 5 exercises, a row, a posture move.
    private void checkComposition(PlannedSession session) {
        List<Exercise> strength = exercises(session.strength());
        boolean isExcused = has(Note.FEW_EXERCISES) || has(Note.SHORTER_THAN_A_SESSION);
        violations.unless((strength.size() >= 3 || isExcused) && strength.size() <= 5, "C2 count", strength);
        boolean isRowExcused = has(Note.ROW_MISSING) || has(Note.ROW_RESTS_ON_THIS_DAY);
        violations.unless(strength.stream().anyMatch(e -> e.has(Role.ROW)) || isRowExcused, "C2 row", strength);
        violations.unless(strength.stream().anyMatch(e -> e.has(Role.POSTURE)), "C2 posture", strength);
    }

    /// ORD1, ORD3: rows, then light work, then accessories, grip last.
    private void checkOrder(PlannedSession session) {
        List<Integer> places = exercises(session.strength()).stream()
                .map(e -> e.has(Role.GRIP)
                        ? 3
                        : e.has(Role.ROW) ? 0 : e.kind() == Kind.ACCESSORY || !hasMainRole(e) ? 2 : 1)
                .toList();
        violations.unless(places.equals(places.stream().sorted().toList()), "ORD1", session.strength());
    }

    private static boolean hasMainRole(Exercise exercise) {
        return exercise.has(Role.POSTURE) || exercise.has(Role.REAR_DELT) || exercise.has(Role.ROTATOR_CUFF);
    }

    private boolean has(Note note) {
        return plan.remarks().contains(new Remark.Noted(note));
    }

    private static long count(List<Exercise> exercises, Predicate<Exercise> wanted) {
        return exercises.stream().filter(wanted).count();
    }

    private List<Exercise> exercises(List<PlannedItem> items) {
        return Stream.of(items).flatMap(List::stream).map(this::exercise).toList();
    }

    private Exercise exercise(PlannedItem item) {
        return repertoire.exercise(item.exercise());
    }
}
