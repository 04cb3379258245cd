package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.server.plan.SomeDesk.REPERTOIRE;
import static org.plumbline.server.plan.SomeDesk.SOMEBODY;
import static org.plumbline.server.plan.SomeDesk.ZONE;
import static org.plumbline.server.plan.SomeDesk.at;
import static org.plumbline.server.plan.SomeDesk.desk;
import static org.plumbline.server.plan.SomeDesk.history;
import static org.plumbline.server.plan.SomeDesk.lasting;
import static org.plumbline.server.plan.SomeDesk.told;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.DailyReport;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Profile;
import org.plumbline.planner.AtDesk;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;

/// What a break has (DESK2, DESK4, F6), for one person and for those made by chance.
class BreaksTest {

    private static final Set<String> EFFORT =
            Set.of("chin-tuck", "scapular-squeeze", "band-pull-apart", "back-to-wall-angel");

    /// Takes eight breaks an hour and some minutes apart.
    private static List<List<BreakMove>> day(History start, int minutesApart) {
        List<List<BreakMove>> breaks = new ArrayList<>();
        History history = start;
        for (int i = 0; i < 8; i++) {
            Instant now = at("09:00").plus(Duration.ofMinutes((long) i * minutesApart));
            List<BreakMove> due =
                    new AtDesk(REPERTOIRE, history, now, ZONE).breaks().due();
            breaks.add(due);
            history = history.after(List.of(
                    new LogEntry.DeskTold(now, new DeskEvent.Prompted(due)),
                    new LogEntry.DeskTold(now.plusSeconds(120), new DeskEvent.BreakTaken(due))));
        }
        return breaks;
    }

    private static Set<String> exercises(List<BreakMove> moves) {
        return moves.stream()
                .flatMap(move -> move instanceof BreakMove.OfCatalog known
                        ? Stream.of(known.exercise().value())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 90, 105, 120})
    void aBreakHasOneThingWithEffortAndOneChangeOfPostureInItsTime(int seconds) {
        History history = history(SOMEBODY, lasting(seconds));
        for (List<BreakMove> moves : day(history, 65)) {
            assertEquals(1, exercises(moves).stream().filter(EFFORT::contains).count(), moves::toString);
            assertTrue(
                    moves.stream().anyMatch(move -> move instanceof BreakMove.Walk)
                            || exercises(moves).stream().anyMatch(id -> !EFFORT.contains(id)),
                    moves::toString);
            int taken = moves.stream()
                    .mapToInt(desk(history, "09:00").breaks()::seconds)
                    .sum();
            assertTrue(taken <= seconds && taken > seconds - 30, () -> taken + " s: " + moves);
        }
    }

    @Test
    void theMovesTakeTurnsAndNoneHasMoreThanTwoSetsADay() {
        List<List<BreakMove>> day = day(history(SOMEBODY, lasting(90)), 65);
        Map<String, Long> counts = day.stream()
                .flatMap(moves -> exercises(moves).stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertTrue(counts.keySet().containsAll(EFFORT), counts::toString);
        assertEquals(7, counts.size(), counts::toString);
        assertTrue(counts.values().stream().allMatch(count -> count <= 2), counts::toString);
        assertTrue(day.stream().flatMap(List::stream).anyMatch(BreakMove.Walk.class::isInstance));
    }

    @Test
    void whatHurtDoesNotComeAgainThatDay() {
        List<BreakMove> hurt = List.of(
                new BreakMove.OfCatalog(new ExerciseId("chin-tuck"), Work.reps(8)),
                new BreakMove.Walk(Work.seconds(60)));
        History history = history(SOMEBODY, lasting(90), told("08:30", new DeskEvent.BreakTaken(List.of(), hurt)));
        for (List<BreakMove> moves : day(history, 65)) {
            assertTrue(moves.stream().noneMatch(move -> hurt.stream().anyMatch(move::isSameAs)), moves::toString);
        }
    }

    @Test
    void nothingComesTwiceWithinAnHour() {
        List<List<BreakMove>> day = day(history(SOMEBODY, lasting(90)), 25);
        for (int i = 2; i < day.size(); i++) {
            Set<String> before = new HashSet<>(exercises(day.get(i - 1)));
            before.addAll(exercises(day.get(i - 2)));
            before.retainAll(exercises(day.get(i)));
            assertEquals(Set.of(), before, day::toString);
        }
    }

    @Test
    void whoeverSkipsGetsSomethingElse() {
        History history = history(SOMEBODY, lasting(90));
        List<BreakMove> first = desk(history, "09:50").breaks().due();
        History skipped = history.after(
                List.of(told("09:50", new DeskEvent.Prompted(first)), told("09:51", new DeskEvent.Skipped())));
        Set<String> next = exercises(desk(skipped, "10:41").breaks().due());
        next.retainAll(exercises(first));
        assertEquals(Set.of(), next);
    }

    @Test
    void aBandAtTheDeskIsALightOne() {
        ExerciseId pullApart = new ExerciseId("band-pull-apart");
        AtDesk desk = desk(history(SOMEBODY, lasting(90)), "09:50");
        assertTrue(desk.breaks().exercises().contains(pullApart));
        assertInstanceOf(Load.Elastic.class, desk.breaks().load(pullApart));
    }

    @Test
    void withMuchPainOrAnIllnessABreakIsAWalk() {
        DeskPlan plan = lasting(90, new OwnMove("Nerve glide", Work.reps(8), ""));
        LogEntry rated = new LogEntry.CheckedIn(at("08:00"), new CheckIn(Optional.of(new Pain(6)), Optional.empty()));
        LogEntry day = new LogEntry.DayTold(
                at("08:00"),
                new DailyReport(
                        Optional.of(new Pain(7)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
        LogEntry ill = new LogEntry.IllnessTold(at("08:00"), true);
        for (LogEntry entry : List.of(rated, day, ill)) {
            List<BreakMove> due =
                    desk(history(SOMEBODY, plan, entry), "09:50").breaks().due();
            assertEquals(
                    List.of("walk: 60 s"), due.stream().map(Object::toString).toList(), entry::toString);
        }
    }

    @Test
    void beforeAnyQuestionABreakIsAWalkOrAMoveOfOnesOwn() {
        History history = History.of(List.of(new LogEntry.DeskPlanned(
                at("08:00"), lasting(90, new OwnMove("Nerve glide", Work.reps(8), "Slowly.")))));
        assertEquals("[walk: 60 s]", desk(history, "09:50").breaks().due().toString());
        History later = history.after(told("09:52", new DeskEvent.BreakTaken(List.of())));
        assertEquals(
                "[own Nerve glide: 8 reps, walk: 50 s]",
                desk(later, "10:45").breaks().due().toString());
    }

    @Test
    void movesOfOnesOwnTakeTurnsInEveryOtherBreak() {
        DeskPlan plan = lasting(
                90, new OwnMove("Nerve glide", Work.reps(8), ""), new OwnMove("Calf raise", Work.seconds(40), ""));
        List<List<BreakMove>> day = day(history(SOMEBODY, plan), 65);
        List<String> own = IntStream.range(0, day.size())
                .boxed()
                .flatMap(i -> day.get(i).stream()
                        .filter(BreakMove.Own.class::isInstance)
                        .map(move -> i + " " + move))
                .toList();
        assertEquals(4, own.size(), day::toString);
        assertTrue(day.stream().allMatch(moves -> moves.size() >= 2), day::toString);
    }

    @Test
    void anOwnMoveThatFillsTheBreakStandsAlone() {
        DeskPlan plan = lasting(60, new OwnMove("Plank", Work.seconds(60), ""));
        History history = history(SOMEBODY, plan, told("09:00", new DeskEvent.BreakTaken(List.of())));
        assertEquals("[own Plank: 60 s]", desk(history, "09:50").breaks().due().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 85, 90, 105, 120})
    void anOwnMoveLongerThanTheBreakLeavesTheOthersAsTheyAre(int seconds) {
        for (int own : List.of(50, 85, 90, 120)) {
            DeskPlan plan = lasting(seconds, new OwnMove("Nerve glide", Work.seconds(own), ""));
            for (int apart : List.of(25, 65)) {
                List<List<BreakMove>> day = day(history(SOMEBODY, plan), apart);
                assertTrue(day.stream().noneMatch(List::isEmpty), day::toString);
                assertTrue(
                        day.stream().flatMap(List::stream).noneMatch(move -> amount(move) == 0),
                        () -> seconds + " s, own " + own + " s: " + day);
                assertTrue(day.stream().flatMap(List::stream).anyMatch(BreakMove.Own.class::isInstance), day::toString);
            }
        }
    }

    private static int amount(BreakMove move) {
        return switch (move) {
            case BreakMove.Walk walk -> walk.work().amount();
            case BreakMove.Own own -> own.work().amount();
            case BreakMove.OfCatalog known -> known.work().amount();
        };
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsOfferedWhatIsNotForThem(People people) {
        for (Person person : people.first(20, REPERTOIRE)) {
            Profile profile = person.profile();
            if (!(Screener.screen(profile) instanceof Verdict.Train train)) {
                assertEquals(
                        List.of(),
                        desk(history(profile, lasting(90)), "09:50").breaks().due(),
                        person::told);
                continue;
            }
            List<List<BreakMove>> day = day(history(profile, lasting(90)), 50);
            Map<String, Long> counts = day.stream()
                    .flatMap(moves -> exercises(moves).stream())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
            assertTrue(counts.values().stream().allMatch(count -> count <= 2), person::told);
            counts.keySet().forEach(id -> {
                var suitability = REPERTOIRE.exercise(new ExerciseId(id)).suitability();
                assertFalse(suitability.isExcludedBy(train.filters()), () -> id + " for " + person.told());
            });
            assertTrue(day.stream().noneMatch(List::isEmpty), person::told);
        }
    }
}
