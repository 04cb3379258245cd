package org.plumbline.server.welcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Level;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// Reads who somebody is: `34` years, `64,5` kg, level `L0`. The domain's own types refuse what cannot be.
final class AboutYou {

    private static final int SOME_AGE = 30;
    private static final Trainee SOMEBODY = new Trainee(SOME_AGE, Optional.empty(), Level.L0, false);
    private static final Wishes ANYTHING = new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of());

    private AboutYou() {}

    static Trainee trainee(Fields experience, Fields you) {
        return new Trainee(age(you), bodyGrams(you), level(experience), experience.has("active"));
    }

    static Level level(Fields fields) {
        return fields.get("level", "Choose what comes closest.", Level::parse);
    }

    static int age(Fields fields) {
        return fields.get(
                "age",
                "Give your age in years.",
                text -> new Trainee(
                                Typed.whole(text, "Give an age from 5 to 120 years"), Optional.empty(), Level.L0, false)
                        .age());
    }

    static Optional<Integer> bodyGrams(Fields fields) {
        return fields.find(
                "weight",
                text -> new Trainee(SOME_AGE, Optional.of(Typed.grams(text)), Level.L0, false)
                        .bodyGrams()
                        .orElseThrow());
    }

    static int deskHours(Fields fields) {
        return fields.find(
                        "desk",
                        text -> new Profile(
                                        SOMEBODY,
                                        Kit.EMPTY,
                                        ANYTHING,
                                        Health.FINE,
                                        Typed.whole(text, "Give 0 to 24 desk hours a day"))
                                .deskHours())
                .orElse(0);
    }
}
