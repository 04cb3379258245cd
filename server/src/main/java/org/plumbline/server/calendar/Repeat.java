package org.plumbline.server.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.plumbline.desk.Busy;

/// How an event repeats: `FREQ=WEEKLY;BYDAY=MO,WE`, counted on the clock of the event.
///
/// The library does the counting, on local times. What could make it work without end is refused before: rules by the
/// minute or second, many times a day, and steps and counts beyond what calendars have.
final class Repeat {

    private static final Set<String> FREQUENCIES = Set.of("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final int LONGEST = 500;
    private static final int WIDEST = 1_000;
    private static final int MOST_COUNTED = 20_000;
    private static final int MOST_A_DAY = 48;

    private final String rule;
    private final When first;
    private final Optional<When> last;
    private final Limits limits;

    private Repeat(String rule, When first, Optional<When> last, Limits limits) {
        this.rule = rule;
        this.first = first;
        this.last = last;
        this.limits = limits;
    }

    /// @throws IllegalArgumentException for a rule that is none, or that we do not follow
    static Repeat parse(String text, When first, Limits limits) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A rule has at most %d characters".formatted(LONGEST));
        }
        Map<String, String> parts = parts(text);
        check(parts);
        limits.take(number(parts, "COUNT", 0));
        String withoutEnd = parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("UNTIL"))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        Optional<When> last =
                Optional.ofNullable(parts.get("UNTIL")).map(end -> When.parse(end, first.clock(), first.clock()));
        return new Repeat(withoutEnd, first, last, limits);
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2 && !sides[0].startsWith("X-")) {
                parts.put(sides[0].strip(), sides[1].strip());
            }
        }
        return parts;
    }

    private static void check(Map<String, String> parts) {
        boolean isFollowed = FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))
                && number(parts, "INTERVAL", 1) <= WIDEST
                && number(parts, "COUNT", 0) <= MOST_COUNTED
                && Stream.of("BYHOUR", "BYMINUTE", "BYSECOND")
                                .mapToInt(name -> parts.getOrDefault(name, "0").split(",").length)
                                .reduce(1, (one, other) -> one * other)
                        <= MOST_A_DAY;
        if (!isFollowed) {
            throw new IllegalArgumentException("Not a rule that is followed");
        }
    }

    private static int number(Map<String, String> parts, String name, int usual) {
        return Optional.ofNullable(parts.get(name)).map(Integer::parseInt).orElse(usual);
    }

    /// A day ends a rule with its last moment, a time with that moment.
    private boolean isBeforeEnd(When when) {
        if (last.isEmpty()) {
            return true;
        }
        When end = last.get();
        boolean isByDay = end.isDay() || first.isDay();
        return isByDay
                ? !when.local().toLocalDate().isAfter(end.local().toLocalDate())
                : !when.instant().isAfter(end.instant());
    }

    /// Returns when it happens in a time, as far as that goes by its own clock.
    List<When> between(Busy window) {
        LocalDateTime from =
                LocalDateTime.ofInstant(window.from(), ZoneOffset.UTC).minusDays(1);
        LocalDateTime until =
                LocalDateTime.ofInstant(window.until(), ZoneOffset.UTC).plusDays(1);
        boolean isOver = last.isPresent() && last.get().local().plusDays(1).isBefore(from);
        if (isOver || first.local().isAfter(until)) {
            return List.of();
        }
        limits.check();
        List<When> found = new Recur<LocalDateTime>(rule)
                .getDates(first.local(), from, until).stream()
                        .map(first::at)
                        .filter(this::isBeforeEnd)
                        .toList();
        limits.take(1 + found.size());
        return found;
    }
}
