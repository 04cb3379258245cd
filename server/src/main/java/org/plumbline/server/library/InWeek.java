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

    /// Returns where it stands, or empty for somebody without a plan.
    static Optional<InWeek> of(ExerciseId exercise, Repertoire repertoire, History history, Moment moment) {
        return Program.of(repertoire, history, moment.now())
                .map(program -> new InWeek(
                        exercise,
                        program.plan().sessions().stream()
                                .filter(session ->
                                        session.items().anyMatch(item -> item.exercise().equals(exercise)))
                                .map(PlannedSession::weekday)
                                .toList()));
    }

    /// Returns the question that the page of the week answers.
    public String question() {
        return days.isEmpty() ? "Not in your week: why?" : "In your week on " + DayWords.list(days) + ": why?";
    }

    /// Returns where the answer is: with the exercise on its first day, or with those that are not there.
    public String path() {
        return days.isEmpty()
                ? "/week/why-not/" + exercise
                : "/week/" + DayWords.path(days.getFirst()) + "/" + exercise;
    }
}
