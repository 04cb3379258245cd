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
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.person.Profile;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;

/// The hand that folds entries into a history. It changes while it folds and never leaves [History].
final class Fold {

    Optional<Profile> profile = Optional.empty();
    Optional<Verdict> screened = Optional.empty();
    Optional<Verdict.NotNow> stopped = Optional.empty();
    Optional<Instant> programStart = Optional.empty();
    Optional<OpenSession> open = Optional.empty();
    Optional<FinishedSession> last = Optional.empty();
    Optional<FinishedSession> practice = Optional.empty();
    boolean isMorningTold;
    final List<LogEntry> early = new ArrayList<>();
    final List<LogEntry.NotUnderstood> notUnderstood = new ArrayList<>();
    final Map<ExerciseId, Standing> standings = new HashMap<>();
    final Map<ExerciseId, ExerciseId> moved = new HashMap<>();
    final Set<ExerciseId> leftOut = new HashSet<>();
    final Set<ExerciseId> removed = new HashSet<>();
    final Map<ExerciseId, Instant> reds = new HashMap<>();
    final Map<ExerciseId, History.Before> before = new HashMap<>();
    final Map<ExerciseId, Prescription> offers = new HashMap<>();
    Attendance attendance = Attendance.NONE;
    Records records = Records.NONE;
    Course course = Course.BEGINNING;

    Fold() {}

    Fold(Fold other) {
        profile = other.profile;
        screened = other.screened;
        stopped = other.stopped;
        programStart = other.programStart;
        open = other.open;
        last = other.last;
        practice = other.practice;
        isMorningTold = other.isMorningTold;
        early.addAll(other.early);
        notUnderstood.addAll(other.notUnderstood);
        standings.putAll(other.standings);
        moved.putAll(other.moved);
        leftOut.addAll(other.leftOut);
        removed.addAll(other.removed);
        reds.putAll(other.reds);
        before.putAll(other.before);
        offers.putAll(other.offers);
        attendance = other.attendance;
        records = other.records;
        course = other.course;
    }

    void apply(LogEntry entry) {
        switch (entry) {
            case LogEntry.ProfileGiven given -> answered(given);
            case LogEntry.SessionStarted started -> started(started);
            case LogEntry.SetLogged logged ->
                told(
                        entry,
                        logged.session(),
                        logged.item(),
                        item -> item.with(logged.at(), logged.number(), logged.set()));
            case LogEntry.EffortTold felt ->
                told(entry, felt.session(), felt.item(), item -> item.with(felt.at(), felt.effort()));
            case LogEntry.GripTold grip -> told(entry, grip.session(), grip.item(), ItemLog::withGripFirst);
            case LogEntry.PainTold hurt ->
                told(entry, hurt.session(), hurt.item(), item -> item.with(hurt.pain(), hurt.kind(), hurt.stops()));
            case LogEntry.ItemSkipped skipped ->
                told(entry, skipped.session(), skipped.item(), item -> item.with(skipped.at(), skipped.reason()));
            case LogEntry.SessionFinished finished -> finished(finished);
            case LogEntry.MorningTold morning -> morning(morning);
            case LogEntry.CheckedIn checked ->
                rated(checked.at(), checked.checkIn().pain());
            case LogEntry.OfferAnswered answered -> {
                offers.remove(answered.exercise());
                answered.decided().forEach(this::decided);
            }
            case LogEntry.BusyTold busy -> course = course.with(course.choices().busy(busy.isBusy()));
            case LogEntry.IllnessTold ill ->
                course = course.with(course.choices().ill(ill.isIll()));
            case LogEntry.UpperTrapeziusTold told ->
                course = course.with(course.choices().upperTrapezius(told.isWanted()));
            case LogEntry.SignsTold signs -> {
                stopped = Optional.of(signs.verdict());
                open = Optional.empty();
            }
            case LogEntry.ClearanceConfirmed _ -> {
                stopped = Optional.empty();
                removed.clear();
            }
            case LogEntry.NotUnderstood other -> notUnderstood.add(other);
        }
    }

    /// After a very long break the program begins anew (B5).
    private void answered(LogEntry.ProfileGiven given) {
        profile = Optional.of(given.profile());
        screened = Optional.of(given.verdict());
        boolean isBack = attendance
                .daysOff(given.at())
                .filter(days -> days > Numbers.LONGEST_GAP)
                .isPresent();
        if ((programStart.isEmpty() || isBack) && given.verdict() instanceof Verdict.Train) {
            programStart = Optional.of(given.at());
        }
    }

    private void started(LogEntry.SessionStarted started) {
        open = Optional.of(
                new OpenSession(started.session(), started.at(), started.script(), Map.of(), started.checkIn()));
        rated(started.at(), started.checkIn().pain());
        started.changes().forEach(change -> changed(change, started.at()));
        started.script().items().forEach(item -> begun(item, started.at()));
        List<LogEntry> words = List.copyOf(early);
        early.clear();
        words.forEach(this::apply);
    }

    private void begun(Script.Item item, Instant at) {
        switch (item.because()) {
            case Reason.Ramped _ -> attendance = attendance.grown(at);
            case Reason.Returned returned ->
                returned.insteadOf()
                        .ifPresent(
                                harder -> moved.put(harder, item.prescription().exercise()));
            default -> {}
        }
    }

    /// A word about a session that is over changes nothing; the entry stays in the log. One that comes before its
    /// session waits for it.
    private void told(LogEntry word, SessionId session, int place, UnaryOperator<ItemLog> change) {
        if (open.filter(now -> now.id().equals(session)).isPresent()) {
            open = open.map(now -> now.with(place, change.apply(now.item(place))));
        } else if (open.isEmpty() && isAhead(word)) {
            early.add(word);
        }
    }

    private boolean isAhead(LogEntry word) {
        return last.filter(finished -> !word.at().isAfter(finished.finishedAt()))
                        .isEmpty()
                && practice.filter(finished -> !word.at().isAfter(finished.finishedAt()))
                        .isEmpty();
    }

    private void finished(LogEntry.SessionFinished finished) {
        open.filter(session -> session.id().equals(finished.session())).ifPresent(session -> {
            open = Optional.empty();
            if (session.script().isPractice()) {
                practice = Optional.of(new FinishedSession(session, finished.at(), finished.decided()));
            } else {
                trained(session, finished);
            }
        });
    }

    private void trained(OpenSession session, LogEntry.SessionFinished finished) {
        last = Optional.of(new FinishedSession(session, finished.at(), finished.decided()));
        isMorningTold = false;
        before.clear();
        remember(session, finished.decided());
        attended(session, finished);
        finished.decided().forEach(this::decided);
        finished.decided().stream()
                .filter(one -> one.decision().reason() instanceof Reason.RedPain)
                .forEach(one -> reds.put(one.exercise(), finished.at()));
        finished.changes().forEach(change -> changed(change, finished.at()));
    }

    private void attended(OpenSession session, LogEntry.SessionFinished finished) {
        List<ExerciseId> done =
                finished.decided().stream().map(Decided::exercise).toList();
        attendance = attendance.finished(finished.at(), Course.isCalm(finished), done, standings.keySet());
        course = course.after(session, finished, before, records);
        for (Decided one : finished.decided()) {
            records = records.with(one.exercise(), before.get(one.exercise()).load(), one.done());
        }
        Course.worst(session).ifPresent(pain -> rated(finished.at(), Optional.of(pain)));
    }

    private void morning(LogEntry.MorningTold morning) {
        isMorningTold = true;
        rated(morning.at(), Optional.of(morning.morning().pain()));
        morning.decided().forEach(this::decided);
        morning.changes().forEach(change -> changed(change, morning.at()));
    }

    private void changed(Change change, Instant at) {
        course = course.after(change, at);
        if (change instanceof Change.PlateauAnswered(ExerciseId exercise, int sets)) {
            standings.computeIfPresent(
                    exercise, (_, stood) -> stood.with(stood.prescription().withSets(sets)));
            attendance = attendance.grown(at);
        }
    }

    private void rated(Instant at, Optional<Pain> pain) {
        pain.ifPresent(rating -> course = course.with(course.pain().with(at, rating)));
    }

    private void remember(OpenSession session, List<Decided> decided) {
        for (Decided one : decided) {
            Prescription asked = session.script()
                    .asked(one.exercise())
                    .orElseThrow(() -> new IllegalArgumentException("Not in the session: " + one.exercise()));
            Standing stood = standings.containsKey(one.exercise())
                    ? standings.get(one.exercise())
                    : Standing.startingWith(asked);
            before.put(one.exercise(), new History.Before(stood, one.done(), session.loadUsed(asked)));
        }
    }

    private void decided(Decided one) {
        offers.remove(one.exercise());
        if (one.decision() instanceof Decision.Train train) {
            train.offer().ifPresent(harder -> offers.put(one.exercise(), harder));
        }
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
