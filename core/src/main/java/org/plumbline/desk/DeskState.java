package org.plumbline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.rule.RuleId;

/// How the break clock stands at a moment: counting, quiet for a meeting, a break offered.
///
/// Each says by which rule it is so, and when it changes at the latest if nothing happens, so that a page needs one
/// timer only.
public sealed interface DeskState {

    /// DESK2: how often, how long, how many, and only within working hours.
    RuleId DESK2 = new RuleId("DESK2");

    /// DESK3: snooze, quiet times, and nothing that gets more urgent.
    RuleId DESK3 = new RuleId("DESK3");

    /// Returns the rule that makes it so.
    RuleId rule();

    /// Returns when to look again at the latest; empty if it stays so until somebody does something.
    Optional<Instant> changesBy();

    /// No breaks are wanted.
    record Off() implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.empty();
        }
    }

    /// Not a day or not an hour of work.
    ///
    /// @param isDayOff whether the whole day is off
    /// @param next when work begins next; empty if no day has work
    record OutsideHours(boolean isDayOff, Optional<Instant> next) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return next;
        }
    }

    /// The midday break, after which the count begins anew.
    record Lunch(Instant until) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK3;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(until);
        }
    }

    /// Nobody has sat down yet today, or they have left.
    ///
    /// @param until when work ends
    record NotHere(Instant until) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(until);
        }
    }

    /// A break is under way, on whichever device.
    ///
    /// @param until when it is taken to be over although nobody said so
    record InBreak(Instant since, Instant until) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(until);
        }
    }

    /// The calendar is busy.
    ///
    /// @param until when the meeting, or the last of several on end, is over
    /// @param isHeld whether a break would be due and comes afterwards
    record Quiet(Instant until, boolean isHeld) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK3;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(until);
        }
    }

    /// As many were offered as there are in a day.
    ///
    /// @param until when work ends
    record Enough(Instant until) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(until);
        }
    }

    /// A session is under way, or was or will be within the hour.
    record NearSession(Instant until) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK3;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(until);
        }
    }

    /// The time at the desk is counted.
    ///
    /// @param since when the count began: with sitting down, a break, or a prompt that was left out or let pass
    /// @param promptAt when a break is offered; empty if none is before work ends
    /// @param changesAt when to look again
    record Counting(Instant since, Optional<Instant> promptAt, Instant changesAt) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(changesAt);
        }
    }

    /// A break was due while the calendar was busy; it is offered in a moment.
    ///
    /// @param changesAt when to look again
    record HeldBack(Instant promptAt, Instant changesAt) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK3;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(changesAt);
        }
    }

    /// Somebody wanted to be asked again.
    ///
    /// @param promptAt when; empty if work ends before
    /// @param changesAt when to look again
    record Snoozed(Optional<Instant> promptAt, Instant changesAt) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK3;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(changesAt);
        }
    }

    /// A break is offered within a minute.
    record Announced(Instant promptAt, Instant changesAt) implements DeskState {

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(changesAt);
        }
    }

    /// A break is offered.
    ///
    /// @param due since when: the same on all devices, so it is a name for this prompt
    /// @param since when the count began, as in [Counting]
    /// @param offered what it has, once a device told that it was offered ([DeskEvent.Prompted]); who sees it empty
    ///     tells it
    /// @param skipsLeft how many may still be skipped today
    /// @param changesAt when it is withdrawn, or something else begins
    record Prompt(Instant due, Instant since, Optional<List<BreakMove>> offered, int skipsLeft, Instant changesAt)
            implements DeskState {

        public Prompt {
            offered = offered.map(List::copyOf);
        }

        @Override
        public RuleId rule() {
            return DESK2;
        }

        @Override
        public Optional<Instant> changesBy() {
            return Optional.of(changesAt);
        }
    }
}
