package org.plumbline.server.progress;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Step.Direction;
import org.plumbline.progress.Line;
import org.plumbline.progress.Progress;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.ProgressWords;

/// One ladder or exercise in full: its chart, each session, and every step with its reason.
///
/// @param steps the latest first
public record TopicView(
        ProgressView.Head head, List<ProgressView.Choice> spans, List<Panel> panels, List<StepTaken> steps) {

    /// A longer list is for the history.
    private static final int STEPS = 40;

    /// One step: `Nov 23, 2026`, `20 clean, so green band`.
    ///
    /// @param kind how it looks on the line: `up` or `held`
    public record StepTaken(String date, String kind, String exercise, String name, Cited why) {}

    public TopicView {
        spans = List.copyOf(spans);
        panels = List.copyOf(panels);
        steps = List.copyOf(steps);
    }

    static TopicView of(List<Line> lines, Progress progress, Spans spans, Repertoire repertoire) {
        Looking looking = spans.looking(progress, true);
        StrengthPanels strength = new StrengthPanels(progress, repertoire);
        ProgressWords words = new ProgressWords(repertoire);
        Line.Topic topic = lines.getFirst().topic();
        List<StepTaken> steps = new ArrayList<>();
        for (Line.Mark mark : lines.getFirst().marks().reversed()) {
            steps.add(step(mark, words, repertoire));
        }
        return new TopicView(
                new ProgressView.Head(
                        ProgressWords.span(looking.span()), topic.name(), strength.verdict(lines.getFirst())),
                spans.choices("/progress/" + topic.path(), progress),
                lines.stream().map(line -> strength.of(line, looking, "")).toList(),
                steps.stream().limit(STEPS).toList());
    }

    private static StepTaken step(Line.Mark mark, ProgressWords words, Repertoire repertoire) {
        return new StepTaken(
                ProgressWords.date(mark.date()),
                mark.turn().direction() == Direction.UP ? "up" : "held",
                ExerciseWords.name(repertoire, Variant.of(mark.turn().exercise())),
                words.step(mark.turn()),
                Cited.of(words.why(mark.turn()), mark.turn().decision().reason().rule()));
    }
}
