package org.plumbline.server.words;

import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict.Finding;

/// What one of the questions is about and where it is asked: `BODY` at `/questions/6`.
public enum Topic {
    EXPERIENCE("Experience"),
    KIT("Equipment"),
    WISHES("Training"),
    YOU("You"),
    HEALTH("Health"),
    BODY("Your body now"),
    SIGNS("To be safe");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    /// Returns where an answer that allows no plan was asked for.
    public static Topic of(Finding finding) {
        return switch (finding.answer()) {
            case "age" -> YOU;
            case "blood-pressure" -> HEALTH;
            default ->
                Stream.of(Condition.values())
                        .filter(condition -> condition.toString().equals(finding.answer()))
                        .findFirst()
                        .map(Topic::of)
                        .orElseGet(() -> of(Sign.parse(finding.answer())));
        };
    }

    public static Topic of(Condition condition) {
        return switch (condition) {
            case HYPERTENSION_CAUTION,
                    LATEX_ALLERGY,
                    OSTEOPOROSIS,
                    PREGNANCY,
                    PREGNANCY_LATE,
                    PREGNANCY_PRONE,
                    PREGNANCY_SUPINE,
                    RECENT_SURGERY,
                    VERTEBRAL_FRACTURE -> HEALTH;
            case AGE_65_PLUS -> YOU;
            default -> BODY;
        };
    }

    public static Topic of(Sign sign) {
        return switch (sign) {
            case RECENT_DISLOCATION, NEW_DIZZINESS, FIRST_NECK_PAIN -> BODY;
            case PREGNANCY_SIGN, UNCONTROLLED_BLOOD_PRESSURE -> HEALTH;
            default -> sign.rule().startsWith("SCR") ? HEALTH : SIGNS;
        };
    }

    public String label() {
        return label;
    }

    /// Returns the address of its question.
    public String path() {
        return "/questions/" + (ordinal() + 1);
    }
}
