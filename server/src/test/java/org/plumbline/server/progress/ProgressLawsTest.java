package org.plumbline.server.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.WeeklyTarget;
import org.plumbline.progress.Line;
import org.plumbline.progress.Progress;
import org.plumbline.progress.Span;
import org.plumbline.progress.Trend;

/// Progress is what a log says, whatever order it was heard in.
class ProgressLawsTest {

    private static final Repertoire REPERTOIRE = Catalog.open().repertoire();
    private static final Instant NOW =
            EightWeeks.START.plus(Duration.ofDays(55)).plus(Duration.ofHours(4));

    @Test
    void aLineHasAStrandForEachLoadAndAMarkForTheStep() {
        Line line = line(progress(EightWeeks.log()));
        assertEquals(
                List.of("red band", "green band"),
                line.strands().stream().map(strand -> strand.load().toString()).toList());
        assertEquals(15, line.first().first().best());
        assertEquals(20, line.first().last().best());
        assertEquals(10, line.last().first().best());
        assertEquals(1, line.marks().size());
        assertEquals(line.first().last().date(), line.marks().getFirst().date());
        assertEquals(Trend.HEAVIER, progress(EightWeeks.log()).trend(line));
    }

    @Test
    void fewerThanThreeRepetitionsAreNoClearChange() {
        List<LogEntry> two = begun(2);
        assertEquals(Trend.UNCLEAR, progress(two).trend(line(progress(two))));
        List<LogEntry> four = begun(4);
        assertEquals(Trend.MORE, progress(four).trend(line(progress(four))));
    }

    /// Two sets of a pull-apart in a week, and a break of four sets, which are one.
    @Test
    void aSetInABreakCountsAQuarter() {
        List<LogEntry> log = new ArrayList<>(EightWeeks.log());
        int before = rearShoulder(progress(log));
        log.add(EightWeeks.deskBreak());
        assertEquals(before + 2, rearShoulder(progress(log)));
    }

    @Test
    void aBreakThatTwoDevicesTellCountsOnce() {
        List<LogEntry> log = new ArrayList<>(EightWeeks.log());
        log.add(EightWeeks.deskBreak());
        int once = rearShoulder(progress(log));
        log.add(EightWeeks.deskBreakOf(EightWeeks.deskBreak().at().plusSeconds(20), "band-pull-apart", 8));
        assertEquals(once, rearShoulder(progress(log)));
    }

    @Test
    void aMoveOfZeroOrWithoutEffortAddsNothing() {
        Progress before = progress(EightWeeks.log());
        Instant at = EightWeeks.deskBreak().at();
        List<LogEntry> log = new ArrayList<>(EightWeeks.log());
        log.add(EightWeeks.deskBreakOf(at, "band-pull-apart", 0));
        log.add(EightWeeks.deskBreakOf(at.plusSeconds(3600), "thoracic-extension", 8));
        log.add(EightWeeks.deskBreakOf(at.plusSeconds(7200), "cat-cow", 8));
        assertEquals(before.volumes(before.all()), progress(log).volumes(before.all()));
    }

    @Test
    void sessionsMayBeHeardOfInAnyOrder() {
        Progress inOrder = progress(EightWeeks.log());
        for (int seed = 0; seed < 40; seed++) {
            List<List<LogEntry>> parts = new ArrayList<>(EightWeeks.sessions());
            EightWeeks.days().forEach(day -> parts.add(List.of(day)));
            EightWeeks.tests().forEach(test -> parts.add(List.of(test)));
            Collections.shuffle(parts, new Random(seed));
            List<LogEntry> log = new ArrayList<>(List.of(EightWeeks.answers()));
            parts.forEach(log::addAll);
            assertSame(inOrder, progress(log), "seed " + seed);
        }
    }

    private static void assertSame(Progress one, Progress other, String which) {
        Span span = one.eightWeeks();
        assertEquals(one.lines(span), other.lines(span), which);
        assertEquals(one.weeks(), other.weeks(), which);
        assertEquals(one.volumes(span), other.volumes(span), which);
        assertEquals(one.discomfort(), other.discomfort(), which);
        assertEquals(one.outcomes(), other.outcomes(), which);
    }

    private static int rearShoulder(Progress progress) {
        Span week =
                new Span(progress.weeks().get(7).from(), progress.weeks().get(7).to());
        return progress.volumes(week).stream()
                .filter(volume -> volume.target() == WeeklyTarget.POSTERIOR_DELTOID)
                .map(MuscleVolume::halfSets)
                .findFirst()
                .orElseThrow();
    }

    private static List<LogEntry> begun(int sessions) {
        List<LogEntry> log = new ArrayList<>(List.of(EightWeeks.answers()));
        EightWeeks.sessions().subList(0, sessions).forEach(log::addAll);
        return log;
    }

    private static Line line(Progress progress) {
        return progress.lines(progress.eightWeeks()).getFirst();
    }

    private static Progress progress(List<LogEntry> log) {
        return Progress.of(REPERTOIRE, History.of(log), NOW, ZoneOffset.UTC);
    }
}
