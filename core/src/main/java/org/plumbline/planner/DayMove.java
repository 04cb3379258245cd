package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;

/// A session that goes to another day; where there is one already, the two exchange their days.
final class DayMove {

    private static final int HOURS_A_DAY = 24;

    private final Repertoire repertoire;
    private final PlanEdit.Moved edit;

    DayMove(Repertoire repertoire, PlanEdit.Moved edit) {
        this.repertoire = repertoire;
        this.edit = edit;
    }

    Selection exchanged(Selection before) {
        return new Selection(before.sessions().stream()
                .map(session -> new Selection.Session(exchanged(session.weekday()), session.choices()))
                .sorted(comparing(Selection.Session::weekday))
                .toList());
    }

    private DayOfWeek exchanged(DayOfWeek day) {
        if (day == edit.from()) {
            return edit.to();
        }
        return day == edit.to() ? edit.from() : day;
    }

    /// Returns the week without what needs two days of rest in a session that came too near to another such (F4).
    Selection rested(Selection week) {
        Selection now = week;
        for (DayOfWeek day : List.of(edit.to(), edit.from())) {
            if (isNearLoaded(now, day)) {
                now = new Selection(now.sessions().stream()
                        .map(session -> session.weekday() == day ? light(session) : session)
                        .toList());
            }
        }
        return now;
    }

    private boolean isNearLoaded(Selection week, DayOfWeek day) {
        return week.sessions().stream()
                .filter(session -> session.weekday() != day
                        && Weekdays.apart(session.weekday(), day) * HOURS_A_DAY < Roles.LOADED_HOURS)
                .flatMap(session -> session.choices().stream())
                .anyMatch(this::isLoaded);
    }

    private Selection.Session light(Selection.Session session) {
        return new Selection.Session(
                session.weekday(),
                session.choices().stream().filter(choice -> !isLoaded(choice)).toList());
    }

    private boolean isLoaded(Selection.Choice choice) {
        return Roles.isLoaded(repertoire.exercise(choice.exercise()));
    }
}
