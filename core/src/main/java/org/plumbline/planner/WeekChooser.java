package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.exercise.Exercise;
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

    /// Returns the week as it was, on these days: what may stay stays, gaps are filled, and sessions that were
    /// not there are chosen for what is still lacking.
    Chosen after(Selection before, List<DayOfWeek> days) {
        return after(before, days, Set.of());
    }

    /// Returns the same, with sessions that have room for more.
    ///
    /// @param roomy days whose sessions are filled up
    Chosen after(Selection before, List<DayOfWeek> days, Set<DayOfWeek> roomy) {
        WeekProblem week = new WeekProblem(setting, days);
        WeekSearch search = new WeekSearch(week.problem(pins, before));
        Choice asItWas = search.judge(week.sets(wanted(before)));
        List<Integer> open = IntStream.range(0, days.size())
                .filter(session -> roomy.contains(days.get(session))
                        || isOpen(week, asItWas.sets().get(session), before.on(days.get(session))))
                .boxed()
                .toList();
        boolean isWhole = open.isEmpty() && search.isLegal(asItWas.sets());
        List<Integer> again =
                open.isEmpty() ? IntStream.range(0, days.size()).boxed().toList() : open;
        Choice after = isWhole ? asItWas : search.complete(asItWas.sets(), again);
        return Chosen.of(week, roomy.isEmpty() ? better(week, before, after) : after);
    }

    /// A week that cannot be mended stays as it was, also where something is there that is not wanted but needed.
    private Choice better(WeekProblem week, Selection before, Choice after) {
        WeekSearch search = new WeekSearch(week.problem(pins, wanted(before)));
        List<List<Integer>> were = week.sets(before);
        boolean isSame = week.selection(were).equals(before) && search.isLegal(were);
        Choice asItWas = search.judge(were);
        Selection then = week.selection(after.sets());
        boolean isMended =
                search.judge(after.sets()).score().fit() > asItWas.score().fit() || unwanted(then) < unwanted(before);
        return isSame && !isMended ? asItWas : after;
    }

    /// Returns a week with what it had, the best sets of it and whatever there is still room for; only what a
    /// rule needs takes the place of something.
    Chosen filled(Selection before, List<DayOfWeek> days) {
        return after(before, days, Set.copyOf(days));
    }

    private long unwanted(Selection selection) {
        Set<ExerciseId> unwanted = setting.candidates().preferences().taste().dislikes();
        return selection.exercises().filter(unwanted::contains).count();
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

    /// Whether a session is not as it was, misses a pin, lacks something, or was not there before.
    private boolean isOpen(WeekProblem week, List<Integer> now, Optional<Selection.Session> before) {
        if (before.isEmpty()) {
            return true;
        }
        Selection.Session session = before.get();
        boolean isAsItWas = session.choices().stream()
                .allMatch(choice -> week.place(choice.exercise())
                        .filter(place -> now.get(place) == choice.sets())
                        .isPresent());
        boolean isPinned = pins.stream()
                .filter(pin -> pin.weekday() == session.weekday())
                .allMatch(pin -> session.has(pin.exercise()));
        return !isAsItWas || !isPinned || isLacking(week, now);
    }

    private static boolean isLacking(WeekProblem week, List<Integer> now) {
        List<Exercise> exercises = IntStream.range(0, now.size())
                .filter(place -> now.get(place) > 0)
                .mapToObj(week.pool()::get)
                .toList();
        return Roles.lacks(exercises) > 0;
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
