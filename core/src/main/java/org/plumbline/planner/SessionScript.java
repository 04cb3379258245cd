package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.history.History;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;
import org.plumbline.progression.Briefing;
import org.plumbline.progression.LighterWeeks;

/// Turns a planned session into what is done today: the plan says which exercises, the coach says how much.
///
/// An exercise that the coach moved up or down its ladder takes the place of the planned one, and one that was left
/// out stays out. A session without strength work is practice, and the coach has no say in it.
public final class SessionScript {

    private final Repertoire repertoire;
    private final Today today;

    /// What today's script goes by besides the plan.
    ///
    /// @param briefing what the coach says before it
    private record Today(History history, Briefing briefing) {}

    public SessionScript(Repertoire repertoire, History history, Briefing briefing) {
        this.repertoire = repertoire;
        this.today = new Today(history, briefing);
    }

    /// Returns the script of a planned session, or empty when the coach left nothing of it. Its time is that of the
    /// plan, but for what is asked otherwise today.
    public Optional<Script> of(PlannedSession planned) {
        List<Script.Item> strength = strength(planned);
        if (strength.isEmpty() && !planned.strength().isEmpty()) {
            return Optional.empty();
        }
        List<PlannedItem> warmUp = planned.warmUp().stream().filter(this::isIn).toList();
        List<PlannedItem> stretches =
                planned.stretches().stream().filter(this::isIn).toList();
        List<Script.Item> items = new ArrayList<>();
        warmUp.forEach(item -> items.add(asPlanned(Part.WARM_UP, item)));
        items.addAll(strength);
        stretches.forEach(item -> items.add(asPlanned(Part.STRETCH, item)));
        SessionClock clock = new SessionClock(repertoire);
        int seconds = planned.time().seconds()
                - (clock.warmUpSeconds(planned.warmUp()) - clock.warmUpSeconds(warmUp))
                - (clock.strengthSeconds(planned.strength()) - clock.askedSeconds(strength))
                - (clock.stretchSeconds(planned.stretches()) - clock.stretchSeconds(stretches));
        return items.isEmpty() ? Optional.empty() : Optional.of(new Script(items, seconds));
    }

    private List<Script.Item> strength(PlannedSession planned) {
        List<Script.Item> items = new ArrayList<>();
        int mayGrow = today.briefing().setsLeftToAdd();
        WeeklyRise rise = new WeeklyRise(
                repertoire,
                today.history(),
                today.briefing().grownLately(),
                today.briefing().sessionsAWeek());
        for (PlannedItem item : planned.strength()) {
            Optional<Script.Item> more = mayGrow > 0 ? item(item, items, true) : Optional.empty();
            Optional<ExerciseId> grown = more.filter(one -> one.because() instanceof Reason.Ramped)
                    .map(one -> one.prescription().exercise());
            if (grown.isPresent() && rise.allows(grown.get(), planned)) {
                rise = rise.with(grown.get());
                mayGrow--;
                more.ifPresent(items::add);
            } else {
                item(item, items, false).ifPresent(items::add);
            }
        }
        today.history()
                .course()
                .grip()
                .accessory()
                .filter(accessory -> !planned.strength().isEmpty() && !isOut(accessory))
                .flatMap(this::forGrip)
                .filter(item -> !isThere(item, items))
                .ifPresent(items::add);
        return today.briefing().deload().map(rule -> lightened(items, rule)).orElse(items);
    }

    private Optional<Script.Item> item(PlannedItem planned, List<Script.Item> items, boolean mayGrow) {
        return coached(planned, mayGrow)
                .filter(one -> !isThere(one, items))
                .or(() -> onTheWay(planned, items, mayGrow));
    }

    /// Two planned exercises may have come down to the same one. When it has led back up to one of them, the
    /// other goes on from there.
    private Optional<Script.Item> onTheWay(PlannedItem planned, List<Script.Item> items, boolean mayGrow) {
        List<ExerciseId> way = today.history().wayFrom(planned.exercise());
        return way.subList(1, Math.max(1, way.size() - 1)).reversed().stream()
                .filter(exercise -> !isOut(exercise) && today.briefing().isEligible(exercise))
                .flatMap(exercise -> today.history().standing(exercise).stream())
                .map(standing -> opened(planned, standing, mayGrow))
                .filter(item -> !isThere(item, items))
                .findFirst();
    }

    private static boolean isThere(Script.Item item, List<Script.Item> items) {
        return items.stream()
                .anyMatch(other -> other.prescription()
                        .exercise()
                        .equals(item.prescription().exercise()));
    }

    /// Half the sets, in the same exercises (D2). A return from a break is soft already.
    private static List<Script.Item> lightened(List<Script.Item> items, String rule) {
        List<Integer> sets = LighterWeeks.lighten(
                items.stream().map(item -> item.prescription().sets()).toList());
        List<Script.Item> lighter = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Script.Item item = items.get(i);
            boolean isNew = item.because() instanceof Reason.Returned || item.because() instanceof Reason.StartHere;
            lighter.add(
                    isNew
                            ? item
                            : new Script.Item(
                                    item.part(),
                                    item.prescription().withSets(sets.get(i)),
                                    item.restSeconds(),
                                    item.change(),
                                    new Reason.Deloading(rule)));
        }
        return lighter;
    }

    /// What hurt too much in a set is no warm-up either.
    private boolean isIn(PlannedItem planned) {
        return !isOut(planned.exercise());
    }

    private boolean isOut(ExerciseId exercise) {
        return today.history().isLeftOut(exercise) || isPatternRemoved(exercise);
    }

    private Optional<Script.Item> coached(PlannedItem planned, boolean mayGrow) {
        ExerciseId place = inPlaceOf(planned.exercise());
        Optional<ExerciseId> sibling = today.briefing().standIn(place).filter(other -> !isOut(other));
        ExerciseId exercise = sibling.orElse(place);
        if (isOut(exercise)) {
            return Optional.empty();
        }
        Optional<Script.Item> known = today.history()
                .standing(exercise)
                .map(standing -> opened(planned, standing, mayGrow))
                .map(item -> sibling.isPresent() ? standingIn(item, place) : item);
        return known.or(() -> Optional.of(
                exercise.equals(planned.exercise())
                        ? begun(planned)
                        : first(exercise, planned, newcomer(sibling, place))));
    }

    /// Why an exercise without a standing is there: it stands in for another, or is back after clearance (P1).
    private static Reason newcomer(Optional<ExerciseId> sibling, ExerciseId place) {
        return sibling.isPresent() ? new Reason.StandsIn(place) : new Reason.StartHere();
    }

    /// What was done before and has no standing was taken out by pain and is back: it begins from its easiest (P1).
    private Script.Item begun(PlannedItem planned) {
        return today.history().records().last(planned.exercise()).isPresent()
                ? first(planned.exercise(), planned, new Reason.StartHere())
                : asPlanned(Part.STRENGTH, planned);
    }

    /// An answer given since may leave out what the coach moved to; then the planned one is back.
    private ExerciseId inPlaceOf(ExerciseId planned) {
        ExerciseId moved = today.history().inPlaceOf(planned);
        return moved.equals(planned) || today.briefing().isEligible(moved) ? moved : planned;
    }

    private Script.Item opened(PlannedItem planned, Standing standing, boolean mayGrow) {
        int sets = mayGrow ? planned.dose().sets() : standing.prescription().sets();
        Briefing.Opening opening = today.briefing().open(standing, sets);
        ExerciseId exercise = opening.prescription().exercise();
        return withSides(new Script.Item(
                Part.STRENGTH,
                opening.prescription(),
                planned.dose().restSeconds(),
                exercise.equals(planned.exercise()) ? planned.change() : Optional.empty(),
                opening.because()));
    }

    private static Script.Item standingIn(Script.Item item, ExerciseId insteadOf) {
        return item.because() instanceof Reason.Returned
                ? item
                : new Script.Item(
                        item.part(),
                        item.prescription(),
                        item.restSeconds(),
                        item.change(),
                        new Reason.StandsIn(insteadOf),
                        item.weaker());
    }

    /// A1: the weaker side begins, and may have a last set of its own.
    private Script.Item withSides(Script.Item item) {
        Prescription asked = item.prescription();
        boolean hasSides = repertoire
                .find(asked.exercise())
                .filter(exercise -> exercise.dose().sides() == Sides.EACH)
                .isPresent();
        return today.briefing()
                .weakerSide(asked.exercise())
                .filter(_ -> hasSides)
                .map(side -> new Script.Item(
                        item.part(),
                        side.getsMore() ? asked.withSets(asked.sets() + 1) : asked,
                        item.restSeconds(),
                        item.change(),
                        item.because(),
                        Optional.of(side)))
                .orElse(item);
    }

    /// G1: at the end, so that no row is held up by a tired grip (ORD3).
    private Optional<Script.Item> forGrip(ExerciseId accessory) {
        return today.briefing()
                .begin(accessory)
                .map(first -> new Script.Item(
                        Part.STRENGTH, first, SessionClock.GRIP_REST_SECONDS, Optional.empty(), new Reason.ForGrip()));
    }

    private Script.Item first(ExerciseId exercise, PlannedItem planned, Reason because) {
        return today.briefing()
                .begin(exercise)
                .map(first ->
                        new Script.Item(Part.STRENGTH, first, planned.dose().restSeconds(), Optional.empty(), because))
                .orElseGet(() -> asPlanned(Part.STRENGTH, planned));
    }

    private boolean isPatternRemoved(ExerciseId exercise) {
        return today.history().removedPatterns().stream()
                .anyMatch(removed -> repertoire
                        .find(removed)
                        .flatMap(repertoire::ladderOf)
                        .filter(ladder -> ladder.exercises().contains(exercise))
                        .isPresent());
    }

    private Script.Item asPlanned(Part part, PlannedItem planned) {
        return new Script.Item(
                part,
                beginning(planned, repertoire),
                planned.dose().restSeconds(),
                planned.change(),
                new Reason.StartHere());
    }

    /// Returns what a planned exercise begins with.
    static Prescription beginning(PlannedItem planned, Repertoire repertoire) {
        PlannedDose dose = planned.dose();
        return new Prescription(
                planned.exercise(),
                planned.load(),
                dose.sets(),
                new Work(dose.amount().low(), dose.measure()),
                pause(planned, repertoire),
                List.of());
    }

    private static Optional<Integer> pause(PlannedItem planned, Repertoire repertoire) {
        boolean pauses = repertoire
                .find(planned.exercise())
                .map(Exercise::dose)
                .filter(dose -> dose.mode() == Mode.REPS_AND_HOLD)
                .isPresent();
        return pauses ? planned.dose().holdSeconds().map(Range::low) : Optional.empty();
    }
}
