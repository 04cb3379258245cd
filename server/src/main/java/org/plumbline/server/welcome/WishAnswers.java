package org.plumbline.server.welcome;

import java.util.List;
import java.util.Set;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Goal;
import org.plumbline.person.Wishes;

/// Reads what somebody wishes: `2` days a week, `20` minutes, a plan that is composed for them.
final class WishAnswers {

    /// Stands for a plan without a routine asked for by name.
    static final String COMPOSED = "composed";

    private static final String OTHER = "other";
    private static final String DAYS = "Choose how many days a week.";

    private WishAnswers() {}

    static Wishes wishes(Fields fields) {
        return with(days(fields), minutes(fields), goal(fields), requests(fields));
    }

    static int days(Fields fields) {
        return fields.get(
                "days",
                DAYS,
                text -> with(Typed.whole(text, DAYS), 20, Goal.POSTURE, List.of())
                        .daysPerWeek());
    }

    /// Returns the minutes chosen, or those typed beside "Another".
    static int minutes(Fields fields) {
        String field = fields.has("minutes", OTHER) ? "other-minutes" : "minutes";
        return fields.get(
                field,
                "Give 5 to 90 minutes.",
                text -> with(2, Typed.whole(text, "Give 5 to 90 minutes"), Goal.POSTURE, List.of())
                        .minutes());
    }

    static List<String> requests(Fields fields) {
        return fields.find("kind", text -> text)
                .filter(kind -> !kind.equals(COMPOSED))
                .map(kind -> List.of(new RoutineId(kind).value()))
                .orElse(List.of());
    }

    static Goal goal(Fields fields) {
        return fields.find("goal", Goal::parse).orElse(Goal.POSTURE);
    }

    private static Wishes with(int days, int minutes, Goal goal, List<String> requests) {
        return new Wishes(days, minutes, false, goal, requests, Set.of());
    }
}
