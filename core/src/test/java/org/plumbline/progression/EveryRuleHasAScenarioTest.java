package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.history.Change;
import org.plumbline.history.Reason;
import org.plumbline.history.Side;
import org.plumbline.history.SkipReason;
import org.plumbline.history.Step;
import org.plumbline.person.Sign;

/// Every rule that the coach can name has a scenario named after it: `P9-a-step-too-far-waits.md`.
class EveryRuleHasAScenarioTest {

    /// Rules about the program as a whole, which are told in whole lives instead of single exercises.
    private static final Set<String> OF_THE_PROGRAM =
            Set.of("START", "P0", "S1", "B7", "G1", "G2", "A1", "D3", "D4", "PAIN4", "X1", "X2");

    /// Rules that no reason names: they decide within another one.
    private static final Set<String> WITHIN_OTHERS =
            Set.of("PAIN1", "PAIN2", "PAIN5", "P9b", "E1", "V2", "CONFIRM", "HOLD_TOP");

    private static final Map<Class<?>, Object> ANY = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "D2"),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Pain.class, Pain.NONE),
            Map.entry(Load.class, Load.BODYWEIGHT),
            Map.entry(Effort.class, Effort.OK),
            Map.entry(SkipReason.class, SkipReason.TOO_HARD),
            Map.entry(Sign.class, Sign.CHEST_PAIN),
            Map.entry(Side.class, Side.LEFT),
            Map.entry(HalfStep.class, HalfStep.ONE_ARM),
            Map.entry(ExerciseId.class, new ExerciseId("band-row")));

    @Test
    void everyRuleHasAScenario() {
        Set<String> told = Scenario.all()
                .map(scenario -> scenario.title().substring(0, scenario.title().indexOf(' ')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(rules().toList());
        missing.removeAll(OF_THE_PROGRAM);
        missing.removeAll(told);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyFileIsNamedAfterItsRule() {
        Scenario.all().forEach(scenario -> {
            String rule = scenario.title().substring(0, scenario.title().indexOf(' '));
            String file = scenario.source().getPath().replaceAll(".*/", "");
            assertEquals(rule, file.substring(0, file.indexOf('-')), file);
        });
    }

    @Test
    void everyStepIsTakenInAScenario() {
        Set<Step> taken = Scenario.all()
                .flatMap(scenario -> scenario.sessions().stream())
                .filter(session -> !session.isGap())
                .map(session -> session.expected().split("[ ,]")[1])
                .map(Step::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Step.STOP_ALL)), taken);
    }

    private static Stream<String> rules() {
        return Stream.of(
                        kinds(Reason.class).map(Reason.class::cast).map(Reason::rule),
                        kinds(Change.class).map(Change.class::cast).map(Change::rule),
                        kinds(Change.Cause.class).map(Change.Cause.class::cast).map(Change.Cause::rule),
                        Stream.of(LayOff.values()).map(LayOff::name),
                        WITHIN_OTHERS.stream())
                .flatMap(rules -> rules);
    }

    private static Stream<Object> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses()).map(EveryRuleHasAScenarioTest::any);
    }

    private static Object any(Class<?> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> made = kind.getDeclaredConstructor(types);
            return made.newInstance(
                    Stream.of(types).map(EveryRuleHasAScenarioTest::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make one of " + kind, e);
        }
    }

    private static Object value(Class<?> type) {
        if (type.equals(Change.Cause.class)) {
            return new Change.Cause.Sore(6);
        }
        return Optional.ofNullable(ANY.get(type))
                .orElseThrow(() -> new AssertionError("Say in ANY what to take for " + type));
    }
}
