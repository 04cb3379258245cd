package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Pain;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Choices;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;

/// Whether today is a day to train (B6, PAIN1).
class ReadinessTest {

    private static final Choices WELL = History.empty().course().choices();
    private static final Choices ILL = History.of(List.of(new LogEntry.IllnessTold(Weeks.START, true)))
            .course()
            .choices();

    @Test
    void whoIsIllWaitsWhateverElse() {
        assertEquals(new Readiness.Ill(), Readiness.of(ILL, CheckIn.of(new Pain(8)), Sensitivity.USUAL));
    }

    @Test
    void redPainBeforeTheFirstSetWaits() {
        assertEquals(new Readiness.Hurts(new Pain(5)), of(5, Sensitivity.USUAL));
        assertEquals(new Readiness.Ready(), of(4, Sensitivity.USUAL));
        assertEquals(new Readiness.Hurts(new Pain(4)), of(4, Sensitivity.NECK));
        assertEquals(new Readiness.Ready(), of(3, Sensitivity.NECK));
    }

    @Test
    void whoWasNotAskedMayTrain() {
        assertEquals(new Readiness.Ready(), Readiness.of(WELL, CheckIn.NOT_ASKED, Sensitivity.USUAL));
    }

    /// PAIN3: soreness is asked apart, and stops nobody.
    @Test
    void soreMusclesStopNobody() {
        CheckIn sore = new CheckIn(Optional.of(Pain.NONE), Optional.of(new Pain(10)));
        assertEquals(new Readiness.Ready(), Readiness.of(WELL, sore, Sensitivity.USUAL));
    }

    private static Readiness of(int pain, Sensitivity sensitivity) {
        return Readiness.of(WELL, CheckIn.of(new Pain(pain)), sensitivity);
    }
}
