package org.plumbline.server.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.Pace;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Profile;
import org.plumbline.planner.AtDesk;
import org.plumbline.screening.Screener;
import org.plumbline.server.command.ProfileJson;

/// Somebody at their desk on a Tuesday, for tests of breaks.
final class SomeDesk {

    static final Repertoire REPERTOIRE = Catalog.read();
    static final ZoneId ZONE = ZoneOffset.UTC;
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    static final Profile SOMEBODY = profile("""
            {"age": 41, "equipment": ["wall", "doorframe", "band", "anchor", "mat"], "bands": [2, 3], "days_per_week": 2,
             "free_days": ["MON", "THU"]}""");

    private SomeDesk() {}

    static Profile profile(String json) {
        return ProfileJson.read("profile.json", json);
    }

    static Instant at(String time) {
        return TUESDAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    static History history(Profile profile, DeskPlan plan, LogEntry... more) {
        Instant start = at("00:00").minus(Duration.ofDays(1));
        List<LogEntry> entries = new ArrayList<>();
        entries.add(new LogEntry.ProfileGiven(start, profile, Screener.screen(profile)));
        entries.add(new LogEntry.DeskPlanned(start, plan));
        entries.addAll(List.of(more));
        return History.of(entries);
    }

    static LogEntry told(String time, DeskEvent event) {
        return new LogEntry.DeskTold(at(time), event);
    }

    static AtDesk desk(History history, String time) {
        return new AtDesk(REPERTOIRE, history, at(time), ZONE);
    }

    static DeskPlan lasting(int seconds, OwnMove... own) {
        DeskPlan usual = DeskPlan.USUAL;
        return new DeskPlan(
                true, usual.days(), usual.work(), usual.lunch(), new Pace(50, seconds, 8, 3, true), List.of(own));
    }
}
