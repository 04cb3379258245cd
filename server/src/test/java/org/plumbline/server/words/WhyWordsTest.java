package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PlanReason;
import org.plumbline.planner.Shift;
import org.plumbline.planner.WeeklyTarget;
import org.plumbline.planner.Why;

/// Why an exercise is there: what it adds, what would be without it, what is next best.
class WhyWordsTest {

    private static final WhyWords WORDS = new WhyWords(Catalog.open().repertoire());
    private static final List<MuscleVolume> ADDS =
            List.of(new MuscleVolume(WeeklyTarget.RHOMBOIDS, 6), new MuscleVolume(WeeklyTarget.POSTERIOR_DELTOID, 3));
    private static final Shift LOSS = new Shift(WeeklyTarget.LOWER_TRAPEZIUS, 12, 9);
    private static final Alternative NEXT = new Alternative(
            new ExerciseId("band-pull-apart"),
            2,
            List.of(new Shift(WeeklyTarget.RHOMBOIDS, 14, 12)),
            Set.of(Alternative.Trait.FAVORITE));

    @Test
    void saysWhatItAddsWhatWouldBeMissingAndWhatIsNextBest() {
        assertEquals(
                "Trains the back of your shoulders and the space between the blades. With all its sets it gives your"
                        + " rhomboids 3 sets a week and your rear shoulder 1.5. Without it: your lower trapezius gets"
                        + " 4.5 sets instead of 6, below the aim. Next best: band pull-apart. With it: your rhomboids get"
                        + " 1 set less.",
                WORDS.text(new Why(
                        PlanReason.TRAINS_BACK_OF_SHOULDERS, ADDS, List.of(LOSS), Optional.of(NEXT), false, false)));
    }

    @Test
    void saysWhatASessionCannotDoWithout() {
        Why row = new Why(PlanReason.IS_THE_ROW, ADDS, List.of(LOSS), Optional.empty(), true, false);
        assertTrue(WORDS.text(row).endsWith("Without it this session would have no row."), WORDS.text(row));
        assertEquals(
                List.of("C2", "2.8", "C2"),
                WORDS.why(row).stream()
                        .map(cited -> cited.rule().orElseThrow().toString())
                        .toList());
    }

    @Test
    void saysThatNothingWouldFallShortAndThatItWasAskedToStay() {
        Why spare = new Why(PlanReason.SUPPORTS_GRIP, List.of(), List.of(), Optional.empty(), false, true);
        assertEquals(
                "Helps your grip, so that your back still gets its set. Without it no muscle would fall below its aim."
                        + " You asked for it to stay here.",
                WORDS.text(spare));
    }

    @Test
    void nothingIsSaidOfAFourthMuscle() {
        List<MuscleVolume> four = WeeklyTarget.all().subList(0, 4).stream()
                .map(target -> new MuscleVolume(target, 1))
                .toList();
        String said = WORDS.text(new Why(PlanReason.IS_THE_ROW, four, List.of(), Optional.empty(), false, false));
        assertTrue(
                said.contains("gives your middle trapezius half a set a week, your lower trapezius half a set and your"
                        + " rhomboids half a set."),
                said);
        assertFalse(said.contains("rear shoulders"), said);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonCanBeExplained(PlanReason reason) {
        for (boolean isNeeded : List.of(true, false)) {
            String said = WORDS.text(new Why(reason, ADDS, List.of(LOSS), Optional.of(NEXT), isNeeded, true));
            assertFalse(WordingTest.NEVER.matcher(said).find(), said);
            assertTrue(said.endsWith("."), said);
        }
    }
}
