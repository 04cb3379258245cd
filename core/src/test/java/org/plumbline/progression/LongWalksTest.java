package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decision;
import org.plumbline.history.Doubt;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.history.Standing;
import org.plumbline.progression.Situation.Context;

/// Years of sessions drawn by lot, from every scenario's beginning: the laws hold at every step of the way.
class LongWalksTest {

    private static final int SESSIONS = 120;

    /// The walks the rules were looked at with, and others that nobody looked at.
    private static final List<Long> SEEDS = LongStream.range(0, 12).boxed().toList();

    private static final List<Long> HELD_BACK = List.of(7_919L, 104_729L, 1_299_709L, 15_485_863L);

    @Test
    void theLawsHoldOnLongWalks() {
        Scenario.all().forEach(scenario -> SEEDS.forEach(seed -> walk(scenario, new Random(seed))));
    }

    @Test
    void theLawsHoldOnWalksNobodyLookedAt() {
        Scenario.all().forEach(scenario -> HELD_BACK.forEach(seed -> walk(scenario, new Random(seed))));
    }

    private static void walk(Scenario scenario, Random lot) {
        Standing standing = scenario.start();
        Load heaviest = standing.prescription().load();
        for (int session = 0; session < SESSIONS; session++) {
            standing = around(standing, scenario.terms(), lot);
            Situation situation =
                    new Situation(standing, performance(standing.prescription(), lot), scenario.terms(), context(lot));
            Decision decision = Coach.decide(situation);
            CoachLaws.hold(situation, decision);
            heaviest = heavier(heaviest, standing.prescription().load());
            assertNear(scenario.terms().loads().ascending(), heaviest, decision);
            standing = next(situation, decision).orElse(scenario.start());
        }
    }

    /// P10: never more than one step above the heaviest load that was really used.
    private static void assertNear(List<Load> owned, Load heaviest, Decision decision) {
        decision.prescription()
                .map(Prescription::load)
                .filter(owned::contains)
                .ifPresent(load -> assertTrue(
                        owned.indexOf(load) <= owned.indexOf(heaviest) + 1, () -> load + " after " + heaviest));
    }

    /// A break now and then, or another load than was asked.
    private static Standing around(Standing standing, Terms terms, Random lot) {
        List<Load> owned = terms.loads().ascending();
        if (lot.nextInt(15) == 0) {
            LayOff layOff = LayOff.of(lot.nextInt(30));
            Prescription back = layOff.resume(standing.prescription(), 12, terms.floor(standing.footing()), _ -> terms);
            assertFalse(back.sets() > standing.prescription().sets(), back::toString);
            assertFalse(back.load().isHeavierThan(standing.prescription().load()), back::toString);
            return back.variant().equals(standing.prescription().variant())
                    ? layOff.standing(standing, back)
                    : standing;
        }
        int place = owned.indexOf(standing.prescription().load());
        return place > 0 && lot.nextInt(20) == 0
                ? standing.with(
                        standing.prescription().withLoad(owned.get(place - 1)).withoutHalfSteps())
                : standing;
    }

    private static Optional<Standing> next(Situation situation, Decision decision) {
        return decision instanceof Decision.Train train && !train.changesVariantOf(situation.now())
                ? Optional.of(situation
                        .standing()
                        .after(
                                situation.done(),
                                train,
                                situation.terms().working().low()))
                : Optional.empty();
    }

    private static Performance performance(Prescription asked, Random lot) {
        int about = asked.target().amount() + lot.nextInt(7) - 3 + (lot.nextInt(8) == 0 ? 12 : 0);
        List<Integer> amounts = IntStream.range(0, asked.sets())
                .mapToObj(_ -> Math.max(0, about + lot.nextInt(3)))
                .toList();
        Performance done = Performance.of(
                lot.nextInt(40) == 0 ? Collections.emptyList() : amounts,
                List.of(Effort.values()).get(lot.nextInt(3)));
        if (lot.nextInt(6) == 0) {
            done = done.with(
                    new Hurt(new Pain(lot.nextInt(11)), lot.nextInt(9) == 0, lot.nextInt(9) == 0, lot.nextInt(3)));
        }
        if (lot.nextInt(12) == 0) {
            done = done.withMorning(new MorningReport(new Pain(lot.nextInt(7)), lot.nextInt(4), lot.nextInt(9) == 0));
        }
        if (lot.nextInt(12) == 0) {
            done = done.withFaults(lot.nextInt(101));
        }
        return lot.nextInt(25) == 0 ? done.withDoubt(new Doubt(99, asked.load())) : done;
    }

    private static Context context(Random lot) {
        Optional<Integer> red = lot.nextInt(4) == 0 ? Optional.of(lot.nextInt(30)) : Optional.empty();
        Optional<String> deload = lot.nextInt(7) == 0 ? Optional.of("D3") : Optional.empty();
        return new Context(red, lot.nextInt(5) == 0 ? 20 : 0, lot.nextInt(3) == 0, deload);
    }

    private static Load heavier(Load one, Load other) {
        return other.isHeavierThan(one) ? other : one;
    }
}
