package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.history.Hurt;
import org.plumbline.history.Performance;
import org.plumbline.history.Step;

/// P1 remembers: the second time within 14 days leaves the exercise out.
class StopWhenRedTest {

    private static final Scenario RED_PAIN = Scenario.all()
            .filter(scenario -> scenario.title().startsWith("P1 Red"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({"0, REMOVE_PATTERN", "14, REMOVE_PATTERN", "15, STOP_EXERCISE"})
    void theSecondTimeInTwoWeeksLeavesOut(int daysSinceRed, Step expected) {
        Performance done = Performance.of(List.of(12, 12, 12), Effort.OK).with(new Hurt(new Pain(5), false, false, 0));
        assertEquals(
                expected,
                Coach.decide(new Situation(
                                RED_PAIN.start(),
                                done,
                                RED_PAIN.terms(),
                                Situation.Context.PLAIN.withDaysSinceRed(daysSinceRed)))
                        .step());
    }
}
