package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.history.Standing;

/// Runs every training history under `scenarios/`, session by session, as a physiotherapist would read it.
class ScenarioTest {

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return Scenario.all().map(scenario -> dynamicTest(scenario.title(), scenario.source(), () -> run(scenario)));
    }

    private static void run(Scenario scenario) {
        Standing standing = scenario.start();
        int least = scenario.terms().working().low();
        for (Scenario.Session session : scenario.sessions()) {
            if (session.isGap()) {
                standing = returned(session, standing, least, scenario.terms());
                continue;
            }
            Performance done = session.performance();
            Decision decision = Coach.decide(new Situation(standing, done, scenario.terms(), session.context()));
            assertEquals(session.expected(), spoken(decision), session.said());
            if (decision instanceof Decision.Train train) {
                standing =
                        standing.after(done, train, scenario.terms().working().low());
            }
            least = done.least();
        }
    }

    private static Standing returned(Scenario.Session gap, Standing standing, int least, Terms terms) {
        LayOff layOff = LayOff.of(gap.gapDays());
        Prescription next = layOff.resume(standing.prescription(), least, terms.floor(standing.footing()), _ -> terms);
        assertEquals(gap.expected(), layOff + ", " + next, gap.said());
        return layOff.standing(standing, next);
    }

    private static String spoken(Decision decision) {
        String why = decision.reason().rule() + " " + decision.step();
        String next = decision.prescription().map(Object::toString).orElse("left out");
        boolean hasOffer =
                decision instanceof Decision.Train train && train.offer().isPresent();
        return why + ", " + next + (hasOffer ? ", or the next exercise" : "");
    }
}
