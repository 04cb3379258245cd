package org.plumbline.server.welcome;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.person.Profile;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.words.Question;

/// What somebody answered so far, question by question; where they did not get to yet, what the page has ticked.
///
/// Immutable: `answers.with(Question.KIT, fields)` is another one. Questions that are asked again wait like open ones,
/// and their pages show what lasts of the answers before ([Lasting]).
public final class Answers {

    /// Nothing answered yet.
    public static final Answers NONE = new Answers(Map.of(), Set.of());

    private final Map<Question, Fields> given;
    private final Set<Question> again;

    private Answers(Map<Question, Fields> given, Set<Question> again) {
        EnumMap<Question, Fields> copy = new EnumMap<>(Question.class);
        copy.putAll(given);
        this.given = Collections.unmodifiableMap(copy);
        this.again = Set.copyOf(again);
    }

    static Answers of(Map<Question, Fields> given) {
        return new Answers(given, Set.of());
    }

    /// Returns answers some of which are asked again.
    static Answers of(Map<Question, Fields> given, Set<Question> again) {
        return new Answers(given, again);
    }

    /// Returns the pages that were answered.
    Map<Question, Fields> given() {
        return given;
    }

    /// Returns the questions that are asked again and not answered yet.
    Set<Question> again() {
        return again;
    }

    /// Returns the fields of a page as they were left, as they last, or as they are at first.
    Fields fields(Question question) {
        Fields fields = given.getOrDefault(question, Page.of(question).defaults());
        return again.contains(question) ? Lasting.of(question, fields) : fields;
    }

    /// Returns the answers with the safety questions to be asked once more (SCR2).
    Answers askedAgain() {
        return new Answers(given, Set.copyOf(Question.SAFETY));
    }

    Answers with(Question question, Fields fields) {
        EnumMap<Question, Fields> more = new EnumMap<>(Question.class);
        more.putAll(given);
        more.put(question, fields);
        return new Answers(
                more, again.stream().filter(other -> other != question).collect(toSet()));
    }

    /// Finds the first question that waits for an answer.
    Optional<Question> firstOpen() {
        return Stream.of(Question.values())
                .filter(question -> !given.containsKey(question) || again.contains(question))
                .findFirst();
    }

    /// Returns the age, once it was given.
    Optional<Integer> age() {
        return given.containsKey(Question.YOU) ? Optional.of(AboutYou.age(fields(Question.YOU))) : Optional.empty();
    }

    /// Returns what follows from all answers together.
    ///
    /// @throws InvalidField if one of them cannot be used, as when the age is still missing
    public Profile profile() {
        Fields you = fields(Question.YOU);
        Fields health = fields(Question.HEALTH);
        return new Profile(
                AboutYou.trainee(fields(Question.EXPERIENCE), you),
                KitAnswers.kit(fields(Question.KIT), health.has("health", "latex-allergy") && health.has("latex-free")),
                WishAnswers.wishes(fields(Question.WISHES)),
                HealthAnswers.health(AboutYou.age(you), health, fields(Question.BODY), fields(Question.SIGNS)),
                AboutYou.deskHours(you));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && given.equals(answers.given) && again.equals(answers.again);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, again);
    }

    @Override
    public String toString() {
        return again.isEmpty() ? given.toString() : given + ", again " + again;
    }
}
