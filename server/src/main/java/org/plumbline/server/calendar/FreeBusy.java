package org.plumbline.server.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.desk.Busy;

/// What a `VFREEBUSY` says: periods that are busy unless they are called free.
final class FreeBusy {

    private FreeBusy() {}

    static List<Span> in(Block block, Busy window, Clocks clocks) {
        List<Span> spans = new ArrayList<>();
        for (Line line : block.all("FREEBUSY")) {
            if (line.parameter("FBTYPE").filter("FREE"::equalsIgnoreCase).isEmpty()) {
                for (String period : line.value().split(",")) {
                    add(spans, period, line, window, clocks);
                }
            }
        }
        return spans;
    }

    private static void add(List<Span> spans, String period, Line line, Busy window, Clocks clocks) {
        String[] ends = period.split("/", 2);
        When start = When.parse(ends[0], clocks.of(line), clocks.own());
        Instant until = ends[1].startsWith("P")
                ? Lasting.parse(ends[1]).end(start)
                : When.parse(ends[1], clocks.of(line), clocks.own()).instant();
        Instant from = start.instant();
        if (from.isBefore(until) && from.isBefore(window.until()) && until.isAfter(window.from())) {
            spans.add(new Span(new Busy(from, until), false));
        }
    }
}
