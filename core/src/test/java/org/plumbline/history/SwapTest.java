package org.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Prescription;

/// A line of a session that is done as something else today: each set stays with what it was done as.
class SwapTest {

    private static final Prescription OTHER = Prescription.parse("1 x 10 reps: face-pull, red band");
    private static final LogEntry BEFORE = set(1, 1, 15);
    private static final LogEntry SWAP =
            new LogEntry.ItemSwapped(Diary.minute(2), Diary.FIRST, 0, SkipReason.NO_EQUIPMENT, OTHER);
    private static final LogEntry AFTER = set(3, 1, 9);
    private static final LogEntry FELT = new LogEntry.EffortTold(Diary.minute(4), Diary.FIRST, 0, Effort.HARD);
    private static final LogEntry HURT =
            new LogEntry.PainTold(Diary.minute(2), Diary.FIRST, 0, new Pain(2), PainKind.DULL, false);

    @Test
    void theScriptSaysWhatIsDone() {
        OpenSession session = session(BEFORE, SWAP, AFTER);
        Script.Item line = session.script().items().getFirst();
        assertEquals(OTHER, line.prescription());
        assertEquals(new Reason.Instead(Diary.PULL, SkipReason.NO_EQUIPMENT), line.because());
        assertEquals(45, line.restSeconds());
        assertEquals(9, session.item(0).sets().get(1).work().amount());
        assertEquals(Optional.of(new OpenSession.Next(1, 1)), session.next());
    }

    @Test
    void setsBeforeItStayWithWhatTheyWereDoneAs() {
        Replaced before = session(BEFORE, SWAP, AFTER).besides().replaced().getFirst();
        assertEquals(Diary.PULL, before.line().prescription().exercise());
        assertEquals(15, before.told().sets().get(1).work().amount());
        assertEquals(Optional.of(SkipReason.NO_EQUIPMENT), before.told().skipped());
    }

    @Test
    void setNumbersBeginAnew() {
        assertEquals(
                Optional.of(new OpenSession.Next(0, 1)), session(BEFORE, SWAP).next());
    }

    /// Pain at the moment of the swap led to it.
    @Test
    void wordsBelongToWhatTheLineWasInWhateverOrderTheyAreHeard() {
        OpenSession told = session(BEFORE, HURT, SWAP, AFTER, FELT);
        assertEquals(
                new Pain(2), told.besides().replaced().getFirst().told().hurt().worst());
        assertEquals(Pain.NONE, told.item(0).hurt().worst());
        assertEquals(Optional.of(Effort.HARD), told.item(0).effort());
        List<LogEntry> words = new ArrayList<>(List.of(BEFORE, HURT, SWAP, AFTER, FELT));
        for (int turn = 0; turn < words.size(); turn++) {
            Collections.rotate(words, 1);
            assertEquals(told, session(words.toArray(LogEntry[]::new)), words::toString);
            assertEquals(told, session(words.reversed().toArray(LogEntry[]::new)), words::toString);
        }
    }

    @Test
    void whatWasSwappedMayBeSwappedAgain() {
        Prescription third = Prescription.parse("1 x 8 reps: band-row, red band");
        LogEntry again = new LogEntry.ItemSwapped(Diary.minute(5), Diary.FIRST, 0, SkipReason.TOO_HARD, third);
        OpenSession session = session(BEFORE, SWAP, AFTER, again);
        assertEquals(third, session.script().items().getFirst().prescription());
        assertEquals(
                List.of(Diary.PULL, Diary.HARDER_PULL),
                session.besides().replaced().stream()
                        .map(before -> before.line().prescription().exercise())
                        .toList());
    }

    @Test
    void aSwapOfALineThatIsNotThereChangesNothing() {
        LogEntry nowhere = new LogEntry.ItemSwapped(Diary.minute(2), Diary.FIRST, 9, SkipReason.HURTS, OTHER);
        assertEquals(session().script(), session(nowhere).script());
        assertThrows(
                IllegalArgumentException.class,
                () -> new LogEntry.ItemSwapped(Diary.START, Diary.FIRST, -1, SkipReason.HURTS, OTHER));
    }

    @Test
    void notesAreKeptOnceAndMayFollowTheEnd() {
        LogEntry slept = new LogEntry.NoteTold(Diary.minute(1), Diary.FIRST, Optional.empty(), " Slept badly. ");
        LogEntry tired = new LogEntry.NoteTold(Diary.minute(90), Diary.FIRST, Optional.of(0), "Tired arms");
        LogEntry end = new LogEntry.SessionFinished(Diary.minute(60), Diary.FIRST, false, List.of());
        History over = History.of(List.of(Diary.start(Diary.FIRST), slept, slept, end, tired, tired));
        assertEquals(
                List.of("Slept badly.", "Tired arms"),
                over.lastFinished().orElseThrow().notes().stream()
                        .map(SessionNote::text)
                        .toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> new LogEntry.NoteTold(Diary.START, Diary.FIRST, Optional.empty(), "  "));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LogEntry.NoteTold(Diary.START, Diary.FIRST, Optional.empty(), "a".repeat(501)));
    }

    private static OpenSession session(LogEntry... words) {
        return History.of(List.of(Diary.start(Diary.FIRST)))
                .after(List.of(words))
                .openSession()
                .orElseThrow();
    }

    private static LogEntry set(int minute, int number, int reps) {
        return new LogEntry.SetLogged(
                Diary.minute(minute), Diary.FIRST, 0, number, new DoneSet(Work.reps(reps), Load.parse("red band")));
    }
}
