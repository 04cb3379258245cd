package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.person.Profile;
import org.plumbline.screening.Verdict;

/// The hand that folds entries into a history. It changes while it folds and never leaves [History].
final class Fold {

    Optional<Profile> profile = Optional.empty();
    Optional<Verdict> screened = Optional.empty();
    Optional<Instant> screenedAt = Optional.empty();
    Optional<Verdict.NotNow> stopped = Optional.empty();
    Optional<Verdict.NotNow> lifted = Optional.empty();
    Optional<Instant> programStart = Optional.empty();
    Optional<OpenSession> open = Optional.empty();
    Optional<FinishedSession> last = Optional.empty();
    Optional<FinishedSession> practice = Optional.empty();
    boolean isMorningTold;
    final List<Instant> finishedAt = new ArrayList<>();
    final Map<ExerciseId, Standing> standings = new HashMap<>();
    final Map<ExerciseId, ExerciseId> moved = new HashMap<>();
    final Set<ExerciseId> leftOut = new HashSet<>();
    final Set<ExerciseId> removed = new HashSet<>();
    final Map<ExerciseId, Instant> reds = new HashMap<>();
    final Map<ExerciseId, History.Before> before = new HashMap<>();

    Fold() {}

    Fold(Fold other) {
        profile = other.profile;
        screened = other.screened;
        screenedAt = other.screenedAt;
        stopped = other.stopped;
        lifted = other.lifted;
        programStart = other.programStart;
        open = other.open;
        last = other.last;
        practice = other.practice;
        isMorningTold = other.isMorningTold;
        finishedAt.addAll(other.finishedAt);
        standings.putAll(other.standings);
        moved.putAll(other.moved);
        leftOut.addAll(other.leftOut);
        removed.addAll(other.removed);
        reds.putAll(other.reds);
        before.putAll(other.before);
    }

    void apply(LogEntry entry) {
        switch (entry) {
            case LogEntry.ProfileGiven given -> answered(given);
            case LogEntry.SessionStarted started ->
                open = Optional.of(new OpenSession(started.session(), started.at(), started.script(), Map.of()));
            case LogEntry.SetLogged logged ->
                told(logged.session(), logged.item(), item -> item.with(logged.number(), logged.set()));
            case LogEntry.EffortTold felt -> told(felt.session(), felt.item(), item -> item.with(felt.effort()));
            case LogEntry.PainTold hurt ->
                told(hurt.session(), hurt.item(), item -> item.with(hurt.pain(), hurt.kind(), hurt.stops()));
            case LogEntry.ItemSkipped skipped ->
                told(skipped.session(), skipped.item(), item -> item.with(skipped.reason()));
            case LogEntry.SessionFinished finished -> finished(finished);
            case LogEntry.MorningTold morning -> {
                isMorningTold = true;
                morning.decided().forEach(this::decided);
            }
            case LogEntry.SignsTold signs -> {
                stopped = Optional.of(signs.verdict());
                open = Optional.empty();
            }
            case LogEntry.ClearanceConfirmed _ -> {
                lifted = stopped.or(() -> lifted);
                stopped = Optional.empty();
                removed.clear();
            }
        }
    }

    private void answered(LogEntry.ProfileGiven given) {
        profile = Optional.of(given.profile());
        if (given.verdict() instanceof Verdict.Train) {
            lifted = screened.flatMap(Verdict::stop).or(() -> lifted);
        }
        screened = Optional.of(given.verdict());
        if (given.isScreening() || screenedAt.isEmpty()) {
            screenedAt = Optional.of(given.at());
            lifted = Optional.empty();
        }
        if (programStart.isEmpty() && given.verdict() instanceof Verdict.Train) {
            programStart = Optional.of(given.at());
        }
    }

    /// A word about a session that is no longer open changes nothing; the entry stays in the log.
    private void told(SessionId session, int place, UnaryOperator<ItemLog> change) {
        open = open.map(now -> now.id().equals(session) ? now.with(place, change.apply(now.item(place))) : now);
    }

    private void finished(LogEntry.SessionFinished finished) {
        open.filter(session -> session.id().equals(finished.session())).ifPresent(session -> {
            open = Optional.empty();
            if (session.script().isPractice()) {
                practice = Optional.of(new FinishedSession(session, finished.at(), finished.decided()));
                return;
            }
            last = Optional.of(new FinishedSession(session, finished.at(), finished.decided()));
            finishedAt.add(finished.at());
            isMorningTold = false;
            before.clear();
            remember(session, finished.decided());
            finished.decided().forEach(this::decided);
            finished.decided().stream()
                    .filter(one -> one.decision().reason() instanceof Reason.RedPain)
                    .forEach(one -> reds.put(one.exercise(), finished.at()));
        });
    }

    private void remember(OpenSession session, List<Decided> decided) {
        for (Decided one : decided) {
            Standing stood = standings.containsKey(one.exercise())
                    ? standings.get(one.exercise())
                    : session.script().items().stream()
                            .map(Script.Item::prescription)
                            .filter(asked -> asked.exercise().equals(one.exercise()))
                            .findFirst()
                            .map(Standing::startingWith)
                            .orElseThrow(() -> new IllegalArgumentException("Not in the session: " + one.exercise()));
            before.put(one.exercise(), new History.Before(stood, one.done()));
        }
    }

    private void decided(Decided one) {
        if (one.standing().isEmpty()) {
            standings.remove(one.exercise());
            leftOut.add(one.exercise());
            if (one.decision().step() == Step.REMOVE_PATTERN) {
                removed.add(one.exercise());
            }
            return;
        }
        Standing standing = one.standing().get();
        ExerciseId next = standing.prescription().exercise();
        leftOut.remove(next);
        moved.remove(next);
        standings.put(next, standing);
        if (!next.equals(one.exercise())) {
            moved.put(one.exercise(), next);
        }
    }
}
