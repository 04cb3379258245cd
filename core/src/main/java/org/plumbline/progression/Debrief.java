package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.ItemLog;
import org.plumbline.history.MorningReport;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;

/// What the coach says at the end of a session and the morning after, for each strengthening exercise of it.
public final class Debrief {

    private final Repertoire repertoire;
    private final TermsOf terms;
    private final History history;

    public Debrief(Repertoire repertoire, TermsOf terms, History history) {
        this.repertoire = repertoire;
        this.terms = terms;
        this.history = history;
    }

    /// Returns one decision for each strengthening exercise of which something was told.
    ///
    /// @param isShortened whether it was cut short for time: then sets not done are left out, not counted as 0
    public List<Decided> atTheEnd(OpenSession session, boolean isShortened, Instant now) {
        List<Decided> decided = new ArrayList<>();
        for (int place = 0; place < session.script().items().size(); place++) {
            Script.Item item = session.script().items().get(place);
            ItemLog told = session.item(place);
            if (item.part() == Part.STRENGTH && told.isTold()) {
                Standing stood = history.standing(item.prescription().exercise())
                        .map(standing -> asPrescribed(standing, item))
                        .orElseGet(() -> Standing.startingWith(item.prescription()));
                Performance done = told.performance(item.prescription().sets(), isShortened);
                repertoire
                        .find(item.prescription().exercise())
                        .ifPresent(exercise -> decided.add(decide(exercise, stood, done, now)));
            }
        }
        return decided;
    }

    /// Returns what a morning changes about the exercises of the last session: those that hurt in it, or all of them
    /// if none did. Nothing, if the morning was a good one (P3).
    public List<Decided> nextMorning(MorningReport morning, Instant now) {
        if (!ReduceAfterBadMorning.isBad(morning)) {
            return List.of();
        }
        boolean anyHurt = history.beforeLast().values().stream().anyMatch(before -> hurt(before.done()));
        return history.beforeLast().entrySet().stream()
                .filter(entry -> !anyHurt || hurt(entry.getValue().done()))
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .flatMap(entry -> repertoire.find(entry.getKey()).stream()
                        .map(exercise -> decide(
                                exercise,
                                entry.getValue().standing(),
                                entry.getValue().done().withMorning(morning),
                                now)))
                .filter(decided -> decided.decision().reason() instanceof Reason.MorningPain)
                .toList();
    }

    private static boolean hurt(Performance done) {
        return done.hurt().worst().isAtLeast(1);
    }

    /// The number of sets may have grown with the weeks since the coach last spoke.
    private static Standing asPrescribed(Standing standing, Script.Item item) {
        return new Standing(
                item.prescription(), standing.because(), standing.streaks(), standing.reEntry(), standing.isEntry());
    }

    private Decided decide(Exercise exercise, Standing stood, Performance done, Instant now) {
        Terms held = terms.of(exercise);
        Decision decision = Coach.decide(new Situation(stood, done, held, daysSinceRed(exercise, now)));
        Optional<Standing> standing = switch (decision) {
            case Decision.Train train ->
                Optional.of(stood.after(done, train, held.working().low()));
            case Decision.LeaveOut _ -> Optional.empty();
        };
        return new Decided(exercise.id(), done, decision, standing);
    }

    private Optional<Integer> daysSinceRed(Exercise exercise, Instant now) {
        return repertoire.exercises().stream()
                .filter(other -> samePattern(exercise, other))
                .map(Exercise::id)
                .map(this::lastRed)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(red -> Math.toIntExact(Duration.between(red, now).toDays()));
    }

    private Optional<Instant> lastRed(ExerciseId exercise) {
        return history.lastRed(exercise);
    }

    private static boolean samePattern(Exercise exercise, Exercise other) {
        return other.id().equals(exercise.id())
                || (exercise.traits().ladder().isPresent()
                        && exercise.traits().ladder().equals(other.traits().ladder()));
    }
}
