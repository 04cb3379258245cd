package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// The shortest row of names that contains several orders of them: where orders differ, a name stands twice.
final class Sequence {

    private Sequence() {}

    static List<String> of(List<List<String>> orders) {
        List<String> merged = orders.getFirst();
        for (List<String> order : orders) {
            merged = merge(merged, order);
        }
        return merged;
    }

    private static List<String> merge(List<String> one, List<String> two) {
        int[][] common = common(one, two);
        List<String> merged = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < one.size() && k < two.size()) {
            if (one.get(i).equals(two.get(k))) {
                merged.add(one.get(i++));
                k++;
            } else if (common[i + 1][k] >= common[i][k + 1]) {
                merged.add(one.get(i++));
            } else {
                merged.add(two.get(k++));
            }
        }
        merged.addAll(one.subList(i, one.size()));
        merged.addAll(two.subList(k, two.size()));
        return merged;
    }

    /// Returns how long the longest common subsequence is from each place on.
    private static int[][] common(List<String> one, List<String> two) {
        int[][] length = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int k = two.size() - 1; k >= 0; k--) {
                length[i][k] = one.get(i).equals(two.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        return length;
    }
}
