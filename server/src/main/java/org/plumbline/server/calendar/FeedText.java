package org.plumbline.server.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Repeat;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plumbline.person.Reminder;
import org.plumbline.server.account.TraineeId;

/// The feed as calendars read it (RFC 5545): one event for each session, and an alarm for the reminder.
///
/// Sessions do not make anybody busy for others, nor for us when we read a calendar that holds this feed.
final class FeedText {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final TraineeId trainee;
    private final FeedZone zone;
    private final Optional<Reminder> reminder;

    private FeedText(TraineeId trainee, FeedZone zone, Optional<Reminder> reminder) {
        this.trainee = trainee;
        this.zone = zone;
        this.reminder = reminder;
    }

    /// Returns the feed, which the library has found to be what the standard asks for.
    static byte[] write(TraineeId trainee, List<Told> told, ZoneId zone, Optional<Reminder> reminder) {
        Calendar calendar = new FeedText(trainee, new FeedZone(zone), reminder).calendar(told);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(!told.isEmpty()).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Calendar calendar(List<Told> told) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Plumbline//Plumbline//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name("Plumbline"));
        calendar.add(new XProperty("X-WR-CALNAME", "Plumbline"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AN_HOUR));
        zone.around(told.stream().map(one -> one.meeting().start()).toList()).ifPresent(calendar::add);
        told.forEach(one -> calendar.add(event(one)));
        return calendar;
    }

    private VEvent event(Told told) {
        Meeting meeting = told.meeting();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(meeting.place())));
        event.add(new DtStamp(told.changedAt()));
        event.add(new LastModified(told.changedAt()));
        event.add(new Sequence(told.sequence()));
        event.add(new DtStart<>(zone.time(meeting.start())));
        event.add(new net.fortuna.ical4j.model.property.Duration(Duration.ofMinutes(meeting.minutes())));
        event.add(new Summary(meeting.state() == Meeting.State.DONE ? "Training, done" : "Training"));
        event.add(
                meeting.state() == Meeting.State.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        if (meeting.state() == Meeting.State.PLANNED) {
            reminder.ifPresent(wanted -> event.add(alarm(meeting.start(), wanted)));
        }
        return event;
    }

    /// The same for a session wherever it moves, and another one for every person.
    private String uid(Meeting.Place place) {
        return UUID.nameUUIDFromBytes((trainee + "/" + place).getBytes(StandardCharsets.UTF_8)) + "@plumbline";
    }

    private VAlarm alarm(Instant start, Reminder wanted) {
        VAlarm alarm = new VAlarm(Duration.between(start, zone.sameDay(start, wanted.at())));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description("Training"));
        if (wanted.isRepeated()) {
            alarm.add(new Repeat(1));
            alarm.add(new net.fortuna.ical4j.model.property.Duration(AN_HOUR));
        }
        return alarm;
    }
}
