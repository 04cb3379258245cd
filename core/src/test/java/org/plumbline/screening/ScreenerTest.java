package org.plumbline.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Level;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Verdict.Finding;

/// SCR5: stop lists, then age, then what allows no plan, then filters; the most restrictive answer wins.
class ScreenerTest {

    @ParameterizedTest
    @EnumSource
    void allowsNoPlanWithAnySign(Sign sign) {
        Verdict.NotNow verdict =
                assertInstanceOf(Verdict.NotNow.class, Screener.screen(person(40, Set.of(), Set.of(sign), Set.of())));
        assertEquals(sign.advice(), verdict.advice());
        assertEquals(sign.isStop() || sign.rule().equals("SCR4"), verdict.isLocked());
    }

    @ParameterizedTest
    @EnumSource
    void liftsNoStopSignByAnyClearance(Sign sign) {
        Verdict verdict = Screener.screen(person(40, Set.of(), Set.of(sign), EnumSet.allOf(Clearance.class)));
        boolean isLifted = sign.rule().equals("SCR1");
        assertEquals(isLifted, verdict instanceof Verdict.Train);
    }

    @Test
    void putsStopListsBeforeAgeBeforeConditions() {
        Verdict verdict = Screener.screen(person(
                15,
                Set.of(Condition.RECENT_SURGERY),
                Set.of(Sign.NIGHT_PAIN, Sign.GAIT_CHANGE, Sign.CHEST_PAIN),
                Set.of()));
        assertEquals(
                List.of(
                        new Finding("STOP2", "gait-change"),
                        new Finding("STOP2", "night-pain"),
                        new Finding("COND-MINOR", "age"),
                        new Finding("SCR4", "chest-pain"),
                        new Finding("COND-SURGERY", "recent-surgery")),
                verdict.findings());
        assertEquals(
                Sign.Advice.SAME_DAY,
                assertInstanceOf(Verdict.NotNow.class, verdict).advice());
    }

    @Test
    void addsFiltersUp() {
        Verdict.Train verdict = assertInstanceOf(
                Verdict.Train.class,
                Screener.screen(person(65, Set.of(Condition.OSTEOPOROSIS, Condition.WRIST_PAIN), Set.of(), Set.of())));
        assertEquals(Set.of(Condition.OSTEOPOROSIS, Condition.WRIST_PAIN, Condition.AGE_65_PLUS), verdict.filters());
    }

    @Test
    void takesOneYesForOneThing() {
        Profile both = person(
                30,
                Set.of(Condition.PREGNANCY, Condition.ARM_SYMPTOMS),
                Set.of(),
                Set.of(Clearance.MATERNITY_PROVIDER));
        assertTrue(Screener.screen(both) instanceof Verdict.NotNow);
    }

    private static Profile person(int age, Set<Condition> conditions, Set<Sign> signs, Set<Clearance> clearances) {
        return new Profile(
                new Trainee(age, Optional.empty(), Level.L0, false),
                Kit.EMPTY,
                new Wishes(2, 20, false, Goal.POSTURE, List.of(), Set.of()),
                new Health(conditions, signs, Map.of(), Optional.empty(), Optional.empty(), clearances),
                0);
    }
}
