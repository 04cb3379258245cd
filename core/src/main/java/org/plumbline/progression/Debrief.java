package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
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
        List<Decided> decided = Working.of(session, isShortened).stream()
                .filter(work -> repertoire.find(work.exercise()).isPresent())
                .map(work -> decide(work, session, now))
                .toList();
        return new LogEntry.SessionFinished(
                now, session.id(), isShortened, decided, Changed.untold(changes(session, decided, now)));
    }

    /// Returns what is decided about an exercise of a session that was corrected, from where the person stood before.
    ///
    /// @param before where they stood
    Optional<Decided> again(FinishedSession corrected, ExerciseId exercise, Standing before, Instant now) {
        return Working.of(corrected.session(), corrected.isShortened()).stream()
                .filter(work -> work.exercise().equals(exercise))
                .findFirst()
                .filter(_ -> repertoire.find(exercise).isPresent())
                .map(work -> {
                    Situation situation = situation(work, corrected.session(), Optional.of(before), now);
                    return decided(situation, Coach.decide(situation));
                });
    }

    private Decided decide(Working work, OpenSession session, Instant now) {
        Situation situation = situation(work, session, history.standing(work.exercise()), now);
        if (!Meanwhile.isSince(session, work.exercise(), history)) {
            return decided(situation, Coach.decide(situation));
        }
        Meanwhile meanwhile = new Meanwhile(history, work.exercise());
        Situation softer = situation.from(meanwhile.softer(situation.standing()), terms::of);
        return meanwhile.decided(softer.done(), Coach.afterPain(softer).map(decision -> decided(softer, decision)));
    }

    private Situation situation(Working work, OpenSession session, Optional<Standing> before, Instant now) {
        Standing asked = stood(work.item(), before);
        Performance counted = doubted(work, asked);
        Standing stood = LoadUsed.counted(
                asked, session.loadUsed(work.item().prescription()), counted, terms.of(asked.prescription()));
        Exercise exercise = repertoire.exercise(work.exercise());
        return new Situation(
                stood, counted, terms.of(stood.prescription()), context(work.item(), session, exercise, now));
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
    private static Standing stood(Script.Item item, Optional<Standing> before) {
        Standing known = before.filter(standing -> standing.prescription()
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
    private Performance doubted(Working work, Standing stood) {
        Load heaviest = history.records()
                .heaviest(work.exercise())
                .orElse(stood.prescription().load());
        return work.sets().stream()
                .filter(set -> !set.isConfirmed() && Plausibility.isUnlikely(set, heaviest))
                .findFirst()
                .map(set -> work.done().withDoubt(doubt(set)))
                .orElse(work.done());
    }

    private static Doubt doubt(DoneSet set) {
        return new Doubt(set.work().amount(), set.load());
    }

    private static Decided decided(Situation situation, Decision decision) {
        Terms held = situation.terms();
        return decided(held.exercise().id(), situation.standing(), situation.done(), decision, held);
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
