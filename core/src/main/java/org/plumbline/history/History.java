package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.person.Profile;
import org.plumbline.screening.Verdict;

/// Where one person stands after everything that happened, folded from the log in its order.
///
/// Immutable. The fold takes time in proportion to the entries.
public final class History {

    /// Where somebody stood before a session and what they did in it: what a bad morning is judged by (P3).
    ///
    /// @param load what it was done with
    public record Before(Standing standing, Performance done, Load load) {

        /// Returns both of one day: where somebody stood before the first, and what they did in both.
        Before and(Before second) {
            return new Before(standing, done.and(second.done), load);
        }

        Before with(Performance corrected) {
            return new Before(standing, corrected, load);
        }
    }

    /// The last session of an exercise.
    ///
    /// @param before where somebody stood before it, and what they did
    public record LastTime(SessionId session, Before before) {}

    private final Fold fold;

    private History(Fold fold) {
        this.fold = fold;
    }

    public static History empty() {
        return of(List.of());
    }

    public static History of(Iterable<LogEntry> entries) {
        Fold fold = new Fold();
        entries.forEach(fold::apply);
        return new History(fold);
    }

    /// Returns the history with more entries.
    public History after(Iterable<LogEntry> entries) {
        Fold copy = new Fold(fold);
        entries.forEach(copy::apply);
        return new History(copy);
    }

    public History after(LogEntry entry) {
        return after(List.of(entry));
    }

    /// Returns the latest answers, or empty before the first visit.
    public Optional<Profile> profile() {
        return fold.asked.answers().map(LogEntry.ProfileGiven::profile);
    }

    /// Returns the changes to the week that hold.
    public Edits edits() {
        return fold.edits;
    }

    /// Returns what was said last about training here. A sign told later counts until clearance is confirmed (STOP4).
    public Optional<Verdict> verdict() {
        return fold.lock
                .stopped()
                .<Verdict>map(stopped -> stopped)
                .or(() -> fold.asked.answers().map(LogEntry.ProfileGiven::verdict));
    }

    /// Returns what a sign told later said, as long as no clearance is confirmed (STOP4).
    public Optional<Verdict.NotNow> stopped() {
        return fold.lock.stopped();
    }

    /// Returns when all safety questions were last answered (SCR2); changing one answer does not count.
    public Optional<Instant> screenedAt() {
        return fold.asked.screenedAt();
    }

    /// Returns the stop that clearance or a changed answer has lifted, until all safety questions were answered again
    /// (SCR2).
    public Optional<Verdict.NotNow> lifted() {
        return fold.asked.lift().map(Latest::value);
    }

    /// Returns when the program began: the first time answers led to a plan.
    public Optional<Instant> programStart() {
        return fold.programStart;
    }

    /// Returns the session to go on with, if one is under way: of several the one that began last, which is the one
    /// that somebody is in.
    public Optional<OpenSession> openSession() {
        return openSessions().stream().findFirst();
    }

    /// Returns the sessions under way, the one that began last first. One that was left for a day before another began
    /// is not among them.
    public List<OpenSession> openSessions() {
        return fold.underway.open();
    }

    /// Returns a session that is not finished, however long ago it began.
    public Optional<OpenSession> findOpen(SessionId session) {
        return fold.underway.find(session);
    }

    /// Returns when an exercise was decided about last.
    public Optional<Instant> decidedAt(ExerciseId exercise) {
        return Optional.ofNullable(fold.places.made.get(exercise)).map(Places.Made::at);
    }

    /// Whether the end of that session, or a correction of it, was the last to decide about an exercise.
    public boolean isDecidedBy(SessionId session, ExerciseId exercise) {
        return Optional.ofNullable(fold.places.made.get(exercise))
                .filter(made -> made.by().isAbout(session))
                .isPresent();
    }

    /// Returns the last session of an exercise, and where somebody stood before it.
    public Optional<LastTime> lastTime(ExerciseId exercise) {
        return fold.over.feats.last(exercise);
    }

    public Optional<FinishedSession> lastFinished() {
        return fold.over.last;
    }

    /// Returns the last practice: what was done without a working set, and changes nothing about the program.
    public Optional<FinishedSession> lastPractice() {
        return fold.over.practice;
    }

    /// Returns when somebody trained, and which breaks there were.
    public Attendance attendance() {
        return fold.attendance;
    }

    /// Returns what somebody has shown with each exercise.
    public Records records() {
        return fold.records;
    }

    /// Returns what somebody had shown before the last session: what it is compared with.
    public Records recordsBeforeLast() {
        return fold.over.recordsBefore;
    }

    /// Returns how the program as a whole goes.
    public Course course() {
        return fold.course;
    }

    /// Returns what was told between sessions: desk, days, measurements.
    public Between between() {
        return fold.between;
    }

    /// Returns what was done over the years.
    public Chronicle chronicle() {
        return fold.chronicle;
    }

    /// Returns the exercises a person has a standing with.
    public Map<ExerciseId, Standing> standings() {
        return Collections.unmodifiableMap(fold.places.standings);
    }

    /// Returns the harder exercise that is offered in place of another, until that is answered or done again.
    public Optional<Prescription> offer(ExerciseId exercise) {
        return Optional.ofNullable(fold.places.offers.get(exercise)).map(Places.Offer::harder);
    }

    /// Returns the offers that wait for an answer, by the exercise they would replace.
    public Map<ExerciseId, Prescription> offers() {
        return fold.places.offers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, offer -> offer.getValue().harder()));
    }

    /// Returns the entries that this version does not understand. They are kept in the log.
    public List<LogEntry.NotUnderstood> notUnderstood() {
        return List.copyOf(fold.notUnderstood);
    }

    /// Whether the morning after the last session has been told.
    public boolean isMorningTold() {
        return fold.over.morningTold.isPresent();
    }

    /// Returns the exercise that stands for a planned one after steps up and down.
    public ExerciseId inPlaceOf(ExerciseId planned) {
        return wayFrom(planned).getLast();
    }

    /// Returns a planned exercise and those that took its place one after the other, the present one last.
    public List<ExerciseId> wayFrom(ExerciseId planned) {
        List<ExerciseId> way = new ArrayList<>(List.of(planned));
        ExerciseId next = fold.places.moved.get(planned);
        while (next != null && !way.contains(next)) {
            way.add(next);
            next = fold.places.moved.get(next);
        }
        return way;
    }

    /// Returns the exercises that were left for this one, up or down.
    public List<ExerciseId> leftFor(ExerciseId exercise) {
        return fold.places.moved.entrySet().stream()
                .filter(move -> move.getValue().equals(exercise))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Returns where the person stands with an exercise, or empty if they never did it or were told to leave it out.
    public Optional<Standing> standing(ExerciseId exercise) {
        return Optional.ofNullable(fold.places.standings.get(exercise));
    }

    /// Whether the last decision was to leave the exercise out.
    public boolean isLeftOut(ExerciseId exercise) {
        return fold.places.leftOut.containsKey(exercise);
    }

    /// Returns the exercises whose whole pattern was taken out after red pain twice (P1), until clearance is confirmed.
    public Set<ExerciseId> removedPatterns() {
        return fold.places.leftOut.entrySet().stream()
                .filter(out -> out.getValue().isPattern())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns when an exercise last ended with red pain.
    public Optional<Instant> lastRed(ExerciseId exercise) {
        return Optional.ofNullable(fold.places.reds.get(exercise));
    }

    /// Returns what a bad morning after the last session is judged by.
    public Map<ExerciseId, Before> beforeLast() {
        return Collections.unmodifiableMap(fold.over.before);
    }
}
