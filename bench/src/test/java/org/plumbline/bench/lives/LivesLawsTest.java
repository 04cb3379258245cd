package org.plumbline.bench.lives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.planner.Program;
import org.plumbline.server.log.EntryJson;

/// Lets virtual people of all kinds live for months and holds every session to the laws of the issue.
class LivesLawsTest {

    private static final Repertoire BOOK = Catalog.read();
    private static final int WEEKS = 26;

    @Test
    void lawsHoldForPeopleThatWereLookedAt() {
        assertEquals(List.of(), broken(1, 15));
    }

    @Test
    void lawsHoldForOtherPeople() {
        assertEquals(List.of(), broken(1_000_001, 15));
    }

    @Test
    void theSameLifeGivesTheSameDecisionsByteForByte() {
        assertEquals(json(life(7)), json(life(7)));
    }

    @Test
    void aLogFoldedInPiecesIsTheSameHistory() {
        List<LogEntry> entries = life(11).entries();
        History once = History.of(entries);
        History pieces = History.empty();
        for (int from = 0; from < entries.size(); from += 37) {
            pieces = pieces.after(entries.subList(from, Math.min(entries.size(), from + 37)));
        }
        assertEquals(once.standings(), pieces.standings());
        assertEquals(once.records(), pieces.records());
        assertEquals(once.course(), pieces.course());
        assertEquals(once.attendance(), pieces.attendance());
        for (ExerciseId exercise : once.standings().keySet()) {
            assertEquals(once.wayFrom(exercise), pieces.wayFrom(exercise));
        }
    }

    @Test
    void aKeptPlanIsTheOneThatWouldBeMade() {
        Witness comparing = new Witness() {
            @Override
            public void day(Life life) {
                Program.Now now = new Program.Now(life.now(), Life::dateOf);
                assertEquals(
                        Program.of(BOOK, life.history(), now).map(Program::plan),
                        life.program().map(Program::plan));
            }
        };
        LongStream.rangeClosed(1, 8).forEach(seed -> new Virtual(BOOK, seed, List.of(comparing)).live(WEEKS));
    }

    private static List<String> broken(long first, int people) {
        return LongStream.range(first, first + people)
                .parallel()
                .boxed()
                .flatMap(seed -> {
                    Laws laws = new Laws(BOOK, "seed " + seed);
                    new Virtual(BOOK, seed, List.of(laws)).live(WEEKS);
                    return laws.broken().stream().limit(3);
                })
                .toList();
    }

    private static Life life(long seed) {
        return new Virtual(BOOK, seed, List.of()).live(WEEKS).life();
    }

    private static List<String> json(Life life) {
        return life.entries().stream().map(EntryJson::write).toList();
    }
}
