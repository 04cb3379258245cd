package org.plumbline.server.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Discomfort;
import org.plumbline.assessment.MeasureVerdict;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Series;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.Standing;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PastWeek;
import org.plumbline.planner.Program;
import org.plumbline.progress.Line;
import org.plumbline.progress.Progress;
import org.plumbline.progress.Reviews;
import org.plumbline.progress.Span;
import org.plumbline.progress.Trend;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.MeasureWords;
import org.plumbline.server.words.ProgressWords;
import org.plumbline.server.words.ScreenWords;

/// Looks back after some weeks, as the verdicts stood on their last day.
final class ReviewMaker {

    private static final int FIRST_YEAR = 12;
    private static final int QUARTER = 13;
    private static final int NEXT_NUMBERS = 4;

    private final Repertoire repertoire;
    private final Progress progress;
    private final StrengthPanels strength;
    private final int week;
    private final Span span;

    ReviewMaker(Repertoire repertoire, Progress progress, int week) {
        this.repertoire = repertoire;
        this.progress = progress;
        this.week = week;
        this.strength = new StrengthPanels(progress, repertoire);
        PastWeek last = progress.week(week).orElseThrow();
        int first = week <= FIRST_YEAR ? 1 : week - QUARTER + 1;
        LocalDate from = progress.week(first).map(PastWeek::from).orElse(last.from());
        this.span = new Span(from, last.to());
    }

    /// @param program what comes next; empty while training waits
    ReviewView of(History history, Optional<Program> program) {
        List<Line> lines = progress.lines(span);
        Looking looking = new Looking(span, week <= FIRST_YEAR ? 1 : week - QUARTER + 1, false);
        List<Cited> changed = new ArrayList<>();
        List<Cited> same = new ArrayList<>();
        for (Line line : lines) {
            Trend trend = progress.trend(line);
            (trend.isUp() || trend.isDown() ? changed : same)
                    .add(Cited.plain(line.topic().name() + ". " + strength.verdict(line)));
        }
        comfort(changed, same);
        progress.outcomes().forEach(outcome -> test(outcome, changed, same));
        return new ReviewView(
                new ProgressView.Head(ProgressWords.span(span), "After week " + week, reason(changed, same)),
                new ReviewView.Lists(changed, same, next(history, program)),
                lines.stream()
                        .limit(NEXT_NUMBERS)
                        .map(line -> strength.of(line, looking, ""))
                        .toList(),
                WeeksView.of(progress.weeks(span)));
    }

    private static String reason(List<Cited> changed, List<Cited> same) {
        if (changed.isEmpty() && same.isEmpty()) {
            return "There was nothing to compare in these weeks. That is a fact and no more.";
        }
        return changed.isEmpty()
                ? "No clear change yet. That is common, and the plan goes on."
                : "%s changed, %s did not clearly."
                        .formatted(
                                DoseWords.count(changed.size(), "thing"),
                                DoseWords.uncapitalized(DoseWords.count(same.size(), "")));
    }

    private void comfort(List<Cited> changed, List<Cited> same) {
        Discomfort told = progress.discomfort();
        if (told.days().isEmpty()) {
            return;
        }
        MeasureVerdict verdict = told.verdict(span.to());
        boolean isChange = verdict instanceof MeasureVerdict.ClearlyLower || verdict instanceof MeasureVerdict.Changed;
        (isChange ? changed : same).add(Cited.of("Discomfort. " + MeasureWords.discomfort(verdict), "MEAS-PAIN"));
    }

    private void test(Outcome outcome, List<Cited> changed, List<Cited> same) {
        Optional<Series.Row> then = outcome.latest().stream()
                .flatMap(series -> series.rows().stream())
                .filter(row -> !row.day().day().isAfter(span.to()))
                .reduce((_, later) -> later);
        then.ifPresent(row -> (row.verdict() instanceof MeasureVerdict.Changed ? changed : same)
                .add(Cited.of(
                        MeasureWords.name(outcome.measure()) + ". "
                                + MeasureWords.verdict(outcome.measure(), row.verdict()),
                        outcome.measure().rule().toString())));
    }

    private List<Cited> next(History history, Optional<Program> program) {
        List<Cited> next = new ArrayList<>();
        program.ifPresent(now -> next.add(sessions(now)));
        List<String> below = ProgressMaker.below(progress.volumes(span));
        if (!below.isEmpty() && below.size() < MuscleVolume.Band.values().length) {
            next.add(Cited.of(
                    "Less than the aim so far: %s. You can ask for more of it in your week."
                            .formatted(ScreenWords.list(below, "and")),
                    "2.8"));
        }
        program.ifPresent(now -> next.addAll(numbers(now, history)));
        if (isComfortOpen()) {
            next.add(Cited.of("Comfort often moves between week 4 and week 10, so the plan goes on.", "F8"));
        }
        next.add(Cited.plain("The next look back is after week %d.".formatted(Reviews.next(week))));
        return next;
    }

    private boolean isComfortOpen() {
        return week <= 8 && !(progress.discomfort().verdict(span.to()) instanceof MeasureVerdict.ClearlyLower);
    }

    private Cited sessions(Program program) {
        int now = program.agenda().sessions().size();
        int before = progress.week(week).map(PastWeek::planned).orElse(now);
        String count = DoseWords.count(now, "session");
        return now > before
                ? Cited.of("From now on there are %s a week.".formatted(DoseWords.uncapitalized(count)), "F2")
                : Cited.plain("%s a week, as you wanted.".formatted(count));
    }

    private List<Cited> numbers(Program program, History history) {
        return program.plan().sessions().stream()
                .flatMap(session -> session.strength().stream())
                .map(item -> history.inPlaceOf(item.exercise()))
                .distinct()
                .flatMap(exercise -> history.standing(exercise).stream())
                .map(Standing::prescription)
                .limit(NEXT_NUMBERS)
                .map(this::number)
                .toList();
    }

    private Cited number(Prescription next) {
        Exercise exercise = repertoire.exercise(next.exercise());
        return Cited.plain("%s: next %s.".formatted(exercise.name(), LoadWords.dose(next)));
    }
}
