package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.Doubt;
import org.plumbline.history.History;
import org.plumbline.history.ItemLog;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Records;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;
import org.plumbline.progression.Situation.Context;

/// What the coach says at the end of a session, for each strengthening exercise of it and for the program as a whole.
public final class Debrief {

    private static final List<CourseRule> COURSE_RULES =
            List.of(new DeloadEarly(), new AnswerPlateau(), new TrainGrip(), new EvenOutSides());

    private final Repertoire repertoire;
    private final TermsOf terms;
    private final History history;
    private final int sessionsAWeek;

    /// @param sessionsAWeek how many full sessions the plan has; the share that was kept allows more sets (S2)
    public Debrief(Repertoire repertoire, TermsOf terms, History history, int sessionsAWeek) {
        this.repertoire = repertoire;
        this.terms = terms;
        this.history = history;
        this.sessionsAWeek = sessionsAWeek;
    }

    /// Returns the end of a session: one decision for each strengthening exercise of which something was told, and what
    /// changes besides.
    ///
    /// @param isShortened whether it was cut short for time: then sets not done are left out, not counted as 0
    public LogEntry.SessionFinished end(OpenSession session, boolean isShortened, Instant now) {
        List<Decided> decided = new ArrayList<>();
        for (int place = 0; place < session.script().items().size(); place++) {
            Script.Item item = session.script().items().get(place);
            ItemLog told = session.item(place);
            Optional<Exercise> exercise = repertoire.find(item.prescription().exercise());
            if (item.part() == Part.STRENGTH && told.isTold() && exercise.isPresent()) {
                Performance done = told.performance(
                        item.setsOfBoth(), isShortened, session.checkIn().pain());
                Standing asked = stood(item);
                Performance counted = doubted(done, told, asked);
                Standing stood = LoadUsed.counted(
                        asked, session.loadUsed(item.prescription()), counted, terms.of(asked.prescription()));
                decided.add(decide(exercise.get(), stood, counted, context(item, session, exercise.get(), now)));
            }
        }
        return new LogEntry.SessionFinished(
                now, session.id(), isShortened, decided, Changed.untold(changes(session, decided, now)));
    }

    private List<Change> changes(OpenSession session, List<Decided> decided, Instant now) {
        if (session.script().isPractice()) {
            return List.of();
        }
        Closing closing = new Closing(history, session, decided, terms, sessionsAWeek, now);
        List<Change> changes = new ArrayList<>();
        for (CourseRule rule : COURSE_RULES) {
            boolean isLighter = changes.stream().anyMatch(Change.LighterWeek.class::isInstance);
            rule.changes(closing).stream()
                    .filter(change -> !(isLighter && change instanceof Change.LighterWeek))
                    .forEach(changes::add);
        }
        PainTrend.of(history.course().pain(), now).ifPresent(changes::add);
        return changes;
    }

    /// Returns where the person stood for the rules: what a break or the weeks changed holds, what is only for now does
    /// not.
    private Standing stood(Script.Item item) {
        Standing known = history.standing(item.prescription().exercise())
                .filter(standing -> standing.prescription()
                        .variant()
                        .equals(item.prescription().variant()))
                .orElseGet(() -> Standing.startingWith(item.prescription().withSets(item.setsOfBoth())));
        return switch (item.because()) {
            case Reason.Deloading _, Reason.Busy _ -> known;
            case Reason.Returned returned -> returned(known, item, returned);
            default -> known.with(item.prescription().withSets(item.setsOfBoth()));
        };
    }

    private static Standing returned(Standing known, Script.Item item, Reason.Returned returned) {
        return LayOff.valueOf(returned.gapRule()).standing(known, item.prescription());
    }

    private Context context(Script.Item item, OpenSession session, Exercise exercise, Instant now) {
        Optional<String> deload = item.because() instanceof Reason.Deloading lighter
                ? Optional.of(lighter.deloadRule())
                : Optional.empty();
        int lastFaults = history.records()
                .last(exercise.id())
                .map(Records.Last::faultPercent)
                .orElse(0);
        boolean mayAddSet = new RoomForSets(history, sessionsAWeek).isThere(now)
                && terms.hasTimeFor(session.script().seconds(), item);
        return new Context(daysSinceRed(exercise, now), lastFaults, mayAddSet, deload);
    }

    /// A number that nobody confirmed and nobody would believe (P10).
    private Performance doubted(Performance done, ItemLog told, Standing stood) {
        Load heaviest = history.records()
                .heaviest(stood.prescription().exercise())
                .orElse(stood.prescription().load());
        return told.sets().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(set -> !set.isConfirmed() && Plausibility.isUnlikely(set, heaviest))
                .findFirst()
                .map(set -> done.withDoubt(doubt(set)))
                .orElse(done);
    }

    private static Doubt doubt(DoneSet set) {
        return new Doubt(set.work().amount(), set.load());
    }

    private Decided decide(Exercise exercise, Standing stood, Performance done, Context context) {
        Terms held = terms.of(stood.prescription());
        Decision decision = Coach.decide(new Situation(stood, done, held, context));
        return decided(exercise.id(), stood, done, decision, held);
    }

    static Decided decided(ExerciseId exercise, Standing stood, Performance done, Decision decision, Terms held) {
        Optional<Standing> standing = switch (decision) {
            case Decision.Train train ->
                Optional.of(stood.after(done, train, held.working().low()));
            case Decision.LeaveOut _ -> Optional.empty();
        };
        return new Decided(exercise, done, decision, standing);
    }

    private Optional<Integer> daysSinceRed(Exercise exercise, Instant now) {
        Set<ExerciseId> pattern = new HashSet<>();
        pattern.add(exercise.id());
        repertoire.ladderOf(exercise).ifPresent(ladder -> pattern.addAll(ladder.exercises()));
        return pattern.stream()
                .map(history::lastRed)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(red ->
                        Math.toIntExact(Math.max(0, Duration.between(red, now).toDays())));
    }
}
