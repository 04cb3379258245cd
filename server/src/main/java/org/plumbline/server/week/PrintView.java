package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Script;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.planner.SetOrder;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;

/// A week on paper: each session on a line of its own, with boxes to tick for the sets of four weeks.
///
/// A sheet on a wall is read by whoever passes by. So it says nothing of what somebody answered about their health:
/// neither conditions nor what is left out because of them, and the same words about when to stop for everybody.
///
/// @param week the week of the program it begins with
/// @param last the last week of the program
/// @param date when it was printed: `21 November 2026`
/// @param days what each day has, Monday first
/// @param sheets the sessions, so many on each sheet as it has room for
/// @param practice light practice for the other days (F6)
public record PrintView(
        int week, int last, String date, List<Day> days, List<PrintedSheet> sheets, List<Light> practice) {

    /// How many weeks one may tick on a sheet.
    public static final int WEEKS = 4;

    private static final int MOST_ON_A_SHEET = 3;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /// One day of the week: `Mon`, with a session, with light practice, or free.
    public record Day(String name, boolean hasSession, boolean hasPractice) {}

    /// Light practice: `Scapular squeeze`, `2 × 10–15`, on `Tue, Thu and Sat`.
    public record Light(PrintedExercise exercise, String days) {}

    static PrintView of(Program program, LocalDate today, Repertoire repertoire) {
        Plan.Week plan = program.plan();
        Agenda agenda = program.agenda();
        return new PrintView(
                agenda.programWeek(),
                Math.max(agenda.programWeek(), plan.sessionsByWeek().size()),
                DATE.format(today),
                IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> day(DayOfWeek.of(day), plan))
                        .toList(),
                sheets(sessions(program, repertoire)),
                practice(plan.microDoses(), repertoire));
    }

    private static Day day(DayOfWeek weekday, Plan.Week plan) {
        return new Day(
                DayWords.brief(weekday),
                plan.sessions().stream().anyMatch(session -> session.weekday() == weekday),
                plan.microDoses().stream().anyMatch(dose -> dose.weekday() == weekday));
    }

    /// Sessions that hold the same are printed once, with all their days.
    private static List<PrintedSession> sessions(Program program, Repertoire repertoire) {
        Map<List<Script.Item>, List<PlannedSession>> same = new LinkedHashMap<>();
        Map<List<Script.Item>, Script> scripts = new LinkedHashMap<>();
        for (PlannedSession session : program.plan().sessions()) {
            program.script(session, CheckIn.NOT_ASKED).ifPresent(script -> {
                scripts.putIfAbsent(script.items(), script);
                same.computeIfAbsent(script.items(), _ -> new ArrayList<>()).add(session);
            });
        }
        return same.entrySet().stream()
                .map(entry -> PrintedSession.of(
                        entry.getValue(),
                        scripts.getOrDefault(entry.getKey(), new Script(entry.getKey(), 0)),
                        note(entry.getValue(), program.profile().arrangement().upperBodyDays()),
                        repertoire))
                .toList();
    }

    private static String note(List<PlannedSession> same, Set<DayOfWeek> upperBodyDays) {
        if (same.getFirst().order() == SetOrder.CIRCUIT) {
            return "One set of each, then round again.";
        }
        return same.stream().map(PlannedSession::weekday).allMatch(upperBodyDays::contains)
                ? "Added to your own upper-body training."
                : "";
    }

    /// Up to three stand side by side; four are two and two, so that no sheet is crowded and none nearly empty.
    private static List<PrintedSheet> sheets(List<PrintedSession> sessions) {
        int needed = Math.max(1, (sessions.size() + MOST_ON_A_SHEET - 1) / MOST_ON_A_SHEET);
        int each = (sessions.size() + needed - 1) / needed;
        return IntStream.range(0, needed)
                .mapToObj(sheet ->
                        PrintedSheet.of(sessions.subList(sheet * each, Math.min(sessions.size(), (sheet + 1) * each))))
                .toList();
    }

    private static List<Light> practice(List<Plan.MicroDose> doses, Repertoire repertoire) {
        Map<PrintedExercise, List<DayOfWeek>> days = new LinkedHashMap<>();
        doses.forEach(dose -> days.computeIfAbsent(PrintedExercise.of(dose, repertoire), _ -> new ArrayList<>())
                .add(dose.weekday()));
        return days.entrySet().stream()
                .map(entry -> new Light(entry.getKey(), DayWords.briefly(entry.getValue())))
                .toList();
    }

    /// Returns the title of the sheet: `Two sessions a week`.
    public String title() {
        int sessions = Math.toIntExact(days.stream().filter(Day::hasSession).count());
        return sessions == 0 ? "Light practice" : DoseWords.count(sessions, "session") + " a week";
    }

    /// Returns the weeks whose sets can be ticked.
    public List<Integer> weeks() {
        return IntStream.range(week, week + WEEKS).boxed().toList();
    }
}
