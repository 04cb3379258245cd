package org.plumbline.server.words;

import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decision;
import org.plumbline.history.Reason;
import org.plumbline.history.Step;

/// What is said when something hurt, in a set or the morning after: what was felt, and what comes instead (P1 to P3).
///
/// `You felt pain at 6 of 10. Next time scapular squeeze takes its place, 1 × 12.`
final class PainWords {

    private static final String LEFT_OUT = "We leave this exercise out for now.";

    private final Repertoire repertoire;

    PainWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    String red(Reason.RedPain red, Decision decision) {
        String felt = red.isSharp()
                ? "You felt sharp pain (%s of 10)".formatted(red.pain())
                : red.isRising()
                        ? "The pain grew from set to set, up to %s of 10".formatted(red.pain())
                        : "You felt pain at %s of 10".formatted(red.pain());
        if (decision.step() == Step.REMOVE_PATTERN) {
            return felt + ", for the second time in two weeks. We leave this kind of movement out; please show it to a"
                    + " health professional.";
        }
        return decision.prescription()
                .map(next -> "%s. Next time %s takes its place: %s."
                        .formatted(felt, DoseWords.uncapitalized(name(next)), LoadWords.dose(next)))
                .orElse(felt + ". " + LEFT_OUT);
    }

    String amber(Reason.AmberPain amber, Decision decision) {
        String felt = "You felt pain at %s of 10".formatted(amber.pain());
        return amber.isAgain()
                ? kinder(felt, decision)
                : felt + ". Until that settles, nothing gets harder here." + same(decision);
    }

    String uneasy(Reason.UneasyMorning morning, Decision decision) {
        String felt = "The morning after was a little worse than usual (%s of 10)".formatted(morning.pain());
        return morning.isAgain() ? kinder(felt, decision) : felt + ". Nothing gets harder here." + same(decision);
    }

    String morning(Reason.MorningPain morning, Decision decision) {
        String felt = morning.rise() > 0
                ? "The morning after you felt %s of 10, %d more than usual".formatted(morning.pain(), morning.rise())
                : "The morning after you felt %s of 10".formatted(morning.pain());
        return decision.prescription()
                .map(next -> "%s. Next time it is less: %s. Then we look again.".formatted(felt, LoadWords.dose(next)))
                .orElse(felt + ". " + LEFT_OUT);
    }

    private String kinder(String felt, Decision decision) {
        return decision.prescription()
                .map(next -> "%s, twice in a row. %s is kinder, so that comes next: %s."
                        .formatted(felt, name(next), LoadWords.dose(next)))
                .orElse(felt + ", twice in a row. " + LEFT_OUT);
    }

    private static String same(Decision decision) {
        return decision.prescription()
                .map(next -> " Again %s.".formatted(LoadWords.dose(next)))
                .orElse("");
    }

    private String name(Prescription next) {
        return LoadWords.name(next.variant(), repertoire);
    }
}
