package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.history.Decided;
import org.plumbline.history.DoneSet;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Standing;

/// A set of a finished session was otherwise than it was told (X3).
class CorrectionTest {

    private static final String ROWS = "2 x 20 reps: band-row, red band";
    private static final String ANGELS = "1 x 10 reps: back-to-wall-angel, bodyweight";

    private final Weeks weeks = new Weeks();

    @BeforeEach
    void answer() {
        weeks.answered(0);
    }

    @Test
    void theLastSessionIsDecidedAnewFromWhereSomebodyStoodBeforeIt() {
        weeks.asAsked(0, ROWS);
        assertEquals("2 x 8 reps: band-row, green band", standing());
        LogEntry.SetCorrected corrected = corrected(last(), 2, 14);
        weeks.with(corrected);
        assertEquals("2 x 15 reps: band-row, red band", standing());
        FinishedSession over = last();
        assertEquals(14, over.session().item(0).sets().get(2).work().amount());
        assertEquals(List.of(20, 14), over.decided().getFirst().done().amounts());
        assertEquals("P8", over.decided().getFirst().decision().reason().rule());
    }

    @Test
    void recordsFollow() {
        weeks.asAsked(0, "2 x 12 reps: band-row, red band").asAsked(2, ROWS);
        assertTrue(weeks.history().records().show(Book.BAND_ROW, 2, 20));
        weeks.with(corrected(last(), 2, 14));
        assertFalse(weeks.history().records().show(Book.BAND_ROW, 2, 15));
        assertTrue(weeks.history().records().show(Book.BAND_ROW, 2, 14));
        assertTrue(weeks.history().records().show(Book.BAND_ROW, 1, 20));
        assertEquals(
                14, weeks.history().records().last(Book.BAND_ROW).orElseThrow().least());
    }

    @Test
    void heardAgainItChangesNothing() {
        weeks.asAsked(0, ROWS);
        LogEntry.SetCorrected first = corrected(last(), 2, 14);
        weeks.with(first);
        History once = weeks.history();
        assertEquals(once.standings(), once.after(first).standings());
        History later = weeks.asAsked(2, "2 x 15 reps: band-row, red band").history();
        assertEquals(later.standings(), later.after(first).standings());
        assertEquals(later.records(), later.after(first).records());
    }

    /// A device's clock stands on whole milliseconds.
    @Test
    void aCorrectionAtTheMomentOfTheEndCounts() {
        weeks.asAsked(0, ROWS);
        weeks.with(correctedAt(0, last(), 0, 2, 14));
        assertEquals("2 x 15 reps: band-row, red band", standing());
    }

    @Test
    void aCorrectionMayBeCorrected() {
        weeks.asAsked(0, ROWS);
        weeks.with(corrected(last(), 2, 14));
        weeks.with(correctedAt(60, last(), 0, 2, 18));
        assertEquals("2 x 19 reps: band-row, red band", standing());
    }

    @Test
    void ofAnOlderSessionOnlyTheRecordChanges() {
        weeks.asAsked(0, ROWS);
        FinishedSession first = last();
        weeks.asAsked(2, "2 x 8 reps: band-row, green band");
        LogEntry.SetCorrected corrected = corrected(first, 2, 14);
        assertEquals(List.of(), corrected.decided());
        String before = standing();
        weeks.with(corrected);
        assertEquals(before, standing());
        assertFalse(weeks.history().records().show(Book.BAND_ROW, 2, 15));
        FinishedSession shown = first.with(corrected);
        assertEquals(List.of(20, 14), shown.decided().getFirst().done().amounts());
        assertEquals("P6", shown.decided().getFirst().decision().reason().rule());
    }

    /// The exercise was not in the session that came after.
    @Test
    void theLastSessionOfAnExerciseMayNotBeTheLastOne() {
        weeks.asAsked(0, ROWS);
        FinishedSession first = last();
        weeks.asAsked(2, ANGELS);
        weeks.with(corrected(first, 2, 14));
        assertEquals("2 x 15 reps: band-row, red band", standing());
    }

    @Test
    void aMorningThatDecidedSinceStays() {
        weeks.asAsked(0, ROWS);
        FinishedSession first = last();
        weeks.with(new NextMorning(Book.repertoire(), weeks.terms(), weeks.history())
                .told(first.session().id(), new MorningReport(new Pain(5), 4, false), Optional.empty(), Weeks.day(1)));
        String reduced = standing();
        LogEntry.SetCorrected corrected = corrected(first, 2, 14);
        assertEquals(List.of(), corrected.decided());
        weeks.with(corrected);
        assertEquals(reduced, standing());
    }

    /// P1 and P2 come before the numbers.
    @Test
    void whatEndedWithPainStaysAsItWasDecided() {
        weeks.session(0, ROWS)
                .set(0, 1, "20 reps", "red band")
                .set(0, 2, "20 reps", "red band")
                .hurts(0, 3)
                .end();
        LogEntry.SetCorrected corrected = corrected(last(), 2, 10);
        assertEquals(List.of(), corrected.decided());
        assertEquals(
                ROWS,
                weeks.with(corrected)
                        .history()
                        .standing(Book.BAND_ROW)
                        .orElseThrow()
                        .prescription()
                        .toString());
    }

    /// P10: the number that nobody would believe is put right.
    @Test
    void aDoubtGoesWithTheNumberItWasAbout() {
        weeks.session(0, "1 x 12 reps: band-row, red band")
                .set(0, 1, "99 reps", "red band")
                .end();
        weeks.with(corrected(last(), 1, 12));
        Decided now = last().decided().getFirst();
        assertEquals(Optional.empty(), now.done().doubt());
        assertEquals("1 x 13 reps: band-row, red band", standing());
        assertEquals(
                12, weeks.history().records().last(Book.BAND_ROW).orElseThrow().least());
    }

    @Test
    void aLineThatIsNotThereIsRefused() {
        weeks.asAsked(0, ROWS);
        assertThrows(IndexOutOfBoundsException.class, () -> correctedAt(30, last(), 7, 1, 10));
        assertThrows(IllegalArgumentException.class, () -> correctedAt(30, last(), 0, 0, 10));
    }

    private LogEntry.SetCorrected corrected(FinishedSession finished, int number, int reps) {
        return correctedAt(30, finished, 0, number, reps);
    }

    private LogEntry.SetCorrected correctedAt(int minutes, FinishedSession finished, int item, int number, int reps) {
        Instant at = weeks.history().attendance().lately().getLast().plusSeconds(60L * minutes);
        DoneSet set = new DoneSet(Work.reps(reps), Load.parse("red band"));
        return new Correction(Book.repertoire(), weeks.terms(), weeks.history(), 2).of(finished, item, number, set, at);
    }

    private FinishedSession last() {
        return weeks.history().lastFinished().orElseThrow();
    }

    private String standing() {
        return weeks.history()
                .standing(Book.BAND_ROW)
                .map(Standing::prescription)
                .orElseThrow()
                .toString();
    }
}
