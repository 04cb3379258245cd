package org.plumbline.server.progress;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plumbline.planner.PastWeek;
import org.plumbline.server.chart.Table;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ProgressWords;

/// Weeks as they went, with a bob for each session: filled when it was done, dashed when it was planned. A week is a
/// fact, and no week takes another away (SAY7).
///
/// @param bobs few weeks, each with its sessions; empty when there are many
/// @param years many weeks, in a row for each year
/// @param told the same in words
public record WeeksView(String verdict, List<Bob> bobs, List<Year> years, Table table, String told) {

    private static final int FEW = 16;
    private static final int WEEKS_A_YEAR = 53;
    private static final int WEEK = 7;

    /// One week: 2 done and one more that was planned.
    public record Bob(String label, int number, int done, int more) {}

    /// The weeks of a calendar year by their number in it.
    public record Year(int year, List<Cell> cells) {}

    /// A week among many.
    ///
    /// @param place from 0 on
    /// @param state `all`, `some`, `none` or `off`
    public record Cell(int place, String state) {}

    /// Returns how high each drawing is, for as many bobs as the fullest week has.
    public int height() {
        int most = bobs.stream().mapToInt(bob -> bob.done() + bob.more()).max().orElse(1);
        return 2 + 18 * Math.max(3, most);
    }

    static WeeksView of(List<PastWeek> weeks) {
        boolean isFew = weeks.size() <= FEW;
        Table table = isFew ? byWeek(weeks) : byYear(weeks);
        String verdict = verdict(weeks);
        return new WeeksView(
                verdict,
                isFew ? weeks.stream().map(WeeksView::bob).toList() : List.of(),
                isFew ? List.of() : years(weeks),
                table,
                "Weeks. %s %s".formatted(verdict, table.told()));
    }

    private static Bob bob(PastWeek week) {
        return new Bob(ProgressWords.week(week), week.number(), week.done(), Math.max(0, week.planned() - week.done()));
    }

    private static List<Year> years(List<PastWeek> weeks) {
        List<Year> years = new ArrayList<>();
        new TreeMap<>(weeks.stream().collect(groupingBy(week -> week.from().getYear())))
                .forEach((year, own) -> years.add(
                        new Year(year, own.stream().map(WeeksView::cell).toList())));
        return years;
    }

    private static Cell cell(PastWeek week) {
        int place = Math.min(WEEKS_A_YEAR - 1, (week.from().getDayOfYear() - 1) / WEEK);
        if (week.done() > 0) {
            return new Cell(place, week.done() >= week.planned() ? "all" : "some");
        }
        return new Cell(place, week.off().isPresent() ? "off" : "none");
    }

    private static Table byWeek(List<PastWeek> weeks) {
        return new Table(
                List.of("Week", "Done", "Planned", "Note"),
                weeks.stream()
                        .map(week -> List.of(
                                "Week " + week.number(),
                                week.done() + " done",
                                week.planned() + " planned",
                                week.off().map(ProgressWords::off).orElse("")))
                        .toList());
    }

    private static Table byYear(List<PastWeek> weeks) {
        List<List<String>> rows = new ArrayList<>();
        new TreeMap<>(weeks.stream().collect(groupingBy(week -> week.from().getYear())))
                .forEach((year, own) -> rows.add(
                        List.of(Integer.toString(year), done(own) + " done", planned(own) + " planned", off(own))));
        return new Table(List.of("Year", "Done", "Planned", "Note"), rows);
    }

    private static String off(List<PastWeek> weeks) {
        long off = weeks.stream().filter(week -> week.off().isPresent()).count();
        return off == 0 ? "" : "%s off".formatted(off == 1 ? "1 week" : off + " weeks");
    }

    private static int done(List<PastWeek> weeks) {
        return weeks.stream().mapToInt(PastWeek::done).sum();
    }

    /// What this week has still to come is not planned yet for the sum.
    private static int planned(List<PastWeek> weeks) {
        return weeks.stream()
                .mapToInt(week -> week.isOver() ? week.planned() : Math.min(week.done(), week.planned()))
                .sum();
    }

    static String verdict(List<PastWeek> weeks) {
        int planned = planned(weeks);
        int done = done(weeks);
        String sum = done >= planned
                ? "%s, as many as were planned.".formatted(DoseWords.count(done, "session"))
                : "%d of %d sessions.".formatted(done, planned);
        return done == 0 ? "The first session fills the first bob." : (sum + " " + remark(weeks)).strip();
    }

    /// Returns a word about the latest short week, which is a fact and no failure.
    private static String remark(List<PastWeek> weeks) {
        for (int at = weeks.size() - 2; at >= 0; at--) {
            PastWeek week = weeks.get(at);
            boolean isBack = weeks.get(at + 1).done() > 0;
            if (week.off().isPresent() && isBack) {
                return "In week %d you were %s; week %d went on."
                        .formatted(week.number(), off(week), week.number() + 1);
            }
            if (week.done() < week.planned() && isBack) {
                return "Week %d was a short one; week %d picked up where you were."
                        .formatted(week.number(), week.number() + 1);
            }
        }
        return "";
    }

    private static String off(PastWeek week) {
        return week.off().filter(PastWeek.Off.WAITING::equals).isPresent()
                ? "asked to wait"
                : ProgressWords.off(week.off().orElseThrow());
    }
}
