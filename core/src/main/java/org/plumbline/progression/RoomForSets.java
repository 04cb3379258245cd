package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import org.plumbline.history.Attendance;
import org.plumbline.history.History;
import org.plumbline.rule.Numbers;

/// S2: whether one more set is earned: four fifths of the plan kept for two weeks, and no amber pain in the last two
/// sessions.
///
/// Source: rulebook S2, judgement.
///
/// @param sessionsAWeek how many full sessions the plan has
record RoomForSets(History history, int sessionsAWeek) {

    private static final int WEEKS = Numbers.KEPT_DAYS / 7;

    boolean isThere(Instant now) {
        Attendance attendance = history.attendance();
        boolean isTwoWeeksIn = attendance
                .since()
                .filter(since -> !since.plus(Duration.ofDays(Numbers.KEPT_DAYS)).isAfter(now))
                .isPresent();
        int planned = Math.max(1, sessionsAWeek) * WEEKS;
        boolean isKept = 100 * attendance.doneIn(Numbers.KEPT_DAYS, now) >= Numbers.KEPT_PERCENT * planned;
        return isTwoWeeksIn && isKept && attendance.growth().calm() >= Numbers.CALM_SESSIONS;
    }
}
