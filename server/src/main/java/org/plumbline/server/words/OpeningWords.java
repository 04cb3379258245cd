package org.plumbline.server.words;

import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.rule.Numbers;

/// What is said when the beginning of a session, not the last one, decides how much it is: the weeks, a lighter week,
/// little time, grip, another exercise for a while.
final class OpeningWords {

    private static final int DAYS_A_WEEK = 7;

    private final Repertoire repertoire;

    OpeningWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    static String ramped(Reason.Ramped ramped) {
        return "You kept your plan for two weeks and pain stayed low, so there is one set more: %d now."
                .formatted(ramped.sets());
    }

    static String restored(Reason.Restored restored, Decision decision) {
        return "%s good sessions since the break, so we go back from %s to %s, starting at %s."
                .formatted(
                        DoseWords.count(Numbers.OK_SESSIONS_TO_RESTORE, "").strip(),
                        LoadWords.the(restored.from()),
                        LoadWords.the(restored.to()),
                        decision.prescription().map(LoadWords::target).orElse("0"));
    }

    static String deloading(Reason.Deloading deload) {
        String why = switch (deload.deloadRule()) {
            case "D2" -> ", since an exercise stood still";
            case "D3" -> ", as one is due about every %d weeks".formatted(Numbers.DELOAD_EVERY_DAYS / DAYS_A_WEEK);
            case "D4" -> ", since your sessions or your muscles asked for one";
            default -> "";
        };
        return "A lighter week%s: about half the sets, and nothing gets harder until it is over.".formatted(why);
    }

    static String busy(Decision decision) {
        String sets = decision.prescription()
                .map(next -> DoseWords.uncapitalized(DoseWords.count(next.sets(), "set")))
                .orElse("fewer sets");
        return "Little time for now: %s with the load as it was, which keeps what you have.".formatted(sets);
    }

    static String forGrip() {
        return "Your grip gave out before your back %s in %d sessions, so it gets some work of its own, after everything else."
                .formatted(Numbers.GRIP_TIMES == 2 ? "twice" : Numbers.GRIP_TIMES + " times", Numbers.GRIP_WINDOW);
    }

    String instead(Reason.Instead other) {
        return "In the place of %s today."
                .formatted(DoseWords.uncapitalized(LoadWords.name(other.insteadOf(), repertoire)));
    }

    static String setBefore() {
        return "What comes next was set before we heard of this session, so it stays. What you did here counts all the same.";
    }

    String standsIn(Reason.StandsIn in) {
        return "%s stood still, so this takes its place for four weeks."
                .formatted(LoadWords.name(in.insteadOf(), repertoire));
    }
}
