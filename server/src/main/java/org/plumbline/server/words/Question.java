package org.plumbline.server.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict.Finding;

/// The questions of the first visit in their order, and where each is asked: `BODY` at `/questions/6`.
public enum Question {
    EXPERIENCE(1, "Experience"),
    KIT(2, "Equipment"),
    WISHES(3, "Training"),
    YOU(4, "You"),
    HEALTH(5, "Health"),
    BODY(6, "Your body now"),
    SIGNS(7, "To be safe");

    /// What is asked again (SCR2): all that the screening goes by, so not the kit and the wishes.
    public static final List<Question> SAFETY = List.of(YOU, HEALTH, BODY, SIGNS);

    private final int number;
    private final String label;

    Question(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /// Finds a question by its number, from 1 on.
    public static Optional<Question> find(int number) {
        return Stream.of(values()).filter(question -> question.number == number).findFirst();
    }

    /// Returns where an answer that allows no plan was asked for.
    public static Question of(Finding finding) {
        return switch (finding.answer()) {
            case "age" -> YOU;
            case "blood-pressure" -> HEALTH;
            default ->
                Stream.of(Condition.values())
                        .filter(condition -> condition.toString().equals(finding.answer()))
                        .findFirst()
                        .map(Question::of)
                        .orElseGet(() -> of(Sign.parse(finding.answer())));
        };
    }

    public static Question of(Condition condition) {
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

    public static Question of(Sign sign) {
        return switch (sign) {
            case ILL, RECENT_DISLOCATION, NEW_DIZZINESS, FIRST_NECK_PAIN -> BODY;
            case PREGNANCY_SIGN, UNCONTROLLED_BLOOD_PRESSURE -> HEALTH;
            default -> sign.rule().startsWith("SCR") ? HEALTH : SIGNS;
        };
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /// Returns the address of its question.
    public String path() {
        return "/questions/" + number;
    }

    public Optional<Question> next() {
        return find(number + 1);
    }

    public Optional<Question> previous() {
        return find(number - 1);
    }
}
