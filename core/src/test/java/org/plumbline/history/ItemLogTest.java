package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;

/// What is told of one line of a session becomes a performance. All sets count, never just the best.
class ItemLogTest {

    /// The first of two sets that were asked for, which is the one that was done.
    private static final LogEntry FIFTEEN = Diary.reports().getFirst();

    @Test
    void aSetThatWasNotDoneCountsAsNone() {
        assertEquals(
                List.of(15, 0),
                told(FIFTEEN).performance(2, false, Optional.empty()).amounts());
    }

    @Test
    void aSetThatTimeOrPainTookAwayCountsForNothing() {
        assertEquals(
                List.of(15),
                told(FIFTEEN).performance(2, true, Optional.empty()).amounts());
        assertEquals(
                List.of(15),
                told(FIFTEEN, hurts(5, true))
                        .performance(2, false, Optional.empty())
                        .amounts());
        assertEquals(
                List.of(15, 0),
                told(FIFTEEN, hurts(3, false))
                        .performance(2, false, Optional.empty())
                        .amounts());
    }

    @Test
    void anExerciseOfWhichNothingIsToldHasNoAmounts() {
        assertEquals(List.of(), told().performance(2, false, Optional.empty()).amounts());
        assertFalse(told().isTold());
        assertTrue(told(FIFTEEN).isTold());
    }

    @Test
    void effortAndPainGoAlong() {
        Performance done = told(
                        FIFTEEN, hurts(3, false), new LogEntry.EffortTold(Diary.START, Diary.FIRST, 0, Effort.HARD))
                .performance(2, false, Optional.empty());
        assertEquals(Effort.HARD, done.effort());
        assertEquals(new Hurt(new Pain(3), true, false, 0), done.hurt());
        assertEquals(
                Effort.OK, told(FIFTEEN).performance(2, false, Optional.empty()).effort());
    }

    private static LogEntry hurts(int rating, boolean stops) {
        return new LogEntry.PainTold(Diary.START, Diary.FIRST, 0, new Pain(rating), PainKind.SHARP, stops);
    }

    private static ItemLog told(LogEntry... reports) {
        return History.of(Stream.concat(Stream.of(Diary.start(Diary.FIRST)), Stream.of(reports))
                        .toList())
                .openSession()
                .orElseThrow()
                .item(0);
    }
}
