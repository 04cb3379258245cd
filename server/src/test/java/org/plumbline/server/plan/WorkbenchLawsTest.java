package org.plumbline.server.plan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.server.plan.Weeks.REPERTOIRE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.history.Selection;
import org.plumbline.person.Pin;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Shift;
import org.plumbline.planner.Why;
import org.plumbline.planner.Workbench;

/// Every number that the workbench says is counted again.
class WorkbenchLawsTest {

    private static void each(People people, BiConsumer<Person, Workbench> law) {
        Weeks.of(people).parallelStream().forEach(one -> law.accept(one.person(), one.bench()));
    }

    private static void eachOfSome(People people, BiConsumer<Person, Workbench> law) {
        Weeks.of(people).stream().limit(200).forEach(one -> law.accept(one.person(), one.bench()));
    }

    private static OwnPoints points(Person person) {
        return new OwnPoints(REPERTOIRE, person.profile().arrangement().taste());
    }

    @ParameterizedTest
    @EnumSource
    void volumesAreWhatTheWeekGives(People people) {
        each(
                people,
                (person, bench) ->
                        assertEquals(points(person).volumes(bench.plan()), bench.volumes(), () -> person.told()));
    }

    @ParameterizedTest
    @EnumSource
    void coverageAndWishesCountAgain(People people) {
        each(
                people,
                (person, bench) -> bench.quality().ifPresent(quality -> {
                    Selection selection = bench.selection().orElseThrow();
                    assertEquals(points(person).coverage(selection), quality.coverage(), () -> person.told());
                    assertEquals(points(person).wishes(selection), quality.wishes(), () -> person.told());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void theWeekHoldsWhatWasChosen(People people) {
        each(
                people,
                (person, bench) -> bench.selection()
                        .ifPresent(selection -> selection
                                .sessions()
                                .forEach(chosen -> bench.plan().sessions().stream()
                                        .filter(session -> session.weekday() == chosen.weekday())
                                        .flatMap(session -> session.strength().stream())
                                        .forEach(item -> assertTrue(
                                                chosen.choices().stream()
                                                        .anyMatch(choice -> choice.exercise()
                                                                        .equals(item.exercise())
                                                                && item.dose().sets() <= choice.sets()),
                                                () -> item + " for " + person.told())))));
    }

    @ParameterizedTest
    @EnumSource
    void whySaysWhatTheWeekWouldLack(People people) {
        eachOfSome(
                people,
                (person, bench) -> bench.selection()
                        .ifPresent(selection -> selection
                                .sessions()
                                .forEach(session -> session.choices()
                                        .forEach(choice -> bench.why(session.weekday(), choice.exercise())
                                                .ifPresent(why ->
                                                        checkWhy(person, bench, why, selection, session, choice))))));
    }

    private static void checkWhy(
            Person person,
            Workbench bench,
            Why why,
            Selection selection,
            Selection.Session session,
            Selection.Choice choice) {
        List<Shift> without = points(person).without(selection, choice);
        Set<MuscleVolume> adds = without.stream()
                .map(shift -> new MuscleVolume(shift.target(), shift.before() - shift.after()))
                .collect(toSet());
        assertEquals(adds, new HashSet<>(why.adds()), () -> choice + " for " + person.told());
        assertEquals(
                without.stream().filter(Shift::isLoss).collect(toSet()),
                new HashSet<>(why.cost()),
                () -> choice + " for " + person.told());
        assertEquals(
                person.profile().arrangement().pins().contains(new Pin(session.weekday(), choice.exercise())),
                why.isPinned());
        List<Alternative> others = bench.alternatives(session.weekday(), choice.exercise());
        assertEquals(others.stream().findFirst(), why.runnerUp());
        assertTrue(others.size() <= 4);
        assertTrue(others.stream().map(Alternative::exercise).noneMatch(session::has));
        assertTrue(others.stream().allMatch(other -> isEligible(person, bench, other)), () -> person.told());
    }

    private static boolean isEligible(Person person, Workbench bench, Alternative other) {
        return Optional.of(new Case(REPERTOIRE, person, bench.plan(), new Violations()))
                .filter(one -> one.eligible().mayBeAsked(REPERTOIRE.exercise(other.exercise())))
                .isPresent();
    }
}
