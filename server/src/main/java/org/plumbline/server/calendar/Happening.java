package org.plumbline.server.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.desk.Busy;

/// An event of a calendar, as far as it says when somebody is busy.
///
/// @param isBusy whether it takes up time at all: not when it is cancelled, or marked as free
/// @param replaced which one of a repeating event it stands for, if it does
record Happening(Block block, Clocks clocks, String uid, When start, boolean isBusy, Optional<Instant> replaced) {

    private static final Duration FAR = Duration.ofDays(400);

    /// @throws RuntimeException if the times in it are none
    static Happening of(Block block, Clocks clocks) {
        When start = when(block.find("DTSTART").orElseThrow(), clocks);
        return new Happening(
                block,
                clocks,
                block.find("UID").map(Line::value).orElse(""),
                start,
                isBusy(block, start),
                block.find("RECURRENCE-ID").map(line -> when(line, clocks).instant()));
    }

    /// A whole day takes up time only when it is marked so; every birthday would otherwise be a day without breaks.
    private static boolean isBusy(Block block, When start) {
        if (block.says("STATUS", "CANCELLED")
                || block.says("TRANSP", "TRANSPARENT")
                || block.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
                || block.says("X-MICROSOFT-CDO-BUSYSTATUS", "WORKINGELSEWHERE")) {
            return false;
        }
        return !start.isDay()
                || block.says("TRANSP", "OPAQUE")
                || block.says("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY")
                || block.says("X-MICROSOFT-CDO-BUSYSTATUS", "OOF");
    }

    private static When when(Line line, Clocks clocks) {
        return When.parse(line.value(), clocks.of(line), clocks.own());
    }

    /// Returns the times it takes up in a window.
    ///
    /// @param others which times of it another event stands for
    List<Span> in(Busy window, Set<Instant> others, Limits limits) {
        Lasting lasting = lasting();
        Set<Instant> out = new HashSet<>(others);
        lines("EXDATE").forEach(each -> out.add(each.instant()));
        List<Span> spans = new ArrayList<>();
        for (When each : starts(window, limits)) {
            Instant from = each.instant();
            Instant until = lasting.end(each);
            boolean isInside = from.isBefore(window.until()) && until.isAfter(window.from()) && from.isBefore(until);
            if (isInside && !out.contains(from)) {
                spans.add(new Span(new Busy(from, until), start.isDay()));
            }
        }
        return spans;
    }

    private List<When> starts(Busy window, Limits limits) {
        Busy reach = new Busy(window.from().minus(lastsLong() ? FAR : Duration.ofDays(2)), window.until());
        Stream<When> repeated = block.all("RRULE").stream()
                .flatMap(rule -> Repeat.parse(rule.value(), start, limits).between(reach).stream());
        Stream<When> first = block.find("RRULE").isPresent() ? Stream.empty() : Stream.of(start);
        return Stream.of(first, repeated, lines("RDATE"))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private boolean lastsLong() {
        return lasting().end(start).isAfter(start.instant().plus(1, ChronoUnit.DAYS));
    }

    private Stream<When> lines(String name) {
        return block.all(name).stream()
                .flatMap(line -> Stream.of(line.value().split(","))
                        .map(value -> value.split("/", 2)[0])
                        .map(value -> When.parse(value, clocks.of(line), clocks.own())));
    }

    private Lasting lasting() {
        Optional<Line> end = block.find("DTEND");
        if (end.isPresent()) {
            When last = when(end.get(), clocks);
            return start.isDay()
                    ? Lasting.days(Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(start.local(), last.local()))))
                    : Lasting.exactly(Duration.between(start.instant(), last.instant()));
        }
        return block.find("DURATION")
                .map(line -> Lasting.parse(line.value()))
                .orElse(start.isDay() ? Lasting.days(1) : Lasting.exactly(Duration.ZERO));
    }
}
