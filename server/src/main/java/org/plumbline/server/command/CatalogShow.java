package org.plumbline.server.command;

import java.util.List;
import java.util.StringJoiner;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Teaching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `catalog show ID`: one exercise as it is taught.
@Command(name = "show", description = "Shows one exercise.", mixinStandardHelpOptions = true)
public final class CatalogShow extends Verb {

    @Parameters(paramLabel = "ID", description = "Such as band-row.")
    private String id = "";

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        Repertoire repertoire = catalog.repertoire();
        Exercise exercise = repertoire.exercises().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException(List.of("-:1: no exercise '%s' in the catalog".formatted(id))));
        return text(exercise);
    }

    private static String text(Exercise exercise) {
        Teaching teaching = exercise.teaching();
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(teaching.name() + " (" + exercise.id() + ")")
                .add(teaching.purpose())
                .add("");
        text.add("%s, %s, %s x %s %s"
                .formatted(
                        exercise.kind(),
                        exercise.dose().mode(),
                        exercise.dose().full().sets(),
                        exercise.dose().amount(),
                        exercise.dose().measure()));
        add(text, "Do", teaching.steps());
        add(text, "Key points", teaching.keyPoints());
        add(text, "If you notice", teaching.mistakes());
        add(text, "Take care", teaching.cautions());
        return text.toString();
    }

    private static void add(StringJoiner text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.add("").add(title);
            lines.forEach(line -> text.add("- " + line));
        }
    }
}
