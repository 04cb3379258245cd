package org.plumbline.history;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// The questions somebody answered, and when all of them were asked last (SCR2). Answers count by their time.
///
/// @param answers the latest
/// @param screenedAt when all safety questions were answered last
/// @param lift a stop that clearance or a changed answer has lifted, until all were answered again
record Asked(
        Optional<LogEntry.ProfileGiven> answers, Optional<Instant> screenedAt, Optional<Latest<Verdict.NotNow>> lift) {

    static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether newer answers are known.
    boolean isOld(LogEntry.ProfileGiven given) {
        return answers.filter(last -> given.at().isBefore(last.at())).isPresent();
    }

    boolean isIll() {
        return answers.filter(Asked::isIll).isPresent();
    }

    static boolean isIll(LogEntry.ProfileGiven given) {
        return given.profile().health().signs().contains(Sign.ILL);
    }

    Asked with(LogEntry.ProfileGiven given) {
        boolean isScreening = given.isScreening() || screenedAt.isEmpty();
        Optional<Latest<Verdict.NotNow>> lifted =
                isOld(given) ? lift : liftedBy(given).or(() -> lift);
        return new Asked(
                isOld(given) ? answers : Optional.of(given),
                isScreening ? Optional.of(later(given.at())) : screenedAt,
                lifted.filter(stop -> !isScreening || given.at().isBefore(stop.at())));
    }

    /// Answers that allow training lift the stop that the answers before them brought.
    private Optional<Latest<Verdict.NotNow>> liftedBy(LogEntry.ProfileGiven given) {
        return answers.filter(_ -> given.verdict() instanceof Verdict.Train)
                .flatMap(last -> last.verdict().stop())
                .map(stop -> new Latest<>(given.at(), stop));
    }

    private Instant later(Instant at) {
        return screenedAt.filter(before -> before.isAfter(at)).orElse(at);
    }

    /// Returns this after clearance for a stop, if there was one.
    Asked lifted(Optional<Verdict.NotNow> stop, Instant at) {
        return new Asked(
                answers, screenedAt, stop.map(now -> new Latest<>(at, now)).or(() -> lift));
    }
}
