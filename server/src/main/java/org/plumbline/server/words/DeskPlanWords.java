package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;

/// When breaks are wanted, in words: `Monday to Friday, 9:00 to 17:00.`
public final class DeskPlanWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int ALL_DAYS = 7;

    private DeskPlanWords() {}

    /// Returns a time of the day: `9:50`.
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /// Returns what a day will look like, sentence by sentence. A meeting or an errand moves what comes after it.
    public static List<String> preview(DeskPlan plan) {
        if (!plan.isOn()) {
            return List.of("Breaks are switched off.");
        }
        List<LocalTime> times = times(plan);
        List<String> said = new ArrayList<>();
        said.add("%s, %s. A break of %d seconds about every %d minutes, at most %d a day."
                .formatted(
                        days(plan.days()),
                        span(plan.work()),
                        plan.pace().seconds(),
                        plan.pace().minutesBetween(),
                        plan.pace().mostADay()));
        said.add(
                times.isEmpty()
                        ? "These hours are too short for a break."
                        : "A day at the desk without meetings has them at about %s."
                                .formatted(
                                        times.stream().map(DeskPlanWords::time).collect(joining(", "))));
        plan.lunch().ifPresent(lunch -> said.add("Quiet from %s.".formatted(span(lunch))));
        return said;
    }

    /// Returns `9:00 to 17:00`.
    private static String span(Hours hours) {
        return time(hours.from()) + " to " + time(hours.to());
    }

    /// Returns `Monday to Friday`, `Every day` or `Monday and Thursday`.
    private static String days(Set<DayOfWeek> days) {
        if (days.size() == ALL_DAYS) {
            return "Every day";
        }
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        boolean isStretch = sorted.size() > 2
                && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
        return isStretch
                ? DayWords.name(sorted.getFirst()) + " to " + DayWords.name(sorted.getLast())
                : DayWords.list(sorted);
    }

    private static List<LocalTime> times(DeskPlan plan) {
        List<LocalTime> times = new ArrayList<>();
        Optional<Hours> lunch = plan.lunch();
        int end = plan.work().to().toSecondOfDay();
        int at = plan.work().from().toSecondOfDay();
        while (times.size() < plan.pace().mostADay()) {
            int next = at + plan.pace().minutesBetween() * 60;
            int until = lunchReached(lunch, at, next);
            if (until > 0) {
                at = until;
                continue;
            }
            if (next >= end) {
                break;
            }
            times.add(LocalTime.ofSecondOfDay(next));
            at = next + plan.pace().seconds();
        }
        return times;
    }

    /// Returns the second at which lunch is over if it lies between two breaks, else 0: lunch is a break by itself.
    private static int lunchReached(Optional<Hours> lunch, int at, int next) {
        return lunch.filter(hours ->
                        at < hours.to().toSecondOfDay() && next >= hours.from().toSecondOfDay())
                .map(hours -> hours.to().toSecondOfDay())
                .orElse(0);
    }
}
