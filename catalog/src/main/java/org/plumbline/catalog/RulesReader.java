package org.plumbline.catalog;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Rulebook;
import org.plumbline.rule.Rulebook.Theme;

/// Reads the themes of the rulebook, each a file such as `rules/pain.md` with its rules one below the other.
///
/// Pages link to rules, so no folder laid over the catalog may lose one that is shipped.
final class RulesReader {

    static final Set<String> FIELDS = Set.of("name", "order", "reviewed");

    private final SortedMap<RuleId, String> shipped = new TreeMap<>();
    private final Map<RuleId, Entry> entries = new HashMap<>();
    private final List<Placed> themes = new ArrayList<>();

    /// A theme and where it stands among the others.
    private record Placed(int order, Theme theme) {}

    /// @param shipped the files of the rules before anything is laid over them
    RulesReader(Collection<CatalogFile> shipped) {
        for (CatalogFile file : shipped) {
            for (String line : file.lines()) {
                RuleReader.idIn(line).ifPresent(id -> this.shipped.put(id, file.name()));
            }
        }
    }

    void read(Entry entry) {
        List<RuleEntry> rules = new ArrayList<>();
        for (Prose.Section section : entry.prose().sections()) {
            RuleReader.read(entry, section).ifPresent(rule -> {
                Entry other = entries.putIfAbsent(rule.id(), entry);
                if (other == null) {
                    rules.add(rule);
                } else {
                    entry.report(section.line(), "%s is already in %s".formatted(rule.id(), other.shown()));
                }
            });
        }
        if (entry.prose().sections().isEmpty()) {
            entry.report(1, "needs a rule, such as '## P6: All sets at the top: it gets harder'");
        }
        entry.find("reviewed", Notation::review);
        themes.add(new Placed(
                entry.get("order", Notation::order, 1),
                new Theme(
                        entry.name(),
                        entry.get("name", Notation::words, "?"),
                        entry.prose().purpose(),
                        rules)));
    }

    /// Reports every shipped rule that is no longer there, at the file that took the place of its own.
    void reportMissing(Problems problems, Map<String, String> shownByName) {
        shipped.forEach((id, name) -> {
            if (!entries.containsKey(id)) {
                problems.add(
                        shownByName.getOrDefault(name, name), 1, "lacks rule %s, to which pages link".formatted(id));
            }
        });
    }

    Rulebook rulebook() {
        return Rulebook.of(themes.stream()
                .sorted(comparingInt(Placed::order)
                        .thenComparing(placed -> placed.theme().id()))
                .map(Placed::theme)
                .toList());
    }

    /// Returns every rule with the file it stands in.
    SortedMap<RuleId, Entry> entries() {
        return new TreeMap<>(entries);
    }
}
