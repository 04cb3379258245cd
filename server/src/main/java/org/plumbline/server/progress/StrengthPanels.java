package org.plumbline.server.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Repertoire;
import org.plumbline.progress.Line;
import org.plumbline.progress.Progress;
import org.plumbline.server.chart.Drawing;
import org.plumbline.server.chart.Drawing.Size;
import org.plumbline.server.chart.Plot;
import org.plumbline.server.chart.Table;
import org.plumbline.server.chart.Ticks;
import org.plumbline.server.words.ProgressWords;

/// Draws strength: a line for each load, and a mark where it got harder or easier.
final class StrengthPanels {

    /// More marks than this are a fence.
    private static final int MARKS = 12;

    /// More rows than this belong on the page of the line.
    private static final int ROWS = 24;

    private static final int TIGHT = 5;

    private static final String ENDS = "First and last session with each load";

    private final Progress progress;
    private final ProgressWords words;

    StrengthPanels(Progress progress, Repertoire repertoire) {
        this.progress = progress;
        this.words = new ProgressWords(repertoire);
    }

    Panel of(Line line, Looking looking, String query) {
        Table table = looking.isFull() ? sessions(line) : strands(line);
        String facts = looking.isFull() ? table.told() : "%s: %s".formatted(ENDS, table.told());
        String text = "%s. %s %s".formatted(line.topic().name(), verdict(line), facts);
        Function<Size, Drawing> draw = size -> drawing(line, looking, size);
        return new Panel(
                line.topic().name(),
                verdict(line),
                Optional.of(new Panel.Picture(
                        draw.apply(Size.PANEL),
                        looking.isFull() ? Optional.of(draw.apply(Size.WIDE)) : Optional.empty(),
                        text)),
                table,
                looking.isFull() ? "" : "/progress/" + line.topic().path() + query);
    }

    String verdict(Line line) {
        return words.line(line, progress.trend(line));
    }

    private Drawing drawing(Line line, Looking looking, Size size) {
        List<Integer> all = line.strands().stream()
                .flatMap(strand -> strand.points().stream())
                .map(Line.Point::best)
                .toList();
        int least = all.stream().min(Integer::compare).orElse(0);
        int most = all.stream().max(Integer::compare).orElse(1);
        Plot plot = Plot.of(
                size,
                looking.span().from(),
                looking.span().to(),
                Ticks.beside(Math.max(0, least - 1), most),
                looking.first());
        marks(line, plot);
        boolean isTight = line.strands().size() > TIGHT;
        for (Line.Strand strand : line.strands()) {
            plot.line(strand.points().stream().map(StrengthPanels::value).toList());
            if (!isTight || strand.equals(line.last())) {
                plot.dot(value(strand.first())).dot(value(strand.last()));
            }
        }
        Line.Strand last = line.last();
        boolean isFalling = last.points().size() > 1
                && last.points().get(last.points().size() - 2).best()
                        > last.last().best();
        String best = Integer.toString(last.last().best());
        return (isFalling ? plot.under(value(last.last()), best) : plot.note(value(last.last()), best)).drawing();
    }

    /// The latest steps are drawn, and the last one is named.
    private void marks(Line line, Plot plot) {
        List<Line.Mark> marks =
                line.marks().stream().filter(StrengthPanels::isDrawn).toList();
        List<Line.Mark> shown = marks.subList(Math.max(0, marks.size() - MARKS), marks.size());
        for (Line.Mark mark : shown) {
            plot.step(mark.date(), mark.equals(shown.getLast()));
        }
        if (!shown.isEmpty()) {
            plot.title(shown.getLast().date(), words.step(shown.getLast().turn()));
        }
    }

    /// One more set is no other load.
    private static boolean isDrawn(Line.Mark mark) {
        return switch (mark.turn().decision().step()) {
            case ADD_SET, REDUCE, STOP_EXERCISE, STOP_ALL, REMOVE_PATTERN -> false;
            default -> true;
        };
    }

    private static Plot.Value value(Line.Point point) {
        return new Plot.Value(point.date(), point.best());
    }

    private Table strands(Line line) {
        List<List<String>> rows = new ArrayList<>();
        for (Line.Strand strand : line.strands()) {
            rows.add(row(strand, strand.first(), line));
            if (strand.points().size() > 1) {
                rows.add(row(strand, strand.last(), line));
            }
        }
        List<List<String>> last = rows.subList(Math.max(0, rows.size() - ROWS), rows.size());
        return new Table(List.of(ENDS, "With", "Best set"), last);
    }

    private Table sessions(Line line) {
        List<List<String>> rows = new ArrayList<>();
        for (Line.Strand strand : line.strands()) {
            strand.points().forEach(point -> rows.add(row(strand, point, line)));
        }
        return new Table(List.of("Date", "With", "Best set"), Rows.thinned(rows));
    }

    private List<String> row(Line.Strand strand, Line.Point point, Line line) {
        return List.of(
                ProgressWords.date(point.date()),
                words.strand(strand),
                ProgressWords.amount(point.best(), line.measure()));
    }
}
