package org.plumbline.server.past;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.SessionId;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;
import org.plumbline.screening.Verdict.Finding;
import org.plumbline.server.log.Stretch;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.EditWords;
import org.plumbline.server.words.PastWords;
import org.plumbline.server.words.ScreenWords;

/// The hand that turns a part of the log into what happened, one event for each session, morning, answer and break.
final class Storyteller {

    private final Decisions decisions;
    private final Moment moment;
    private final List<Dated> events = new ArrayList<>();
    private final Map<SessionId, SessionStory> open = new LinkedHashMap<>();
    private final Map<SessionId, SessionStory> over = new HashMap<>();
    private final Map<Instant, LogEntry.PlanChanged> changes = new HashMap<>();
    private final EditWords edits;
    private Optional<Instant> lastEnd;

    /// An event with its moment: what another device did offline is told when it happened, not when it was heard of.
    private record Dated(Instant at, Event event) {}

    private Storyteller(Repertoire repertoire, Moment moment, Optional<Instant> lastEnd) {
        this.decisions = new Decisions(repertoire);
        this.edits = new EditWords(repertoire);
        this.moment = moment;
        this.lastEnd = lastEnd;
    }

    /// Returns what happened, the latest first.
    static List<Event> events(Stretch stretch, Repertoire repertoire, Moment moment) {
        Storyteller teller = new Storyteller(repertoire, moment, stretch.lastEnd());
        stretch.entries().forEach(teller::tell);
        teller.leaveOpen();
        return teller.events.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList()
                .reversed();
    }

    private void tell(LogEntry entry) {
        switch (entry) {
            case LogEntry.ProfileGiven given -> add(given.at(), "same", "You answered the questions", "", given(given));
            case LogEntry.SessionStarted started -> started(started);
            case LogEntry.PainTold hurt -> said(hurt.session(), hurt.item(), name -> PastWords.pain(name, hurt));
            case LogEntry.ItemSkipped skipped ->
                said(skipped.session(), skipped.item(), name -> PastWords.skipped(name, skipped.reason()));
            case LogEntry.ItemSwapped swapped -> swapped(swapped);
            case LogEntry.NoteTold note -> noted(note);
            case LogEntry.SetCorrected corrected -> corrected(corrected);
            case LogEntry.SessionFinished finished -> finished(finished);
            case LogEntry.MorningTold morning -> morning(morning);
            case LogEntry.CheckedIn checked ->
                add(checked.at(), "held", "No day to train", PastWords.checkIn(checked.checkIn()), List.of());
            case LogEntry.OfferAnswered answered -> offer(answered);
            case LogEntry.BusyTold busy -> add(busy.at(), "same", PastWords.busy(busy.isBusy()), "", List.of());
            case LogEntry.IllnessTold ill -> add(ill.at(), "same", PastWords.ill(ill.isIll()), "", List.of());
            case LogEntry.UpperTrapeziusTold told ->
                add(told.at(), "same", PastWords.upperTrapezius(told.isWanted()), "", List.of());
            case LogEntry.PlanChanged changed -> {
                changes.put(changed.at(), changed);
                add(changed.at(), "same", "You changed your week", "", List.of(told(changed)));
            }
            case LogEntry.PlanUndone undone -> undone(undone);
            case LogEntry.SignsTold signs -> signs(signs);
            case LogEntry.ClearanceConfirmed cleared ->
                add(cleared.at(), "done", "Somebody has looked at it", "", List.of(Told.fact(PastWords.cleared())));
            case LogEntry.NotUnderstood other ->
                add(other.at(), "same", "Not understood", other.kind(), List.of(Told.fact(PastWords.notUnderstood())));
            case LogEntry.SetLogged _,
                    LogEntry.EffortTold _,
                    LogEntry.GripTold _,
                    LogEntry.DeskPlanned _,
                    LogEntry.DeskTold _,
                    LogEntry.SetupTold _,
                    LogEntry.DayTold _,
                    LogEntry.DailyAsked _,
                    LogEntry.Measured _,
                    LogEntry.MeasurementDropped _,
                    LogEntry.ReminderSet _ -> {}
        }
    }

    private void add(Instant at, String state, String title, String fact, List<Told> words) {
        add(at, new Event(moment.dateOf(at), state, title, fact, words, List.of()));
    }

    private void add(Instant at, Event event) {
        events.add(new Dated(at, event));
    }

    private static List<Told> given(LogEntry.ProfileGiven given) {
        return switch (given.verdict()) {
            case Verdict.Train train -> found(train.findings());
            case Verdict.NotNow wait ->
                Stream.concat(Stream.of(advice(wait)), found(wait.findings()).stream())
                        .toList();
        };
    }

    private static Told advice(Verdict.NotNow wait) {
        return Told.fact(ScreenWords.advice(wait.advice()));
    }

    private static List<Told> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Told(ScreenWords.cited(finding), true, Set.of()))
                .toList();
    }

    private void started(LogEntry.SessionStarted started) {
        lastEnd.map(end -> Math.toIntExact(Duration.between(end, started.at()).toDays()))
                .filter(days -> days > Numbers.NO_GAP)
                .ifPresent(days -> add(started.at(), "same", PastWords.breakOf(days), "", List.of()));
        SessionStory story = new SessionStory(started);
        decisions.changes(started.changed()).forEach(story::add);
        decisions.beginning(started).forEach(story::add);
        open.put(started.session(), story);
    }

    /// A session that was begun and never ended.
    private void leaveOpen() {
        open.values().forEach(story -> add(story.start(), "same", story.title() + ", not finished", "", story.words()));
        open.clear();
    }

    private void said(SessionId session, int item, UnaryOperator<String> words) {
        Optional.ofNullable(open.get(session))
                .ifPresent(story -> story.exercise(item)
                        .ifPresent(exercise -> story.add(Told.fact(words.apply(decisions.name(exercise)), exercise))));
    }

    private void swapped(LogEntry.ItemSwapped swapped) {
        String instead = decisions.name(swapped.instead().variant());
        said(swapped.session(), swapped.item(), name -> PastWords.swapped(name, swapped.reason(), instead));
        Optional.ofNullable(open.get(swapped.session()))
                .ifPresent(story -> story.swap(swapped.item(), swapped.instead().exercise()));
    }

    /// A note on a session that is over is an event of its own, since what came before is told as it was.
    private void noted(LogEntry.NoteTold note) {
        Optional<ExerciseId> exercise = note.item().flatMap(item -> exercise(note.session(), item));
        String words = PastWords.note(exercise.map(decisions::name).orElse(""), note.text());
        Told told = exercise.map(id -> Told.fact(words, id)).orElseGet(() -> Told.fact(words));
        Optional.ofNullable(open.get(note.session()))
                .ifPresentOrElse(
                        story -> story.add(told), () -> add(note.at(), "same", "You added a note", "", List.of(told)));
    }

    private void corrected(LogEntry.SetCorrected corrected) {
        Optional<ExerciseId> exercise = exercise(corrected.session(), corrected.item());
        String words = PastWords.corrected(exercise.map(decisions::name).orElse("An exercise"), corrected);
        Told told = exercise.map(id -> Told.fact(words, id)).orElseGet(() -> Told.fact(words));
        add(
                corrected.at(),
                new Event(
                        moment.dateOf(corrected.at()),
                        "same",
                        "You corrected a set",
                        "",
                        List.of(told),
                        decisions.lines(corrected.decided())));
    }

    private Optional<ExerciseId> exercise(SessionId session, int item) {
        return Optional.ofNullable(open.get(session))
                .or(() -> Optional.ofNullable(over.get(session)))
                .flatMap(story -> story.exercise(item));
    }

    private void finished(LogEntry.SessionFinished finished) {
        lastEnd = Optional.of(finished.at());
        Optional<SessionStory> story = Optional.ofNullable(open.remove(finished.session()));
        story.ifPresent(told -> over.put(finished.session(), told));
        List<Told> words = new ArrayList<>(story.map(SessionStory::words).orElse(List.of()));
        words.addAll(decisions.changes(finished.changed()));
        add(
                finished.at(),
                new Event(
                        moment.dateOf(finished.at()),
                        "done",
                        story.map(SessionStory::title).orElse("Session"),
                        story.map(one -> one.fact(finished)).orElse(""),
                        words,
                        decisions.lines(finished.decided())));
    }

    private void morning(LogEntry.MorningTold morning) {
        List<Line> lines = decisions.lines(morning.decided());
        List<Told> words = decisions.changes(morning.changed());
        boolean isCalm = lines.isEmpty() && words.isEmpty();
        add(
                morning.at(),
                new Event(
                        moment.dateOf(morning.at()),
                        isCalm ? "same" : "held",
                        "The morning after",
                        PastWords.morning(morning),
                        isCalm ? List.of(Told.fact("Nothing changed.")) : words,
                        lines));
    }

    private void offer(LogEntry.OfferAnswered answered) {
        ExerciseId exercise = answered.exercise();
        add(
                answered.at(),
                new Event(
                        moment.dateOf(answered.at()),
                        answered.isTaken() ? "up" : "same",
                        answered.isTaken() ? "You took a harder exercise" : "You stayed with an exercise",
                        "",
                        List.of(Told.fact(PastWords.offer(decisions.name(exercise), answered.isTaken()), exercise)),
                        decisions.lines(answered.decided())));
    }

    /// A change of an earlier page is named by its day.
    private void undone(LogEntry.PlanUndone undone) {
        Told what = Optional.ofNullable(changes.get(undone.changedAt()))
                .map(this::told)
                .orElseGet(() -> Told.fact(PastWords.undone(moment.dateOf(undone.changedAt()))));
        add(undone.at(), "same", "You took a change of your week back", "", List.of(what));
    }

    private Told told(LogEntry.PlanChanged changed) {
        return Told.of(changed.told(), edits.said(changed.edit()), about(changed.edit()));
    }

    private static Set<ExerciseId> about(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Swapped swapped -> new HashSet<>(List.of(swapped.from(), swapped.to()));
            case PlanEdit.Pinned pinned -> Set.of(pinned.exercise());
            case PlanEdit.Disliked told -> Set.of(told.exercise());
            case PlanEdit.Favored told -> Set.of(told.exercise());
            case PlanEdit.WeakPointTold _,
                    PlanEdit.Moved _,
                    PlanEdit.Traveling _,
                    PlanEdit.ShortenedDay _,
                    PlanEdit.SkippedDay _,
                    PlanEdit.UpperBodyDays _,
                    PlanEdit.RoutineFollowed _,
                    PlanEdit.TakenOver _,
                    PlanEdit.Afresh _ -> Set.of();
        };
    }

    private void signs(LogEntry.SignsTold signs) {
        leaveOpen();
        List<Told> words = new ArrayList<>(List.of(advice(signs.verdict())));
        words.addAll(found(signs.verdict().findings()));
        add(signs.at(), "stopped", "You told us about a sign", "", words);
    }
}
