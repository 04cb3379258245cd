package org.plumbline.server.words;

import java.util.Optional;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.rule.Numbers;

/// What is said to somebody who comes back: always a welcome, and what is softer this time (B1 to B6, SAY7).
public final class LayOffWords {

    private final Repertoire repertoire;

    LayOffWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns the words for a return: `Good to see you. After 10 days off we start one set lower.`
    ///
    /// @param rule `B1` to `B5`
    /// @param days the length of the break
    public static String returned(String rule, int days) {
        return switch (rule) {
            case "B1" -> "%d days is no gap. Go on as planned, nothing is doubled.".formatted(days);
            case "B2" -> "Good to see you. After %d days off we start one set lower.".formatted(days);
            case "B3" -> "Good to see you. After %d days off we start one step lighter.".formatted(days);
            case "B4" ->
                "Good to see you. After %d days off we start two steps lighter; most comes back in half the time."
                        .formatted(days);
            default ->
                "Good to see you. After %d days off we ask the safety questions again and begin gently. Your history stays."
                        .formatted(days);
        };
    }

    /// Returns the greeting of the first day back: `Good to see you. It has been 60 days, so ...`.
    ///
    /// @param rule `B2` to `B5`
    /// @param days the length of the break; up to 7 after an illness, which is softer too (B6)
    public static String greeting(String rule, int days) {
        if (days <= Numbers.NO_GAP) {
            return "Good to see you well again. Today is a little softer, and then it goes on as before.";
        }
        String back = "Good to see you. It has been %d days, so ".formatted(days);
        return back
                + switch (rule) {
                    case "B2" -> "today has one set less of each, and up to two reps less than last time.";
                    case "B3" -> "today is one step lighter. Two good sessions, and the old load is back.";
                    case "B4" ->
                        "today is two steps lighter, with one set of each. Most comes back in about half the time you"
                                + " were away.";
                    default -> "we begin gently, with easier exercises and one set of each. Your history stays.";
                };
    }

    /// Returns what is softer about one exercise: `60 days off: two steps lighter, and one set.`
    ///
    /// @param rule `B2` to `B5`
    /// @param days the length of the break; up to 7 after an illness
    public static String softer(String rule, int days) {
        return since(days)
                + switch (rule) {
                    case "B2" -> ": one set less, and up to two less than last time.";
                    case "B3" -> ": one step lighter and one set less.";
                    case "B4" -> ": two steps lighter, and one set.";
                    default -> ": the easier way, and one set.";
                };
    }

    /// Returns what is said while somebody is ill (B6).
    public static String ill() {
        return "With a fever the body has other work. Training waits until you are well.";
    }

    /// Returns what is softer about one exercise with what is asked for, and what was before where that is known:
    /// `21 days off: one step lighter and one set less. That is 1 × 12 with the red band instead of 2 × 15 with the
    /// green band.`
    String returned(Reason.Returned back, Decision decision, Optional<Prescription> before) {
        return decision.prescription()
                .map(next -> returned(back, next, before))
                .orElseGet(() -> softer(back.gapRule(), back.days()));
    }

    private String returned(Reason.Returned back, Prescription next, Optional<Prescription> before) {
        Optional<Prescription> other = before.filter(was -> !was.equals(next));
        String softer = isAsSoftAsSaid(back, next, other)
                ? softer(back.gapRule(), back.days())
                : "%s: a little less.".formatted(since(back.days()));
        String instead = other.map(was -> was(was, next))
                .or(() -> back.insteadOf().map(harder -> name(Variant.of(harder))))
                .map(was -> " instead of " + was)
                .orElse("");
        return "%s That is %s%s.".formatted(softer, LoadWords.dose(next), instead);
    }

    /// Where there is nothing lighter or no set to take off, what is said has to say less.
    private static boolean isAsSoftAsSaid(Reason.Returned back, Prescription next, Optional<Prescription> before) {
        return before.filter(was -> switch (back.gapRule()) {
                    case "B2" -> was.sets() == next.sets();
                    case "B3" -> was.sets() == next.sets() || isAlike(was, next);
                    case "B4" -> isAlike(was, next);
                    default -> was.variant().equals(next.variant());
                })
                .isEmpty();
    }

    private static boolean isAlike(Prescription was, Prescription next) {
        return was.load().equals(next.load()) && was.variant().equals(next.variant());
    }

    private String was(Prescription before, Prescription next) {
        String other = before.variant().equals(next.variant()) ? "" : " of " + name(before.variant());
        return LoadWords.dose(before) + other;
    }

    private String name(Variant variant) {
        return DoseWords.uncapitalized(LoadWords.name(variant, repertoire));
    }

    private static String since(int days) {
        return days <= Numbers.NO_GAP ? "Back from being ill" : "%d days off".formatted(days);
    }
}
