package org.plumbline.person;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What somebody asks of their plan: three days a week, 20 minutes, `T-B`.
///
/// @param daysPerWeek how many days they would train, 0 (desk breaks only) to 7
/// @param minutes how long a session may take, 1 to 90; below 5 there is light practice alone
/// @param isHardLimit whether the minutes may never be exceeded, not even by a routine asked for by name
/// @param requests exercises and routines asked for by name: `renegade-row`, `T-B`
/// @param freeDays the weekdays they can train on; empty when any day will do
public record Wishes(
        int daysPerWeek, int minutes, boolean isHardLimit, Goal goal, List<String> requests, Set<DayOfWeek> freeDays) {

    public Wishes {
        if (daysPerWeek < 0 || daysPerWeek > 7) {
            throw new IllegalArgumentException("Give 0 to 7 days a week, not " + daysPerWeek);
        }
        if (minutes < 1 || minutes > 90) {
            throw new IllegalArgumentException("Give 1 to 90 minutes, not " + minutes);
        }
        requests = List.copyOf(requests);
        freeDays = freeDays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(freeDays));
    }

    public Wishes withMinutes(int changed) {
        return new Wishes(daysPerWeek, changed, isHardLimit, goal, requests, freeDays);
    }
}
