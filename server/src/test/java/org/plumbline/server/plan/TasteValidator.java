package org.plumbline.server.plan;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;

/// Recomputes whether what somebody does not want is there without need: rules come before wishes (section 1), so a
/// disliked exercise stays only where a session would break one without it.
final class TasteValidator {

    private final Case one;

    TasteValidator(Case one) {
        this.one = one;
    }

    void check(PlannedSession session) {
        List<Exercise> strength = one.exercises(session.strength());
        strength.stream()
                .filter(one.eligible()::isDisliked)
                .forEach(exercise -> one.unless(isNeeded(exercise, strength), "dislike", exercise));
        if (session.time().warmUpSeconds() >= 120) {
            checkOthers(session.warmUp());
        }
        checkOthers(session.stretches());
    }

    /// Whether it is the only row, the only posture move or one of three that are no accessories (C7); a routine is
    /// made of what it is made of.
    private boolean isNeeded(Exercise exercise, List<Exercise> session) {
        return one.plan().routine().isPresent()
                || session.stream()
                                .filter(other -> other.kind() != Kind.ACCESSORY)
                                .count()
                        <= 3
                || isOnly(exercise, session, Case::isRow)
                || isOnly(exercise, session, Case::isPosture);
    }

    private static boolean isOnly(Exercise exercise, List<Exercise> session, Predicate<Exercise> role) {
        return role.test(exercise) && session.stream().filter(role).count() == 1;
    }

    /// A warm-up or stretch that is not wanted stays only if nothing else of its kind could do the same.
    private void checkOthers(List<PlannedItem> items) {
        List<Exercise> there = one.exercises(items);
        there.stream().filter(one.eligible()::isDisliked).forEach(exercise -> {
            boolean isReplaceable = one.repertoire().exercises().stream()
                    .filter(other -> other.kind() == exercise.kind() && !there.contains(other))
                    .filter(other -> !Collections.disjoint(
                            other.traits().roles(), exercise.traits().roles()))
                    .anyMatch(one.eligible()::surelyAllows);
            one.unless(one.plan().routine().isPresent() || !isReplaceable, "dislike of " + exercise.kind(), exercise);
        });
    }
}
