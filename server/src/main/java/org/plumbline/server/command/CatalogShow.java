package org.plumbline.server.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogReport;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `catalog show ID`: one exercise as it is taught, one muscle with what trains and what stretches it, or one rule.
@Command(name = "show", description = "Shows one exercise, muscle or rule.", mixinStandardHelpOptions = true)
public final class CatalogShow extends Verb {

    @Parameters(paramLabel = "ID", description = "Such as band-row, rhomboids or P6.")
    private String id = "";

    @Mixin
    private CatalogOption option = new CatalogOption();

    @Override
    String answer() {
        Catalog catalog = option.catalog();
        Repertoire repertoire = catalog.repertoire();
        CatalogReport report = catalog.report();
        Optional<String> exercise = repertoire.exercises().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(known -> CatalogText.of(known, sources(report.exercises(), known.id())));
        Optional<String> muscle = repertoire.muscles().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(known -> CatalogText.of(known, repertoire, sources(report.muscles(), known.id())));
        Optional<String> rule = catalog.rulebook()
                .rules()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(CatalogText::of);
        return exercise.or(() -> muscle)
                .or(() -> rule)
                .orElseThrow(() -> new InputException(List.of(unknown(repertoire))));
    }

    private static <T> List<Integer> sources(CatalogReport.Part<T> part, T id) {
        return part.sources().getOrDefault(id, List.of());
    }

    private String unknown(Repertoire repertoire) {
        List<String> near = repertoire.matching(id).stream()
                .limit(3)
                .map(Exercise::toString)
                .toList();
        return "-:1: no exercise, muscle or rule '%s' in the catalog%s"
                .formatted(id, near.isEmpty() ? "" : "; there is " + String.join(", ", near));
    }
}
