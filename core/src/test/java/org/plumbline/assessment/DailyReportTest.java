package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;

class DailyReportTest {

    @Test
    void ofEachAnswerTheLastWordCounts() {
        DailyReport noon = told(3, Optional.of(7), "Long drive.");
        DailyReport evening = told(5, Optional.empty(), "");
        assertEquals(told(5, Optional.of(7), "Long drive."), noon.then(evening));
    }

    @Test
    void notesStandOneBelowTheOtherAndNoneTwice() {
        DailyReport noon = told(3, Optional.empty(), "Long drive.");
        assertEquals(
                "Long drive.\nBetter now.",
                noon.then(told(3, Optional.empty(), "Better now.")).note());
        assertEquals(
                "Long drive. Rain.",
                noon.then(told(3, Optional.empty(), "Long drive. Rain.")).note());
    }

    private static DailyReport told(int discomfort, Optional<Integer> confidence, String note) {
        return new DailyReport(
                Optional.of(new Pain(discomfort)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                confidence,
                note);
    }
}
