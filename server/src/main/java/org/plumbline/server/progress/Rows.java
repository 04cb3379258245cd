package org.plumbline.server.progress;

import java.util.ArrayList;
import java.util.List;

/// Keeps a table as long as somebody would read.
final class Rows {

    private static final int MOST = 160;

    private Rows() {}

    /// Returns all rows, or every second, third and so on of too many; the first and the last always.
    static List<List<String>> thinned(List<List<String>> rows) {
        int step = Math.ceilDiv(rows.size(), MOST);
        if (step <= 1) {
            return rows;
        }
        List<List<String>> some = new ArrayList<>();
        for (int place = 0; place < rows.size() - 1; place += step) {
            some.add(rows.get(place));
        }
        some.add(rows.getLast());
        return some;
    }
}
