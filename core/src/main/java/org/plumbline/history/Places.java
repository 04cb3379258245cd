package org.plumbline.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;

/// Where somebody stands with each exercise, what took the place of what, and what was left out. It changes while the
/// [Fold] folds and never leaves it.
final class Places {

    final Map<ExerciseId, Standing> standings = new HashMap<>();
    final Map<ExerciseId, ExerciseId> moved = new HashMap<>();
    final Map<ExerciseId, LeftOut> leftOut = new HashMap<>();
    final Map<ExerciseId, Instant> reds = new HashMap<>();
    final Map<ExerciseId, Offer> offers = new HashMap<>();
    final Map<ExerciseId, Made> made = new HashMap<>();

    /// When an exercise was decided about last, and by what.
    record Made(Instant at, By by) {}

    /// What decided: the end of a session or a correction of it, or another word, such as a morning.
    ///
    /// @param session empty for another word
    record By(Optional<SessionId> session, boolean isCorrection) {

        static final By ANOTHER_WORD = new By(Optional.empty(), false);

        static By endOf(SessionId session) {
            return new By(Optional.of(session), false);
        }

        static By correctionOf(SessionId session) {
            return new By(Optional.of(session), true);
        }

        boolean isAbout(SessionId other) {
            return session.filter(other::equals).isPresent();
        }
    }

    /// A harder exercise that was offered, and when.
    record Offer(Instant at, Prescription harder) {}

    Places() {}

    Places(Places other) {
        standings.putAll(other.standings);
        moved.putAll(other.moved);
        leftOut.putAll(other.leftOut);
        reds.putAll(other.reds);
        offers.putAll(other.offers);
        made.putAll(other.made);
    }

    /// Puts a decision in force. One that only says that another came before it changes nothing (X2).
    ///
    /// @return the exercise that takes the place of the one decided about, if another does
    Optional<ExerciseId> decide(Decided one, Instant at, By by) {
        if (one.decision().reason() instanceof Reason.SetBefore) {
            return Optional.empty();
        }
        made.put(one.exercise(), new Made(at, by));
        one.standing()
                .map(standing -> standing.prescription().exercise())
                .ifPresent(next -> made.put(next, new Made(at, by)));
        offers.remove(one.exercise());
        if (one.decision() instanceof Decision.Train train) {
            train.offer().ifPresent(harder -> offers.put(one.exercise(), new Offer(at, harder)));
        }
        if (one.standing().isEmpty()) {
            standings.remove(one.exercise());
            boolean isPattern = one.decision().step() == Step.REMOVE_PATTERN;
            leftOut.put(one.exercise(), new LeftOut(at, one.decision().reason(), isPattern));
            return Optional.empty();
        }
        Standing standing = one.standing().get();
        ExerciseId next = standing.prescription().exercise();
        leftOut.remove(next);
        moved.remove(next);
        standings.put(next, standing);
        if (next.equals(one.exercise())) {
            return Optional.empty();
        }
        moved.put(one.exercise(), next);
        return Optional.of(next);
    }

    /// Whether nothing was decided about an exercise since the session that is corrected. A correction at the very
    /// moment of another one is the same, heard again.
    boolean isLast(Decided one, LogEntry.SetCorrected corrected) {
        Made last = made.get(one.exercise());
        if (last == null || !last.by().isAbout(corrected.session())) {
            return false;
        }
        boolean isAtOnce = last.at().equals(corrected.at()) && !last.by().isCorrection();
        return isAtOnce || last.at().isBefore(corrected.at());
    }

    void red(ExerciseId exercise, Instant at) {
        reds.merge(exercise, at, (before, now) -> before.isAfter(now) ? before : now);
    }

    /// Takes an offer away, if one waits that was made by then.
    ///
    /// @return whether there was one: an answer counts once, and not for a later offer
    boolean takeOffer(ExerciseId exercise, Instant at) {
        Offer offer = offers.get(exercise);
        boolean isThere = offer != null && !at.isBefore(offer.at());
        if (isThere) {
            offers.remove(exercise);
        }
        return isThere;
    }

    /// Gives an exercise so many sets (D2, third answer).
    void grow(ExerciseId exercise, int sets) {
        standings.computeIfPresent(
                exercise, (_, stood) -> stood.with(stood.prescription().withSets(sets)));
    }

    /// Lets back what was left out for long enough.
    void letBack(Instant now) {
        leftOut.values().removeIf(out -> out.isOver(now));
    }

    /// Lets back what red pain took out; it has no standing, so it begins anew (P1).
    void letBack(Lock cleared) {
        leftOut.values().removeIf(out -> out.reason() instanceof Reason.RedPain && cleared.isCleared(out.at()));
    }
}
