package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sections of one file by their titles. Only known titles are accepted, and each once.
final class Sections {

    private final Entry entry;
    private final Map<String, Prose.Section> byTitle;

    private Sections(Entry entry, Map<String, Prose.Section> byTitle) {
        this.entry = entry;
        this.byTitle = byTitle;
    }

    static Sections of(Entry entry, List<String> titles) {
        Map<String, Prose.Section> byTitle = new LinkedHashMap<>();
        for (Prose.Section section : entry.prose().sections()) {
            if (!titles.contains(section.title())) {
                entry.report(
                        section.line(),
                        "unknown section '%s'; sections are %s".formatted(section.title(), String.join(", ", titles)));
            } else if (byTitle.put(section.title(), section) != null) {
                entry.report(section.line(), "section '%s' is given twice".formatted(section.title()));
            }
        }
        return new Sections(entry, byTitle);
    }

    /// Returns the steps or points of a section.
    List<String> items(String title) {
        List<String> items = new ArrayList<>();
        for (Prose.Item item : lines(title)) {
            if (!item.isItem()) {
                entry.report(item.line(), "a line under '%s' starts with '1.' or '-'".formatted(title));
            }
            items.add(item.text());
        }
        return items;
    }

    List<Prose.Item> lines(String title) {
        return Optional.ofNullable(byTitle.get(title)).map(Prose.Section::items).orElse(List.of());
    }

    /// Returns a section as one paragraph.
    Optional<String> paragraph(String title) {
        Optional<Prose.Section> section = Optional.ofNullable(byTitle.get(title));
        section.flatMap(given ->
                        given.items().stream().filter(Prose.Item::isItem).findFirst())
                .ifPresent(
                        item -> entry.report(item.line(), "under '%s' stand sentences, not points".formatted(title)));
        section.filter(given -> given.items().isEmpty())
                .ifPresent(given -> entry.report(given.line(), "section '%s' is empty".formatted(title)));
        return section.map(Prose.Section::paragraph).filter(text -> !text.isEmpty());
    }

    /// Returns a section that must be there as one paragraph.
    String text(String title) {
        if (!byTitle.containsKey(title)) {
            entry.report(1, "needs a section '## %s'".formatted(title));
        }
        return paragraph(title).orElse("");
    }
}
