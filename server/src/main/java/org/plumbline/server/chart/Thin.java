package org.plumbline.server.chart;

import java.util.ArrayList;
import java.util.List;

/// Points as a screen can show them: of those in one column only the first, the least, the greatest and the last.
final class Thin {

    private Thin() {}

    /// Returns the points in their order, of which a column that is so many units wide has four at most.
    static List<Plot.At> of(List<Plot.At> points, double column) {
        List<Plot.At> thin = new ArrayList<>();
        int from = 0;
        while (from < points.size()) {
            int to = from;
            long place = place(points.get(from), column);
            while (to < points.size() && place(points.get(to), column) == place) {
                to++;
            }
            thin.addAll(to - from <= 4 ? points.subList(from, to) : ends(points.subList(from, to)));
            from = to;
        }
        return thin;
    }

    private static long place(Plot.At point, double column) {
        return (long) Math.floor(point.x() / column);
    }

    private static List<Plot.At> ends(List<Plot.At> column) {
        int least = 0;
        int greatest = 0;
        for (int at = 0; at < column.size(); at++) {
            least = column.get(at).y() < column.get(least).y() ? at : least;
            greatest = column.get(at).y() > column.get(greatest).y() ? at : greatest;
        }
        List<Plot.At> ends = new ArrayList<>();
        for (int at = 0; at < column.size(); at++) {
            if (at == 0 || at == least || at == greatest || at == column.size() - 1) {
                ends.add(column.get(at));
            }
        }
        return ends;
    }
}
