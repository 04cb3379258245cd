package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/// Measured figures of one thing, in the order they came.
final class Figures {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return percentile(50);
    }

    /// Returns the smallest figure that so many of a hundred do not exceed.
    double percentile(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.clamp(Math.round(Math.ceil(share / 100 * sorted.size())) - 1, 0, sorted.size() - 1));
    }
}
