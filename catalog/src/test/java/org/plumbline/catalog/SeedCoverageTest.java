package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;

/// Every movement and routine that seed A or seed B names is there, and is found by the words they use for it.
class SeedCoverageTest {

    private static final Repertoire REPERTOIRE = Catalog.read();

    @ParameterizedTest
    @CsvFileSource(resources = "/seed-coverage.csv", numLinesToSkip = 1)
    void isFoundByTheWordsOfTheSeed(String seed, String words, String ids) {
        assertTrue(List.of("A", "B").contains(seed), seed);
        for (String id : ids.split(" ")) {
            Optional<Routine> routine = REPERTOIRE.findRoutine(new RoutineId(id));
            if (routine.isPresent()) {
                assertTrue(REPERTOIRE.routinesMatching(words).contains(routine.get()), id);
            } else {
                Exercise exercise = REPERTOIRE.exercise(new ExerciseId(id));
                assertTrue(REPERTOIRE.matching(words).contains(exercise), id);
            }
        }
    }

    @Test
    void namesEveryRoutineOfTheRulebook() {
        Stream.of("T-B", "T10", "T-ADD", "T-SMS", "T-MB")
                .forEach(id ->
                        assertTrue(REPERTOIRE.findRoutine(new RoutineId(id)).isPresent(), id));
    }
}
