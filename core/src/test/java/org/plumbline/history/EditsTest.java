package org.plumbline.history;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.person.Arrangement;

/// What somebody changed about their week: the later word counts, whatever was taken back is gone, and the order in
/// which it is heard makes no difference.
class EditsTest {

    private static final ExerciseId PULL = new ExerciseId("face-pull");
    private static final ExerciseId RAISE = new ExerciseId("prone-y-raise");
    private static final LogEntry.PlanChanged LIKED =
            Diary.changed(at(1), new PlanEdit.Favored(PULL, true), "MONDAY face-pull x2");
    private static final LogEntry.PlanChanged DISLIKED =
            Diary.changed(at(2), new PlanEdit.Disliked(PULL, true), "MONDAY band-row x2");
    private static final LogEntry.PlanChanged PINNED = Diary.changed(
            at(3), new PlanEdit.Pinned(DayOfWeek.MONDAY, RAISE, true), "MONDAY band-row x2, prone-y-raise x2");

    @Test
    void nothingIsArrangedBeforeAnythingWasChanged() {
        Edits edits = History.empty().edits();
        assertEquals(Edits.NONE, edits);
        assertEquals(Arrangement.NONE, edits.arrangement());
        assertEquals(Optional.empty(), edits.selection());
        assertEquals(Optional.empty(), edits.last());
    }

    @Test
    void theLaterWordAboutAnExerciseCounts() {
        assertEquals(Set.of(PULL), edits(LIKED).arrangement().taste().favorites());
        assertEquals(Set.of(), edits(LIKED, DISLIKED).arrangement().taste().favorites());
        assertEquals(Set.of(PULL), edits(LIKED, DISLIKED).arrangement().taste().dislikes());
    }

    @Test
    void whatWasChosenLastStands() {
        assertEquals(PINNED.selection(), edits(LIKED, DISLIKED, PINNED).selection());
        assertEquals(Optional.of(PINNED), edits(LIKED, DISLIKED, PINNED).last());
    }

    @Test
    void takingAChangeBackBringsTheWeekBeforeItBack() {
        Edits taken = edits(LIKED, DISLIKED, undone(DISLIKED));
        assertEquals(edits(LIKED).standing(), taken.standing());
        assertEquals(LIKED.selection(), taken.selection());
        assertEquals(Set.of(PULL), taken.arrangement().taste().favorites());
        assertEquals(Optional.empty(), edits(LIKED, undone(LIKED)).selection());
    }

    @Test
    void anEarlierChangeCanBeTakenBackAndTheLaterOnesStand() {
        Edits edits = edits(LIKED, DISLIKED, PINNED, undone(DISLIKED));
        assertEquals(List.of(LIKED, PINNED), edits.standing());
        assertEquals(PINNED.selection(), edits.selection());
    }

    @Test
    void takingBackTwiceIsTakingBackOnce() {
        assertEquals(
                edits(LIKED, DISLIKED, undone(DISLIKED)), edits(LIKED, DISLIKED, undone(DISLIKED), undone(DISLIKED)));
        LogEntry later = new LogEntry.PlanUndone(at(90), DISLIKED.at());
        assertEquals(edits(LIKED, DISLIKED, undone(DISLIKED)), edits(LIKED, DISLIKED, undone(DISLIKED), later));
    }

    @Test
    void aChangeHeardAgainAfterItWasTakenBackStaysTakenBack() {
        assertEquals(edits(LIKED, DISLIKED, undone(DISLIKED)), edits(LIKED, DISLIKED, undone(DISLIKED), DISLIKED));
    }

    @Test
    void takingBackAChangeThatNeverWasLeavesTheWeek() {
        assertEquals(List.of(LIKED), edits(LIKED, undone(PINNED)).standing());
    }

    /// Three changes and the end of two of them, heard in every order, each perhaps twice.
    @Test
    void theOrderInWhichChangesAreHeardMakesNoDifference() {
        List<LogEntry> told = List.of(LIKED, DISLIKED, PINNED, undone(LIKED), undone(PINNED));
        Set<Edits> heard = orders(told).map(EditsTest::edits).collect(toSet());
        assertEquals(Set.of(edits(DISLIKED, undone(LIKED), undone(PINNED))), heard);
        Set<Edits> twice = orders(told)
                .map(order -> Stream.concat(order.stream(), order.stream()).toList())
                .map(EditsTest::edits)
                .collect(toSet());
        assertEquals(heard, twice);
    }

    private static LogEntry undone(LogEntry.PlanChanged changed) {
        return new LogEntry.PlanUndone(changed.at().plusSeconds(30), changed.at());
    }

    private static Edits edits(LogEntry... entries) {
        return edits(List.of(entries));
    }

    private static Edits edits(List<LogEntry> entries) {
        return History.of(entries).edits();
    }

    private static Instant at(int minute) {
        return Diary.minute(minute);
    }

    private static Stream<List<LogEntry>> orders(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return Stream.of(List.of());
        }
        return entries.stream().flatMap(first -> {
            List<LogEntry> others = new ArrayList<>(entries);
            others.remove(first);
            return orders(others)
                    .map(order ->
                            Stream.concat(Stream.of(first), order.stream()).toList());
        });
    }
}
