package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;

/// Laws of every plan, over the generated people and over those held back.
class PlannerLawsTest {

    private static final int LAST_WEEK = 10;

    private static final Repertoire REPERTOIRE = Catalog.read();
    private static final Planner PLANNER = new Planner(REPERTOIRE);

    @ParameterizedTest
    @EnumSource
    void keepsEveryHardRule(People people) {
        Findings findings = new Findings();
        int planned = 0;
        for (Person person : people.all(REPERTOIRE)) {
            if (plan(person) instanceof Plan.Week plan) {
                planned++;
                findings.add(person, WeekValidator.violations(REPERTOIRE, person, plan));
            }
        }
        int enough = People.COUNT / 3;
        assertTrue(planned > enough, () -> "too few people got a plan at all");
        findings.refuse("keep every rule");
    }

    @ParameterizedTest
    @EnumSource
    void growsSlowlyFromWeekToWeek(People people) {
        Findings findings = new Findings();
        for (Person person : people.first(20, REPERTOIRE)) {
            Person fresh = person.withoutLogs();
            GrowthValidator growth = new GrowthValidator(REPERTOIRE, fresh);
            List<String> broken = new ArrayList<>();
            Plan before = plan(fresh.inWeek(1));
            for (int week = 2; week <= LAST_WEEK; week++) {
                Plan after = plan(fresh.inWeek(week));
                if (before instanceof Plan.Week was && after instanceof Plan.Week is) {
                    for (String problem : growth.violations(was, is)) {
                        broken.add("week " + week + ": " + problem);
                    }
                }
                before = after;
            }
            findings.add(fresh, broken);
        }
        findings.refuse("grow slowly");
    }

    @ParameterizedTest
    @EnumSource
    void plansTheSameForTheSamePerson(People people) {
        for (Person person : people.first(20, REPERTOIRE)) {
            Planner another = new Planner(REPERTOIRE);
            assertEquals(plan(person), another.plan(person.profile(), person.week(), person.soFar()), person::name);
        }
    }

    private static Plan plan(Person person) {
        return PLANNER.plan(person.profile(), person.week(), person.soFar());
    }
}
