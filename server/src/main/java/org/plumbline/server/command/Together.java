package org.plumbline.server.command;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Sign;

/// What answers come to together that alone are milder: fever with a headache is an emergency (STOP1), a headache in
/// pregnancy a sign to stop for (STOP3).
final class Together {

    private static final Set<String> HEADACHE = Set.of("headache", "new_headache", "headaches");
    private static final Set<String> WITH_FEVER = Set.of("stiff_neck", "neck_stiffness", "neck_stiff", "rash");
    private static final Set<String> SEVERE_NECK_PAIN = Set.of("severe_neck_pain", "new_neck_pain");
    private static final Set<String> QUEASY = Set.of("nausea", "vomiting", "dizziness", "dizzy", "vertigo");

    private Together() {}

    /// Returns the signs that follow, besides those already told.
    ///
    /// @param told every key that was answered with yes
    static Set<Sign> signs(Set<String> told, Set<Sign> signs, Set<Condition> conditions, boolean isPregnant) {
        Set<Sign> more = EnumSet.noneOf(Sign.class);
        boolean isHeadache = isAny(told, HEADACHE);
        boolean isFever = told.contains("fever") || told.contains("fever_now");
        boolean isUnsteady =
                isAny(told, QUEASY) || signs.contains(Sign.NEW_DIZZINESS) || signs.contains(Sign.GAIT_CHANGE);
        if (isFever && (isHeadache || isAny(told, WITH_FEVER))) {
            more.add(Sign.EMERGENCY);
        }
        if (isUnsteady && (isHeadache || isAny(told, SEVERE_NECK_PAIN))) {
            more.add(Sign.EMERGENCY);
        }
        if (isHeadache && (isPregnant || conditions.contains(Condition.PREGNANCY))) {
            more.add(Sign.PREGNANCY_SIGN);
        }
        return more;
    }

    private static boolean isAny(Set<String> told, Set<String> words) {
        return !Collections.disjoint(told, words);
    }
}
