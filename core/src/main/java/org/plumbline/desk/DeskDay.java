package org.plumbline.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.rule.DeskNumbers;

/// The hand that follows one day at the desk, event by event. It changes while it works and never leaves [DeskClock].
final class DeskDay {

    private static final Duration PATIENCE = Duration.ofMinutes(DeskNumbers.PROMPT_MINUTES);
    private static final Duration SNOOZE = Duration.ofMinutes(DeskNumbers.SNOOZE_MINUTES);
    private static final Duration ANNOUNCED = Duration.ofSeconds(DeskNumbers.SECONDS_ANNOUNCED);
    private static final Duration AWAY = Duration.ofMinutes(DeskNumbers.AWAY_MINUTES);

    private final DeskPlan plan;
    private final QuietTimes quiet;
    private final Instant now;
    private final List<Busy> away;

    private boolean isHere = false;
    private Instant since = Instant.MIN;
    private Optional<Instant> snoozed = Optional.empty();
    private Optional<Open> open = Optional.empty();
    private Optional<Instant> begun = Optional.empty();
    private Optional<Instant> unanswered = Optional.empty();
    private Instant lastPrompt = Instant.MIN;
    private Instant lastTaken = Instant.MIN;
    private Instant lastSign = Instant.MIN;
    private int ignoredInARow = 0;
    private int longer = 0;
    private DeskTally tally = DeskTally.NONE;

    /// A prompt that stands.
    private record Open(Instant due, Instant told, List<BreakMove> offered) {

        Busy time() {
            return new Busy(told, told.plus(PATIENCE));
        }
    }

    /// @param away the times somebody is known to have been away, told of afterwards
    DeskDay(DeskPlan plan, QuietTimes quiet, Instant now, List<Busy> away) {
        this.plan = plan;
        this.quiet = quiet;
        this.now = now;
        this.away = away;
    }

    static boolean isBreak(Instant awaySince, Instant back) {
        return awaySince.isBefore(back) && Duration.between(awaySince, back).compareTo(AWAY) >= 0;
    }

    void tell(Happened happened) {
        Instant at = happened.at();
        pass(at);
        switch (happened.event()) {
            case DeskEvent.SatDown _ -> satDown(at);
            case DeskEvent.CameBack(Instant awaySince) -> cameBack(awaySince, at);
            case DeskEvent.LeftDesk _ -> left();
            case DeskEvent.Prompted(List<BreakMove> offered) -> prompted(at, offered);
            case DeskEvent.Snoozed _ -> snoozed(at);
            case DeskEvent.Skipped _ -> skipped(at);
            case DeskEvent.BreakBegun _ -> begun(at);
            case DeskEvent.BreakTaken _ -> taken(at);
        }
        lastSign = DeskClock.isSign(happened.event()) ? at : lastSign;
    }

    /// Brings the day to now. What was told in the future, by a clock that was set back since, is as if it were just
    /// now.
    void end() {
        since = earlier(since, now);
        snoozed = snoozed.map(again -> earlier(again, now.plus(SNOOZE)));
        begun = begun.map(start -> earlier(start, now));
        open = open.map(prompt -> new Open(earlier(prompt.due(), now), earlier(prompt.told(), now), prompt.offered()));
        pass(now);
    }

    /// Lets time pass: a prompt that nobody answered is withdrawn, and lunch begins the count anew.
    private void pass(Instant at) {
        open.ifPresent(prompt -> withdraw(prompt, at));
        quiet.restart(at).filter(start -> start.isAfter(since)).ifPresent(this::count);
        begun = begun.filter(start -> at.isBefore(end(start)));
    }

    /// A prompt that a meeting cut off, or that nobody was there to see, was not ignored.
    private void withdraw(Open prompt, Instant at) {
        Instant end = prompt.time().until();
        boolean isCut = prompt.told().isBefore(at) && quiet.beginsIn(new Busy(prompt.told(), earlier(at, end)));
        boolean isOver = !at.isBefore(end);
        if (isCut || isAfterWork(earlier(at, end))) {
            open = Optional.empty();
        } else if (isOver && away.stream().anyMatch(time -> time.holds(prompt.told()))) {
            count(prompt.told());
        } else if (isOver) {
            ignored(prompt);
        }
    }

    private boolean isAfterWork(Instant at) {
        return quiet.work().filter(hours -> at.isBefore(hours.until())).isEmpty();
    }

    /// Three in a row make the interval longer for the rest of the day, and nothing else: it never escalates.
    private void ignored(Open prompt) {
        tally = tally.and(new DeskTally(0, 0, 0, 0, 1, 0));
        ignoredInARow++;
        if (ignoredInARow == DeskNumbers.IGNORED_PROMPTS) {
            longer++;
            ignoredInARow = 0;
        }
        count(prompt.told());
    }

    private void count(Instant from) {
        since = from;
        snoozed = Optional.empty();
        open = Optional.empty();
    }

    private void answered(Instant at) {
        unanswered = Optional.empty();
        ignoredInARow = 0;
        count(at);
    }

    private void satDown(Instant at) {
        boolean isUnseen = open.isEmpty()
                && due(at).filter(due -> due.plus(PATIENCE).isBefore(at)).isPresent();
        if (!isHere || isUnseen) {
            count(at);
        }
        isHere = true;
    }

    /// Who did something at the desk since was not away: a second device slept, or tells the same absence again.
    private void cameBack(Instant awaySince, Instant at) {
        if (awaySince.isBefore(lastSign)) {
            return;
        }
        if (isBreak(awaySince, at)) {
            tally = tally.and(new DeskTally(0, 0, 0, 0, 0, 1));
            answered(at);
        } else if (!isHere) {
            count(at);
        }
        isHere = true;
    }

    private void left() {
        isHere = false;
        open = Optional.empty();
        snoozed = Optional.empty();
    }

    /// Two devices may tell the same prompt.
    private void prompted(Instant at, List<BreakMove> offered) {
        if (open.isPresent() || at.isBefore(lastPrompt.plus(PATIENCE))) {
            return;
        }
        tally = tally.and(new DeskTally(1, 0, 0, 0, 0, 0));
        Instant due = due(at).filter(since -> !since.isAfter(at)).orElse(at);
        open = Optional.of(new Open(due, at, offered)).filter(_ -> isHere);
        unanswered = Optional.of(at).filter(_ -> isHere);
        lastPrompt = at;
    }

    /// Whether a break is offered, or announced: an answer told twice finds nothing to answer the second time. What
    /// was answered in time stays so, whatever made that time quiet since.
    private boolean isAtHand(Instant at) {
        return open.isPresent()
                || unanswered.filter(told -> at.isBefore(told.plus(PATIENCE))).isPresent()
                || due(at).filter(due -> !at.isBefore(due.minus(ANNOUNCED))).isPresent();
    }

    private void snoozed(Instant at) {
        if (isAtHand(at)) {
            tally = tally.and(new DeskTally(0, 0, 1, 0, 0, 0));
            ignoredInARow = 0;
            open = Optional.empty();
            unanswered = Optional.empty();
            snoozed = Optional.of(at.plus(SNOOZE));
        }
    }

    private void skipped(Instant at) {
        if (isAtHand(at)) {
            tally = tally.and(new DeskTally(0, 0, 0, 1, 0, 0));
            answered(at);
        }
    }

    private void begun(Instant at) {
        answered(at);
        begun = Optional.of(at);
    }

    private void taken(Instant at) {
        boolean isSame = at.isBefore(lastTaken.plusSeconds(DeskNumbers.SAME_BREAK_SECONDS));
        if (!isSame) {
            tally = tally.and(new DeskTally(0, 1, 0, 0, 0, 0));
            lastTaken = at;
        }
        begun = Optional.empty();
        answered(at);
    }

    private Instant end(Instant start) {
        return start.plusSeconds(plan.pace().seconds()).plus(PATIENCE);
    }

    private Duration interval() {
        int chosen = plan.pace().minutesBetween();
        return Duration.ofMinutes(
                Math.min(chosen + longer * DeskNumbers.MINUTES_WHEN_IGNORED, DeskNumbers.LONGEST_DESK_INTERVAL));
    }

    private Optional<Instant> due(Instant at) {
        return isHere ? quiet.offer(wanted(), at, interval()) : Optional.empty();
    }

    private Instant wanted() {
        return snoozed.orElseGet(() -> since.plus(interval()));
    }

    DeskTally tally() {
        return tally;
    }

    /// Returns how it stands, the higher authority first.
    DeskState state() {
        if (!plan.isOn()) {
            return new DeskState.Off();
        }
        Optional<Busy> hours = quiet.work().filter(time -> time.holds(now));
        if (hours.isEmpty()) {
            return new DeskState.OutsideHours(quiet.work().isEmpty(), quiet.nextWork(now));
        }
        if (begun.isPresent()) {
            return new DeskState.InBreak(begun.get(), end(begun.get()));
        }
        return quietState(hours.get()).orElseGet(() -> counting(hours.get()));
    }

    private Optional<DeskState> quietState(Busy hours) {
        if (quiet.at(now, QuietTimes.Kind.LUNCH).isPresent()) {
            return Optional.of(new DeskState.Lunch(quiet.end(now, QuietTimes.Kind.LUNCH)));
        }
        if (!isHere) {
            return Optional.of(new DeskState.NotHere(hours.until()));
        }
        if (quiet.at(now, QuietTimes.Kind.MEETING).isPresent()) {
            Instant end = quiet.end(now, QuietTimes.Kind.MEETING);
            return Optional.of(new DeskState.Quiet(end, wanted().isBefore(end) && !isEnough()));
        }
        if (isEnough()) {
            return Optional.of(new DeskState.Enough(hours.until()));
        }
        return quiet.at(now, QuietTimes.Kind.SESSION).isPresent()
                ? Optional.of(new DeskState.NearSession(quiet.end(now, QuietTimes.Kind.SESSION)))
                : Optional.empty();
    }

    private boolean isEnough() {
        return open.isEmpty() && tally.offered() >= plan.pace().mostADay();
    }

    private DeskState counting(Busy hours) {
        Instant boundary = quiet.nextBoundary(now, hours);
        if (open.isPresent()) {
            Open prompt = open.get();
            Instant changes = earlier(prompt.time().until(), boundary);
            return new DeskState.Prompt(prompt.due(), since, Optional.of(prompt.offered()), skipsLeft(), changes);
        }
        Optional<Instant> due = due(now);
        if (due.filter(at -> !at.isAfter(now)).isPresent()) {
            return new DeskState.Prompt(due.get(), since, Optional.empty(), skipsLeft(), boundary);
        }
        Optional<Instant> soon = due.filter(_ -> plan.pace().isAnnounced()).map(at -> at.minus(ANNOUNCED));
        if (soon.filter(at -> !at.isAfter(now)).isPresent()) {
            return new DeskState.Announced(due.get(), earlier(due.get(), boundary));
        }
        return waiting(due, earlier(soon.or(() -> due).orElse(boundary), boundary));
    }

    private DeskState waiting(Optional<Instant> due, Instant changes) {
        if (due.isPresent() && wanted().isBefore(now)) {
            return new DeskState.HeldBack(due.get(), changes);
        }
        return snoozed.isPresent() ? new DeskState.Snoozed(due, changes) : new DeskState.Counting(since, due, changes);
    }

    private int skipsLeft() {
        return Math.max(0, plan.pace().mostSkips() - tally.skipped());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
