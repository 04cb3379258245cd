package org.plumbline.server.words;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.DailyReport;

/// How a day was, in words: `Discomfort 3 of 10, heaviness 4, 90 minutes at the desk before it came.`
public final class DailyWords {

    private DailyWords() {}

    public static String facts(DailyReport report) {
        List<String> facts = new ArrayList<>();
        report.discomfort().ifPresent(pain -> facts.add("discomfort %s of 10".formatted(pain)));
        report.heaviness().ifPresent(heavy -> facts.add("heaviness " + heavy));
        report.deskMinutes().ifPresent(minutes -> facts.add("%d min at the desk before it came".formatted(minutes)));
        report.isSleepDisturbed()
                .ifPresent(disturbed -> facts.add(disturbed ? "it disturbed your sleep" : "sleep undisturbed"));
        report.confidence().ifPresent(confidence -> facts.add("confidence " + confidence));
        return facts.isEmpty() ? "" : DoseWords.capitalized(String.join(", ", facts)) + ".";
    }
}
