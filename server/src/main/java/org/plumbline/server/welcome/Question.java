package org.plumbline.server.welcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.server.web.InvalidField;

/// The questions of the first visit in their order: `EXPERIENCE` is number 1 of 7.
///
/// Each knows the fields of its page, what is ticked before anybody answered, and what may be wrong with an answer.
public enum Question {
    EXPERIENCE(List.of("level", "active"), Map.of("level", List.of("L0")), List.of(AboutYou::level)),
    KIT(
            List.of("equipment", "band", "kilograms"),
            Map.of("equipment", List.of("mat", "wall", "doorframe", "chair"), "band", List.of("red", "green")),
            List.of(KitAnswers::equipment, KitAnswers::bands, KitAnswers::weights)),
    WISHES(
            List.of("days", "minutes", "other-minutes", "kind", "goal"),
            Map.of(
                    "days", List.of("2"),
                    "minutes", List.of("20"),
                    "kind", List.of("composed"),
                    "goal", List.of("posture")),
            List.of(WishAnswers::days, WishAnswers::minutes, WishAnswers::requests, WishAnswers::goal)),
    YOU(
            List.of("age", "weight", "desk"),
            Map.of("desk", List.of("8")),
            List.of(AboutYou::age, AboutYou::bodyGrams, AboutYou::deskHours)),
    HEALTH(
            List.of("health", "cleared", "systolic", "diastolic", "weeks", "pregnancy-sign", "latex-free"),
            Map.of(),
            List.of(HealthAnswers::bloodPressure, HealthAnswers::pregnantWeeks)),
    BODY(
            List.of("neck", "body", "cleared", "recent", "first"),
            Map.of("neck", List.of("0")),
            List.of(HealthAnswers::neck)),
    SIGNS(List.of("sign"), Map.of(), List.of());

    private final List<String> names;
    private final Fields defaults;
    private final List<Function<Fields, ?>> checks;

    Question(List<String> names, Map<String, List<String>> defaults, List<Function<Fields, ?>> checks) {
        this.names = names;
        this.defaults = new Fields(defaults);
        this.checks = checks;
    }

    /// Finds a question by its number, from 1 on.
    static Optional<Question> find(int number) {
        return Stream.of(values())
                .filter(question -> question.number() == number)
                .findFirst();
    }

    public int number() {
        return ordinal() + 1;
    }

    /// Returns the address of its page.
    public String path() {
        return "/questions/" + number();
    }

    Optional<Question> next() {
        return find(number() + 1);
    }

    Optional<Question> previous() {
        return find(number() - 1);
    }

    /// Returns the names of the fields on its page.
    List<String> names() {
        return names;
    }

    /// Returns what its page shows before anybody answered.
    Fields defaults() {
        return defaults;
    }

    /// Returns the fields that cannot be used, each with the sentence that says why; empty when all is well.
    Map<String, String> refused(Fields fields) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Function<Fields, ?> check : checks) {
            try {
                check.apply(fields);
            } catch (InvalidField field) {
                refused.putIfAbsent(field.field(), field.sentence());
            }
        }
        return refused;
    }
}
