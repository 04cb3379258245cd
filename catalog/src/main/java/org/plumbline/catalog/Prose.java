package org.plumbline.catalog;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a file says to people: a first paragraph, then sections of numbered steps or points.
///
/// A step or point starts with `1.` or `-`; lines that go on with it are indented.
final class Prose {

    /// One section: `## Do` and what stands under it.
    ///
    /// @param line where its heading is
    record Section(String title, int line, List<Item> items) {

        /// Returns its lines as one paragraph.
        String paragraph() {
            return items.stream().map(item -> item.text().strip()).collect(joining(" "));
        }
    }

    /// One line of a section, without its number or dash.
    ///
    /// @param isItem whether it started with a number or dash
    record Item(String text, int line, boolean isItem) {}

    private static final Pattern HEADING = Pattern.compile("## (.+)");
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}\\.|-) (.+)");

    private final List<String> paragraphs;
    private final List<Section> sections;

    private Prose(List<String> paragraphs, List<Section> sections) {
        this.paragraphs = paragraphs;
        this.sections = sections;
    }

    /// Reads what follows the front matter. Without a first paragraph a file has no purpose.
    static Prose read(CatalogFile file, Problems problems) {
        int end = FrontMatter.end(file.text()).orElse(0);
        int line = (int) file.text().substring(0, end).lines().count() + 1;
        List<Item> lines = new ArrayList<>();
        for (String text : file.text().substring(end).lines().toList()) {
            lines.add(new Item(text, line, false));
            line++;
        }
        List<String> paragraphs = paragraphs(lines);
        if (paragraphs.isEmpty()) {
            problems.add(file.shown(), 1, "must say in a first sentence what it is for");
        }
        return new Prose(paragraphs, sections(lines));
    }

    /// Returns the first paragraph.
    String purpose() {
        return paragraphs.isEmpty() ? "" : paragraphs.getFirst();
    }

    /// Returns the other paragraphs before the first section.
    List<String> about() {
        return paragraphs.isEmpty() ? List.of() : paragraphs.subList(1, paragraphs.size());
    }

    List<Section> sections() {
        return sections;
    }

    private static List<String> paragraphs(List<Item> lines) {
        String text = lines.stream()
                .takeWhile(line -> !isHeading(line))
                .map(line -> line.text().strip())
                .collect(joining("\n"));
        return Stream.of(text.split("\n{2,}"))
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<Section> sections(List<Item> lines) {
        List<Section> sections = new ArrayList<>();
        for (Item line : lines) {
            Matcher heading = HEADING.matcher(line.text());
            if (heading.matches()) {
                sections.add(new Section(heading.group(1), line.line(), new ArrayList<>()));
            } else if (!sections.isEmpty() && !line.text().isBlank()) {
                add(sections.getLast().items(), line);
            }
        }
        return sections;
    }

    private static void add(List<Item> items, Item line) {
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            items.add(new Item(item.group(1).strip(), line.line(), true));
        } else if (line.text().startsWith("  ") && !items.isEmpty()) {
            Item begun = items.removeLast();
            items.add(new Item(begun.text() + " " + line.text().strip(), begun.line(), begun.isItem()));
        } else {
            items.add(line);
        }
    }

    private static boolean isHeading(Item line) {
        return HEADING.matcher(line.text()).matches();
    }
}
