package org.plumbline.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The one break clock of a person, whichever devices they have: from what was told today to what is offered now.
///
/// It is a function of its arguments, so all devices see the same. Order of authority (DESK2, DESK3): working hours and
/// meetings, then the number of breaks a day, then an hour around sessions, then the interval, then the snooze.
///
/// @param told what happened at the desk, in any order and also told twice; other days are left out
/// @param meetings when the calendar is busy
/// @param sessions those of today: done, under way (until now), or planned for a time of day
public record DeskClock(DeskPlan plan, ZoneId zone, List<Happened> told, List<Busy> meetings, List<Busy> sessions) {

    public DeskClock {
        told = List.copyOf(told);
        meetings = List.copyOf(meetings);
        sessions = List.copyOf(sessions);
    }

    /// Returns how it stands at a moment.
    public DeskState at(Instant now) {
        return day(now).state();
    }

    /// Returns what came of the breaks of that day until then.
    public DeskTally tally(Instant now) {
        return day(now).tally();
    }

    /// A clock that was set back leaves events in the future; they count as just now, so that none is forgotten.
    private DeskDay day(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Happened> inOrder = told.stream()
                .filter(happened -> isOn(today, happened))
                .sorted(Comparator.comparing(Happened::at))
                .toList();
        DeskDay day = new DeskDay(plan, new QuietTimes(this, today), now, awayTimes(inOrder));
        inOrder.forEach(day::tell);
        day.end();
        return day;
    }

    /// Whoever told something meanwhile, by whichever device, was not away.
    private static List<Busy> awayTimes(List<Happened> inOrder) {
        List<Busy> times = new ArrayList<>();
        Instant lastSign = Instant.MIN;
        for (Happened happened : inOrder) {
            if (happened.event() instanceof DeskEvent.CameBack(Instant since)
                    && !since.isBefore(lastSign)
                    && DeskDay.isBreak(since, happened.at())) {
                times.add(new Busy(since, happened.at()));
            }
            lastSign = isSign(happened.event()) ? happened.at() : lastSign;
        }
        return List.copyOf(times);
    }

    /// Whether a hand told it. That a break is offered a device tells by itself, also where nobody is.
    static boolean isSign(DeskEvent event) {
        return !(event instanceof DeskEvent.Prompted);
    }

    private boolean isOn(LocalDate day, Happened happened) {
        return LocalDate.ofInstant(happened.at(), zone).equals(day);
    }
}
