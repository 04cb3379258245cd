package org.plumbline.figure.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.figure.motion.Mistake;

/// What a check found, of each kind only the worst.
final class Findings {

    /// The time between key poses is named after the pose that was left.
    record Where(int line, String pose, double time) {}

    private record Finding(Where where, String what, double by, String unit) {}

    private final Map<String, Finding> worst = new LinkedHashMap<>();

    /// Notes something that is off by an amount, if it is.
    ///
    /// @param unit `cm`, `degrees` or what else the amount counts
    void add(Where where, String what, double by, String unit) {
        if (by > 0) {
            worst.merge(what, new Finding(where, what, by, unit), (a, b) -> a.by >= b.by ? a : b);
        }
    }

    List<Mistake> asMistakes(String file) {
        Collection<Finding> found = worst.values();
        return found.stream()
                .map(finding -> new Mistake(file, finding.where.line, told(finding)))
                .toList();
    }

    private static String told(Finding finding) {
        return String.format(
                Locale.ROOT,
                "%s, by %.1f %s (pose %s, %.1f s)",
                finding.what,
                finding.by,
                finding.unit,
                finding.where.pose,
                finding.where.time);
    }
}
