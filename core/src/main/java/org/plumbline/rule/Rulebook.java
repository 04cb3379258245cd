package org.plumbline.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All rules as people read them, by theme and in the order they are read: pain with `PAIN1` to `P3`, and so on.
public final class Rulebook {

    private final List<Theme> themes;
    private final Map<RuleId, RuleEntry> byId;

    /// The rules on one matter.
    ///
    /// @param id its name in the catalog and in addresses: `pain`
    /// @param about one or two sentences on all of them
    public record Theme(String id, String name, String about, List<RuleEntry> rules) {

        public Theme {
            rules = List.copyOf(rules);
        }
    }

    private Rulebook(List<Theme> themes, Map<RuleId, RuleEntry> byId) {
        this.themes = themes;
        this.byId = byId;
    }

    /// Returns the rules of these themes.
    ///
    /// @throws IllegalArgumentException if two rules have the same id
    public static Rulebook of(List<Theme> themes) {
        Map<RuleId, RuleEntry> byId = new LinkedHashMap<>();
        for (RuleEntry rule :
                themes.stream().flatMap(theme -> theme.rules().stream()).toList()) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules are called " + rule.id());
            }
        }
        return new Rulebook(List.copyOf(themes), byId);
    }

    public List<Theme> themes() {
        return themes;
    }

    /// Returns all rules, theme after theme.
    public Stream<RuleEntry> rules() {
        return byId.values().stream();
    }

    public Optional<RuleEntry> find(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Returns the theme a rule belongs to.
    public Optional<Theme> findTheme(RuleId id) {
        return themes.stream()
                .filter(theme ->
                        theme.rules().stream().anyMatch(rule -> rule.id().equals(id)))
                .findFirst();
    }
}
