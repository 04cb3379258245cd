package org.plumbline.server.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.assessment.MeasureVerdict;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Decision;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Step;
import org.plumbline.history.Turn;
import org.plumbline.planner.PastWeek;
import org.plumbline.progress.Line;
import org.plumbline.progress.Span;
import org.plumbline.progress.Trend;

/// What is said of progress: a verdict by the words the rulebook has, and the facts it rests on (MEAS0, SAY6, SAY7).
public final class ProgressWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
    private static final int CLEAR_REPS = 3;
    private static final int CLEAR_SECONDS = 17;

    private final Repertoire repertoire;
    private final CoachWords coach;

    public ProgressWords(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.coach = new CoachWords(repertoire);
    }

    /// Returns the days of a span: `Eight weeks, November 9 to January 3`.
    public static String span(Span span) {
        boolean isFar = span.from().plusYears(1).isBefore(span.to());
        DateTimeFormatter format = isFar ? DAY_OF_YEAR : DAY;
        String weeks = span.weeks() > 99 ? "" : DoseWords.count(span.weeks(), "week") + ", ";
        return "%s%s to %s".formatted(weeks, format.format(span.from()), format.format(span.to()));
    }

    /// Returns a date where there is little room: `Nov 9, 2026`.
    public static String date(LocalDate date) {
        return BRIEF.format(date);
    }

    /// Returns what an exercise was done with, for a table: `Red band`, `8 kg`, `No weight`.
    public static String load(Load load) {
        return DoseWords.capitalized(load instanceof Load.Bodyweight ? "no weight" : load.toString());
    }

    /// Returns an amount with what it counts: `19 reps`, `1 rep`, `20 seconds`.
    public static String amount(int amount, Measure measure) {
        return amount + " " + DoseWords.counted(amount, measure);
    }

    /// Returns how a line went, and where it stands: `From the red band to the green band, now 19 reps.`
    public String line(Line line, Trend trend) {
        Line.Strand first = line.first();
        Line.Strand last = line.last();
        int before = first.first().best();
        int now = last.last().best();
        String reached = amount(now, line.measure());
        if (line.sessions() == 1) {
            return "The first session: %s%s.".formatted(reached, LoadWords.with(last.load()));
        }
        return switch (trend) {
            case HARDER, EASIER ->
                "From %s to %s, now %s.".formatted(name(first.variant()), name(last.variant()), reached);
            case OTHER -> "Now %s, %s.".formatted(name(last.variant()), reached);
            case HEAVIER, LIGHTER ->
                "From %s to %s, now %s.".formatted(LoadWords.the(first.load()), LoadWords.the(last.load()), reached);
            case STEPPED_UP, STEPPED_DOWN ->
                "%s %s, now %s."
                        .formatted(
                                DoseWords.count(Math.abs(last.halfSteps() - first.halfSteps()), "small step"),
                                trend.isUp() ? "harder" : "easier",
                                reached);
            case MORE, FEWER -> "From %d to %s%s.".formatted(before, reached, LoadWords.with(last.load()));
            case UNCLEAR ->
                "%s at first, %d now. No clear change yet; from %d on we call it one."
                        .formatted(
                                DoseWords.capitalized(amount(before, line.measure())),
                                now,
                                line.measure() == Measure.REPS ? CLEAR_REPS : CLEAR_SECONDS);
        };
    }

    /// Returns the name of an exercise for the middle of a sentence: `face pull`.
    public String name(Variant variant) {
        return DoseWords.uncapitalized(LoadWords.name(variant, repertoire));
    }

    /// Returns an exercise with its load for a table: `Face pull, red band`.
    public String strand(Line.Strand strand) {
        String load = strand.load() instanceof Load.Bodyweight ? "" : ", " + strand.load();
        String steps = strand.halfSteps() == 0
                ? ""
                : ", " + DoseWords.uncapitalized(DoseWords.count(strand.halfSteps(), "small step")) + " harder";
        return LoadWords.name(strand.variant(), repertoire) + load + steps;
    }

    /// Returns why something got harder or easier, in the words of its day where they were kept.
    public String why(Turn turn) {
        if (!turn.told().isEmpty()) {
            return turn.told();
        }
        boolean isOfBeginning = CoachWords.isOfTheBeginning(turn.decision().reason());
        Optional<Script.Item> item = turn.decision()
                .prescription()
                .filter(_ -> isOfBeginning)
                .map(next -> new Script.Item(
                        Part.STRENGTH,
                        next,
                        0,
                        Optional.empty(),
                        turn.decision().reason()));
        return item.map(coach::opening).orElseGet(() -> coach.why(turn.decision(), Performance.NONE));
    }

    /// Returns a step in few words, for the line at which it was taken: `20 clean, so green band`.
    public String step(Turn turn) {
        Decision decision = turn.decision();
        return switch (decision.reason()) {
            case Reason.NextLoad next -> "%d clean, so %s".formatted(next.least(), next.to());
            case Reason.NextExercise next -> "%d clean, so %s".formatted(next.least(), name(Variant.of(next.next())));
            case Reason.SmallerStep step -> DoseWords.halfStep(step.step());
            case Reason.AnotherSet more -> "%d clean, so a set more".formatted(more.least());
            case Reason.Returned back -> "softer after %d days off".formatted(back.days());
            case Reason.Restored back -> "%s again".formatted(back.to());
            default -> turn.direction() == Step.Direction.UP ? "a step up" : "eased";
        };
    }

    /// Returns what may be said of discomfort in the title, empty where nothing may.
    public static Optional<String> comfort(MeasureVerdict verdict) {
        return switch (verdict) {
            case MeasureVerdict.ClearlyLower _ -> Optional.of("Discomfort: clearly lower");
            case MeasureVerdict.Changed _ -> Optional.of("Discomfort: higher than at the start");
            case MeasureVerdict.NoClearChange _ -> Optional.of("Comfort: no clear change yet");
            case MeasureVerdict.BaselineOpen _, MeasureVerdict.NotComparable _ -> Optional.empty();
        };
    }

    /// Returns what a week was, beside its sessions: `ill`.
    public static String off(PastWeek.Off off) {
        return switch (off) {
            case ILL -> "ill";
            case TRAVELING -> "traveling";
            case WAITING -> "training waited";
        };
    }

    /// Returns what a week is to whoever hears it: `Week 5: 1 of 3`.
    public static String week(PastWeek week) {
        String done = week.planned() == 0 && week.done() == 0 ? "none planned" : counted(week);
        return "Week %d: %s%s"
                .formatted(
                        week.number(),
                        done,
                        week.off().map(off -> ", " + off(off)).orElse(""));
    }

    private static String counted(PastWeek week) {
        return week.done() + " of " + Math.max(week.done(), week.planned());
    }
}
