package org.plumbline.server.library;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DayWords;

/// Where an exercise stands in somebody's week: `Tuesday and Friday`, or nowhere, which can be asked about.
public record InWeek(ExerciseId exercise, List<DayOfWeek> days) {

    /// A day and the page on which it is answered why.
    public record Link(String day, String path) {}

    /// Returns where it stands, or empty for somebody without a plan.
    static Optional<InWeek> of(ExerciseId exercise, Repertoire repertoire, History history, Moment moment) {
        return Program.of(repertoire, history, moment.now())
                .map(program -> new InWeek(
                        exercise,
                        program.plan().sessions().stream()
                                .filter(session -> session.items()
                                        .anyMatch(item -> item.exercise().equals(exercise)))
                                .map(PlannedSession::weekday)
                                .toList()));
    }

    /// Returns the days on which one can ask why it is there, one link each.
    public List<Link> links() {
        return days.stream()
                .map(day -> new Link(DayWords.name(day), "/week/" + DayWords.path(day) + "/" + exercise))
                .toList();
    }

    /// Returns where one can ask why it is not there.
    public String whyNot() {
        return "/week/why-not/" + exercise;
    }
}
