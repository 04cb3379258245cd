package org.plumbline.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;

/// What was done over the years, in the fewest words from which progress can be drawn.
///
/// One more session shares all that were there before. Corrections are kept beside the sessions, and honored as these
/// are read, so that neither has to come first.
///
/// @param written every finished session as it was told at its end
/// @param corrected the sets that were told otherwise since
/// @param anew the same with what they decided, as far as it took effect
/// @param turned where exercises got harder or easier, apart from what corrections decided
/// @param facts what decides how much was planned: answers, little time, illness, signs, clearance
public record Chronicle(
        Trail<Chapter> written,
        Trail<LogEntry.SetCorrected> corrected,
        Trail<LogEntry.SetCorrected> anew,
        Trail<Turn> turned,
        Trail<LogEntry> facts) {

    static final Chronicle EMPTY =
            new Chronicle(Trail.empty(), Trail.empty(), Trail.empty(), Trail.empty(), Trail.empty());

    /// Sessions take turns, so an exercise is in one of so many.
    private static final int NEAR = 4;

    /// Returns every finished session, the first one first, with its sets as they were corrected.
    public List<Chapter> chapters() {
        Map<SessionId, List<LogEntry.SetCorrected>> changes = new HashMap<>();
        for (LogEntry.SetCorrected change : reversed(corrected)) {
            changes.computeIfAbsent(change.session(), _ -> new ArrayList<>()).add(change);
        }
        List<Chapter> chapters = new ArrayList<>(written.size());
        for (Chapter chapter : written) {
            List<LogEntry.SetCorrected> own = changes.getOrDefault(chapter.session(), List.of());
            chapters.add(own.isEmpty() ? chapter : corrected(chapter, own));
        }
        return reversed(chapters);
    }

    /// Returns every turn, the first one first. What was decided anew after a correction takes the place of what the
    /// session had led to; how the session began stays.
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>(reversed(turned));
        for (LogEntry.SetCorrected change : reversed(anew)) {
            for (Decided one : change.decided()) {
                turns.removeIf(turn -> turn.isLedTo(change.session(), one.exercise()));
                Turn.of(change.at(), Optional.of(change.session()), one).ifPresent(turns::add);
            }
        }
        turns.sort(Comparator.comparing(Turn::at));
        return turns;
    }

    private static Chapter corrected(Chapter chapter, List<LogEntry.SetCorrected> changes) {
        return chapter.with(
                chapter.deeds().stream().map(deed -> corrected(deed, changes)).toList());
    }

    /// The last word about a set counts. The loads of single sets are not kept: a set that was not corrected had the
    /// load of the deed.
    private static Deed corrected(Deed deed, List<LogEntry.SetCorrected> changes) {
        List<Integer> amounts = new ArrayList<>(deed.shown().amounts());
        Map<Integer, Load> loads = new HashMap<>();
        for (LogEntry.SetCorrected change : changes) {
            if (change.item() == deed.item() && change.number() <= amounts.size()) {
                amounts.set(change.number() - 1, change.set().work().amount());
                loads.put(change.number(), change.set().load());
            }
        }
        if (loads.isEmpty()) {
            return deed;
        }
        if (loads.size() < amounts.size()) {
            loads.put(0, deed.load());
        }
        Load lightest = loads.values().stream()
                .reduce((one, other) -> one.isHeavierThan(other) ? other : one)
                .orElse(deed.load());
        boolean isClean = deed.shown().isClean() || loads.size() >= amounts.size();
        return new Deed(
                deed.item(),
                deed.variant(),
                lightest,
                deed.halfSteps(),
                new Deed.Shown(deed.shown().measure(), amounts, isClean));
    }

    /// Returns the chronicle with a session of the program.
    ///
    /// @param stood what was done in it, by exercise
    Chronicle with(FinishedSession finished, Map<ExerciseId, History.Before> stood) {
        Trail<Turn> turns = turned;
        SessionId session = finished.session().id();
        for (Script.Item item : finished.session().script().items()) {
            Optional<Turn> turn = Turn.of(finished.finishedAt(), session, item);
            turns = turn.isPresent() ? turns.with(turn.get()) : turns;
        }
        for (Decided one : finished.decided()) {
            Optional<Turn> turn = Turn.of(finished.finishedAt(), Optional.of(session), one);
            turns = turn.isPresent() ? turns.with(turn.get()) : turns;
        }
        return new Chronicle(written.with(sharing(Chapter.of(finished, stood))), corrected, anew, turns, facts);
    }

    /// Returns the chronicle with a practice.
    Chronicle with(FinishedSession practice) {
        return new Chronicle(written.with(sharing(Chapter.ofPractice(practice))), corrected, anew, turned, facts);
    }

    /// Returns the chronicle with what a morning decided, or an offer that was taken.
    Chronicle with(LogEntry told, List<Decided> decided) {
        Trail<Turn> turns = turned;
        for (Decided one : decided) {
            Optional<Turn> turn = Turn.of(told.at(), Optional.empty(), one);
            turns = turn.isPresent() ? turns.with(turn.get()) : turns;
        }
        return new Chronicle(written, corrected, anew, turns, facts);
    }

    /// Returns the chronicle with a correction.
    ///
    /// @param inForce those of its decisions that took effect; none when it is heard again
    Chronicle with(LogEntry.SetCorrected told, List<Decided> inForce) {
        return new Chronicle(
                written, corrected.with(told), inForce.isEmpty() ? anew : anew.with(told.with(inForce)), turned, facts);
    }

    Chronicle withFact(LogEntry fact) {
        return new Chronicle(written, corrected, anew, turned, facts.with(fact));
    }

    private Chapter sharing(Chapter chapter) {
        List<Deed> deeds = new ArrayList<>(chapter.deeds().size());
        for (Deed deed : chapter.deeds()) {
            deeds.add(like(deed).map(deed::sharing).orElse(deed));
        }
        return chapter.with(deeds);
    }

    private Optional<Deed> like(Deed deed) {
        int looked = 0;
        for (Chapter chapter : written) {
            Optional<Deed> found = chapter.find(deed.exercise())
                    .filter(other -> other.variant().equals(deed.variant()));
            if (found.isPresent() || ++looked >= NEAR) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> reversed(Iterable<T> latestFirst) {
        List<T> all = new ArrayList<>();
        latestFirst.forEach(all::add);
        Collections.reverse(all);
        return all;
    }
}
