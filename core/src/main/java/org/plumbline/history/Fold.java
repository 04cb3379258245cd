package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;

/// The hand that folds entries into a history. It changes while it folds and never leaves [History].
final class Fold {

    Asked asked = Asked.NOTHING;
    Lock lock = Lock.OPEN;
    Optional<Instant> programStart = Optional.empty();
    Optional<FinishedSession> last = Optional.empty();
    Optional<FinishedSession> practice = Optional.empty();
    Optional<Instant> morningTold = Optional.empty();
    final Set<LogEntry.NotUnderstood> notUnderstood = new LinkedHashSet<>();
    final Underway underway;
    final Places places;
    final Map<ExerciseId, History.Before> before = new HashMap<>();
    Attendance attendance = Attendance.NONE;
    Records records = Records.NONE;
    Records recordsBefore = Records.NONE;
    Course course = Course.BEGINNING;
    Edits edits = Edits.NONE;

    Fold() {
        underway = new Underway();
        places = new Places();
    }

    Fold(Fold other) {
        underway = new Underway(other.underway);
        places = new Places(other.places);
        asked = other.asked;
        lock = other.lock;
        programStart = other.programStart;
        last = other.last;
        practice = other.practice;
        morningTold = other.morningTold;
        notUnderstood.addAll(other.notUnderstood);
        before.putAll(other.before);
        attendance = other.attendance;
        records = other.records;
        recordsBefore = other.recordsBefore;
        course = other.course;
        edits = other.edits;
    }

    void apply(LogEntry entry) {
        switch (entry) {
            case LogEntry.ProfileGiven given -> answered(given);
            case LogEntry.SessionStarted started -> started(started);
            case LogEntry.SetLogged logged ->
                underway.tell(
                        entry,
                        logged.session(),
                        logged.item(),
                        item -> item.with(logged.at(), logged.number(), logged.set()));
            case LogEntry.EffortTold felt ->
                underway.tell(
                        entry,
                        felt.session(),
                        felt.item(),
                        item -> item.with(felt.at(), new Felt(felt.effort(), felt.inReserve())));
            case LogEntry.GripTold grip -> underway.tell(entry, grip.session(), grip.item(), ItemLog::withGripFirst);
            case LogEntry.PainTold hurt ->
                underway.tell(
                        entry,
                        hurt.session(),
                        hurt.item(),
                        item -> item.with(new PainWord(hurt.at(), hurt.pain(), hurt.kind()), hurt.stops()));
            case LogEntry.ItemSkipped skipped ->
                underway.tell(
                        entry, skipped.session(), skipped.item(), item -> item.with(skipped.at(), skipped.reason()));
            case LogEntry.SessionFinished finished -> finished(finished);
            case LogEntry.MorningTold morning -> morning(morning);
            case LogEntry.CheckedIn checked ->
                rated(checked.at(), checked.checkIn().pain());
            case LogEntry.OfferAnswered answered -> answered(answered);
            case LogEntry.BusyTold busy -> course = course.with(course.choices().with(busy));
            case LogEntry.IllnessTold ill ->
                course = course.with(course.choices().with(ill, attendance));
            case LogEntry.UpperTrapeziusTold told ->
                course = course.with(course.choices().with(told));
            case LogEntry.PlanChanged changed -> edits = edits.with(changed);
            case LogEntry.PlanUndone told -> edits = edits.with(told);
            case LogEntry.SignsTold signs -> stopped(signs);
            case LogEntry.ClearanceConfirmed clearance -> cleared(clearance);
            case LogEntry.NotUnderstood other -> notUnderstood.add(other);
        }
    }

    /// The latest answers count. After a very long break the program begins anew (B5).
    private void answered(LogEntry.ProfileGiven given) {
        boolean isNew = !asked.isOld(given);
        if (isNew && (asked.isIll() || Asked.isIll(given))) {
            course = course.with(
                    course.choices().with(new LogEntry.IllnessTold(given.at(), Asked.isIll(given)), attendance));
        }
        boolean isBack = isNew
                && given.isScreening()
                && attendance
                        .daysOff(given.at())
                        .filter(days -> days > Numbers.LONGEST_GAP)
                        .isPresent();
        if ((programStart.isEmpty() || isBack) && given.verdict() instanceof Verdict.Train) {
            programStart = Optional.of(given.at());
        }
        places.letBack(given.at());
        asked = asked.with(given);
    }

    private void started(LogEntry.SessionStarted started) {
        if (lock.isBefore(started.at()) || !underway.begin(started)) {
            return;
        }
        rated(started.at(), started.checkIn().pain());
        places.letBack(started.at());
        started.changes().forEach(change -> changed(change, started.at()));
        started.script().items().forEach(item -> begun(item, started.at()));
        underway.waiting().forEach(this::apply);
    }

    private void begun(Script.Item item, Instant at) {
        switch (item.because()) {
            case Reason.Ramped _ ->
                attendance = attendance.grown(item.prescription().exercise(), at);
            case Reason.Returned returned ->
                returned.insteadOf()
                        .ifPresent(harder ->
                                places.moved.put(harder, item.prescription().exercise()));
            default -> {}
        }
    }

    private void finished(LogEntry.SessionFinished finished) {
        if (!underway.is(finished.session())) {
            underway.await(finished, finished.session());
            return;
        }
        OpenSession session = underway.open().orElseThrow();
        underway.close(finished.at());
        LogEntry.SessionFinished end = known(session, finished);
        if (session.script().isPractice()) {
            practice = Optional.of(new FinishedSession(session, end.at(), end.decided(), end.changed()));
        } else {
            trained(session, end);
        }
    }

    /// Returns the end of a session with what was decided about its own exercises. Anything else is reported: it has no
    /// place in the session to be judged by.
    private LogEntry.SessionFinished known(OpenSession session, LogEntry.SessionFinished finished) {
        List<Decided> own = new ArrayList<>();
        for (Decided one : finished.decided()) {
            if (session.script().asked(one.exercise()).isPresent()) {
                own.add(one);
            } else {
                notUnderstood.add(new LogEntry.NotUnderstood(
                        finished.at(),
                        "session-finished",
                        "It decides about '%s', which was not in the session".formatted(one.exercise())));
            }
        }
        return new LogEntry.SessionFinished(
                finished.at(), finished.session(), finished.isShortened(), own, finished.changed());
    }

    private void trained(OpenSession session, LogEntry.SessionFinished finished) {
        last = Optional.of(new FinishedSession(session, finished.at(), finished.decided(), finished.changed()));
        morningTold = Optional.empty();
        before.clear();
        remember(session, finished.decided());
        attended(session, finished);
        finished.decided().forEach(one -> decided(one, finished.at()));
        finished.decided().stream()
                .filter(one -> one.decision().reason() instanceof Reason.RedPain)
                .forEach(one -> places.reds.put(one.exercise(), finished.at()));
        finished.changes().forEach(change -> changed(change, finished.at()));
    }

    private void attended(OpenSession session, LogEntry.SessionFinished finished) {
        List<ExerciseId> done =
                finished.decided().stream().map(Decided::exercise).toList();
        attendance = attendance.finished(finished.at(), Course.isCalm(finished), done, places.standings.keySet());
        course = course.after(session, finished, before, records);
        recordsBefore = records;
        records = records.after(finished.decided(), before);
        Course.worst(session).ifPresent(pain -> rated(finished.at(), Optional.of(pain)));
    }

    /// A morning of an older session, or one that was told already, is a number in the diary and no more.
    private void morning(LogEntry.MorningTold morning) {
        rated(morning.at(), Optional.of(morning.morning().pain()));
        boolean isOfLast = last.filter(finished -> finished.session().id().equals(morning.session()))
                .isPresent();
        if (isOfLast && morningTold.filter(told -> !morning.at().isAfter(told)).isEmpty()) {
            morningTold = Optional.of(morning.at());
            morning.decided().forEach(one -> decided(one, morning.at()));
            morning.changes().forEach(change -> changed(change, morning.at()));
        }
    }

    private void answered(LogEntry.OfferAnswered answered) {
        if (places.takeOffer(answered.exercise(), answered.at())) {
            answered.decided().forEach(one -> decided(one, answered.at()));
        }
    }

    private void stopped(LogEntry.SignsTold signs) {
        lock = lock.with(signs);
        if (lock.stopped().isPresent() || !underway.isAfter(signs.at())) {
            underway.close(signs.at());
        }
    }

    private void cleared(LogEntry.ClearanceConfirmed clearance) {
        Lock cleared = lock.with(clearance);
        asked = cleared.stopped().isPresent() ? asked : asked.lifted(lock.stopped(), clearance.at());
        lock = cleared;
        places.letBack(lock);
    }

    private void changed(Change change, Instant at) {
        course = course.after(change, at);
        if (change instanceof Change.PlateauAnswered(ExerciseId exercise, int sets)) {
            places.grow(exercise, sets);
            attendance = attendance.grown(exercise, at);
        }
    }

    private void rated(Instant at, Optional<Pain> pain) {
        pain.ifPresent(rating -> course = course.with(course.pain().with(at, rating)));
    }

    private void remember(OpenSession session, List<Decided> decided) {
        for (Decided one : decided) {
            Prescription asked = session.script().asked(one.exercise()).orElseThrow();
            Standing stood = places.standings.getOrDefault(one.exercise(), Standing.startingWith(asked));
            before.put(one.exercise(), new History.Before(stood, one.done(), session.loadUsed(asked)));
        }
    }

    private void decided(Decided one, Instant at) {
        places.decide(one, at).ifPresent(next -> {
            course = course.leaving(one.exercise());
            attendance = attendance.reached(next);
        });
    }
}
