package org.plumbline.server.today;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.person.OneDay;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LineWords;

/// What there is to do today: a session with its honest length, the one under way, or a free day and what comes next.
///
/// @param state `due`, `open`, `done`, `skipped` or `free`
/// @param next the session shown, if there is one
public record TodayView(
        LocalDate date,
        String state,
        Agenda agenda,
        Optional<Upcoming> next,
        Optional<OpenSession> open,
        Bulletin bulletin) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    /// A session as it would be done.
    ///
    /// @param history what was before it
    public record Upcoming(PlannedSession planned, Script script, Repertoire repertoire, History history) {

        /// Returns why an exercise is asked for in this amount: what the coach said, or what the plan has it for.
        public Cited why(Script.Item item) {
            return new LineWords(repertoire, history, Optional.of(planned)).why(item);
        }

        /// Whether an exercise before this one has the same reason in the same words, such as a lighter week.
        public boolean isSaidBefore(Script.Item item) {
            return items(item.part()).stream()
                    .takeWhile(other -> !other.equals(item))
                    .anyMatch(other -> why(other).equals(why(item)));
        }

        public List<Script.Item> items(Part part) {
            return script.items().stream().filter(item -> item.part() == part).toList();
        }

        public Exercise exercise(Script.Item item) {
            return repertoire.exercise(item.prescription().exercise());
        }

        /// Returns the names of a part in one line: `Shoulder roll, cat-cow`.
        public String names(Part part) {
            return DoseWords.capitalized(items(part).stream()
                    .map(item -> exercise(item).name())
                    .map(DoseWords::uncapitalized)
                    .collect(joining(", ")));
        }

        public int minutes(int seconds) {
            return Math.max(1, Math.round(seconds / 60f));
        }
    }

    static TodayView of(Program program, History history, Moment moment, Repertoire repertoire) {
        LocalDate today = moment.today();
        Agenda agenda = program.agenda();
        Optional<Upcoming> next = agenda.next()
                .flatMap(planned -> program.script(planned, CheckIn.NOT_ASKED)
                        .map(script -> new Upcoming(planned, script, repertoire, history)));
        Bulletin bulletin = new BulletinMaker(program, history, moment, repertoire).of(next.map(Upcoming::script));
        return new TodayView(today, state(program, history, today), agenda, next, history.openSession(), bulletin);
    }

    private static String state(Program program, History history, LocalDate today) {
        Agenda agenda = program.agenda();
        if (history.openSession().isPresent()) {
            return "open";
        }
        boolean isSkipped = program.profile()
                .arrangement()
                .oneDay()
                .filter(day -> day instanceof OneDay.Skipped && day.date().equals(today))
                .isPresent();
        if (isSkipped && !agenda.isDoneToday(today)) {
            return "skipped";
        }
        if (agenda.isDoneToday(today)) {
            return "done";
        }
        return agenda.isDue(today) ? "due" : "free";
    }

    public boolean is(String asked) {
        return state.equals(asked);
    }

    /// Returns the date in words: `Tuesday, 24 November`.
    public String day() {
        return LONG.format(date);
    }

    /// Returns when the next session is, in a word: `Friday`, or `tomorrow`.
    public String nextDay() {
        LocalDate next = agenda.nextDate();
        if (next.equals(date.plusDays(1))) {
            return "tomorrow";
        }
        String name = DayWords.name(next.getDayOfWeek());
        return next.isAfter(date.plusDays(6)) ? "next " + name : name;
    }

    /// Returns the weekday of the plan that the session shown belongs to, by which it is changed: `tuesday`.
    public String planned() {
        return next.map(session -> DayWords.path(session.planned().weekday())).orElse("");
    }

    /// Returns the page's title: `Twenty minutes`, or what kind of day it is.
    public String title() {
        return switch (state) {
            case "open" -> "You are in the middle of it";
            case "done" -> "Done for today";
            case "skipped" -> "No session today";
            case "due" ->
                next.map(session -> DoseWords.minutes(session.script().seconds()))
                        .orElse("Nothing to do");
            default -> "A free day";
        };
    }
}
