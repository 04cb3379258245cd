package org.plumbline.server.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.desk.Busy;

/// A busy time of a calendar as it is stored, in whole seconds: `1767225600 1767229200 timed`.
///
/// @param isAllDay whether it came from a whole day marked busy, which counts only for those who want it to
record Span(Busy busy, boolean isAllDay) {

    private static final String ALL_DAY = "all-day";

    /// Puts together what touches or overlaps and is of one kind, the first one first.
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (boolean isAllDay : List.of(false, true)) {
            merge(spans.stream()
                            .filter(span -> span.isAllDay == isAllDay)
                            .map(Span::busy)
                            .toList())
                    .forEach(busy -> merged.add(new Span(busy, isAllDay)));
        }
        merged.sort(Comparator.comparing(span -> span.busy.from()));
        return merged;
    }

    /// Puts together what touches or overlaps, the first one first.
    static List<Busy> merge(List<Busy> times) {
        List<Busy> merged = new ArrayList<>();
        for (Busy next : times.stream().sorted(Comparator.comparing(Busy::from)).toList()) {
            if (merged.isEmpty() || merged.getLast().until().isBefore(next.from())) {
                merged.add(next);
            } else if (merged.getLast().until().isBefore(next.until())) {
                merged.add(new Busy(merged.removeLast().from(), next.until()));
            }
        }
        return merged;
    }

    static String write(List<Span> spans) {
        return spans.stream().map(Span::toString).collect(Collectors.joining("\n"));
    }

    static List<Span> read(String text) {
        return text.lines().map(Span::parse).toList();
    }

    private static Span parse(String line) {
        String[] parts = line.split(" ", -1);
        Instant from = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return new Span(new Busy(from, until), parts[2].equals(ALL_DAY));
    }

    @Override
    public String toString() {
        return "%d %d %s"
                .formatted(busy.from().getEpochSecond(), busy.until().getEpochSecond(), isAllDay ? ALL_DAY : "timed");
    }
}
