package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Level;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Screener;

/// B6: an illness told in the safety questions waits like one told on the way, and makes the return softer.
class IllnessTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final List<LogEntry> log = new ArrayList<>();

    @Test
    void anIllnessToldInTheQuestionsMakesTheReturnSofter() {
        answer(Set.of());
        assertEquals(new Choices(false, false, false, false, choices().since()), choices());

        answer(Set.of(Sign.ILL));
        assertEquals(new Choices(false, true, true, false, choices().since()), choices());

        answer(Set.of());
        assertEquals(new Choices(false, false, true, false, choices().since()), choices());
    }

    @Test
    void otherAnswersSayNothingAboutAnIllnessToldOnTheWay() {
        answer(Set.of());
        log.add(new LogEntry.IllnessTold(NOON, true));
        answer(Set.of());

        assertEquals(new Choices(false, true, true, false, choices().since()), choices());
    }

    private Choices choices() {
        return History.of(log).course().choices();
    }

    private void answer(Set<Sign> signs) {
        Profile profile = new Profile(
                new Trainee(34, Optional.empty(), Level.L0, false),
                Kit.EMPTY,
                new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of()),
                new Health(Set.of(), signs, Map.of(), Optional.empty(), Optional.empty(), Set.of()),
                8);
        log.add(new LogEntry.ProfileGiven(NOON, profile, Screener.screen(profile)));
    }
}
