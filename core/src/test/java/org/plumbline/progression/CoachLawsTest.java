package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.history.Decision;
import org.plumbline.history.Doubt;
import org.plumbline.history.Footing;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.history.Restore;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.history.Streaks;
import org.plumbline.progression.Situation.Context;

/// What holds whatever a person does: every result of two sets, at every pain and effort, after every streak, for every
/// kind of exercise the scenarios tell of.
class CoachLawsTest {

    private static final List<Integer> AMOUNTS = List.of(0, 6, 8, 11, 12, 17, 20, 47);
    private static final List<Scenario> KINDS = List.of(
            scenario("P2 Amber"),
            scenario("P5 In a low range"),
            scenario("P8 Holds grow by five"),
            scenario("P9b From 64"),
            scenario("G22 With strength"),
            scenario("V1 Faults in a tenth"),
            scenario("P9 A band that"));

    @Test
    void theLawsHoldInEverySituation() {
        situations().forEach(situation -> CoachLaws.hold(situation, Coach.decide(situation)));
    }

    /// Once a rule that protects has spoken, nothing that a later rule looks at changes the answer (section 1).
    @Test
    void whatProtectsIsNeverOverruled() {
        List<Performance> told = List.of(
                done(20, Effort.EASY).with(new Hurt(new Pain(6), false, false, 0)),
                done(20, Effort.EASY).with(new Hurt(new Pain(4), false, false, 0)),
                done(20, Effort.EASY).withMorning(new MorningReport(new Pain(3), 3, false)),
                done(20, Effort.EASY).withDoubt(new Doubt(99, Load.BODYWEIGHT)),
                done(20, Effort.EASY).withFaults(40));
        for (Scenario kind : KINDS) {
            for (int rank = 0; rank < told.size(); rank++) {
                Situation plain = new Situation(kind.start(), told.get(rank), kind.terms(), Context.PLAIN);
                for (Performance more : withLaterWords(told.get(rank), rank)) {
                    Situation loud = new Situation(kind.start(), more, kind.terms(), Context.PLAIN.withRoomForSets());
                    Situation lighter = new Situation(kind.start(), more, kind.terms(), Context.PLAIN.inDeload("D2"));
                    assertEquals(Coach.decide(plain), Coach.decide(loud), loud::toString);
                    assertEquals(Coach.decide(plain), Coach.decide(lighter), lighter::toString);
                }
            }
        }
    }

    /// What comes earlier in the order of authority never turns waiting into more.
    @Test
    void aWordOfCautionNeverLeadsUp() {
        situations()
                .filter(situation -> situation.done().hurt().equals(Hurt.NONE))
                .forEach(situation -> {
                    Performance done = situation.done();
                    for (Performance cautious : List.of(
                            done.with(new Hurt(new Pain(4), false, false, 0)),
                            done.with(new Hurt(Pain.NONE, true, false, 0)),
                            done.withMorning(new MorningReport(Pain.NONE, 1, false)),
                            done.withMorning(new MorningReport(Pain.NONE, 2, false)),
                            done.withDoubt(new Doubt(99, Load.BODYWEIGHT)),
                            done.withFaults(30))) {
                        Situation careful =
                                new Situation(situation.standing(), cautious, situation.terms(), situation.context());
                        assertTrue(Coach.decide(careful).step().direction() != Step.Direction.UP, careful::toString);
                    }
                });
    }

    /// 300 perfect sessions, each set beyond belief but confirmed, end within what is owned and stay there.
    @Test
    void threeHundredPerfectSessionsEndAtTheTop() {
        for (Scenario kind : KINDS) {
            for (int reps : List.of(20, 60, 999)) {
                Standing standing = kind.start();
                List<Step> steps = new ArrayList<>();
                for (int session = 0; session < 300 && !steps.contains(Step.LADDER_UP); session++) {
                    Performance done = Performance.of(
                            Collections.nCopies(standing.prescription().sets(), reps), Effort.EASY);
                    Situation situation = new Situation(standing, done, kind.terms(), Context.PLAIN.withRoomForSets());
                    Decision decision = Coach.decide(situation);
                    CoachLaws.hold(situation, decision);
                    steps.add(decision.step());
                    standing = standing.after(
                            done,
                            (Decision.Train) decision,
                            kind.terms().working().low());
                }
                if (!steps.contains(Step.LADDER_UP) && reps >= kind.terms().ceiling()) {
                    assertEquals(
                            Collections.nCopies(250, Step.HOLD_TOP), steps.subList(50, 300), kind.title() + " " + reps);
                    assertEquals(4, standing.prescription().sets());
                }
            }
        }
    }

    private static Scenario scenario(String title) {
        return Scenario.all()
                .filter(scenario -> scenario.title().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scenario " + title));
    }

    private static Performance done(int amount, Effort effort) {
        return Performance.of(List.of(amount, amount), effort);
    }

    /// The same with everything that only rules after this one look at.
    private static List<Performance> withLaterWords(Performance told, int rank) {
        List<Performance> all = new ArrayList<>(List.of(told));
        Performance other = new Performance(
                List.of(5, 7), Effort.HARD, told.hurt(), told.faultPercent(), told.morning(), told.doubt());
        all.add(other);
        if (rank < 4) {
            all.add(other.withFaults(80));
        }
        if (rank < 3) {
            all.add(told.withDoubt(new Doubt(500, Load.BODYWEIGHT)));
        }
        if (rank < 2) {
            all.add(other.withMorning(new MorningReport(new Pain(9), 9, true)));
        }
        return all;
    }

    private static Stream<Situation> situations() {
        return KINDS.stream()
                .flatMap(kind -> standings(kind)
                        .flatMap(standing -> performances()
                                .map(done -> new Situation(standing, done, kind.terms(), Context.PLAIN))));
    }

    private static Stream<Performance> performances() {
        return AMOUNTS.stream()
                .flatMap(first -> AMOUNTS.stream()
                        .flatMap(second -> Stream.of(Effort.values())
                                .flatMap(effort -> Stream.of(0, 2, 4, 5)
                                        .map(pain -> Performance.of(List.of(first, second), effort)
                                                .with(new Hurt(new Pain(pain), false, false, 0))))));
    }

    private static Stream<Standing> standings(Scenario kind) {
        return Stream.of(
                        Streaks.NONE,
                        new Streaks(1, 0, 0, 0, 0),
                        new Streaks(0, 1, 0, 0, 0),
                        new Streaks(0, 0, 1, 1, 0))
                .flatMap(streaks -> kind.terms().loads().ascending().stream()
                        .limit(2)
                        .flatMap(load -> footings(kind, load)
                                .map(footing -> new Standing(
                                        kind.start().prescription().withLoad(load),
                                        kind.start().because(),
                                        streaks,
                                        footing))));
    }

    private static Stream<Footing> footings(Scenario kind, Load load) {
        List<Load> owned = kind.terms().loads().ascending();
        Load heavier = owned.get(Math.min(owned.size() - 1, owned.indexOf(load) + 1));
        return Stream.of(
                Footing.STEADY,
                Footing.STEADY.withReEntry(Optional.of(2)),
                Footing.NEW,
                Footing.STEADY.withRestore(Optional.of(new Restore(heavier, 1))));
    }
}
