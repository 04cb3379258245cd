package org.plumbline.server.plan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What a law found among many people: how often each rule is broken, and an example of each.
final class Findings {

    private final Map<String, List<String>> byRule = new TreeMap<>();

    /// Returns what a law finds among all cases, looked at on all cores, in their order.
    ///
    /// @param law what is broken in a case, each with the rule first
    static <T> Findings of(List<T> cases, Function<T, Person> whose, Function<T, List<String>> law) {
        List<List<String>> broken = cases.parallelStream().map(law).toList();
        Findings findings = new Findings();
        for (int i = 0; i < cases.size(); i++) {
            findings.add(whose.apply(cases.get(i)), broken.get(i));
        }
        return findings;
    }

    /// @param broken what is broken, each with the rule first: `C3: no chest stretch`
    void add(Person person, List<String> broken) {
        for (String problem : broken) {
            String rule = problem.substring(0, Math.max(0, problem.indexOf(':')));
            String example = person.isHeldBack() ? person.name() : problem + "\n    " + person.told();
            byRule.computeIfAbsent(rule, _ -> new ArrayList<>()).add(example);
        }
    }

    /// Fails if anything was found.
    void refuse(String law) {
        assertTrue(byRule.isEmpty(), () -> "not all plans " + law + ":\n" + this);
    }

    @Override
    public String toString() {
        return byRule.entrySet().stream()
                .map(entry -> "  %d times %s, such as %s"
                        .formatted(
                                entry.getValue().size(),
                                entry.getKey(),
                                entry.getValue().getFirst()))
                .collect(joining("\n"));
    }
}
