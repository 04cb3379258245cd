package org.plumbline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found is compared with going through everything there is, on problems small enough for that.
class SearchLawsTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void oneSessionIsTheBestThereIs(long seed) {
        AnyProblem any = new AnyProblem(seed);
        for (int i = 0; i < 150; i++) {
            Problem problem = any.next(1, 1 + i % 8);
            Choice choice = new WeekSearch(problem).choose();
            assertTrue(choice.isProved(), () -> "gave up on " + problem);
            assertEquals(new EveryWeek(problem).best(), choice.score(), () -> choice + " of " + problem);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void saysProvedOnlyWhenNoOtherSessionIsBetter(long seed) {
        AnyProblem any = new AnyProblem(seed);
        int proved = 0;
        for (int i = 0; i < 400; i++) {
            Problem problem = any.next(2 + i % 2, 3 + i % 4);
            Choice choice = new WeekSearch(problem, 500).choose();
            if (choice.isProved()) {
                proved++;
                Score best = new EveryWeek(problem).bestBeside(choice.sets());
                assertEquals(best, choice.score(), () -> choice + " of " + problem);
            }
        }
        assertTrue(proved >= 390, "proved " + proved + " of 400");
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void twoSessionsAreMostlyTheBestThereAre(long seed) {
        AnyProblem any = new AnyProblem(seed);
        int best = 0;
        for (int i = 0; i < 60; i++) {
            Problem problem = any.next(2, 3 + i % 3);
            Score found = new WeekSearch(problem).choose().score();
            Score most = new EveryWeek(problem).best();
            assertTrue(found.compareTo(most) <= 0, () -> "better than everything: " + problem);
            best += found.equals(most) ? 1 : 0;
        }
        assertTrue(best >= 55, "the best of " + best + " of 60");
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void whatIsChosenKeepsTheRulesAndHasThePointsItSays(long seed) {
        AnyProblem any = new AnyProblem(seed);
        for (int i = 0; i < 60; i++) {
            Problem problem = any.next(1 + i % 4, 5 + i % 25);
            Choice choice = new WeekSearch(problem, 2_000).choose();
            Optional<Score> judged = new Judge(problem).score(choice.sets());
            assertEquals(Optional.of(choice.score()), judged, () -> choice + " of " + problem);
            assertTrue(new WeekSearch(problem).isLegal(choice.sets()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void completingSomeSessionsLeavesTheOthersAlone(long seed) {
        AnyProblem any = new AnyProblem(seed);
        for (int i = 0; i < 60; i++) {
            Problem problem = any.next(3, 5 + i % 15);
            WeekSearch search = new WeekSearch(problem, 500);
            Choice before = search.choose();
            Choice after = search.complete(before.sets(), List.of(1));
            assertEquals(before.sets().get(0), after.sets().get(0));
            assertEquals(before.sets().get(2), after.sets().get(2));
            assertTrue(after.score().compareTo(before.score()) >= 0, () -> before + " to " + after);
            assertEquals(Optional.of(after.score()), new Judge(problem).score(after.sets()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void theSameProblemHasTheSameAnswer(long seed) {
        Problem problem = new AnyProblem(seed).next(4, 25);
        assertEquals(new WeekSearch(problem).choose(), new WeekSearch(problem).choose());
    }
}
