package org.plumbline.server.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Position;
import org.plumbline.exercise.Role;
import org.plumbline.person.Goal;
import org.plumbline.planner.Note;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;

/// Recomputes the rules that one session has to keep, from the catalog alone and without the planner's own code.
final class SessionValidator {

    private final Case one;

    SessionValidator(Case one) {
        this.one = one;
    }

    void check(PlannedSession session) {
        new ItemValidator(one).check(session);
        new TimeValidator(one).check(session);
        new TasteValidator(one).check(session);
        checkParts(session);
        checkStretches(session);
        checkChest(session);
        if (one.isAddOn(session)) {
            int count = session.strength().size();
            one.unless(count >= 1 && count <= 3, "T-ADD", session.strength());
        }
        if (one.isComposed(session)) {
            checkComposition(session);
            checkRow(session);
            checkOrder(session);
            checkWarmUp(session);
        }
    }

    /// C7, U1: nothing twice, few accessories, no shrugs.
    private void checkParts(PlannedSession session) {
        List<Exercise> all = one.exercises(session.strength());
        one.unless(all.stream().distinct().count() == all.size(), "twice", all);
        one.unless(count(all, Case::isTrunk) <= 1, "C7 trunk", all);
        one.unless(count(all, exercise -> exercise.has(Role.GRIP)) <= 1, "C7 grip", all);
        one.unless(all.stream().noneMatch(e -> e.kind() == Kind.STRETCH || e.kind() == Kind.WARM_UP), "kind", all);
    }

    /// C1.
    private void checkWarmUp(PlannedSession session) {
        List<Exercise> all = one.exercises(session.warmUp());
        int seconds = session.time().warmUpSeconds();
        one.unless(!all.isEmpty(), "C1", session.weekday());
        one.unless(all.stream().distinct().count() == all.size(), "C1 twice", all);
        if (seconds >= 120) {
            boolean isPossible = one.repertoire().exercises().stream()
                    .anyMatch(e -> e.kind() == Kind.WARM_UP
                            && e.has(Role.THORACIC)
                            && one.eligible().allows(e));
            one.unless(all.stream().anyMatch(e -> e.has(Role.THORACIC)) || !isPossible, "C1 thoracic", all);
            one.unless(all.stream().anyMatch(e -> e.has(Role.NECK_SHOULDER_MOBILITY)), "C1 neck", all);
        }
        if (seconds >= 300) {
            long possible = one.repertoire().exercises().stream()
                    .filter(e -> e.kind() == Kind.WARM_UP && !e.has(Role.LOWER_BACK))
                    .filter(one.eligible()::allows)
                    .count();
            one.unless((all.size() >= 4 || possible <= 5) && all.size() <= 5, "C1 count", all);
        }
        one.unless(seconds <= (one.minutes() <= 12 ? 180 : 300), "C1 minutes", seconds);
    }

    /// ST1, C3: the chest is stretched whenever something was strengthened.
    private void checkChest(PlannedSession session) {
        int seconds = session.stretches().stream()
                .filter(item -> one.exercise(item).has(Role.CHEST_STRETCH))
                .mapToInt(item -> item.dose().sets() * item.dose().amount().low())
                .sum();
        boolean isPossible = one.repertoire().exercises().stream()
                .anyMatch(e -> e.has(Role.CHEST_STRETCH) && one.eligible().allows(e));
        one.unless(!isPossible || seconds >= (one.isRoutine("T10") ? 40 : 60), "ST1", seconds + " s");
        one.unless(seconds > 0 || one.has(Note.FEW_STRETCHES) || !one.isComposed(session), "C3 unsaid", "no chest");
    }

    /// C3, COND-65.
    private void checkStretches(PlannedSession session) {
        List<PlannedItem> stretches = session.stretches();
        List<Exercise> all = one.exercises(stretches);
        one.unless(all.stream().distinct().count() == all.size(), "C3 twice", all);
        one.unless(all.stream().allMatch(e -> e.kind() == Kind.STRETCH), "ORD4", all);
        if (one.isComposed(session)) {
            boolean isShort = one.has(Note.SHORTER_THAN_A_SESSION) || one.has(Note.FEW_STRETCHES);
            one.unless((all.size() >= 3 || isShort) && all.size() <= 5, "C3", all);
            long possible = one.repertoire().exercises().stream()
                    .filter(e -> e.kind() == Kind.STRETCH && one.eligible().surelyAllows(e))
                    .count();
            one.unless(all.size() >= Math.min(3, possible) || one.minutes() < 20, "C3 with time", all);
        }
        boolean isSenior = one.has(Condition.AGE_65_PLUS);
        boolean isHeld = stretches.stream()
                .allMatch(item ->
                        item.dose().amount().low() >= 30 && item.dose().amount().high() <= 60);
        one.unless(!isSenior || isHeld, "COND-65 stretches", stretches);
    }

    /// C2: 3 to 5 exercises and a posture move, fewer only where time or choice allow no more.
    private void checkComposition(PlannedSession session) {
        List<Exercise> all = one.exercises(session.strength());
        boolean isExcused = one.has(Note.FEW_EXERCISES) || one.has(Note.SHORTER_THAN_A_SESSION);
        one.unless((all.size() >= 3 || isExcused) && all.size() <= 5, "C2 count", all);
        boolean isRich = one.eligible().sureStrength(e -> !Case.isLoaded(e)).size() >= 4 && one.minutes() >= 25;
        one.unless(all.size() >= 3 || !isRich, "C2 count with time", all);
        one.unless(
                all.size() >= Math.min(2, one.eligible().sureStrength(_ -> true).size()), "TRIM count", all);
        boolean isPossible = one.repertoire().exercises().stream()
                .anyMatch(e -> Case.isPosture(e)
                        && e.dose().mode() != Mode.SEQUENCE
                        && one.eligible().surelyAllows(e));
        one.unless(all.stream().anyMatch(Case::isPosture) || !isPossible, "C2 posture", all);
    }

    /// C2, C4, V4: a row that is not only for the upper trapezius, unless there is none.
    private void checkRow(PlannedSession session) {
        List<Exercise> all = one.exercises(session.strength());
        boolean hasRow =
                all.stream().anyMatch(e -> Case.isRow(e) && !e.id().value().equals("high-barbell-row"));
        one.unless(hasRow || one.has(Note.ROW_MISSING) || one.has(Note.ROW_RESTS_ON_THIS_DAY), "C2 row", all);
        boolean isEasy = !one.eligible()
                .sureStrength(e -> Case.isRow(e) && !Case.isLoaded(e))
                .isEmpty();
        one.unless(hasRow || !isEasy, "C4 row possible", all);
        one.unless(count(all, Case::isRow) <= 2, "rows", all);
    }

    /// ORD1, ORD3: loaded rows, rows, face pull and flies, raises and angels, lower back and core and neck, grip.
    private void checkOrder(PlannedSession session) {
        List<Exercise> all = new ArrayList<>(one.exercises(session.strength()));
        if (isLightStart(all)) {
            all.removeFirst();
        }
        List<Integer> places = all.stream().flatMap(SessionValidator::place).toList();
        one.unless(places.equals(places.stream().sorted().toList()), "ORD1", session.strength());
    }

    /// ORD2.
    private boolean isLightStart(List<Exercise> all) {
        List<String> first = List.of("prone-y-raise", "back-to-wall-angel");
        return one.profile().wishes().goal() == Goal.POSTURE
                && !all.isEmpty()
                && first.contains(all.getFirst().id().value())
                && all.stream().noneMatch(Case::isLoaded);
    }

    /// Returns where an exercise stands; nothing for the rotators, which ORD1 does not name.
    private static Stream<Integer> place(Exercise exercise) {
        if (Case.isRow(exercise)) {
            return Stream.of(Case.isLoaded(exercise) ? 0 : 1);
        }
        if (exercise.has(Role.GRIP)) {
            return Stream.of(6);
        }
        boolean isProne = exercise.traits().positions().contains(Position.PRONE)
                || exercise.traits().positions().contains(Position.PRONE_ON_INCLINE);
        if (exercise.has(Role.REAR_DELT) && !isProne) {
            return Stream.of(2);
        }
        if (Case.isPosture(exercise)) {
            return Stream.of(3);
        }
        return Case.isTrunk(exercise) || exercise.has(Role.NECK) ? Stream.of(5) : Stream.empty();
    }

    private static long count(List<Exercise> exercises, Predicate<Exercise> wanted) {
        return exercises.stream().filter(wanted).count();
    }
}
