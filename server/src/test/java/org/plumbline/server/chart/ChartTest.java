package org.plumbline.server.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.chart.Drawing.Size;

/// What a chart promises: no more points than a screen shows, round numbers beside it, and words like its table.
class ChartTest {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);

    @Test
    void aColumnKeepsItsFirstLeastGreatestAndLastPoint() {
        List<Plot.At> points = IntStream.range(0, 100)
                .mapToObj(number -> new Plot.At(number / 100.0, (number * 37 + 5) % 100))
                .toList();
        List<Plot.At> thin = Thin.of(points, 1);
        assertEquals(4, thin.size());
        assertEquals(points.getFirst(), thin.getFirst());
        assertEquals(points.getLast(), thin.getLast());
        assertTrue(thin.stream().anyMatch(point -> point.y() == 0));
        assertTrue(thin.stream().anyMatch(point -> point.y() == 99));
    }

    @Test
    void fewPointsStayAsTheyAre() {
        List<Plot.At> points =
                IntStream.range(0, 50).mapToObj(x -> new Plot.At(10.0 * x, x)).toList();
        assertEquals(points, Thin.of(points, 1.5));
    }

    @Test
    void fourThousandPointsAreAFewKilobytes() {
        List<Plot.Value> values = IntStream.range(0, 4000)
                .mapToObj(day -> new Plot.Value(DAY.plusDays(day), 10 + day * 31 % 11))
                .toList();
        Drawing drawing = Plot.of(Size.PANEL, DAY, DAY.plusDays(3999), List.of(0, 10, 20), 1)
                .line(values)
                .raw(values)
                .drawing();
        int way = drawing.paths().getLast().way().length();
        assertTrue(way < 12_000, "the line is " + way + " characters");
        assertTrue(drawing.dots().size() < 1000, drawing.dots().size() + " dots");
    }

    @Test
    void numbersAtTheSideAreRoundAndHoldAllValues() {
        assertEquals(List.of(10, 15, 20), Ticks.beside(10, 20));
        assertEquals(List.of(0, 2, 4, 6), Ticks.beside(0, 5));
        assertEquals(List.of(7, 8), Ticks.beside(7, 7));
        for (int least = 0; least < 60; least++) {
            for (int greatest = least; greatest < 200; greatest += 7) {
                List<Integer> numbers = Ticks.beside(least, greatest);
                assertTrue(numbers.getFirst() <= least && numbers.getLast() >= greatest, least + " to " + greatest);
                assertTrue(numbers.size() <= 7, numbers::toString);
            }
        }
    }

    @Test
    void timeIsToldInWeeksThenMonthsThenYears() {
        assertEquals("1", Ticks.along(DAY, DAY.plusDays(55), 1, 8).getFirst().text());
        assertEquals(
                "Feb", Ticks.along(DAY, DAY.plusDays(364), 1, 12).getFirst().text());
        assertEquals(
                "2017", Ticks.along(DAY, DAY.plusYears(10), 1, 12).getFirst().text());
    }

    @Test
    void aShortTableIsToldWhole() {
        Table table = new Table(List.of("Week", "Sets"), List.of(List.of("Week 1", "2 sets"), List.of("Week 2", "")));
        assertEquals("Week 1, 2 sets. Week 2.", table.told());
    }

    @Test
    void aLongTableIsToldFromEndToEndAndSaysSo() {
        Table table = new Table(
                List.of("Day"),
                IntStream.rangeClosed(1, 100)
                        .mapToObj(day -> List.of("Day " + day))
                        .toList());
        assertTrue(table.told().startsWith("Day 1. Day 10. "), table.told());
        assertTrue(table.told().endsWith("Day 100. These are 12 of 100 rows of the table."), table.told());
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Table(List.of("Week", "Sets"), Collections.singletonList(List.of("1"))));
    }
}
