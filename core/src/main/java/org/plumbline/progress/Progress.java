package org.plumbline.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Discomfort;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Chapter;
import org.plumbline.history.History;
import org.plumbline.planner.BreakLog;
import org.plumbline.planner.DoneVolume;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PastWeek;
import org.plumbline.planner.PastWeeks;
import org.plumbline.planner.Program;

/// What became of somebody's training until today: everything that their page of progress and their reviews say.
///
/// It is made once from a history and holds for the day; each question then takes time in proportion to what is asked
/// about.
public final class Progress {

    private final Repertoire repertoire;
    private final List<Chapter> chapters;
    private final BreakLog desk;
    private final List<PastWeek> weeks;
    private final Strength strength;
    private final Self self;

    /// What is looked at from outside the program.
    private record Self(LocalDate today, ZoneId zone, Discomfort discomfort, List<Outcome> outcomes) {}

    private Progress(Repertoire repertoire, History history, Self self, List<PastWeek> weeks) {
        this.repertoire = repertoire;
        this.chapters = history.chronicle().chapters();
        this.weeks = weeks;
        this.self = self;
        this.strength = new Strength(repertoire, chapters, history.chronicle().turns(), at -> dateOf(at, self.zone()));
        this.desk = BreakLog.since(Instant.MIN, history);
    }

    /// Returns the progress of somebody on the day of a moment, where they are.
    public static Progress of(Repertoire repertoire, History history, Instant at, ZoneId zone) {
        Program.Now now = new Program.Now(at, instant -> dateOf(instant, zone));
        List<Outcome> outcomes = Arrays.stream(OutcomeMeasure.values())
                .map(measure -> history.between().outcome(measure, zone))
                .filter(outcome -> outcome.latest().isPresent())
                .toList();
        Self self = new Self(now.today(), zone, history.between().discomfort(zone), outcomes);
        return new Progress(repertoire, history, self, PastWeeks.of(history, now));
    }

    private static LocalDate dateOf(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    public LocalDate today() {
        return self.today();
    }

    /// Whether no session was ever finished.
    public boolean isNew() {
        return chapters.stream().allMatch(Chapter::isPractice);
    }

    /// Returns all weeks, the first one first; the last is that of today.
    public List<PastWeek> weeks() {
        return weeks;
    }

    /// Returns the weeks that begin in a span.
    public List<PastWeek> weeks(Span span) {
        return weeks.stream().filter(week -> span.has(week.from())).toList();
    }

    /// Returns the lines of strength in a span, those with the most sessions first.
    public List<Line> lines(Span span) {
        return strength.lines(span);
    }

    /// Returns how a line ended beside how it began.
    public Trend trend(Line line) {
        return Strength.trend(line, repertoire);
    }

    /// Returns the sets each muscle got in a week of a span, on average over its weeks.
    public List<MuscleVolume> volumes(Span span) {
        List<Chapter> done = chapters.stream()
                .filter(chapter -> span.has(dateOf(chapter.at(), self.zone())))
                .toList();
        return DoneVolume.of(done, breaks(span), span.weeks(), repertoire);
    }

    private Map<ExerciseId, Integer> breaks(Span span) {
        return desk.sets(
                span.from().atStartOfDay(self.zone()).toInstant(),
                span.to().plusDays(1).atStartOfDay(self.zone()).toInstant());
    }

    public Discomfort discomfort() {
        return self.discomfort();
    }

    /// Returns what was measured, by measure, of those that ever were.
    public List<Outcome> outcomes() {
        return self.outcomes();
    }

    /// Returns the eight weeks that end with this one, or the first eight of the program.
    public Span eightWeeks() {
        return lately(8);
    }

    /// Returns so many weeks that end with this one; at least the first ones of the program.
    public Span lately(int count) {
        if (weeks.isEmpty()) {
            return new Span(today(), today().plusDays(7L * count - 1));
        }
        int from = Math.max(0, weeks.size() - count);
        LocalDate first = weeks.get(from).from();
        return new Span(first, first.plusDays(7L * count - 1));
    }

    /// Returns all weeks there were.
    public Span all() {
        Span eight = eightWeeks();
        LocalDate first = weeks.isEmpty() ? eight.from() : weeks.getFirst().from();
        return new Span(
                first,
                eight.to().isBefore(today())
                        ? today()
                        : lately(Math.max(8, weeks.size())).to());
    }

    /// Returns the week with a number of the program, such as 4.
    public Optional<PastWeek> week(int number) {
        return weeks.stream().filter(week -> week.number() == number).findFirst();
    }
}
