package org.plumbline.server.session;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.ItemLog;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;

/// A finished session in words: what was done, and for every exercise what comes next and why.
///
/// @param title `Done, in 21 minutes`
/// @param sets how many working sets were done
/// @param reps how many clean repetitions
/// @param isPractice whether it had no working sets, so that nothing comes of it
public record SummaryView(String title, int sets, int reps, boolean isPractice, List<Line> lines) {

    /// What comes next for one exercise.
    ///
    /// @param kind up, same or held: the shape of its knot
    /// @param step the decision in two words: `Next band`
    /// @param done `20 and 20`
    /// @param next `10 on the green band`, or nothing when it is left out
    /// @param why the reason and its rule
    public record Line(String name, String kind, String step, String done, String next, Cited why) {}

    static SummaryView of(FinishedSession finished, Repertoire repertoire, CoachWords words) {
        long minutes = Math.max(
                1,
                Duration.between(finished.session().startedAt(), finished.finishedAt())
                        .toMinutes());
        return new SummaryView(
                minutes > 180 ? "Done" : "Done, in " + minutes + (minutes == 1 ? " minute" : " minutes"),
                finished.session().items().values().stream()
                        .mapToInt(item -> item.sets().size())
                        .sum(),
                finished.session().items().values().stream()
                        .mapToInt(SummaryView::reps)
                        .sum(),
                finished.session().script().isPractice(),
                finished.decided().stream()
                        .map(decided -> line(decided, repertoire, words))
                        .toList());
    }

    private static int reps(ItemLog item) {
        return item.sets().values().stream()
                .filter(set -> set.work().measure() == Measure.REPS)
                .mapToInt(set -> set.work().amount())
                .sum();
    }

    private static Line line(Decided decided, Repertoire repertoire, CoachWords words) {
        String name = repertoire
                .find(decided.exercise())
                .map(Exercise::name)
                .orElse(decided.exercise().toString());
        return new Line(
                name,
                words.kind(decided.decision()),
                words.step(decided),
                listed(decided.done().amounts()),
                decided.decision()
                        .prescription()
                        .map(next -> next(decided, next, repertoire))
                        .orElse(""),
                words.cited(decided.decision(), decided.done().amounts()));
    }

    /// Returns `20`, `20 and 19`, or `20, 20 and 19`.
    private static String listed(List<Integer> amounts) {
        String last = amounts.isEmpty() ? "" : amounts.getLast().toString();
        return amounts.size() < 2
                ? last
                : amounts.subList(0, amounts.size() - 1).stream()
                                .map(String::valueOf)
                                .collect(joining(", "))
                        + " and " + last;
    }

    private static String next(Decided decided, Prescription next, Repertoire repertoire) {
        String sets = next.sets() == 1 ? "" : next.sets() + " × ";
        String amount = DoseWords.amount(next.target().amount(), next.target().measure());
        String load = DoseWords.load(next.load()).isEmpty() ? "" : " with " + next.load();
        String other = next.exercise().equals(decided.exercise())
                ? ""
                : ", " + repertoire.find(next.exercise()).map(Exercise::name).orElse("");
        return sets + amount + load + other;
    }
}
