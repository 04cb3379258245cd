package org.plumbline.server.words;

import java.util.Optional;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
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
            case "B2" -> "%s we start one set lower.".formatted(welcome(days));
            case "B3" -> "%s we start one step lighter.".formatted(welcome(days));
            case "B4" -> "%s we start two steps lighter; most comes back in half the time.".formatted(welcome(days));
            default ->
                "%s we ask the safety questions again and begin gently. Your history stays.".formatted(welcome(days));
        };
    }

    /// Returns what is said while somebody is ill (B6).
    public static String ill() {
        return "With a fever the body has other work. Training waits until you are well.";
    }

    /// Returns the words for a return with what is asked for, and what was before where that is known: `Good to see you.
    /// After 21 days off we start one step lighter: 1 × 12 with the red band instead of 2 × 15 with the green band.`
    String returned(Reason.Returned back, Decision decision, Optional<Prescription> before) {
        return decision.prescription()
                .map(next -> returned(back, next, before))
                .orElseGet(() -> returned(back.gapRule(), back.days()));
    }

    private String returned(Reason.Returned back, Prescription next, Optional<Prescription> before) {
        Optional<Prescription> other = before.filter(was -> !was.equals(next));
        String what = LoadWords.dose(next)
                + other.map(was -> " instead of " + was(was, next)).orElse("");
        if (isLighterAsSaid(back, next, other)) {
            return returned(back.gapRule(), back.days()) + " That is " + what + ".";
        }
        return "%s we start a little lower: %s.".formatted(welcome(back.days()), what);
    }

    /// Where there is nothing lighter or no set to take off, what is said has to say less.
    private static boolean isLighterAsSaid(Reason.Returned back, Prescription next, Optional<Prescription> before) {
        return switch (back.gapRule()) {
            case "B2" -> before.filter(was -> was.sets() == next.sets()).isEmpty();
            case "B3", "B4" ->
                before.filter(was -> was.load().equals(next.load()) && was.variant().equals(next.variant()))
                        .isEmpty();
            default -> true;
        };
    }

    private String was(Prescription before, Prescription next) {
        String other = before.variant().equals(next.variant())
                ? ""
                : " of " + DoseWords.uncapitalized(LoadWords.name(before.variant(), repertoire));
        return LoadWords.dose(before) + other;
    }

    /// A return after no real gap is one after an illness (B6).
    private static String welcome(int days) {
        return days > Numbers.NO_GAP
                ? "Good to see you. After %d days off".formatted(days)
                : "Good to see you. After being ill";
    }
}
