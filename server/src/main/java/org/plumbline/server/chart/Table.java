package org.plumbline.server.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The facts behind a chart in rows, and in words for whoever hears them.
///
/// @param head what each column is
/// @param rows each as long as the head
public record Table(List<String> head, List<List<String>> rows) {

    /// More rows than this are told by the first, some between, and the last.
    private static final int TOLD = 12;

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("A row has %d cells, not %s".formatted(head.size(), row));
            }
        }
    }

    /// Returns the same facts in a sentence for each row: `Week 1, Red band, 15 reps. Week 3, Red band, 20 reps.` Of a
    /// long table it tells some rows from the first to the last, and how many there are.
    public String told() {
        String told = told(shown()).trim();
        return rows.size() > TOLD ? told + " These are %d of %d rows of the table.".formatted(TOLD, rows.size()) : told;
    }

    private List<List<String>> shown() {
        if (rows.size() <= TOLD) {
            return rows;
        }
        List<List<String>> some = new ArrayList<>();
        for (int place = 0; place < TOLD; place++) {
            some.add(rows.get(place * (rows.size() - 1) / (TOLD - 1)));
        }
        return some;
    }

    private String told(List<List<String>> some) {
        return some.stream()
                .map(row -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", ")) + ".")
                .collect(Collectors.joining(" "));
    }
}
