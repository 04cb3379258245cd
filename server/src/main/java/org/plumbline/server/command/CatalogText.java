package org.plumbline.server.command;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.Names;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Teaching;
import org.plumbline.rule.Basis;
import org.plumbline.rule.RuleEntry;

/// One entry of the catalog as a person reads it in a terminal.
final class CatalogText {

    private final StringJoiner text = new StringJoiner("\n", "", "\n");

    private CatalogText() {}

    /// Returns how an exercise is taught, what it trains, and where that is from.
    static String of(Exercise exercise, List<Integer> sources) {
        Teaching teaching = exercise.teaching();
        CatalogText page = new CatalogText();
        page.head(teaching.names(), exercise.id().value(), teaching.purpose());
        page.line(
                "",
                "%s, %s, %s x %s %s"
                        .formatted(
                                exercise.kind(),
                                exercise.dose().mode(),
                                exercise.dose().full().sets(),
                                exercise.dose().amount(),
                                exercise.dose().measure()));
        page.line("Works: ", weights(exercise.traits().muscles()));
        page.line("Stretches: ", words(exercise.traits().stretches()));
        page.line("Sources: ", numbers(sources));
        page.section("Do", teaching.steps());
        page.section("Key points", teaching.keyPoints());
        page.section("You should feel", teaching.feel());
        page.section("If you notice", teaching.mistakes());
        page.section("Easier", teaching.variations().easier());
        page.section("Harder", teaching.variations().harder());
        page.section("Take care", teaching.cautions());
        page.section("Picture", teaching.picture().stream().toList());
        return page.text.toString();
    }

    /// Returns what there is to know of a muscle, and which exercises of the repertoire train or stretch it.
    static String of(MuscleGuide muscle, Repertoire repertoire, List<Integer> sources) {
        CatalogText page = new CatalogText();
        page.head(muscle.names(), muscle.id().value(), muscle.text().purpose());
        page.line("Seen from: ", muscle.place().view().toString());
        page.line(
                "Counted with: ", muscle.isCountedElsewhere() ? muscle.counted().toString() : "");
        page.line("Sources: ", numbers(sources));
        page.section("Where", List.of(muscle.text().where()));
        page.section("What it does", List.of(muscle.text().work()));
        page.section("At a desk", List.of(muscle.text().desk()));
        page.section("Trained by", ids(repertoire.exercisesTraining(muscle.counted())));
        page.section("Stretched by", ids(repertoire.exercisesStretching(muscle.counted())));
        return page.text.toString();
    }

    /// Returns what a rule says and what it rests on.
    static String of(RuleEntry rule) {
        Basis basis = rule.basis();
        CatalogText page = new CatalogText();
        page.line("", rule.toString());
        page.text.add(rule.text()).add("");
        page.line("Sources: ", numbers(basis.sources()));
        page.line("Seeds: ", words(basis.seeds()));
        page.line("Our judgment: ", basis.judgement().orElse(""));
        page.line("Not checked: ", basis.unchecked().orElse(""));
        return page.text.toString();
    }

    private void head(Names names, String id, String purpose) {
        line("", names.name() + " (" + id + ")");
        line("Also called: ", String.join(", ", names.alsoCalled()));
        text.add(purpose).add("");
    }

    private void line(String label, String words) {
        if (!words.isEmpty()) {
            text.add(label + words);
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.add("").add(title);
            lines.forEach(line -> text.add("- " + line));
        }
    }

    private static String weights(Map<Muscle, Integer> muscles) {
        return muscles.entrySet().stream()
                .sorted(comparing(Map.Entry<Muscle, Integer>::getValue, reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey() + " "
                        + BigDecimal.valueOf(entry.getValue(), 2).stripTrailingZeros())
                .collect(joining(", "));
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::toString).toList();
    }

    private static String numbers(List<Integer> sources) {
        return sources.stream().map(String::valueOf).collect(joining(", "));
    }

    private static String words(Collection<?> things) {
        return things.stream().map(Object::toString).sorted().collect(joining(", "));
    }
}
