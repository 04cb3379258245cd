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
    private final List<Event> events = new ArrayList<>();
    private final Map<SessionId, SessionStory> open = new LinkedHashMap<>();
    private final Map<Instant, LogEntry.PlanChanged> changes = new HashMap<>();
    private final EditWords edits;
    private Optional<Instant> lastEnd;

    private Storyteller(Repertoire repertoire, Moment moment, Optional<Instant> lastEnd) {
        this.decisions = new Decisions(repertoire);
        this.edits = new EditWords(repertoire);
        this.moment = moment;
        this.lastEnd = lastEnd;
    }

    /// Returns what happened, the latest first: by when it was, since a device may tell it much later.
    static List<Event> events(Stretch stretch, Repertoire repertoire, Moment moment) {
        Storyteller teller = new Storyteller(repertoire, moment, stretch.lastEnd());
        stretch.entries().forEach(teller::tell);
        teller.leaveOpen();
        return teller.events.reversed().stream()
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
    }

    private void tell(LogEntry entry) {
        switch (entry) {
            case LogEntry.ProfileGiven given -> add(given.at(), "same", "You answered the questions", "", given(given));
            case LogEntry.SessionStarted started -> started(started);
            case LogEntry.PainTold hurt -> said(hurt.session(), hurt.item(), name -> PastWords.pain(name, hurt));
            case LogEntry.ItemSkipped skipped ->
                said(skipped.session(), skipped.item(), name -> PastWords.skipped(name, skipped.reason()));
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
            case LogEntry.SetLogged _, LogEntry.EffortTold _, LogEntry.GripTold _ -> {}
        }
    }

    private void add(Instant at, String state, String title, String fact, List<Told> words) {
        events.add(new Event(moment.localOf(at), state, title, fact, words, List.of()));
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

    /// Another session may be under way on another device; each ends for itself.
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

    private void finished(LogEntry.SessionFinished finished) {
        lastEnd = lastEnd.filter(end -> end.isAfter(finished.at())).or(() -> Optional.of(finished.at()));
        Optional<SessionStory> story = Optional.ofNullable(open.remove(finished.session()));
        List<Told> words = new ArrayList<>(story.map(SessionStory::words).orElse(List.of()));
        words.addAll(decisions.changes(finished.changed()));
        events.add(new Event(
                moment.localOf(finished.at()),
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
        events.add(new Event(
                moment.localOf(morning.at()),
                isCalm ? "same" : "held",
                "The morning after",
                PastWords.morning(morning),
                isCalm ? List.of(Told.fact("Nothing changed.")) : words,
                lines));
    }

    private void offer(LogEntry.OfferAnswered answered) {
        ExerciseId exercise = answered.exercise();
        events.add(new Event(
                moment.localOf(answered.at()),
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
