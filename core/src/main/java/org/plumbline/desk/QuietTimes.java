package org.plumbline.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rule.DeskNumbers;

/// When no break is offered on a day: outside working hours, at lunch, in meetings, around sessions (DESK2, DESK3).
final class QuietTimes {

    private static final Duration SESSION_WINDOW = Duration.ofMinutes(DeskNumbers.MINUTES_AROUND_SESSION);
    private static final Duration PAUSE = Duration.ofMinutes(DeskNumbers.MINUTES_AFTER_MEETING);
    private static final int WEEK = 7;

    private final DeskPlan plan;
    private final ZoneId zone;
    private final LocalDate day;
    private final Duration lead;
    private final Optional<Busy> work;
    private final List<Span> spans;

    enum Kind {
        LUNCH,
        MEETING,
        SESSION
    }

    /// A quiet time.
    ///
    /// @param restart when the count begins anew, where it was a break by itself
    record Span(Kind kind, Busy time, Optional<Instant> restart) {

        boolean is(Kind other) {
            return kind == other;
        }

        Instant from() {
            return time.from();
        }

        Instant start() {
            return kind == Kind.SESSION ? from().plus(SESSION_WINDOW) : from();
        }

        /// When a break may be offered again after it.
        Instant again(Duration interval) {
            Instant end = kind == Kind.MEETING ? time.until().plus(PAUSE) : time.until();
            return restart.map(start -> later(start.plus(interval), end)).orElse(end);
        }
    }

    QuietTimes(DeskClock clock, LocalDate day) {
        this.plan = clock.plan();
        this.zone = clock.zone();
        this.day = day;
        this.lead = Duration.ofSeconds(plan.pace().seconds());
        this.work = plan.days().contains(day.getDayOfWeek()) ? on(day, plan.work()) : Optional.empty();
        List<Span> all = new ArrayList<>();
        plan.lunch()
                .flatMap(hours -> on(day, hours))
                .ifPresent(time -> all.add(new Span(Kind.LUNCH, time, Optional.of(time.until()))));
        clock.meetings().forEach(time -> all.add(new Span(Kind.MEETING, time, Optional.empty())));
        clock.sessions().forEach(time -> all.add(around(time)));
        all.sort(Comparator.comparing(Span::from));
        this.spans = List.copyOf(all);
    }

    private static Span around(Busy session) {
        Busy window =
                new Busy(session.from().minus(SESSION_WINDOW), session.until().plus(SESSION_WINDOW));
        return new Span(Kind.SESSION, window, Optional.of(session.until()));
    }

    /// A clock change may leave nothing of an hour.
    private Optional<Busy> on(LocalDate date, Hours hours) {
        Instant from = at(date, hours.from());
        Instant until = at(date, hours.to());
        return from.isBefore(until) ? Optional.of(new Busy(from, until)) : Optional.empty();
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    Optional<Busy> work() {
        return work;
    }

    /// Returns when work begins next after a moment of this day.
    Optional<Instant> nextWork(Instant now) {
        return Stream.iterate(day, date -> date.plusDays(1))
                .limit(WEEK + 1L)
                .filter(date -> plan.days().contains(date.getDayOfWeek()))
                .flatMap(date -> on(date, plan.work()).stream())
                .map(Busy::from)
                .filter(from -> from.isAfter(now))
                .findFirst();
    }

    Optional<Span> at(Instant now, Kind kind) {
        return spans.stream()
                .filter(span -> span.is(kind) && span.time().holds(now))
                .findFirst();
    }

    /// Returns when the quiet of a kind is over, those that follow on end included.
    Instant end(Instant now, Kind kind) {
        Instant end = now;
        for (Span span : spans) {
            boolean isOn = span.is(kind)
                    && !span.from().isAfter(end)
                    && span.time().until().isAfter(end);
            end = isOn ? span.time().until() : end;
        }
        return end;
    }

    /// Whether something that ends a prompt begins within: a meeting, lunch, a session itself. The hour before
    /// a session ends none, as it is known only afterwards where nobody planned it.
    boolean beginsIn(Busy time) {
        return spans.stream().map(Span::start).anyMatch(time::holds);
    }

    /// Returns the last moment until then from which the count begins anew.
    Optional<Instant> restart(Instant now) {
        return spans.stream()
                .flatMap(span -> span.restart().stream())
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    /// Returns the next moment after now at which quiet or the end of work begins.
    Instant nextBoundary(Instant now, Busy hours) {
        return spans.stream()
                .map(Span::from)
                .filter(from -> from.isAfter(now) && from.isBefore(hours.until()))
                .findFirst()
                .orElse(hours.until());
    }

    /// Returns when a break that is wanted from then on is offered, as it stands at a moment; empty if work is over
    /// before. What is offered has to fit before the next quiet time.
    Optional<Instant> offer(Instant wanted, Instant now, Duration interval) {
        return work.flatMap(hours -> {
            Instant at = moved(later(wanted, hours.from()), interval);
            for (Span span : spans) {
                boolean wasCut = span.from().isAfter(at) && !span.from().isAfter(now);
                at = wasCut ? moved(span.from(), interval) : at;
            }
            return at.isBefore(hours.until().minus(lead)) ? Optional.of(at) : Optional.empty();
        });
    }

    private Instant moved(Instant wanted, Duration interval) {
        Instant at = wanted;
        for (Span span : spans) {
            Instant again = span.again(interval);
            boolean isQuiet = !at.isBefore(span.from().minus(lead)) && at.isBefore(again);
            at = isQuiet ? again : at;
        }
        return at;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
