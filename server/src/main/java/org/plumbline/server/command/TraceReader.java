package org.plumbline.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.command.LocatedJson.Fields;
import org.plumbline.server.command.LocatedJson.Items;
import org.plumbline.server.command.StateReader.Start;

/// Reads a trace: `{"exercise": "face-pull", "state": {"load": {"band": 3}, …}, "steps": [{"reps": [12, 12]}]}`.
///
/// Instead of `steps` it may have `cases` (each from the same start) or a `log` of notes. Keys that only annotate
/// (`expect`, `reason`, `id`) are passed over; any other unknown key is a mistake, since what it means would be lost.
final class TraceReader {

    static final List<String> ANNOTATIONS = List.of(
            "schema", "id", "kind", "title", "expect", "reason", "rules", "forbidden", "say", "never_say", "label");

    private final Repertoire repertoire;
    private final InputProblems problems;

    TraceReader(Repertoire repertoire, String file) {
        this.repertoire = repertoire;
        this.problems = new InputProblems(file);
    }

    /// Returns the trace a JSON value describes.
    ///
    /// @throws InputException if it does not describe one
    Trace read(LocatedJson json) {
        FieldReader trace = reader(json, "a trace");
        ANNOTATIONS.forEach(trace::find);
        ExerciseId id = trace.text("exercise", ExerciseId::new, new ExerciseId("none"));
        Optional<Exercise> exercise = repertoire.find(id);
        if (exercise.isEmpty()) {
            trace.problem("exercise", "no exercise '%s' in the catalog".formatted(id));
        }
        if (List.of("steps", "cases", "log").stream()
                .noneMatch(name -> trace.find(name).isPresent())) {
            trace.problem("steps", "'steps' should be an array of sessions and gaps");
        }
        Optional<Trace> read = exercise.map(known -> trace(trace, known));
        trace.refuseUnknown();
        problems.refuse();
        return read.orElseThrow();
    }

    private FieldReader reader(LocatedJson json, String what) {
        if (!(json instanceof Fields)) {
            problems.add(json.line(), "%s should be an object".formatted(what));
        }
        return new FieldReader(json instanceof Fields fields ? fields : new Fields(json.line(), Map.of()), problems);
    }

    private Trace trace(FieldReader trace, Exercise exercise) {
        Start start = new StateReader(repertoire).read(trace.object("state"), exercise);
        Optional<Trace.Play> main = items(trace, "steps").map(steps -> play(start, steps));
        List<Trace.Play> cases = new ArrayList<>();
        items(trace, "cases").ifPresent(all -> all.forEach(one -> cases.add(oneCase(start, one))));
        List<Trace.Play> variants = new ArrayList<>();
        items(trace, "variants").ifPresent(all -> all.forEach(one -> variants.add(variant(exercise, start, one))));
        Optional<Trace.Play> log = items(trace, "log").map(notes -> play(start, notes));
        return new Trace(exercise, main, cases, variants, log);
    }

    private static Optional<List<LocatedJson>> items(FieldReader trace, String name) {
        Optional<LocatedJson> found = trace.find(name);
        if (found.isPresent() && !(found.get() instanceof Items)) {
            trace.problem(name, "'%s' should be an array".formatted(name));
        }
        return found.filter(Items.class::isInstance).map(Items.class::cast).map(Items::elements);
    }

    /// A case has steps of its own, or is a single one.
    private Trace.Play oneCase(Start start, LocatedJson json) {
        FieldReader one = reader(json, "a case");
        Optional<List<LocatedJson>> steps = items(one, "steps");
        if (steps.isEmpty()) {
            return play(start, List.of(json));
        }
        ANNOTATIONS.forEach(one::find);
        one.refuseUnknown();
        return play(start, steps.get());
    }

    private Trace.Play variant(Exercise exercise, Start start, LocatedJson json) {
        FieldReader one = reader(json, "a variant");
        ANNOTATIONS.forEach(one::find);
        Start own =
                one.find("state").isPresent() ? new StateReader(repertoire).read(one.object("state"), exercise) : start;
        List<LocatedJson> steps = items(one, "steps").orElse(List.of());
        one.refuseUnknown();
        return play(own, steps);
    }

    private Trace.Play play(Start start, List<LocatedJson> steps) {
        StepReader reader = new StepReader(start);
        List<Trace.Step> all = new ArrayList<>();
        steps.forEach(step -> all.add(reader.read(reader(step, "a step"))));
        return new Trace.Play(start.whatIf(), all);
    }
}
