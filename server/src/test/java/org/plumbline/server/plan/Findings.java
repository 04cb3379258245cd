package org.plumbline.server.plan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a law found among many people: how often each rule is broken, and an example of each.
final class Findings {

    private final Map<String, List<String>> byRule = new TreeMap<>();

    void add(Person person, List<String> broken) {
        for (String problem : broken) {
            String rule = problem.substring(0, Math.max(0, problem.indexOf(':')));
            byRule.computeIfAbsent(rule, _ -> new ArrayList<>()).add(problem + "\n    " + person.told());
        }
    }

    /// Fails if anything was found.
    void refuse(String law) {
        assertTrue(
                byRule.isEmpty(),
                () -> "not all plans " + law + ":\n"
                        + byRule.entrySet().stream()
                                .map(entry -> "  %d times %s, such as %s"
                                        .formatted(
                                                entry.getValue().size(),
                                                entry.getKey(),
                                                entry.getValue().getFirst()))
                                .collect(joining("\n")));
    }
}
