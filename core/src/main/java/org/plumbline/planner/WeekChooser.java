package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Selection;
import org.plumbline.person.Pin;
import org.plumbline.planner.WeekProblem.Setting;
import org.plumbline.search.Choice;
import org.plumbline.search.WeekSearch;

/// Chooses what the sessions of a week hold: anew, or as they were with no more changed than has to be.
///
/// What was chosen once stays. A session that comes later is chosen for what the others still lack, and something that
/// may not be done any more is replaced in its own place.
final class WeekChooser {

    private final Setting setting;
    private final Set<Pin> pins;

    /// @param pins what has to stay where it is
    WeekChooser(Setting setting, Set<Pin> pins) {
        this.setting = setting;
        this.pins = Set.copyOf(pins);
    }

    /// A week that was chosen, with its points and the problem it answers.
    record Chosen(WeekProblem problem, Choice choice, Selection selection) {

        private static Chosen of(WeekProblem problem, Choice choice) {
            return new Chosen(problem, choice, problem.selection(choice.sets()));
        }
    }

    /// Returns a week for these days, chosen anew.
    Chosen anew(List<DayOfWeek> days) {
        WeekProblem week = new WeekProblem(setting, days);
        return Chosen.of(week, new WeekSearch(week.problem(pins, Selection.NONE)).choose());
    }

    /// Returns the week as it was, on these days: what may stay stays, gaps are filled, and sessions that were not
    /// there
    /// are chosen for what is still lacking.
    Chosen after(Selection before, List<DayOfWeek> days) {
        return after(before, days, Set.of());
    }

    /// Returns the same, with sessions that have room for more.
    ///
    /// @param roomy days whose sessions are filled up
    Chosen after(Selection before, List<DayOfWeek> days, Set<DayOfWeek> roomy) {
        WeekProblem week = new WeekProblem(setting, days);
        WeekSearch search = new WeekSearch(week.problem(fixed(before), before));
        Choice asItWas = search.judge(week.sets(wanted(before)));
        List<Integer> open = IntStream.range(0, days.size())
                .filter(session -> roomy.contains(days.get(session))
                        || isOpen(week, asItWas.sets().get(session), before.on(days.get(session))))
                .boxed()
                .toList();
        boolean isWhole = open.isEmpty() && search.isLegal(asItWas.sets());
        List<Integer> again =
                open.isEmpty() ? IntStream.range(0, days.size()).boxed().toList() : open;
        return Chosen.of(week, isWhole ? asItWas : search.complete(asItWas.sets(), again));
    }

    /// Returns a week that begins with what it had and gives it up where something else is better.
    Chosen reworked(Selection before, List<DayOfWeek> days) {
        WeekProblem week = new WeekProblem(setting, days);
        WeekSearch search = new WeekSearch(week.problem(pins, before));
        List<Integer> all = IntStream.range(0, days.size()).boxed().toList();
        return Chosen.of(week, search.complete(week.sets(before), all));
    }

    /// Returns a week with the same exercises, and the best sets of them and whatever there is still room for.
    Chosen filled(Selection before, List<DayOfWeek> days) {
        return after(before, days, Set.copyOf(days));
    }

    /// What is not wanted any more makes room first; it comes back only where a rule needs it.
    private Selection wanted(Selection before) {
        Set<ExerciseId> unwanted = setting.candidates().preferences().taste().dislikes();
        return new Selection(before.sessions().stream()
                .map(session -> new Selection.Session(
                        session.weekday(),
                        session.choices().stream()
                                .filter(choice -> !unwanted.contains(choice.exercise()))
                                .toList()))
                .toList());
    }

    /// Whatever was there counts as pinned while gaps are filled.
    private Set<Pin> fixed(Selection before) {
        Set<Pin> fixed = new HashSet<>(pins);
        before.sessions()
                .forEach(session ->
                        session.choices().forEach(choice -> fixed.add(new Pin(session.weekday(), choice.exercise()))));
        return fixed;
    }

    /// Whether a session is not as it was, misses a pin, or was not there before.
    private boolean isOpen(WeekProblem week, List<Integer> now, Optional<Selection.Session> before) {
        if (before.isEmpty()) {
            return true;
        }
        Selection.Session session = before.get();
        boolean isAsItWas = session.choices().stream()
                .allMatch(choice -> week.place(choice.exercise())
                        .filter(place -> now.get(place) == choice.sets())
                        .isPresent());
        return !isAsItWas
                || pins.stream().anyMatch(pin -> pin.weekday() == session.weekday() && !session.has(pin.exercise()));
    }

    /// Returns the days of a week that has so many sessions, when it had others before: those it had stay.
    ///
    /// @param allowed the days that may be used
    static List<DayOfWeek> days(Selection before, int count, Collection<DayOfWeek> allowed) {
        List<DayOfWeek> stay =
                before.weekdays().stream().filter(allowed::contains).toList();
        return stay.size() >= count ? Weekdays.spread(count, stay) : Weekdays.spreadWith(stay, count, allowed);
    }

    /// Returns what was chosen, where sessions of days that are gone move to the new days in their order.
    static Selection moved(Selection before, List<DayOfWeek> days) {
        List<DayOfWeek> free = new ArrayList<>(days);
        free.removeAll(before.weekdays());
        List<Selection.Session> sessions = new ArrayList<>();
        for (Selection.Session session : before.sessions()) {
            if (days.contains(session.weekday())) {
                sessions.add(session);
            } else if (!free.isEmpty()) {
                sessions.add(new Selection.Session(free.removeFirst(), session.choices()));
            }
        }
        sessions.sort(comparing(Selection.Session::weekday));
        return new Selection(sessions);
    }
}
