package org.plumbline.desk;

import java.util.List;

/// How many breaks there were in a stretch of time: five offered, three taken, one snoozed, one skipped.
///
/// @param offered prompts, one again after a snooze counted once more
/// @param taken also those that were taken without a prompt
/// @param ignored prompts about which nothing was told while somebody was there
/// @param away times somebody was away long enough for a break of their own
public record DeskTally(int offered, int taken, int snoozed, int skipped, int ignored, int away) {

    public static final DeskTally NONE = new DeskTally(0, 0, 0, 0, 0, 0);

    /// Returns what was told on one day, whatever the plan and the calendar were: nothing of it counts as ignored.
    public static DeskTally told(List<Happened> day) {
        return ToldTally.of(day);
    }

    public DeskTally and(DeskTally other) {
        return new DeskTally(
                offered + other.offered,
                taken + other.taken,
                snoozed + other.snoozed,
                skipped + other.skipped,
                ignored + other.ignored,
                away + other.away);
    }
}
