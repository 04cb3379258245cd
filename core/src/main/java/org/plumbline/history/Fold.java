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
    final Set<LogEntry.NotUnderstood> notUnderstood = new LinkedHashSet<>();
    final Underway underway;
    final Places places;
    final Over over;
    Attendance attendance = Attendance.NONE;
    Records records = Records.NONE;
    Course course = Course.BEGINNING;
    Edits edits = Edits.NONE;
    Between between = Between.NOTHING;
    Chronicle chronicle = Chronicle.EMPTY;

    Fold() {
        over = new Over();
        underway = new Underway();
        places = new Places();
    }

    Fold(Fold other) {
        over = new Over(other.over);
        underway = new Underway(other.underway);
        places = new Places(other.places);
        asked = other.asked;
        lock = other.lock;
        programStart = other.programStart;
        notUnderstood.addAll(other.notUnderstood);
        attendance = other.attendance;
        records = other.records;
        course = other.course;
        edits = other.edits;
        between = other.between;
        chronicle = other.chronicle;
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
            case LogEntry.ItemSwapped swapped -> underway.swap(swapped);
            case LogEntry.NoteTold told -> noted(told);
            case LogEntry.SessionFinished finished -> finished(finished);
            case LogEntry.SetCorrected corrected -> corrected(corrected);
            case LogEntry.MorningTold morning -> morning(morning);
            case LogEntry.CheckedIn checked ->
                rated(checked.at(), checked.checkIn().pain());
            case LogEntry.OfferAnswered answered -> answered(answered);
            case LogEntry.BusyTold busy -> {
                course = course.with(course.choices().with(busy));
                chronicle = chronicle.withFact(busy);
            }
            case LogEntry.IllnessTold ill -> {
                course = course.with(course.choices().with(ill, attendance));
                chronicle = chronicle.withFact(ill);
            }
            case LogEntry.UpperTrapeziusTold told ->
                course = course.with(course.choices().with(told));
            case LogEntry.PlanChanged changed -> edits = edits.with(changed);
            case LogEntry.PlanUndone told -> edits = edits.with(told);
            case LogEntry.DeskPlanned _,
                    LogEntry.DeskTold _,
                    LogEntry.SetupTold _,
                    LogEntry.DayTold _,
                    LogEntry.DailyAsked _,
                    LogEntry.Measured _,
                    LogEntry.MeasurementDropped _,
                    LogEntry.ReminderSet _ -> between = between.with(entry);
            case LogEntry.SignsTold signs -> stopped(signs);
            case LogEntry.ClearanceConfirmed clearance -> cleared(clearance);
            case LogEntry.NotUnderstood other -> notUnderstood.add(other);
        }
    }

    /// The latest answers count. After a very long break the program begins anew (B5).
    private void answered(LogEntry.ProfileGiven given) {
        chronicle = chronicle.withFact(given);
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
        underway.waiting(started.session()).forEach(this::apply);
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
        Optional<OpenSession> found = underway.find(finished.session());
        if (found.isEmpty()) {
            underway.await(finished, finished.session());
            return;
        }
        OpenSession session = found.get();
        underway.finish(session.id(), finished.at());
        LogEntry.SessionFinished end = known(session, finished);
        FinishedSession done = new FinishedSession(session, end.at(), end.isShortened(), end.decided(), end.changed());
        if (session.script().isPractice()) {
            over.practiced(done);
            chronicle = chronicle.with(done);
        } else {
            trained(done, end);
        }
    }

    /// Returns the end of a session with what was decided about its own exercises. Anything else is reported: it has no
    /// place in the session to be judged by.
    private LogEntry.SessionFinished known(OpenSession session, LogEntry.SessionFinished finished) {
        List<Decided> own = new ArrayList<>();
        for (Decided one : finished.decided()) {
            if (session.asked(one.exercise()).isPresent()) {
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

    private void trained(FinishedSession done, LogEntry.SessionFinished finished) {
        Map<ExerciseId, History.Before> stood = stood(done.session(), finished.decided());
        Records before = records;
        attended(done.session(), finished, stood);
        over.trained(done, stood, before);
        chronicle = chronicle.with(done, stood);
        finished.decided().forEach(one -> decided(one, finished.at(), Places.By.endOf(finished.session())));
        finished.decided().stream()
                .filter(one -> one.decision().reason() instanceof Reason.RedPain)
                .forEach(one -> places.red(one.exercise(), finished.at()));
        finished.changes().forEach(change -> changed(change, finished.at()));
    }

    private void attended(
            OpenSession session, LogEntry.SessionFinished finished, Map<ExerciseId, History.Before> stood) {
        List<ExerciseId> done =
                finished.decided().stream().map(Decided::exercise).toList();
        attendance = attendance.finished(finished.at(), Course.isCalm(finished), done, places.standings.keySet());
        course = course.after(session, finished, stood, records);
        records = records.after(finished.decided(), stood);
        Course.worst(session).ifPresent(pain -> rated(finished.at(), Optional.of(pain)));
    }

    /// A note may be told after the end as well.
    private void noted(LogEntry.NoteTold told) {
        over.noted(told);
        underway.note(told);
    }

    /// A correction that is older than a later decision changes what was done and not what comes next.
    private void corrected(LogEntry.SetCorrected corrected) {
        if (!underway.correct(corrected)) {
            over.corrected(corrected);
            over.feats.corrected(corrected, records).ifPresent(changed -> records = changed);
            List<Decided> inForce = new ArrayList<>();
            for (Decided one : corrected.decided()) {
                if (places.isLast(one, corrected)) {
                    over.before.computeIfPresent(one.exercise(), (_, stood) -> stood.with(one.done()));
                    decided(one, corrected.at(), Places.By.correctionOf(corrected.session()));
                    inForce.add(one);
                }
            }
            chronicle = chronicle.with(corrected, inForce);
        }
    }

    /// A morning of an older session, or one that was told already, is a number in the diary and no more.
    private void morning(LogEntry.MorningTold morning) {
        rated(morning.at(), Optional.of(morning.morning().pain()));
        if (over.isNext(morning)) {
            over.morningTold = Optional.of(morning.at());
            chronicle = chronicle.with(morning, morning.decided());
            morning.decided().forEach(one -> decided(one, morning.at(), Places.By.ANOTHER_WORD));
            morning.changes().forEach(change -> changed(change, morning.at()));
        }
    }

    private void answered(LogEntry.OfferAnswered answered) {
        if (places.takeOffer(answered.exercise(), answered.at())) {
            chronicle = chronicle.with(answered, answered.decided());
            answered.decided().forEach(one -> decided(one, answered.at(), Places.By.ANOTHER_WORD));
        }
    }

    private void stopped(LogEntry.SignsTold signs) {
        chronicle = chronicle.withFact(signs);
        lock = lock.with(signs);
        underway.stop(signs.at(), lock.stopped().isPresent());
    }

    private void cleared(LogEntry.ClearanceConfirmed clearance) {
        chronicle = chronicle.withFact(clearance);
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

    private Map<ExerciseId, History.Before> stood(OpenSession session, List<Decided> decided) {
        Map<ExerciseId, History.Before> stood = new HashMap<>();
        for (Decided one : decided) {
            Prescription asked = session.asked(one.exercise()).orElseThrow();
            Standing standing = places.standings.getOrDefault(one.exercise(), Standing.startingWith(asked));
            stood.put(one.exercise(), new History.Before(standing, one.done(), session.loadUsed(asked)));
        }
        return stood;
    }

    private void decided(Decided one, Instant at, Places.By by) {
        places.decide(one, at, by).ifPresent(next -> {
            course = course.leaving(one.exercise());
            attendance = attendance.reached(next);
        });
    }
}
