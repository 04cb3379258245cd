package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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
        for (Scenario.Session session : scenario.sessions()) {
            Performance done = session.performance();
            Decision decision = Coach.decide(new Situation(standing, done, scenario.terms(), Optional.empty()));
            assertEquals(session.expected(), spoken(decision), session.said());
            if (decision instanceof Decision.Train train) {
                standing =
                        standing.after(done, train, scenario.terms().working().low());
            }
        }
    }

    private static String spoken(Decision decision) {
        String why = decision.reason().rule() + " " + decision.step();
        return decision.prescription().map(next -> why + ", " + next).orElse(why + ", left out");
    }
}
