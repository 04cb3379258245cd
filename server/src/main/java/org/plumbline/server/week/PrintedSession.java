package org.plumbline.server.week;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.planner.PlannedSession;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;

/// A session on paper, on every day that has it: `Monday and Thursday`, 25 minutes.
///
/// @param days its days, one for each row of boxes
/// @param warmUp what it begins with, in one line: `Neck roll, shoulder roll, cat-cow`
/// @param note how it differs from others; may be empty
public record PrintedSession(
        List<DayOfWeek> days,
        int minutes,
        String warmUp,
        String note,
        List<PrintedExercise> strength,
        List<PrintedExercise> stretches) {

    static PrintedSession of(List<PlannedSession> same, Script script, String note, Repertoire repertoire) {
        PlannedSession planned = same.getFirst();
        return new PrintedSession(
                same.stream().map(PlannedSession::weekday).toList(),
                Math.max(1, Math.round(script.seconds() / 60f)),
                DoseWords.capitalized(items(script, Part.WARM_UP).stream()
                        .map(item -> repertoire.find(item.prescription().exercise()))
                        .flatMap(found -> found.map(Exercise::name).stream())
                        .map(DoseWords::uncapitalized)
                        .collect(joining(", "))),
                note,
                exercises(script, Part.STRENGTH, planned, repertoire),
                exercises(script, Part.STRETCH, planned, repertoire));
    }

    private static List<PrintedExercise> exercises(
            Script script, Part part, PlannedSession planned, Repertoire repertoire) {
        return items(script, part).stream()
                .map(item -> PrintedExercise.of(item, planned, repertoire))
                .toList();
    }

    private static List<Script.Item> items(Script script, Part part) {
        return script.items().stream().filter(item -> item.part() == part).toList();
    }

    /// Returns it without what its sheet says for all.
    PrintedSession without(boolean itsWarmUp, boolean itsStretches) {
        return new PrintedSession(
                days, minutes, itsWarmUp ? "" : warmUp, note, strength, itsStretches ? List.of() : stretches);
    }

    /// Returns how much room it takes, in exercises: each further row of boxes is a quarter.
    int height() {
        return strength.size() * (3 + days.size()) / 4;
    }

    /// Returns what stands before each row of boxes; nothing where there is but one.
    public List<String> rows() {
        return days.size() == 1
                ? List.of("")
                : days.stream().map(DayWords::brief).toList();
    }
}
