package org.plumbline.server.welcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.words.Question;

/// The page of one question: `age`, `weight` and `desk` for who somebody is, with 8 hours at the desk at first.
///
/// @param names the fields it asks for; whatever else is sent is left out
/// @param defaults what is ticked and typed before anybody answered
/// @param checks what may be wrong with an answer, each of which refuses it with a sentence
record Page(List<String> names, Fields defaults, List<Consumer<Fields>> checks) {

    private static final Page EXPERIENCE =
            new Page(List.of("level", "active"), Map.of("level", List.of("L0")), List.of(AboutYou::level));

    private static final Page KIT = new Page(
            List.of("equipment", "band", "kilograms"),
            Map.of("equipment", List.of("mat", "wall", "doorframe", "chair"), "band", List.of("red", "green")),
            List.of(KitAnswers::equipment, KitAnswers::bands, KitAnswers::weights));

    private static final Page WISHES = new Page(
            List.of("days", "minutes", "other-minutes", "kind", "goal"),
            Map.of(
                    "days", List.of("2"),
                    "minutes", List.of("20"),
                    "kind", List.of(WishAnswers.COMPOSED),
                    "goal", List.of("posture")),
            List.of(WishAnswers::days, WishAnswers::minutes, WishAnswers::requests, WishAnswers::goal));

    private static final Page YOU = new Page(
            List.of("age", "weight", "desk"),
            Map.of("desk", List.of("8")),
            List.of(AboutYou::age, AboutYou::bodyGrams, AboutYou::deskHours));

    private static final Page HEALTH = new Page(
            List.of("health", "cleared", "systolic", "diastolic", "weeks", "pregnancy-sign", "latex-free"),
            Map.of(),
            List.of(HealthAnswers::bloodPressure, HealthAnswers::pregnantWeeks));

    private static final Page BODY = new Page(
            List.of(
                    "neck",
                    "body",
                    "cleared",
                    "recent",
                    "first",
                    "shoulder_overhead",
                    "shoulder",
                    "low_back",
                    "wrist",
                    "knee"),
            Map.of("neck", List.of("0")),
            List.of(HealthAnswers::neck, HealthAnswers::pains));

    private static final Page SIGNS = new Page(List.of("sign"), Map.of(), List.of());

    static Page of(Question question) {
        return switch (question) {
            case EXPERIENCE -> EXPERIENCE;
            case KIT -> KIT;
            case WISHES -> WISHES;
            case YOU -> YOU;
            case HEALTH -> HEALTH;
            case BODY -> BODY;
            case SIGNS -> SIGNS;
        };
    }

    private Page(List<String> names, Map<String, List<String>> defaults, List<Consumer<Fields>> checks) {
        this(names, new Fields(defaults), checks);
    }

    /// Returns the fields that cannot be used, each with the sentence that says why; empty when all is well.
    Map<String, String> refused(Fields fields) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Consumer<Fields> check : checks) {
            try {
                check.accept(fields);
            } catch (InvalidField field) {
                refused.putIfAbsent(field.field(), field.sentence());
            }
        }
        return refused;
    }
}
