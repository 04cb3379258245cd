package org.plumbline.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;

/// A log of four times the length is four times the work: the fold is linear.
///
/// The work is counted in bytes that are allocated, which no other program on the machine changes. It is counted here
/// because the core, whose fold it is, reads `java.base` alone. How long it takes is for `CoachBench`.
class FoldWorkTest {

    private static final ThreadMXBean COUNTER = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Prescription PULLS = Prescription.parse("2 x 15 reps: band-pull-apart, red band");
    private static final Script SCRIPT = new Script(
            List.of(new Script.Item(Part.STRENGTH, PULLS, 45, Optional.empty(), new Reason.StartHere())), 300);

    /// The shorter log comes first: what the compiler learns from it can only spare allocations in the longer one.
    @Test
    void fourTimesTheLogIsFourTimesTheWork() {
        long once = bytes(log(1_000));
        long fourTimes = bytes(log(4_000));
        assertTrue(fourTimes < once * 6, once + " bytes, then " + fourTimes);
    }

    private static long bytes(List<LogEntry> log) {
        long before = COUNTER.getCurrentThreadAllocatedBytes();
        History history = History.of(log);
        long after = COUNTER.getCurrentThreadAllocatedBytes();
        assertEquals(log.size() / 4, history.attendance().sessions());
        return after - before;
    }

    private static List<LogEntry> log(int sessions) {
        return IntStream.range(0, sessions)
                .boxed()
                .flatMap(FoldWorkTest::session)
                .toList();
    }

    private static Stream<LogEntry> session(int number) {
        Instant at = Instant.parse("2016-01-04T18:00:00Z").plus(Duration.ofDays(number));
        SessionId id = new SessionId(new UUID(0, number));
        DoneSet done = new DoneSet(PULLS.target(), PULLS.load());
        return Stream.of(
                new LogEntry.SessionStarted(at, id, SCRIPT),
                new LogEntry.SetLogged(at, id, 0, 1, done),
                new LogEntry.SetLogged(at, id, 0, 2, done),
                new LogEntry.SessionFinished(at, id, false, List.of(decided())));
    }

    private static Decided decided() {
        return new Decided(
                PULLS.exercise(),
                Performance.of(List.of(15, 15), Effort.OK),
                new Decision.Train(Step.HOLD, PULLS, new Reason.NothingReported()),
                Optional.of(Standing.startingWith(PULLS)));
    }
}
