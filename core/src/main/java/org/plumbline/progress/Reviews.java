package org.plumbline.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.history.History;
import org.plumbline.planner.Program.Now;

/// When somebody looks back at their training: after week 4, 8 and 12, and then every quarter (F8, section 5).
public final class Reviews {

    private static final List<Integer> FIRST = List.of(4, 8, 12);
    private static final int QUARTER = 13;
    private static final int WEEK = 7;

    private Reviews() {}

    /// Whether there is a review after this week.
    public static boolean isAfter(int week) {
        return FIRST.contains(week) || (week > FIRST.getLast() && (week - FIRST.getLast()) % QUARTER == 0);
    }

    /// Returns the weeks whose reviews are there by now, the first one first.
    public static List<Integer> ready(History history, Now now) {
        List<Integer> ready = new ArrayList<>();
        for (int week = 1; week <= weeksOver(history, now); week++) {
            if (isAfter(week)) {
                ready.add(week);
            }
        }
        return ready;
    }

    /// Returns the review that has just become ready: for the week after, and then it is quiet.
    public static Optional<Integer> news(History history, Now now) {
        int over = weeksOver(history, now);
        boolean isSomethingDone = history.attendance().sessions() > 0;
        return isAfter(over) && isSomethingDone ? Optional.of(over) : Optional.empty();
    }

    /// Returns the week of the next review.
    public static int next(int week) {
        int next = week + 1;
        while (!isAfter(next)) {
            next++;
        }
        return next;
    }

    private static int weeksOver(History history, Now now) {
        return history.programStart()
                .map(now.dateOf())
                .map(start -> over(start, now.today()))
                .orElse(0);
    }

    private static int over(LocalDate start, LocalDate today) {
        return Math.toIntExact(Math.max(0, DAYS.between(start, today)) / WEEK);
    }
}
