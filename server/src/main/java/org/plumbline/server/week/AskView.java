package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.server.words.DayWords;

/// The exercises to ask about: those somebody looks for, and whether they are in the week.
///
/// @param words what was looked for; empty before anything was
public record AskView(String words, List<Found> found) {

    /// An exercise that was found: `In your week on Tuesday`.
    public record Found(Exercise exercise, String where) {}

    static AskView of(Program program, String words, List<Exercise> found) {
        return new AskView(
                words,
                found.stream()
                        .map(exercise -> new Found(exercise, where(exercise, program)))
                        .toList());
    }

    private static String where(Exercise exercise, Program program) {
        List<DayOfWeek> days = program.plan().sessions().stream()
                .filter(session ->
                        session.items().anyMatch(item -> item.exercise().equals(exercise.id())))
                .map(PlannedSession::weekday)
                .toList();
        return days.isEmpty() ? "Not in your week" : "In your week on " + DayWords.list(days);
    }

    /// Returns how many were found: `3 exercises`.
    public String count() {
        return switch (found.size()) {
            case 0 -> words.isEmpty() ? "" : "No exercise";
            case 1 -> "1 exercise";
            default -> found.size() + " exercises";
        };
    }
}
