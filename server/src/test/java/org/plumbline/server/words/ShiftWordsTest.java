package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Shift;
import org.plumbline.planner.WeeklyTarget;

/// How a week changes, as people read it: in sets, what stays first, and no number that nobody needs.
class ShiftWordsTest {

    private static final Optional<MuscleVolume> SIX_SETS =
            Optional.of(new MuscleVolume(WeeklyTarget.LOWER_TRAPEZIUS, 12));

    @Test
    void saysWhatStaysAndWhatGetsLess() {
        assertEquals(
                "Your lower trapezius stays at 6 sets; your rear shoulder gets 1 set less.",
                ShiftWords.sentence(List.of(new Shift(WeeklyTarget.POSTERIOR_DELTOID, 16, 14)), SIX_SETS));
    }

    @Test
    void saysBothNumbersWhereTheAimIsMissed() {
        assertEquals(
                "Your lower trapezius gets 4 sets instead of 6, below the aim; your grip gets half a set more.",
                ShiftWords.sentence(
                        List.of(new Shift(WeeklyTarget.LOWER_TRAPEZIUS, 12, 8), new Shift(WeeklyTarget.GRIP, 4, 5)),
                        SIX_SETS));
    }

    @Test
    void doesNotNameEveryMuscle() {
        assertEquals(
                "Your lower trapezius stays at 6 sets; your latissimus gets 1 set less; your rhomboids get 1.5 sets more;"
                        + " others change a little too.",
                ShiftWords.sentence(
                        List.of(
                                new Shift(WeeklyTarget.LATISSIMUS, 12, 10),
                                new Shift(WeeklyTarget.RHOMBOIDS, 12, 15),
                                new Shift(WeeklyTarget.GRIP, 4, 5)),
                        SIX_SETS));
    }

    @Test
    void namesTogetherWhatChangesByAsMuch() {
        assertEquals(
                "Your middle trapezius, rhomboids and rotator cuff get 3 sets less; your spinal erectors get 4 sets more.",
                ShiftWords.sentence(
                        List.of(
                                new Shift(WeeklyTarget.MIDDLE_TRAPEZIUS, 24, 18),
                                new Shift(WeeklyTarget.RHOMBOIDS, 24, 18),
                                new Shift(WeeklyTarget.EXTERNAL_ROTATORS, 16, 10),
                                new Shift(WeeklyTarget.SPINAL_ERECTORS, 0, 8)),
                        Optional.empty()));
    }

    @Test
    void saysWhenNothingChanges() {
        assertEquals("Every muscle gets as many sets as now.", ShiftWords.sentence(List.of(), Optional.empty()));
        assertEquals("Your lower trapezius stays at 6 sets.", ShiftWords.sentence(List.of(), SIX_SETS));
    }
}
