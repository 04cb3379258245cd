package org.plumbline.server.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.ItemLog;
import org.plumbline.server.session.SummaryView.Chip;
import org.plumbline.server.session.SummaryView.Line;
import org.plumbline.server.session.SummaryView.Offer;
import org.plumbline.server.words.ChangeWords;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.ScreenWords;

/// Puts finished sessions into words.
final class Summaries {

    /// A session open for longer than this was left and come back to; its minutes would say nothing.
    private static final int LONGEST_MINUTES = 180;

    private final Repertoire repertoire;
    private final CoachWords coachWords;
    private final ChangeWords changeWords;

    Summaries(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.coachWords = new CoachWords(repertoire);
        this.changeWords = new ChangeWords(repertoire);
    }

    /// Returns the summary of a session.
    ///
    /// @param offers those that still wait for an answer
    SummaryView of(FinishedSession finished, Map<ExerciseId, Prescription> offers) {
        List<ItemLog> told = List.copyOf(finished.session().items().values());
        return new SummaryView(
                title(finished),
                told.stream().mapToInt(item -> item.sets().size()).sum(),
                told.stream().mapToInt(Summaries::reps).sum(),
                finished.session().script().isPractice(),
                finished.decided().stream()
                        .map(decided -> line(decided, asked(decided, finished), offers))
                        .toList(),
                finished.changed().stream().map(this::change).toList());
    }

    /// What was told stays told; only what comes from a time before words were kept is said in today's.
    private Cited change(Changed changed) {
        return changed.told().isEmpty()
                ? changeWords.cited(changed.change())
                : Cited.of(changed.told(), changed.change().rule());
    }

    private static String title(FinishedSession finished) {
        Duration time = Duration.between(finished.session().startedAt(), finished.finishedAt());
        long minutes = Math.max(1, time.toMinutes());
        return minutes > LONGEST_MINUTES ? "Done" : "Done, in " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    private static int reps(ItemLog item) {
        return item.sets().values().stream()
                .filter(set -> set.work().measure() == Measure.REPS)
                .mapToInt(set -> set.work().amount())
                .sum();
    }

    private Line line(Decided decided, Variant asked, Map<ExerciseId, Prescription> offers) {
        List<Integer> amounts = decided.done().amounts();
        return new Line(
                ExerciseWords.name(repertoire, asked),
                new Chip(coachWords.kind(decided.decision()), coachWords.step(decided)),
                ScreenWords.list(amounts.stream().map(String::valueOf).toList(), "and"),
                decided.decision().prescription().map(next -> next(next, asked)).orElse(""),
                coachWords.cited(decided),
                offer(decided, offers));
    }

    private static Variant asked(Decided decided, FinishedSession finished) {
        return finished.session()
                .asked(decided.exercise())
                .map(Prescription::variant)
                .orElseGet(() -> Variant.of(decided.exercise()));
    }

    private String next(Prescription next, Variant asked) {
        String load = DoseWords.load(next.load()).isEmpty() ? "" : " with " + LoadWords.the(next.load());
        String other = next.variant().equals(asked) ? "" : ", " + ExerciseWords.name(repertoire, next.variant());
        return dose(next) + load + other;
    }

    private static String dose(Prescription prescription) {
        String sets = prescription.sets() == 1 ? "" : prescription.sets() + " × ";
        return sets
                + DoseWords.amount(
                        prescription.target().amount(), prescription.target().measure());
    }

    private Optional<Offer> offer(Decided decided, Map<ExerciseId, Prescription> offers) {
        return Optional.of(decided.decision())
                .filter(Decision.Train.class::isInstance)
                .map(Decision.Train.class::cast)
                .flatMap(Decision.Train::offer)
                .filter(harder -> harder.equals(offers.get(decided.exercise())))
                .map(harder -> new Offer(
                        "/offers/" + decided.exercise(),
                        ExerciseWords.name(repertoire, harder.variant()),
                        dose(harder)));
    }
}
