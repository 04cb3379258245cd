package org.plumbline.server.welcome;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.server.words.Question;

/// One question as its page shows it: what is typed and ticked, and what cannot be used.
///
/// @param errors the sentence beside each field that was refused
/// @param from where somebody came from to change this one answer
/// @param age as answered, for what is asked at some ages only
public record QuestionView(
        Question question, Fields fields, Map<String, String> errors, Optional<Origin> from, Optional<Integer> age) {

    /// Where one answer is changed from, which is also the way back; from `/screenings` all safety questions are asked.
    enum Origin {
        SETTINGS("/settings"),
        NO_PLAN("/no-plan"),
        SCREENINGS("/screenings");

        private final String path;

        Origin(String path) {
            this.path = path;
        }

        static Optional<Origin> find(String path) {
            return Stream.of(values())
                    .filter(origin -> origin.path.equals("/" + path))
                    .findFirst();
        }

        String path() {
            return path;
        }
    }

    /// Returns the address of the first question that waits, when they are asked again.
    static String firstAgain(Answers answers) {
        return answers.firstOpen().map(QuestionView::again).orElse("/today");
    }

    private static String again(Question question) {
        return path(question, Optional.of(Origin.SCREENINGS));
    }

    private static String path(Question question, Optional<Origin> from) {
        return question.path()
                + from.map(origin -> "?from=" + origin.path().substring(1)).orElse("");
    }

    public boolean has(String field) {
        return fields.has(field);
    }

    public boolean has(String field, String value) {
        return fields.has(field, value);
    }

    public String text(String field) {
        return fields.text(field);
    }

    /// Returns why a field was refused, or nothing.
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public String action() {
        return path(question, from);
    }

    /// Returns where Back leads: to the question before, or where somebody came from.
    public String back() {
        if (isAgain() && number() > 1) {
            return again(Question.SAFETY.get(number() - 2));
        }
        return from.map(Origin::path)
                .orElseGet(() -> question.previous().map(Question::path).orElse("/welcome"));
    }

    /// Returns the number to show above the question; 0 when one answer is changed.
    public int number() {
        if (isAgain()) {
            return Question.SAFETY.indexOf(question) + 1;
        }
        return from.isPresent() ? 0 : question.number();
    }

    public int of() {
        if (isAgain()) {
            return Question.SAFETY.size();
        }
        return from.isPresent() ? 0 : Question.values().length;
    }

    /// Whether the safety questions are asked again; what else is open has its usual place.
    private boolean isAgain() {
        return from.filter(origin -> origin == Origin.SCREENINGS).isPresent() && Question.SAFETY.contains(question);
    }

    public String main() {
        if (isAgain()) {
            return number() < of() ? "Continue" : "Done";
        }
        return from.isPresent() ? "Save" : question.next().isPresent() ? "Continue" : "Make my plan";
    }

    public boolean asksFirstNeckPain() {
        return age.filter(HealthAnswers::asksFirstNeckPain).isPresent();
    }

    /// Whether one of these is ticked, so that a disclosure starts open.
    public boolean hasAny(String field, String... values) {
        return Stream.of(values).anyMatch(value -> has(field, value));
    }
}
