package org.plumbline.progression;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.OpenSession;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict.Finding;

/// Why the safety questions are asked again before the next session (SCR2): `AfterBreak[days=98]`.
///
/// It is due after a stop that was lifted, after more than 84 days off (B5, [LayOff]), and 12 months after the
/// questions
/// were last asked; the first of these is said. Source: rulebook SCR2; the lengths are its judgement.
public sealed interface AskAgain {

    /// A sign ended everything, and the person confirmed that somebody has looked at it.
    ///
    /// @param findings what was told then, the most urgent first
    record AfterStop(List<Finding> findings) implements AskAgain {

        public AfterStop {
            findings = List.copyOf(findings);
        }
    }

    /// No session for so long that the program starts anew.
    ///
    /// @param days since the last finished session, or since the answers where none was finished; more than 84
    record AfterBreak(int days) implements AskAgain {}

    /// The answers are too old to build on.
    ///
    /// @param months since the questions were last asked, 12 or more
    record AfterMonths(int months) implements AskAgain {}

    /// Returns why the questions are due, or empty while the last answers hold, before the first ones, while a sign
    /// still locks everything, and in the middle of a session.
    ///
    /// @param today the date where the person is
    /// @param dateOf the date of an instant there
    static Optional<AskAgain> find(History history, LocalDate today, Function<Instant, LocalDate> dateOf) {
        if (history.screenedAt().isEmpty() || history.stopped().isPresent() || isTraining(history, today, dateOf)) {
            return Optional.empty();
        }
        LocalDate asked = dateOf.apply(history.screenedAt().get());
        return history.lifted()
                .<AskAgain>map(stop -> new AfterStop(stop.findings()))
                .or(() -> afterBreak(history, asked, today, dateOf))
                .or(() -> afterMonths(asked, today));
    }

    /// A session is not interrupted, unless it was left open for a break itself.
    private static boolean isTraining(History history, LocalDate today, Function<Instant, LocalDate> dateOf) {
        return history.openSession()
                .map(OpenSession::startedAt)
                .filter(started -> !isBreak(dateOf.apply(started), today))
                .isPresent();
    }

    /// Answers given in the break hold as long as others would; those given before it was one do not.
    private static Optional<AskAgain> afterBreak(
            History history, LocalDate asked, LocalDate today, Function<Instant, LocalDate> dateOf) {
        LocalDate last = history.lastFinished()
                .map(FinishedSession::finishedAt)
                .map(dateOf)
                .orElse(asked);
        boolean isAnswered = isBreak(last, asked) && !isBreak(asked, today);
        return isBreak(last, today) && !isAnswered ? Optional.of(new AfterBreak(days(last, today))) : Optional.empty();
    }

    private static Optional<AskAgain> afterMonths(LocalDate asked, LocalDate today) {
        if (today.isBefore(asked.plusMonths(Numbers.ANSWERS_HOLD_MONTHS))) {
            return Optional.empty();
        }
        int months = Math.toIntExact(MONTHS.between(asked, today));
        return Optional.of(new AfterMonths(Math.max(Numbers.ANSWERS_HOLD_MONTHS, months)));
    }

    private static boolean isBreak(LocalDate from, LocalDate to) {
        return LayOff.of(days(from, to)).isScreenedAgain();
    }

    /// A clock that was set back makes no break.
    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, Math.toIntExact(DAYS.between(from, to)));
    }
}
