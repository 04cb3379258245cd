package org.plumbline.server.chart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.chart.Drawing.Box;
import org.plumbline.server.chart.Drawing.Dot;
import org.plumbline.server.chart.Drawing.Path;
import org.plumbline.server.chart.Drawing.Size;
import org.plumbline.server.chart.Drawing.Word;

/// The hand that draws values over time. Whatever is added first lies below.
public final class Plot {

    private static final int LEFT = 34;
    private static final int RIGHT = 12;
    private static final int TOP = 28;
    private static final int FOOT = 42;
    private static final int WORD_WIDTH = 46;
    private static final double COLUMN = 1.5;
    private static final int NOTE_UNIT = 7;

    private final Size size;
    private final LocalDate from;
    private final LocalDate to;
    private final double low;
    private final double high;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    /// A value on a day.
    public record Value(LocalDate date, double value) {}

    /// A place in the drawing.
    record At(double x, double y) {}

    private Plot(Size size, LocalDate from, LocalDate to, List<Integer> numbers) {
        this.size = size;
        this.from = from;
        this.to = to;
        this.low = numbers.getFirst();
        this.high = numbers.getLast();
    }

    /// Returns a plot of these days with its axes.
    ///
    /// @param numbers what stands at the side, the least first
    /// @param first the number of the week that begins on the first day
    public static Plot of(Size size, LocalDate from, LocalDate to, List<Integer> numbers, int first) {
        Plot plot = new Plot(size, from, to, numbers);
        for (Integer number : numbers) {
            plot.paths.add(new Path("c-grid", plot.across(plot.y(number))));
            plot.words.add(new Word("c-axis", "0", Drawing.place(plot.y(number) + 5), "start", number.toString()));
        }
        int most = (size.width() - LEFT - RIGHT) / WORD_WIDTH + 2;
        List<Ticks.Tick> ticks = Ticks.along(from, to, first, most);
        for (Ticks.Tick tick : ticks) {
            plot.words.add(new Word("c-axis", Drawing.place(plot.x(tick.date())), plot.foot(), "middle", tick.text()));
        }
        if (!ticks.isEmpty() && ticks.getFirst().date().equals(from) && DAYS.between(from, to) < 100) {
            plot.words.add(new Word("c-axis", "0", plot.foot(), "start", "wk"));
        }
        return plot;
    }

    private String foot() {
        return Integer.toString(size.height() - 10);
    }

    /// Adds the pale part in which a change may be chance.
    public Plot band(double least, double greatest) {
        double top = y(Math.min(high, greatest));
        double bottom = y(Math.max(low, least));
        boxes.add(new Box(
                "c-band",
                Integer.toString(LEFT - 4),
                Drawing.place(top),
                Integer.toString(size.width() - RIGHT - LEFT + 4),
                Drawing.place(Math.max(1, bottom - top))));
        return this;
    }

    /// Adds the dotted line of a baseline.
    public Plot base(double value) {
        paths.add(new Path("c-base", across(y(value))));
        return this;
    }

    /// Adds a dashed line where something got harder or easier, and the bob at its foot if it is the one to look at.
    public Plot step(LocalDate date, boolean isNow) {
        double x = x(date);
        double foot = size.height() - FOOT + 6.0;
        paths.add(new Path("c-step", "M%s %dV%s".formatted(Drawing.place(x), TOP - 10, Drawing.place(foot))));
        if (isNow) {
            paths.add(new Path(
                    "c-bob", "M%s %sh10l2 5-7 13-7-13z".formatted(Drawing.place(x - 5), Drawing.place(foot - 4))));
        }
        return this;
    }

    /// Adds a line through values, no denser than a screen can show, with its first and last one as dots.
    public Plot line(List<Value> values) {
        List<At> points = Thin.of(values.stream().map(this::at).toList(), COLUMN);
        StringBuilder way = new StringBuilder("M");
        for (At point : points) {
            way.append(way.length() == 1 ? "" : " ")
                    .append(Drawing.place(point.x()))
                    .append(' ')
                    .append(Drawing.place(point.y()));
        }
        if (points.size() > 1) {
            paths.add(new Path("c-line", way.toString()));
        }
        return this;
    }

    /// Adds a value that stands out.
    public Plot dot(Value value) {
        At at = at(value);
        dots.add(new Dot("c-dot", Drawing.place(at.x()), Drawing.place(at.y()), "5"));
        return this;
    }

    /// Adds single values behind a line.
    public Plot raw(List<Value> values) {
        for (At at : Thin.of(values.stream().map(this::at).toList(), COLUMN)) {
            dots.add(new Dot("c-raw", Drawing.place(at.x()), Drawing.place(at.y()), "2"));
        }
        return this;
    }

    /// Adds words above a value, moved so far that they stay inside.
    public Plot note(Value value, String text) {
        At at = at(value);
        return words("c-note", at.x(), Math.max(12, at.y() - 11), text);
    }

    /// Adds words below a value.
    public Plot under(Value value, String text) {
        At at = at(value);
        return words("c-note", at.x(), Math.min(size.height() - FOOT - 2.0, at.y() + 21), text);
    }

    /// Adds words at the top of a day.
    public Plot title(LocalDate date, String text) {
        return words("c-note", x(date), 12, text);
    }

    /// Adds words at the upper or the lower end of the band.
    public Plot inBand(double value, boolean isUpper, String text) {
        words.add(new Word(
                "c-axis",
                Integer.toString(size.width() - RIGHT - 4),
                Drawing.place(y(Math.clamp(value, low, high)) + (isUpper ? 17 : -7)),
                "end",
                text));
        return this;
    }

    private Plot words(String style, double x, double y, String text) {
        int half = NOTE_UNIT * text.length() / 2;
        String anchor = x < LEFT + half ? "start" : x > size.width() - RIGHT - half ? "end" : "middle";
        double place = "start".equals(anchor)
                ? Math.max(x, LEFT)
                : "end".equals(anchor) ? Math.min(x, size.width() - RIGHT) : x;
        words.add(new Word(style, Drawing.place(place), Drawing.place(y), anchor, text));
        return this;
    }

    public Drawing drawing() {
        return new Drawing(size, boxes, paths, dots, words);
    }

    private At at(Value value) {
        return new At(x(value.date()), y(value.value()));
    }

    private double x(LocalDate date) {
        long days = Math.max(1, DAYS.between(from, to));
        double part = (double) DAYS.between(from, date) / days;
        return LEFT + Math.clamp(part, 0, 1) * (size.width() - LEFT - RIGHT);
    }

    private double y(double value) {
        double part = (value - low) / Math.max(1, high - low);
        return size.height() - FOOT - Math.clamp(part, 0, 1) * (size.height() - FOOT - TOP);
    }

    private String across(double y) {
        return "M%d %sH%d".formatted(LEFT - 4, Drawing.place(y), size.width() - RIGHT);
    }
}
