package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.server.plan.Weeks.REPERTOIRE;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;
import org.plumbline.search.Score;
import org.plumbline.server.plan.Weeks.Planned;

/// Laws of every plan, over the generated people and over those held back.
class PlannerLawsTest {

    @ParameterizedTest
    @EnumSource
    void keepsEveryHardRule(People people) {
        List<Planned> all = Weeks.of(people);
        Findings findings = Findings.of(
                all, one -> one.person(), one -> WeekValidator.violations(REPERTOIRE, one.person(), one.plan()));
        int enough = People.COUNT / 3;
        assertTrue(all.size() > enough, () -> "too few people got a plan at all");
        findings.refuse("keep every rule");
    }

    @ParameterizedTest
    @EnumSource
    void plansTheSameForTheSamePerson(People people) {
        for (Person person : people.first(30, REPERTOIRE)) {
            Planner another = new Planner(REPERTOIRE);
            Plan plan = Weeks.PLANNER.plan(person.profile(), person.week(), person.soFar());
            assertEquals(plan, another.plan(person.profile(), person.week(), person.soFar()), person::name);
        }
    }

    /// A week whose sessions came one after the other keeps those that were there first (F8).
    @ParameterizedTest
    @EnumSource
    void noSessionAloneCouldBeBetter(People people) {
        Findings findings = Findings.of(Weeks.chosen(people), Planned::person, one -> {
            Chosen chosen = Chosen.in(one.problem(), one.selection());
            Score now = chosen.score();
            Score better = chosen.improved().score();
            if (!chosen.isLegal()) {
                return List.of("legal: not so " + one.selection());
            }
            boolean isOneStage = one.plan().sessionsByWeek().stream().distinct().count() == 1
                    && !one.person().soFar().isBusy();
            return isOneStage && better.compareTo(now) > 0 ? List.of("better: " + now + " to " + better) : List.of();
        });
        findings.refuse("are the best session by session");
    }
}
