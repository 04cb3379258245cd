package org.plumbline.catalog;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/// The mistakes found so far in one reading. Readers go on after a mistake, so that an author sees all of them at once.
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String what) {
        found.add(new Problem(file, line, what));
    }

    int count() {
        return found.size();
    }

    /// Ends the reading if anything was wrong; what was read until then is not to be used.
    void refuse() {
        if (!found.isEmpty()) {
            throw new CatalogException(found.stream()
                    .distinct()
                    .sorted(comparing(Problem::file).thenComparingInt(Problem::line))
                    .toList());
        }
    }
}
