package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.PlanWords;

/// The week on a line for each day: what was done, what is planned, and what each session holds.
///
/// @param of how many weeks the program shows ahead (F8)
/// @param practice light practice for the other days (F6)
/// @param remarks what else should be known about the plan
public record WeekView(
        int week, int of, List<Day> days, List<Line> sessions, List<Dose> practice, List<Cited> remarks) {

    /// One day: `Tue`, `Tuesday: session done`.
    ///
    /// @param state done, planned or free
    public record Day(String name, String label, String state, boolean isToday) {}

    /// One session of the week: `Friday, 20 min`, and its exercises with their doses.
    ///
    /// @param isOpen whether there is still a day for it this week
    public record Line(String weekday, int minutes, List<Dose> exercises, boolean isDone, boolean isOpen) {}

    /// One exercise: `Band row`, `2 × 12–15`.
    public record Dose(String name, String amount) {}

    static WeekView of(Plan.Week plan, Agenda agenda, LocalDate today, Repertoire repertoire) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int open = agenda.sessions().size() - agenda.done().size();
        List<LocalDate> planned = planned(agenda, monday, open);
        return new WeekView(
                agenda.programWeek(),
                plan.sessionsByWeek().size(),
                IntStream.range(0, 7)
                        .mapToObj(monday::plusDays)
                        .map(date -> day(date, today, agenda, planned))
                        .toList(),
                IntStream.range(0, agenda.sessions().size())
                        .mapToObj(place -> line(
                                agenda.sessions().get(place),
                                place < agenda.done().size(),
                                dates(agenda, planned, place),
                                repertoire))
                        .toList(),
                plan.microDoses().stream()
                        .map(dose -> practice(dose, repertoire))
                        .distinct()
                        .toList(),
                plan.remarks().stream()
                        .map(remark -> PlanWords.cited(remark, repertoire))
                        .distinct()
                        .toList());
    }

    /// The days on which what is left of the week can still be done: as planned where possible, otherwise as soon as
    /// the rest between sessions allows.
    private static List<LocalDate> planned(Agenda agenda, LocalDate monday, int open) {
        LocalDate sunday = monday.plusDays(6);
        List<LocalDate> asPlanned = agenda.sessions().stream()
                .map(session -> monday.with(TemporalAdjusters.nextOrSame(session.weekday())))
                .filter(date -> !date.isBefore(agenda.earliest()))
                .sorted()
                .limit(Math.max(0, open))
                .toList();
        if (!asPlanned.isEmpty() || open <= 0 || agenda.earliest().isAfter(sunday)) {
            return asPlanned;
        }
        return List.of(agenda.earliest());
    }

    private static Optional<LocalDate> dates(Agenda agenda, List<LocalDate> planned, int place) {
        int left = place - agenda.done().size();
        return left >= 0 && left < planned.size() ? Optional.of(planned.get(left)) : Optional.empty();
    }

    private static Day day(LocalDate date, LocalDate today, Agenda agenda, List<LocalDate> planned) {
        String state = agenda.done().contains(date) ? "done" : planned.contains(date) ? "planned" : "free";
        String words = switch (state) {
            case "done" -> "session done";
            case "planned" -> "session planned";
            default -> "free";
        };
        DayOfWeek weekday = date.getDayOfWeek();
        return new Day(
                weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": " + words,
                state,
                date.equals(today));
    }

    private static Line line(PlannedSession session, boolean isDone, Optional<LocalDate> date, Repertoire repertoire) {
        DayOfWeek weekday = date.map(LocalDate::getDayOfWeek).orElse(session.weekday());
        return new Line(
                weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                Math.round(session.time().seconds() / 60f),
                session.strength().stream().map(item -> words(item, repertoire)).toList(),
                isDone,
                isDone || date.isPresent());
    }

    private static Dose practice(Plan.MicroDose dose, Repertoire repertoire) {
        String name = repertoire
                .find(dose.exercise())
                .map(Exercise::name)
                .orElse(dose.exercise().toString());
        return new Dose(name, dose.mostSets() + " × " + dose.amount().toString().replace("-", "–"));
    }

    private static Dose words(PlannedItem item, Repertoire repertoire) {
        String name = repertoire
                .find(item.exercise())
                .map(Exercise::name)
                .orElse(item.exercise().toString());
        String amount = item.dose().amount() + (item.dose().measure().toString().equals("s") ? " s" : "");
        return new Dose(name, item.dose().sets() + " × " + amount.replace("-", "–"));
    }

    /// Returns the page's title: `One session done, one to come`.
    public String title() {
        long done = sessions.stream().filter(Line::isDone).count();
        int left = Math.toIntExact(sessions.stream()
                .filter(line -> line.isOpen() && !line.isDone())
                .count());
        if (sessions.isEmpty()) {
            return "No sessions this week";
        }
        if (left <= 0) {
            return "The week is done";
        }
        return done == 0
                ? DoseWords.count(left, "session") + " this week"
                : DoseWords.count((int) done, "session") + " done, "
                        + DoseWords.count(left, "").strip().toLowerCase(Locale.ROOT) + " to come";
    }
}
