package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;

/// The latest word on each point counts, and after three months it is asked again.
class DeskSetupTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-09T09:00:00Z");

    @Test
    void nobodyHasAnsweredAtTheBeginning() {
        assertTrue(DeskSetup.of(Between.NOTHING).isDue(FIRST));
        assertEquals(List.of(), DeskSetup.of(Between.NOTHING).waiting());
    }

    @Test
    void theLatestWordOnEachPointCounts() {
        DeskSetup setup = DeskSetup.of(Between.NOTHING
                .with(new LogEntry.SetupTold(
                        FIRST, Map.of(SetupPoint.FEET, SetupAnswer.LATER, SetupPoint.CHAIR, SetupAnswer.LATER)))
                .with(new LogEntry.SetupTold(SECOND, Map.of(SetupPoint.FEET, SetupAnswer.CHANGED))));

        assertEquals(
                Map.of(SetupPoint.FEET, SetupAnswer.CHANGED, SetupPoint.CHAIR, SetupAnswer.LATER), setup.answers());
        assertEquals(List.of(SetupPoint.CHAIR), setup.waiting());
    }

    @Test
    void isAskedAgainAfterThreeMonths() {
        DeskSetup setup = DeskSetup.of(
                Between.NOTHING.with(new LogEntry.SetupTold(FIRST, Map.of(SetupPoint.FEET, SetupAnswer.FITS))));

        assertFalse(setup.isDue(FIRST.plus(Duration.ofDays(90))));
        assertTrue(setup.isDue(FIRST.plus(Duration.ofDays(91))));
    }
}
