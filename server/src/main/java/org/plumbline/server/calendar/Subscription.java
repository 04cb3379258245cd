package org.plumbline.server.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.plumbline.desk.Busy;
import org.plumbline.server.account.TraineeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The calendar that one person subscribed to, and how it is read. It reaches nobody else's.
///
/// A calendar is read when it is chosen, and again only while somebody asks for its busy times, in the background and
/// at most every quarter of an hour. By itself nothing is ever called.
public final class Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

    private static final Duration BETWEEN = Duration.ofMinutes(15);
    private static final Duration BETWEEN_ASKED = Duration.ofMinutes(1);
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final Duration FILE_AHEAD = Duration.ofDays(92);
    private static final Duration STILL_AHEAD = Duration.ofDays(7);

    private final TraineeId trainee;
    private final Sources sources;
    private final Tools tools;

    /// What it is read with.
    ///
    /// @param clock with the person's time zone, for whole days and for times that name none
    /// @param background where a calendar is read again
    record Tools(Fetcher fetcher, Clock clock, Executor background) {}

    Subscription(TraineeId trainee, Sources sources, Tools tools) {
        this.trainee = trainee;
        this.sources = sources;
        this.tools = tools;
    }

    public Optional<Source> source() {
        return sources.find(trainee);
    }

    /// Reads a calendar at an address and keeps it, in place of the one before.
    ///
    /// @return why it could not be read; then nothing is kept
    public Optional<Trouble> subscribe(CalendarAddress address, boolean countsAllDay) {
        Instant now = tools.clock().instant();
        return switch (tools.fetcher().fetch(address, Stamp.NONE)) {
            case Fetched.Failed failed -> Optional.of(failed.trouble());
            case Fetched.Unchanged _ -> Optional.of(Trouble.BROKEN);
            case Fetched.Fresh fresh ->
                keep(Optional.of(address), countsAllDay, now, () -> copy(fresh.body(), AHEAD, now, fresh.stamp()));
        };
    }

    /// Reads an uploaded calendar and keeps its busy times, for three months from now.
    ///
    /// @return why it could not be read; then nothing is kept
    public Optional<Trouble> upload(byte[] file, boolean countsAllDay) {
        if (file.length > Fetcher.MOST_BYTES) {
            return Optional.of(Trouble.TOO_BIG);
        }
        Instant now = tools.clock().instant();
        return keep(Optional.empty(), countsAllDay, now, () -> copy(file, FILE_AHEAD, now, Stamp.NONE));
    }

    private Optional<Trouble> keep(
            Optional<CalendarAddress> address, boolean countsAllDay, Instant now, Supplier<Source.Copy> reading) {
        try {
            Source.Attempt attempt = new Source.Attempt(now, Optional.empty());
            sources.keep(trainee, new Source(address, countsAllDay, attempt, Optional.of(reading.get())));
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(e.trouble());
        }
    }

    private Source.Copy copy(byte[] calendar, Duration ahead, Instant now, Stamp stamp) {
        Busy window = new Busy(now.minus(BEFORE), now.plus(ahead));
        return new Source.Copy(
                now,
                window.until(),
                stamp,
                BusyReader.read(calendar, window, tools.clock().getZone()));
    }

    public void countAllDay(boolean counts) {
        sources.countAllDay(trainee, counts);
    }

    public void remove() {
        sources.remove(trainee);
    }

    /// Reads it again because somebody asked for it, at most once a minute.
    public void readAgain() {
        Instant now = tools.clock().instant();
        if (sources.claim(trainee, now, now.minus(BETWEEN_ASKED))) {
            read();
        }
    }

    /// Returns when it is busy in a window, and sees to it that it is read again if that is due.
    List<Busy> busy(Busy window) {
        Instant now = tools.clock().instant();
        Optional<Source> source = source();
        source.filter(known -> isDue(known, now)).ifPresent(_ -> readSoon(now));
        return source.flatMap(known -> known.current(now).map(copy -> busy(known, copy, window)))
                .orElse(List.of());
    }

    private static List<Busy> busy(Source source, Source.Copy copy, Busy window) {
        return Span.merge(copy.reading().spans().stream()
                .filter(span -> source.countsAllDay() || !span.isAllDay())
                .map(Span::busy)
                .filter(busy ->
                        busy.from().isBefore(window.until()) && busy.until().isAfter(window.from()))
                .toList());
    }

    private static boolean isDue(Source source, Instant now) {
        return source.address().isPresent()
                && !now.isBefore(source.attempt().at().plus(BETWEEN));
    }

    private void readSoon(Instant now) {
        if (sources.claim(trainee, now, now.minus(BETWEEN))) {
            tools.background().execute(this::readQuietly);
        }
    }

    private void readQuietly() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.warn("A calendar could not be read again: {}", e.getClass().getName());
        }
    }

    private void read() {
        Instant now = tools.clock().instant();
        Optional<Source> known = source();
        Optional<CalendarAddress> address = known.flatMap(Source::address);
        if (address.isPresent()) {
            read(address.get(), known.flatMap(Source::copy).orElseThrow(), now);
        }
    }

    /// The server is told what we have only while that reaches far enough: what is older has to be counted out anew.
    private void read(CalendarAddress address, Source.Copy copy, Instant now) {
        boolean reachesFar = copy.reaches().isAfter(now.plus(STILL_AHEAD));
        try {
            switch (tools.fetcher().fetch(address, reachesFar ? copy.stamp() : Stamp.NONE)) {
                case Fetched.Failed failed -> sources.failed(trainee, address, failed.trouble());
                case Fetched.Unchanged _ -> sources.unchanged(trainee, address, now);
                case Fetched.Fresh fresh ->
                    sources.read(trainee, address, copy(fresh.body(), AHEAD, now, fresh.stamp()));
            }
        } catch (Unreadable e) {
            sources.failed(trainee, address, e.trouble());
        }
    }
}
