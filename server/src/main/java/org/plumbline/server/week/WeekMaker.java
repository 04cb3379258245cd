package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.person.OneDay;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;
import org.plumbline.server.week.WeekView.Day;
import org.plumbline.server.week.WeekView.Dose;
import org.plumbline.server.week.WeekView.Light;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.PlanWords;

/// Puts the week together as the person will meet it: which days are left for what, and what the coach asks for.
final class WeekMaker {

    private static final int DAYS = 7;

    private final Program program;
    private final Repertoire repertoire;
    private final Agenda agenda;
    private final LocalDate today;
    private final LocalDate monday;
    private final SessionLines lines;

    WeekMaker(Program program, History history, Moment moment, Repertoire repertoire) {
        this.program = program;
        this.repertoire = repertoire;
        this.agenda = program.agenda();
        this.today = moment.today();
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.lines = new SessionLines(program, history, repertoire);
    }

    WeekView week() {
        Plan.Week plan = program.plan();
        List<LocalDate> planned = planned();
        return new WeekView(
                agenda.programWeek(),
                plan.sessionsByWeek().size(),
                IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(date -> day(date, planned))
                        .toList(),
                IntStream.range(0, agenda.sessions().size())
                        .mapToObj(place -> line(place, planned))
                        .toList(),
                light(plan.microDoses()),
                plan.remarks().stream()
                        .map(remark -> PlanWords.cited(remark, repertoire))
                        .distinct()
                        .toList());
    }

    /// The days on which what is left of the week can still be done: as planned where possible, otherwise as soon as
    /// the rest between sessions allows. A day that was left out has none.
    private List<LocalDate> planned() {
        int open = agenda.sessions().size() - agenda.done().size();
        LocalDate sunday = monday.plusDays(DAYS - 1);
        List<LocalDate> asPlanned = agenda.sessions().stream()
                .map(session -> monday.with(TemporalAdjusters.nextOrSame(session.weekday())))
                .filter(date -> !date.isBefore(agenda.earliest()) && !isSkipped(date))
                .sorted()
                .limit(Math.max(0, open))
                .toList();
        boolean isLate =
                asPlanned.isEmpty() && open > 0 && !agenda.earliest().isAfter(sunday) && !isSkipped(agenda.earliest());
        return isLate ? List.of(agenda.earliest()) : asPlanned;
    }

    private boolean isSkipped(LocalDate date) {
        return program.profile()
                .arrangement()
                .oneDay()
                .filter(day -> day instanceof OneDay.Skipped && day.date().equals(date))
                .isPresent();
    }

    private Optional<LocalDate> date(int place, List<LocalDate> planned) {
        int done = agenda.done().size();
        if (place < done) {
            return Optional.of(agenda.done().get(place));
        }
        return place - done < planned.size() ? Optional.of(planned.get(place - done)) : Optional.empty();
    }

    private Day day(LocalDate date, List<LocalDate> planned) {
        DayOfWeek weekday = date.getDayOfWeek();
        boolean isDone = agenda.done().contains(date);
        boolean isPlanned = !isDone && planned.contains(date);
        int place = agenda.done().size() + planned.indexOf(date);
        return new Day(
                weekday,
                isDone ? "done" : isPlanned ? "planned" : "free",
                !isDone
                        && !isPlanned
                        && program.plan().microDoses().stream().anyMatch(dose -> dose.weekday() == weekday),
                program.profile().arrangement().upperBodyDays().contains(weekday),
                date.equals(today),
                isPlanned ? Optional.of(agenda.sessions().get(place).weekday()) : Optional.empty());
    }

    private SessionLine line(int place, List<LocalDate> planned) {
        PlannedSession session = session(place);
        Optional<LocalDate> date = date(place, planned);
        if (place < agenda.done().size()) {
            return lines.done(session, date.orElseThrow());
        }
        boolean isAddOn = program.profile().arrangement().upperBodyDays().contains(session.weekday());
        return lines.open(session, date, isAddOn ? List.of() : free());
    }

    /// The one that is due may be shorter today.
    private PlannedSession session(int place) {
        PlannedSession asPlanned = agenda.sessions().get(place);
        boolean isDue = place == agenda.done().size() && agenda.isDue(today);
        return isDue ? agenda.next().orElse(asPlanned) : asPlanned;
    }

    /// The days that have no session in any week. What is added to training of their own goes with it.
    private List<DayOfWeek> free() {
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        agenda.sessions().forEach(session -> days.remove(session.weekday()));
        return List.copyOf(days);
    }

    /// Days with the same practice stand together.
    private List<Light> light(List<Plan.MicroDose> all) {
        Map<DayOfWeek, List<Dose>> byDay = new TreeMap<>();
        all.forEach(dose ->
                byDay.computeIfAbsent(dose.weekday(), _ -> new ArrayList<>()).add(dose(dose)));
        Map<List<Dose>, List<DayOfWeek>> same = new LinkedHashMap<>();
        byDay.forEach((day, doses) ->
                same.computeIfAbsent(doses, _ -> new ArrayList<>()).add(day));
        return same.entrySet().stream()
                .map(entry -> new Light("On " + DayWords.list(entry.getValue()), List.copyOf(entry.getKey())))
                .toList();
    }

    private Dose dose(Plan.MicroDose dose) {
        String amount = ExerciseWords.range(dose.amount().toString());
        return new Dose(ExerciseWords.name(repertoire, dose.exercise()), dose.mostSets() + " × " + amount);
    }
}
