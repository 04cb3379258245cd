package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;

/// Laws of every plan, over two sets of generated people.
class PlannerLawsTest {

    private static final int PEOPLE = 1_000;
    private static final Repertoire REPERTOIRE = Catalog.read();
    private static final Planner PLANNER = new Planner(REPERTOIRE);

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_801})
    void keepsEveryHardRule(long seed) {
        AnyProfile any = new AnyProfile(seed, REPERTOIRE);
        List<String> broken = new ArrayList<>();
        int planned = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Profile profile = any.next();
            int week = any.week();
            if (PLANNER.plan(profile, week) instanceof Plan.Week plan) {
                planned++;
                List<String> violations = WeekValidator.violations(REPERTOIRE, profile, plan, week);
                if (!violations.isEmpty()) {
                    broken.add("week " + week + " " + profile + "\n  " + violations);
                }
            }
        }
        assertTrue(planned > PEOPLE / 3, () -> "too few people got a plan at all");
        assertTrue(broken.isEmpty(), () -> broken.size() + " plans break rules, such as\n" + broken.getFirst());
    }

    /// S3: from week to week no muscle gets more than 30 % or four sets more, whichever is more.
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void neverRaisesTheSetsOfAMuscleTooFast(long seed) {
        AnyProfile any = new AnyProfile(seed, REPERTOIRE);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Profile profile = any.next();
            Plan before = PLANNER.plan(profile, 1);
            for (int week = 2; week <= 10; week++) {
                Plan after = PLANNER.plan(profile, week);
                if (before instanceof Plan.Week was && after instanceof Plan.Week is && rises(was, is)) {
                    broken.add("week " + week + " " + profile);
                }
                before = after;
            }
        }
        assertTrue(broken.isEmpty(), () -> broken.size() + " rise too fast, such as\n" + broken.getFirst());
    }

    private static boolean rises(Plan.Week before, Plan.Week after) {
        Map<Muscle, Integer> was = halfSets(before);
        return halfSets(after).entrySet().stream().anyMatch(entry -> {
            int old = was.getOrDefault(entry.getKey(), 0);
            return entry.getValue() > old + Math.max(8, old * 3 / 10);
        });
    }

    private static Map<Muscle, Integer> halfSets(Plan.Week plan) {
        Map<Muscle, Integer> sum = new EnumMap<>(Muscle.class);
        plan.sessions().stream()
                .flatMap(session -> session.strength().stream())
                .forEach(item -> REPERTOIRE
                        .exercise(item.exercise())
                        .traits()
                        .muscles()
                        .forEach((muscle, weight) -> {
                            int share = weight >= 60 ? 2 : weight >= 30 ? 1 : 0;
                            sum.merge(muscle, share * item.dose().sets(), Integer::sum);
                        }));
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void plansTheSameForTheSamePerson(long seed) {
        AnyProfile any = new AnyProfile(seed, REPERTOIRE);
        for (int i = 0; i < 100; i++) {
            Profile profile = any.next();
            assertEquals(PLANNER.plan(profile, 1), new Planner(REPERTOIRE).plan(profile, 1));
        }
    }
}
