package org.plumbline.screening;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Sign;

/// Whether a person may train here, and why: `Train` leaving things out, or `NotNow` with whom to ask.
public sealed interface Verdict {

    List<Finding> findings();

    /// Returns this if a sign of the stop lists is among the findings (rulebook 4.2).
    default Optional<NotNow> stop() {
        return this instanceof NotNow notNow && findings().stream().anyMatch(Finding::isStop)
                ? Optional.of(notNow)
                : Optional.empty();
    }

    /// Training is fine with these conditions as exclusion filters.
    record Train(Set<Condition> filters, List<Finding> findings) implements Verdict {

        public Train {
            filters = Set.copyOf(filters);
            findings = List.copyOf(findings);
        }
    }

    /// No plan, and no exercise is shown, not even a gentle one (STOP4, SCR4).
    ///
    /// @param advice whom to ask and how soon
    /// @param isLocked whether it stays so until the person confirms care or clearance
    record NotNow(Sign.Advice advice, boolean isLocked, List<Finding> findings) implements Verdict {

        public NotNow {
            findings = List.copyOf(findings);
        }

        /// Returns what follows from signs that somebody told outside the questions: training is locked (STOP4), and
        /// the
        /// most urgent one says whom to ask, and stands first.
        ///
        /// @param signs at least one
        public static NotNow because(Set<Sign> signs) {
            List<Sign> urgentFirst = signs.stream()
                    .sorted(comparing(Sign::advice).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
            return new NotNow(
                    urgentFirst.getFirst().advice(),
                    true,
                    urgentFirst.stream()
                            .map(sign -> new Finding(sign.rule(), sign.toString()))
                            .toList());
        }
    }

    /// One answer and the rule it met: `chest-pain` and `SCR4`.
    ///
    /// @param rule the id in the rulebook
    /// @param answer the sign or condition in its text form; `age` for an age, `blood-pressure` for a reading
    record Finding(String rule, String answer) {

        /// Whether it is on one of the stop lists, which end everything until care is confirmed (STOP4).
        public boolean isStop() {
            return rule.startsWith("STOP");
        }
    }
}
