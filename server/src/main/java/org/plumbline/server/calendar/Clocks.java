package org.plumbline.server.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.desk.Busy;

/// The clocks that the times of one calendar are told by, found by their names.
///
/// A name is looked up where time zones are kept: the JDK's own, then those of Windows, then the end of a longer name
/// such as `/mozilla.org/20070129_1/Europe/Berlin`. What is none of these is what the calendar itself says it is, and
/// if it says nothing, the person's own clock.
final class Clocks {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final int DAYS_AROUND = 400;

    private final Map<String, ZoneRules> byName = new HashMap<>();
    private final ZoneRules own;
    private final Busy window;
    private final Limits limits;

    Clocks(List<Block> zones, ZoneId own, Busy window, Limits limits) {
        this.own = own.getRules();
        this.window = window;
        this.limits = limits;
        for (Block zone : zones) {
            zone.find("TZID").map(Line::value).ifPresent(name -> byName.put(name, rules(name, zone)));
        }
    }

    ZoneRules own() {
        return own;
    }

    /// Returns the clock that a line's times are told by.
    ZoneRules of(Line line) {
        return line.parameter("TZID")
                .map(name ->
                        byName.computeIfAbsent(name, unknown -> named(unknown).orElse(own)))
                .orElse(own);
    }

    private ZoneRules rules(String name, Block zone) {
        return named(name)
                .or(() -> zone.find("X-LIC-LOCATION").map(Line::value).flatMap(Clocks::named))
                .or(() -> described(zone))
                .orElse(own);
    }

    private static Optional<ZoneRules> named(String name) {
        if (KNOWN.contains(name)) {
            return Optional.of(ZoneId.of(name).getRules());
        }
        return WindowsZones.find(name).map(ZoneId::getRules).or(() -> ending(name));
    }

    private static Optional<ZoneRules> ending(String name) {
        int slash = name.indexOf('/');
        while (slash >= 0) {
            String rest = name.substring(slash + 1);
            if (KNOWN.contains(rest)) {
                return Optional.of(ZoneId.of(rest).getRules());
            }
            slash = name.indexOf('/', slash + 1);
        }
        return Optional.empty();
    }

    /// What a calendar says about a zone nobody else knows, for the time that is looked at.
    private Optional<ZoneRules> described(Block zone) {
        try {
            List<ZoneOffsetTransition> changes = new ArrayList<>();
            List<ZoneOffset> offsets = new ArrayList<>();
            for (Block part : zone.inside()) {
                offsets.add(offset(part, "TZOFFSETTO"));
                changes.addAll(changes(part));
            }
            changes.sort(Comparator.comparing(ZoneOffsetTransition::getInstant));
            if (changes.isEmpty()) {
                return offsets.stream().findFirst().map(ZoneRules::of);
            }
            ZoneOffset first = changes.getFirst().getOffsetBefore();
            return Optional.of(ZoneRules.of(first, first, List.of(), changes, List.of()));
        } catch (RuntimeException e) {
            if (e instanceof Unreadable) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private List<ZoneOffsetTransition> changes(Block part) {
        ZoneOffset before = offset(part, "TZOFFSETFROM");
        ZoneOffset after = offset(part, "TZOFFSETTO");
        if (before.equals(after)) {
            return List.of();
        }
        When first = When.parse(part.find("DTSTART").orElseThrow().value(), ZoneRules.of(before), ZoneRules.of(before));
        List<When> onsets = part.find("RRULE")
                .map(rule -> Repeat.parse(rule.value(), first, limits).between(around()))
                .orElse(List.of(first));
        return onsets.stream()
                .map(onset -> ZoneOffsetTransition.of(onset.local(), before, after))
                .toList();
    }

    private static ZoneOffset offset(Block part, String name) {
        String text = part.find(name).orElseThrow().value().strip();
        return ZoneOffset.of(text);
    }

    private Busy around() {
        return new Busy(daysFrom(window.from(), -DAYS_AROUND), daysFrom(window.until(), DAYS_AROUND));
    }

    private static Instant daysFrom(Instant instant, int days) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).plusDays(days).toInstant(ZoneOffset.UTC);
    }
}
