package org.plumbline.server.library;

import java.util.List;
import org.plumbline.catalog.CatalogReport;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.MuscleId;
import org.plumbline.server.words.Evidence;

/// What the exercises and muscles rest on: which sources they cite, and which of them a professional has looked at.
public final class References {

    private final CatalogReport report;
    private final Evidence evidence;

    private References(CatalogReport report, Evidence evidence) {
        this.report = report;
        this.evidence = evidence;
    }

    public static References of(CatalogReport report, Evidence evidence) {
        return new References(report, evidence);
    }

    Footnotes of(ExerciseId exercise) {
        return footnotes(report.exercises(), exercise);
    }

    Footnotes of(MuscleId muscle) {
        return footnotes(report.muscles(), muscle);
    }

    private <T> Footnotes footnotes(CatalogReport.Part<T> part, T id) {
        List<Integer> cited = part.sources().getOrDefault(id, List.of());
        return new Footnotes(evidence.sources(cited), !part.withoutReview().contains(id));
    }
}
