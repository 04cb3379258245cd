package org.plumbline.server.settings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.person.Reminder;
import org.plumbline.server.calendar.BusyTimes;
import org.plumbline.server.calendar.CalendarAddress;
import org.plumbline.server.calendar.Feed;
import org.plumbline.server.calendar.Source;
import org.plumbline.server.calendar.Trouble;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DayWords;

/// What stands on the page about calendars.
///
/// @param subscribed the calendar that is read, if one is
/// @param feed the feed of planned sessions, if it is on
public record CalendarView(Optional<Subscribed> subscribed, Optional<FeedLine> feed, Starts starts) {

    /// The calendar that is read.
    ///
    /// @param name the host of the address, or `a file`
    /// @param lines when it was read, and what there is to say about it
    /// @param trouble why it could not be read last, if so
    public record Subscribed(
            String name, boolean isFile, boolean countsAllDay, List<String> lines, Optional<String> trouble) {}

    /// The feed that is on.
    ///
    /// @param address the whole address, which is a secret
    /// @param path the same without the host
    public record FeedLine(String address, String path) {}

    /// When sessions begin in the feed.
    ///
    /// @param isSet whether a time is set for it; else they begin at the reminder
    /// @param time the time that holds, `18:00`
    public record Starts(boolean isSet, boolean hasReminder, String time) {}

    /// What was refused: the address as it was typed with why, or why the file was not taken.
    public record Refused(String typed, String address, String file) {

        static final Refused NOTHING = new Refused("", "", "");
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static CalendarView of(
            Optional<Source> source, Optional<Feed.On> feed, Optional<Reminder> reminder, String host, Moment moment) {
        return new CalendarView(
                source.map(known -> subscribed(known, moment)),
                feed.map(on ->
                        new FeedLine(host + on.secret().path(), on.secret().path())),
                starts(feed, reminder));
    }

    CalendarView unsubscribed() {
        return new CalendarView(Optional.empty(), feed, starts);
    }

    private static Starts starts(Optional<Feed.On> feed, Optional<Reminder> reminder) {
        LocalTime usual = reminder.map(Reminder::at).orElse(LocalTime.of(18, 0));
        return new Starts(
                feed.flatMap(Feed.On::begins).isPresent(),
                reminder.isPresent(),
                TIME.format(feed.map(on -> on.time(reminder)).orElse(usual)));
    }

    private static Subscribed subscribed(Source source, Moment moment) {
        List<String> lines = new ArrayList<>();
        BusyTimes.line(source, moment.at(), moment.zone()).ifPresent(lines::add);
        if (source.address().isEmpty()) {
            source.reaches()
                    .ifPresent(until -> lines.add("It was read up to %s. Upload it again for what comes later."
                            .formatted(DayWords.date(moment.dateOf(until)))));
        }
        if (source.leftOut() > 0) {
            lines.add(
                    source.leftOut() == 1
                            ? "One event in it could not be understood and does not count."
                            : "%d events in it could not be understood and do not count.".formatted(source.leftOut()));
        }
        return new Subscribed(
                source.address().map(CalendarAddress::host).orElse("A file you uploaded"),
                source.address().isEmpty(),
                source.countsAllDay(),
                lines,
                source.attempt().trouble().map(Trouble::sentence));
    }
}
