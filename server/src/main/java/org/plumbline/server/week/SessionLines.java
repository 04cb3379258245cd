package org.plumbline.server.week;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Pin;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.planner.SessionTime;
import org.plumbline.server.week.SessionLine.Around;
import org.plumbline.server.week.SessionLine.Head;
import org.plumbline.server.week.SessionLine.Minutes;
import org.plumbline.server.week.SessionLine.Row;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;

/// Says what each session asks for: the exercises the coach has for it, their doses, and what is pinned or liked.
final class SessionLines {

    private static final float SECONDS = 60;

    private final Program program;
    private final History history;
    private final Repertoire repertoire;

    SessionLines(Program program, History history, Repertoire repertoire) {
        this.program = program;
        this.history = history;
        this.repertoire = repertoire;
    }

    /// Returns a session that is done. What it held stands in the history.
    SessionLine done(PlannedSession session, LocalDate date) {
        Head head = new Head(DayWords.name(date.getDayOfWeek()), "", "done");
        return new SessionLine(
                session.weekday(), head, minutes(session, Optional.empty()), List.of(), new Around("", ""), List.of());
    }

    /// @param date when it can still be done this week, if it can
    /// @param free the days that have no session
    SessionLine open(PlannedSession session, Optional<LocalDate> date, List<DayOfWeek> free) {
        Optional<Script> script = program.script(session, CheckIn.NOT_ASKED);
        return new SessionLine(
                session.weekday(),
                head(session, date),
                minutes(session, script),
                script.map(some -> rows(session, some)).orElse(List.of()),
                new Around(names(script, Part.WARM_UP), names(script, Part.STRETCH)),
                free);
    }

    private Head head(PlannedSession session, Optional<LocalDate> date) {
        DayOfWeek weekday = session.weekday();
        String added = program.profile().arrangement().upperBodyDays().contains(weekday)
                ? "Added to your own upper-body training"
                : "";
        if (date.isEmpty()) {
            return new Head(DayWords.name(weekday), "From next week on", "later");
        }
        DayOfWeek day = date.get().getDayOfWeek();
        return new Head(
                DayWords.name(day), day == weekday ? added : "Planned for " + DayWords.name(weekday), "planned");
    }

    private static Minutes minutes(PlannedSession session, Optional<Script> script) {
        SessionTime time = session.time();
        int seconds = script.map(Script::seconds).orElse(time.seconds());
        int warmUp = minutes(time.warmUpSeconds());
        int stretches = minutes(time.stretchSeconds());
        int all = minutes(seconds);
        return new Minutes(all, warmUp, Math.max(0, all - warmUp - stretches), stretches);
    }

    private static int minutes(int seconds) {
        return Math.round(seconds / SECONDS);
    }

    private List<Row> rows(PlannedSession session, Script script) {
        List<Row> rows = new ArrayList<>();
        items(script, Part.STRENGTH).forEach(item -> rows.add(row(session, item)));
        return rows;
    }

    private Row row(PlannedSession session, Script.Item item) {
        Prescription asked = item.prescription();
        Exercise exercise = repertoire.exercise(asked.exercise());
        Optional<ExerciseId> place = place(session, item);
        String load = DoseWords.load(asked.load());
        String details = DoseWords.details(asked, item.restSeconds(), item.change());
        return new Row(
                place.map(planned -> "/week/" + DayWords.path(session.weekday()) + "/" + planned)
                        .orElse("/exercises/" + asked.exercise()),
                exercise.name(),
                DoseWords.dose(asked, exercise),
                DoseWords.capitalized(Stream.of(load, details)
                        .filter(words -> !words.isEmpty())
                        .collect(joining(", "))),
                DoseWords.band(asked.load()),
                place.map(planned -> marks(session.weekday(), planned)).orElse(List.of()));
    }

    /// Returns the exercise of the plan whose place this line has, since the coach may have moved it up or down.
    private Optional<ExerciseId> place(PlannedSession session, Script.Item item) {
        ExerciseId asked = item.prescription().exercise();
        return session.strength().stream()
                .map(PlannedItem::exercise)
                .filter(planned -> planned.equals(asked)
                        || history.inPlaceOf(planned).equals(asked)
                        || item.because().equals(new Reason.StandsIn(history.inPlaceOf(planned))))
                .findFirst();
    }

    private List<String> marks(DayOfWeek weekday, ExerciseId planned) {
        Arrangement arrangement = program.profile().arrangement();
        List<String> marks = new ArrayList<>();
        if (arrangement.pins().contains(new Pin(weekday, planned))) {
            marks.add("Pinned");
        }
        if (arrangement.taste().favorites().contains(planned)) {
            marks.add("Favorite");
        }
        return marks;
    }

    private String names(Optional<Script> script, Part part) {
        return script.stream()
                .flatMap(some -> items(some, part))
                .map(item -> ExerciseWords.name(repertoire, item.prescription().exercise()))
                .map(DoseWords::uncapitalized)
                .collect(joining(", "));
    }

    private static Stream<Script.Item> items(Script script, Part part) {
        return script.items().stream().filter(item -> item.part() == part);
    }
}
