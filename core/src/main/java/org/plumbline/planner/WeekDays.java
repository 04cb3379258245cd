package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.history.Selection;
import org.plumbline.person.Profile;
import org.plumbline.person.Wishes;

/// On which days a week has its sessions, and in which order they came into the program: Monday and Friday first, in
/// week 4 Wednesday as well.
///
/// A day keeps its session when others come or go.
final class WeekDays {

    /// A session needs five minutes; less is light practice.
    static final int LEAST_MINUTES = 5;

    private final Profile profile;
    private final List<Integer> byWeek;
    private final int week;
    private final Optional<Selection> before;

    /// @param byWeek how many sessions each week has, week 1 first
    /// @param before what was chosen the last time the week was changed
    WeekDays(Profile profile, List<Integer> byWeek, int week, Optional<Selection> before) {
        this.profile = profile;
        this.week = week;
        this.before = before;
        int most = profile.wishes().minutes() < LEAST_MINUTES ? 0 : allowed().size();
        this.byWeek = byWeek.stream().map(count -> Math.min(count, most)).toList();
    }

    List<Integer> byWeek() {
        return byWeek;
    }

    /// Returns the days with an upper-body training of one's own, to which something is added (T-ADD).
    List<DayOfWeek> addOns() {
        return profile.arrangement().upperBodyDays().stream().sorted().toList();
    }

    /// Returns the days that a session may have: those that are free, and at least a day away from other upper-body
    /// training (T-ADD).
    private Set<DayOfWeek> allowed() {
        Wishes wishes = profile.wishes();
        Set<DayOfWeek> days =
                wishes.freeDays().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(wishes.freeDays());
        for (DayOfWeek taken : profile.arrangement().upperBodyDays()) {
            days.removeIf(day -> day == taken || Weekdays.apart(day, taken) == 1);
        }
        return days;
    }

    /// Returns the days of this week's sessions.
    List<DayOfWeek> now() {
        return stages().getLast();
    }

    /// Returns the days as they came: those of the first week, and each time there are more sessions.
    List<List<DayOfWeek>> stages() {
        int count = byWeek.get(week - 1);
        if (before.isPresent()) {
            return List.of(WeekChooser.days(before.get(), count, allowed()));
        }
        TreeSet<Integer> counts = new TreeSet<>(byWeek.subList(0, week));
        counts.add(byWeek.getFirst());
        List<DayOfWeek> pattern = Weekdays.spread(Collections.max(byWeek), allowed());
        List<List<DayOfWeek>> stages = new ArrayList<>();
        for (int some : counts.subSet(byWeek.getFirst(), true, Math.max(count, byWeek.getFirst()), true)) {
            stages.add(Weekdays.spread(some, pattern));
        }
        if (count < byWeek.getFirst()) {
            stages.add(Weekdays.spread(count, stages.getFirst()));
        }
        return stages;
    }

    /// Returns this week's days, those first that were there from the beginning.
    List<DayOfWeek> arrived() {
        List<DayOfWeek> days = new ArrayList<>();
        if (before.isPresent()) {
            int first = Math.min(byWeek.getFirst(), now().size());
            days.addAll(Weekdays.spread(first, now()));
        } else {
            stages().forEach(stage -> stage.stream()
                    .filter(day -> now().contains(day) && !days.contains(day))
                    .forEach(days::add));
        }
        now().stream().filter(day -> !days.contains(day)).forEach(days::add);
        return days;
    }
}
