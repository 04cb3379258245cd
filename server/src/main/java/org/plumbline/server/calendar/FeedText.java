package org.plumbline.server.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.person.Reminder;
import org.plumbline.server.account.TraineeId;

/// The feed as calendars read it (RFC 5545): one event for each session, and an alarm for the reminder.
///
/// Sessions do not make anybody busy for others, nor for us when we read a calendar that holds this feed.
final class FeedText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private final TraineeId trainee;
    private final ZoneText zone;
    private final Optional<Reminder> reminder;
    private final StringBuilder text = new StringBuilder();

    private FeedText(TraineeId trainee, ZoneText zone, Optional<Reminder> reminder) {
        this.trainee = trainee;
        this.zone = zone;
        this.reminder = reminder;
    }

    static byte[] write(TraineeId trainee, List<Told> told, ZoneId zone, Optional<Reminder> reminder) {
        FeedText feed = new FeedText(trainee, new ZoneText(zone), reminder);
        feed.calendar(told);
        return feed.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void calendar(List<Told> told) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Plumbline//Plumbline//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME:Plumbline");
        line("X-WR-CALNAME:Plumbline");
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
        zone.lines(told.stream().map(one -> one.meeting().start()).toList()).forEach(this::line);
        told.forEach(this::event);
        line("END:VCALENDAR");
    }

    private void event(Told told) {
        Meeting meeting = told.meeting();
        boolean isDone = meeting.state() == Meeting.State.DONE;
        line("BEGIN:VEVENT");
        line("UID:" + uid(meeting.place()));
        line("SEQUENCE:" + told.sequence());
        line("DTSTAMP:" + UTC.format(told.changedAt()));
        line("LAST-MODIFIED:" + UTC.format(told.changedAt()));
        line("DTSTART" + zone.time(meeting.start()));
        line("DURATION:PT" + meeting.minutes() + "M");
        line("SUMMARY:" + (isDone ? "Training\\, done" : "Training"));
        line("STATUS:" + (meeting.state() == Meeting.State.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        if (meeting.state() == Meeting.State.PLANNED) {
            reminder.ifPresent(wanted -> alarm(meeting.start(), wanted));
        }
        line("END:VEVENT");
    }

    /// The same for a session wherever it moves, and another one for every person.
    private String uid(Meeting.Place place) {
        return UUID.nameUUIDFromBytes((trainee + "/" + place).getBytes(StandardCharsets.UTF_8)) + "@plumbline";
    }

    private void alarm(Instant start, Reminder wanted) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:Training");
        line("TRIGGER:" + trigger(start, wanted.at()));
        if (wanted.isRepeated()) {
            line("REPEAT:1");
            line("DURATION:PT1H");
        }
        line("END:VALARM");
    }

    private String trigger(Instant start, LocalTime at) {
        long minutes = Duration.between(start, zone.sameDay(start, at)).toMinutes();
        return (minutes < 0 ? "-PT" : "PT") + Math.abs(minutes) + "M";
    }

    /// What is longer than 75 characters goes on in a line of its own, behind a space.
    private void line(String content) {
        String rest = content;
        while (rest.length() > LONGEST) {
            text.append(rest, 0, LONGEST).append("\r\n ");
            rest = rest.substring(LONGEST);
        }
        text.append(rest).append("\r\n");
    }
}
