package org.plumbline.history;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every fold: the same entries give the same history, in pieces or at once; what is heard twice counts
/// once, however late it is heard again; and the work grows with the entries.
class FoldLawsTest {

    private static final List<LogEntry> LOG = Diary.entries();
    private static final LogEntry START = Diary.start(Diary.FIRST);
    private static final LogEntry END =
            new LogEntry.SessionFinished(Instant.parse("2026-03-02T19:00:00Z"), Diary.FIRST, false, List.of());

    @Test
    void theLawsAreTriedOnEveryKindOfEntry() {
        assertEquals(
                Set.of(LogEntry.class.getPermittedSubclasses()),
                LOG.stream().map(LogEntry::getClass).collect(toSet()));
    }

    @Test
    void theSameEntriesGiveTheSameHistory() {
        for (int length = 0; length <= LOG.size(); length++) {
            assertSame(LOG.subList(0, length), new ArrayList<>(LOG.subList(0, length)), "the first " + length);
        }
    }

    @Test
    void everyEntryOfTheDiarySaysSomethingNew() {
        for (int length = 0; length < LOG.size(); length++) {
            assertNotEquals(
                    Answers.of(History.of(LOG.subList(0, length))),
                    Answers.of(History.of(LOG.subList(0, length + 1))),
                    LOG.get(length)::toString);
        }
    }

    @Test
    void foldingInPiecesIsFoldingAtOnce() {
        Map<String, Object> atOnce = Answers.of(History.of(LOG));
        for (int cut = 0; cut <= LOG.size(); cut++) {
            History pieces = History.of(LOG.subList(0, cut)).after(LOG.subList(cut, LOG.size()));
            assertEquals(atOnce, Answers.of(pieces), "in two pieces, the first of " + cut);
        }
        History oneByOne = History.empty();
        for (LogEntry entry : LOG) {
            oneByOne = oneByOne.after(entry);
        }
        assertEquals(atOnce, Answers.of(oneByOne), "one by one");
    }

    @Test
    void whatComesLaterLeavesAnEarlierHistoryAsItWas() {
        for (int length = 0; length < LOG.size(); length++) {
            History early = History.of(LOG.subList(0, length));
            Map<String, Object> before = Answers.of(early);
            early.after(LOG.subList(length, LOG.size()));
            assertEquals(before, Answers.of(early), "after the first " + length);
        }
    }

    @Test
    void whatIsHeardTwiceInARowCountsOnce() {
        for (int place = 0; place < LOG.size(); place++) {
            List<LogEntry> upTo = LOG.subList(0, place + 1);
            assertSame(
                    upTo, with(upTo, place + 1, LOG.get(place)), LOG.get(place).toString());
            assertSame(LOG, with(LOG, place + 1, LOG.get(place)), LOG.get(place).toString());
        }
    }

    @Test
    void aReportHeardAgainWhileTheSessionIsOpenChangesNothing() {
        List<LogEntry> told = session(Diary.reports());
        for (LogEntry report : Diary.reports()) {
            for (int place = told.indexOf(report) + 1; place < told.size(); place++) {
                List<LogEntry> again = with(told, place, report);
                assertSame(told, again, report + " again at " + place);
                assertSame(with(told, told.size(), END), with(again, again.size(), END), report + " again, then over");
            }
        }
    }

    @Test
    void anyEntryHeardAgainAnyTimeLaterChangesNothing() {
        for (int place = 0; place < LOG.size(); place++) {
            for (int later = place + 1; later <= LOG.size(); later++) {
                LogEntry again = LOG.get(place);
                assertSame(LOG, with(LOG, later, again), again + " again, at " + later);
            }
        }
    }

    /// Before the session or after it began, in any order, once or twice.
    @Test
    void reportsAboutASessionMayComeInAnyOrder() {
        Map<String, Object> told = Answers.of(History.of(over(session(Diary.reports()))));
        List<List<LogEntry>> all = orders(Diary.reports()).toList();
        for (int number = 0; number < all.size(); number++) {
            List<LogEntry> order = all.get(number);
            List<LogEntry> heard = with(order, number % (order.size() + 1), START);
            List<LogEntry> twice = with(heard, heard.size(), heard.get(number % heard.size()));
            assertEquals(told, Answers.of(History.of(over(heard))), heard::toString);
            assertEquals(told, Answers.of(History.of(over(twice))), twice::toString);
        }
    }

    @Test
    void anEndHeardBeforeItsSessionWaitsForIt() {
        List<LogEntry> late = new ArrayList<>(List.of(END));
        late.addAll(Diary.reports());
        late.add(START);
        assertSame(over(session(Diary.reports())), late, "the end first");
    }

    @Test
    void theLatestWordAboutASetCounts() {
        List<LogEntry> corrected = session(List.of(Diary.reports().getFirst(), Diary.correction()));
        assertSame(session(List.of(Diary.correction())), corrected, "a corrected set");
    }

    /// The work is counted in entries that are taken: each one once, and the earlier ones never again.
    @Test
    void everyEntryIsTakenOnce() {
        for (int times = 1; times <= 8; times *= 2) {
            List<LogEntry> log = Stream.generate(() -> LOG)
                    .limit(times)
                    .flatMap(List::stream)
                    .toList();
            Counted first = new Counted(log);
            Counted more = new Counted(LOG);
            History history = History.of(first).after(more);
            Answers.of(history);
            assertEquals(List.of(log.size(), LOG.size()), List.of(first.taken, more.taken), times + " diaries");
        }
    }

    private static final class Counted implements Iterable<LogEntry> {

        private final List<LogEntry> entries;
        private int taken;

        private Counted(List<LogEntry> entries) {
            this.entries = entries;
        }

        @Override
        public Iterator<LogEntry> iterator() {
            return entries.stream().peek(_ -> taken++).iterator();
        }
    }

    private static void assertSame(List<LogEntry> one, List<LogEntry> other, String what) {
        assertEquals(Answers.of(History.of(one)), Answers.of(History.of(other)), what);
    }

    private static List<LogEntry> over(List<LogEntry> entries) {
        return with(entries, entries.size(), END);
    }

    private static List<LogEntry> session(List<LogEntry> reports) {
        return with(reports, 0, START);
    }

    private static List<LogEntry> with(List<LogEntry> entries, int place, LogEntry entry) {
        List<LogEntry> more = new ArrayList<>(entries);
        more.add(place, entry);
        return more;
    }

    private static Stream<List<LogEntry>> orders(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return Stream.of(List.of());
        }
        return entries.stream().flatMap(first -> {
            List<LogEntry> others = new ArrayList<>(entries);
            others.remove(first);
            return orders(others).map(order -> with(order, 0, first));
        });
    }
}
