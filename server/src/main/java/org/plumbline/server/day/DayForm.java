package org.plumbline.server.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.DailyReport;
import org.plumbline.dose.Pain;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.InvalidField;

/// How a day was as somebody typed it, so that what cannot be used stays where it was typed.
///
/// @param typed the text of every field, such as `discomfort`: `3`
/// @param errors what is wrong, by the field it is said with
public record DayForm(Map<String, String> typed, Map<String, String> errors) {

    private static final List<String> FIELDS =
            List.of("discomfort", "heaviness", "desk_minutes", "sleep", "confidence", "note");
    private static final String DISTURBED = "disturbed";

    public DayForm {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    /// Returns what is known of the day so far, but for the note: what is written is added to it.
    static DayForm of(Optional<DailyReport> told) {
        Map<String, String> typed = new HashMap<>();
        told.ifPresent(report -> {
            report.discomfort().ifPresent(pain -> typed.put("discomfort", pain.toString()));
            report.heaviness().ifPresent(heavy -> typed.put("heaviness", heavy.toString()));
            report.deskMinutes().ifPresent(minutes -> typed.put("desk_minutes", minutes.toString()));
            report.isSleepDisturbed().ifPresent(disturbed -> typed.put("sleep", disturbed ? DISTURBED : "calm"));
            report.confidence().ifPresent(confidence -> typed.put("confidence", confidence.toString()));
        });
        return new DayForm(typed, Map.of());
    }

    /// Returns what was typed, with what is wrong with each field.
    static DayForm of(Form form) {
        Map<String, String> typed = new HashMap<>();
        Map<String, String> errors = new HashMap<>();
        FIELDS.forEach(field -> form.find(field, text -> text).ifPresent(text -> typed.put(field, text)));
        try {
            form.get("discomfort", Pain::parse);
        } catch (InvalidField e) {
            errors.put("discomfort", "Choose a number from 0 to 10.");
        }
        for (String field : List.of("heaviness", "confidence")) {
            check(form, field, 10, "Write 0 to 10.", errors);
        }
        check(form, "desk_minutes", 1440, "Write minutes, 0 to 1440.", errors);
        if (typed.getOrDefault("note", "").length() > DailyReport.LONGEST) {
            errors.put("note", "At most %d characters.".formatted(DailyReport.LONGEST));
        }
        return new DayForm(typed, errors);
    }

    private static void check(Form form, String field, int most, String sentence, Map<String, String> errors) {
        form.find(field, text -> text)
                .filter(text -> !text.strip().matches("\\d{1,4}") || Integer.parseInt(text.strip()) > most)
                .ifPresent(_ -> errors.put(field, sentence));
    }

    DailyReport report() {
        return new DailyReport(
                number("discomfort").map(Pain::new),
                number("heaviness"),
                number("desk_minutes"),
                text("sleep").map(DISTURBED::equals),
                number("confidence"),
                value("note"));
    }

    /// Returns a number that was chosen, or -1.
    public int chosen(String field) {
        return errors.containsKey(field) ? -1 : number(field).orElse(-1);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /// Whether anything besides the first question was answered or refused.
    public boolean isMore() {
        return errors.keySet().stream().anyMatch(field -> !field.equals("discomfort"))
                || FIELDS.stream().skip(1).anyMatch(field -> !value(field).isEmpty());
    }

    private Optional<Integer> number(String field) {
        return text(field).map(Integer::valueOf);
    }

    private Optional<String> text(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
    }
}
