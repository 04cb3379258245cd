package org.plumbline.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A session keeps its name wherever it goes, and each move gives it a higher number.
class ToldTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static Meeting meeting(int index, int day, int minutes, Meeting.State state) {
        return new Meeting(
                new Meeting.Place(MONDAY, index),
                MONDAY.plusDays(day).atTime(18, 0).toInstant(ZoneOffset.UTC),
                minutes,
                state);
    }

    private static Meeting planned(int index, int day) {
        return meeting(index, day, 15, Meeting.State.PLANNED);
    }

    private static List<Told> next(List<Told> before, Meeting... meetings) {
        return Told.next(before, List.of(meetings), NOW, ZoneOffset.UTC);
    }

    @Test
    void whatStaysIsToldAsItWas() {
        List<Told> first = next(List.of(), planned(0, 1), planned(1, 3));

        assertEquals(
                first, Told.next(first, List.of(planned(0, 1), planned(1, 3)), NOW.plusSeconds(3600), ZoneOffset.UTC));
    }

    @Test
    void aMoveAndAnotherLengthRaiseTheNumberOfThatSessionAlone() {
        List<Told> told = next(next(List.of(), planned(0, 1), planned(1, 3)), planned(0, 1), planned(1, 4));
        assertEquals(List.of(0, 1), told.stream().map(Told::sequence).toList());

        told = next(told, meeting(0, 1, 10, Meeting.State.PLANNED), planned(1, 4));
        assertEquals(List.of(1, 1), told.stream().map(Told::sequence).toList());
    }

    @Test
    void whatIsNotPlannedAnyMoreIsCalledOffAndMayComeBack() {
        List<Told> gone = next(next(List.of(), planned(0, 1), planned(1, 3)), planned(0, 1));
        assertEquals(Meeting.State.CANCELLED, gone.getLast().meeting().state());
        assertEquals(1, gone.getLast().sequence());

        List<Told> back = next(gone, planned(0, 1), planned(1, 3));
        assertEquals(planned(1, 3), back.getLast().meeting());
        assertEquals(2, back.getLast().sequence());
    }

    @Test
    void whatWasDoneOnItsDayStaysAsItWasTold() {
        List<Told> done =
                next(next(List.of(), meeting(0, 1, 17, Meeting.State.PLANNED)), meeting(0, 1, 15, Meeting.State.DONE));
        assertEquals(List.of(new Told(meeting(0, 1, 17, Meeting.State.DONE), 0, NOW)), done);
        assertEquals(done, next(done));
    }

    @Test
    void whatLiesFiveWeeksBackIsForgotten() {
        List<Told> told = next(List.of(), planned(0, 1));
        assertEquals(List.of(), Told.next(told, List.of(), NOW.plus(Duration.ofDays(40)), ZoneOffset.UTC));
    }

    @Test
    void overAnyChangesNoNameIsToldTwiceAndNoNumberFalls() {
        Random random = new Random(7);
        List<Told> told = List.of();
        Map<Meeting.Place, Told> last = new HashMap<>();
        for (int change = 0; change < 2_000; change++) {
            List<Meeting> meetings = new ArrayList<>();
            int sessions = random.nextInt(5);
            int done = random.nextInt(sessions + 1);
            for (int i = 0; i < sessions; i++) {
                Meeting.State state = i < done ? Meeting.State.DONE : Meeting.State.PLANNED;
                meetings.add(meeting(i, random.nextInt(7), 10 + random.nextInt(3), state));
            }
            told = Told.next(told, meetings, NOW.plusSeconds(change), ZoneOffset.UTC);
            assertEquals(
                    told.size(),
                    told.stream().map(one -> one.meeting().place()).distinct().count());
            for (Told one : told) {
                Told before = last.put(one.meeting().place(), one);
                if (before != null) {
                    boolean isSame = before.meeting().isSameTime(one.meeting());
                    assertTrue(one.sequence() >= before.sequence());
                    assertTrue(isSame || one.sequence() > before.sequence(), () -> before + " became " + one);
                }
            }
        }
    }
}
