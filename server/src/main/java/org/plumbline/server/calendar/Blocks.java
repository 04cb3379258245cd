package org.plumbline.server.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.ContentHandler;

/// Takes from the parser what says when, and lets everything else go by: titles, places, people, notes.
///
/// It stops the parser where a calendar is nested or filled beyond what any real one is.
final class Blocks implements ContentHandler {

    private static final Set<String> COMPONENTS = Set.of("VEVENT", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT");

    private static final Set<String> PROPERTIES = Set.of(
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "UID",
            "TRANSP",
            "STATUS",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY",
            "TZID",
            "X-LIC-LOCATION",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private static final int DEEPEST = 8;
    private static final int MOST_LINES = 400_000;

    private final Limits limits;
    private final List<Block> top = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String value = "";
    private int lines;

    Blocks(Limits limits) {
        this.limits = limits;
    }

    /// Returns the components that stand in the calendars themselves.
    List<Block> top() {
        return top;
    }

    @Override
    public void startCalendar() {
        open.clear();
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        if (open.size() >= DEEPEST) {
            throw new Unreadable(Trouble.NOT_A_CALENDAR);
        }
        limits.check();
        open.push(new Block(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void endComponent(String name) {
        Block done = open.pop();
        if (!COMPONENTS.contains(done.name())) {
            return;
        }
        if (open.isEmpty()) {
            top.add(done);
        } else {
            open.peek().add(done);
        }
    }

    @Override
    public void startProperty(String name) {
        lines++;
        if (lines > MOST_LINES) {
            throw new Unreadable(Trouble.TOO_MUCH);
        }
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String told) {
        parameters.put(name.toUpperCase(Locale.ROOT), told.replace("\"", ""));
    }

    @Override
    public void propertyValue(String told) {
        value = told;
    }

    @Override
    public void endProperty(String name) {
        String known = name.toUpperCase(Locale.ROOT);
        Block block = open.peek();
        if (block != null && PROPERTIES.contains(known)) {
            block.add(new Line(known, parameters, value));
        }
    }
}
