package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Level;
import org.plumbline.history.Attendance;
import org.plumbline.rule.Numbers;

/// Which level somebody is on by what they did: 16 sessions over eight weeks make `L1` (rulebook 0.3, judgement).
///
/// What they declared at first counts as well, until a break of more than 84 days (B5).
public final class Levels {

    private Levels() {}

    /// Returns the level at a moment.
    ///
    /// @param declared what the person said about themselves
    public static Level at(Instant now, Attendance attendance, Level declared) {
        Level earned = earned(now, attendance);
        if (isReset(now, attendance)) {
            return earned;
        }
        return earned.isAtLeast(declared) ? earned : declared;
    }

    /// Whether a very long break, now or before the sessions that count, took the declared level away (B5).
    private static boolean isReset(Instant now, Attendance attendance) {
        boolean isAway = attendance
                .daysOff(now)
                .filter(days -> days > Numbers.LONGEST_GAP)
                .isPresent();
        return isAway || attendance.isReturned();
    }

    private static Level earned(Instant now, Attendance attendance) {
        Optional<Instant> since = attendance.since();
        boolean isAway = attendance
                .daysOff(now)
                .filter(days -> days > Numbers.LONGEST_GAP)
                .isPresent();
        if (since.isEmpty() || isAway) {
            return Level.L0;
        }
        long days = Duration.between(since.get(), now).toDays();
        if (days >= Numbers.L2_DAYS && isRegular(now, attendance)) {
            return Level.L2;
        }
        boolean isL1 = attendance.sessions() >= Numbers.L1_SESSIONS && days >= Numbers.L1_DAYS;
        return isL1 ? Level.L1 : Level.L0;
    }

    /// No gap of more than 28 days in the last 26 weeks.
    private static boolean isRegular(Instant now, Attendance attendance) {
        Instant start = now.minus(Duration.ofDays(Numbers.L2_DAYS));
        List<Instant> sessions = attendance.lately();
        Instant before = start;
        for (Instant session : sessions) {
            if (session.isAfter(start) && isGap(before, session)) {
                return false;
            }
            before = session.isAfter(start) ? session : before;
        }
        return !isGap(before, now);
    }

    private static boolean isGap(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(Duration.ofDays(Numbers.LONG_GAP)) > 0;
    }
}
