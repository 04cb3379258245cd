package org.plumbline.server.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.plumbline.desk.Busy;

/// Reads when a calendar says busy: `BusyReader.read(bytes, window, zone)`.
///
/// A date that cannot be understood leaves its event out, and how many those were is told; only what is no calendar at
/// all is refused. A window is some days or weeks; repeating events are counted out for it alone.
final class BusyReader {

    private static final int MOST_SPANS = 5_000;

    private final Busy window;
    private final ZoneId own;
    private final Limits limits = new Limits();
    private List<Span> spans = new ArrayList<>();
    private int leftOut;

    /// What a calendar says about a window.
    ///
    /// @param spans when it says busy, merged, the first one first
    /// @param leftOut how many events were not understood
    record Reading(List<Span> spans, int leftOut) {

        Reading {
            spans = List.copyOf(spans);
        }
    }

    private BusyReader(Busy window, ZoneId own) {
        this.window = window;
        this.own = own;
    }

    /// @param own the person's time zone, for whole days and for times that name none
    /// @throws Unreadable if it is no calendar, or one that asks for too much
    static Reading read(byte[] calendar, Busy window, ZoneId own) {
        return new BusyReader(window, own).read(calendar);
    }

    private Reading read(byte[] calendar) {
        List<Block> blocks = parse(calendar);
        Clocks clocks = new Clocks(named(blocks, "VTIMEZONE"), own, window, limits);
        List<Happening> happenings = happenings(named(blocks, "VEVENT"), clocks);
        Map<String, Set<Instant>> replaced = happenings.stream()
                .filter(one -> one.replaced().isPresent())
                .collect(
                        groupingBy(Happening::uid, mapping(one -> one.replaced().orElseThrow(), toSet())));
        for (Happening one : happenings) {
            if (one.isBusy()) {
                Set<Instant> others =
                        one.replaced().isPresent() ? Set.of() : replaced.getOrDefault(one.uid(), Set.of());
                add(() -> one.in(window, others, limits));
            }
        }
        named(blocks, "VFREEBUSY").forEach(block -> add(() -> FreeBusy.in(block, window, clocks)));
        return new Reading(Span.merged(spans), leftOut);
    }

    /// Every property that counts is plain ASCII, so letters that are broken elsewhere do no harm.
    private List<Block> parse(byte[] calendar) {
        Blocks blocks = new Blocks(limits);
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(calendar), StandardCharsets.UTF_8)) {
            new CalendarParserImpl(true).parse(new UnfoldingReader(reader, true), blocks);
        } catch (ParserException | IOException e) {
            throw e.getCause() instanceof Unreadable known ? known : new Unreadable(Trouble.NOT_A_CALENDAR);
        }
        return blocks.top();
    }

    private static List<Block> named(List<Block> blocks, String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).toList();
    }

    private List<Happening> happenings(List<Block> events, Clocks clocks) {
        List<Happening> happenings = new ArrayList<>();
        for (Block event : events) {
            limits.check();
            try {
                happenings.add(Happening.of(event, clocks));
            } catch (Unreadable e) {
                throw e;
            } catch (RuntimeException _) {
                leftOut++;
            }
        }
        return happenings;
    }

    /// Whatever a date or a rule of one event throws leaves that event out.
    private void add(Supplier<List<Span>> found) {
        try {
            spans.addAll(found.get());
        } catch (Unreadable e) {
            throw e;
        } catch (RuntimeException _) {
            leftOut++;
        }
        if (spans.size() > 2 * MOST_SPANS) {
            spans = new ArrayList<>(Span.merged(spans));
            if (spans.size() > MOST_SPANS) {
                throw new Unreadable(Trouble.TOO_MUCH);
            }
        }
    }
}
