package org.plumbline.planner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.planner.Swaps.Swap;
import org.plumbline.planner.WeekBench.Basis;
import org.plumbline.planner.WeekChooser.Chosen;

/// Carries out a change to a week, and leaves the rest of it as it is.
final class Editing {

    private static final int PERCENT = 100;

    private final Basis basis;
    private final Plan.Week plan;
    private final Optional<Chosen> chosen;

    Editing(Basis basis, Plan.Week plan, Optional<Chosen> chosen) {
        this.basis = basis;
        this.plan = plan;
        this.chosen = chosen;
    }

    EditOutcome carryOut(PlanEdit edit) {
        Profile profile = basis.profile().with(edit.after(basis.profile().arrangement()));
        Basis changed = basis.with(profile).with(basis.soFar().with(chosen.map(Chosen::selection)));
        return switch (edit) {
            case PlanEdit.Swapped swapped -> swapped(swapped, changed);
            case PlanEdit.Moved moved -> moved(moved, changed);
            case PlanEdit.Favored told -> favored(told, changed);
            case PlanEdit.WeakPointTold _ -> better(filled(changed), Swaps::best);
            case PlanEdit.Disliked told -> done(changed, told.isDisliked() ? Set.of(told.exercise()) : Set.of());
            case PlanEdit.Traveling traveling -> traveling(traveling, changed);
            case PlanEdit.RoutineFollowed _, PlanEdit.UpperBodyDays _ -> done(changed, Set.of());
            case PlanEdit.TakenOver _ -> takenOver(changed);
            case PlanEdit.Afresh _ -> done(changed.with(changed.soFar().with(Optional.empty())), Set.of());
            case PlanEdit.Pinned _, PlanEdit.ShortenedDay _, PlanEdit.SkippedDay _ ->
                new EditOutcome.Done(chosen.map(Chosen::selection), List.of(), PERCENT);
        };
    }

    /// What was asked for is chosen with what is arranged now.
    private EditOutcome done(Basis changed, Set<ExerciseId> edited) {
        return done(changed.planner().choose(), edited);
    }

    private EditOutcome done(Optional<Chosen> after, Set<ExerciseId> edited) {
        int kept = chosen.isPresent() && after.isPresent()
                ? kept(slots(chosen.get().selection()), slots(after.get().selection()), edited)
                : PERCENT;
        return new EditOutcome.Done(after.map(Chosen::selection), shifts(after), kept);
    }

    private List<Shift> shifts(Optional<Chosen> after) {
        return chosen.isPresent() && after.isPresent()
                ? Swaps.shifts(Swaps.halfSets(chosen.get()), Swaps.halfSets(after.get()))
                : List.of();
    }

    /// Returns how much of a week stayed where it was, in percent, apart from what was to change.
    private static int kept(Set<Pin> before, Set<Pin> after, Set<ExerciseId> edited) {
        List<Pin> rest = before.stream()
                .filter(slot -> !edited.contains(slot.exercise()))
                .toList();
        long stayed = rest.stream().filter(after::contains).count();
        return rest.isEmpty() ? PERCENT : Math.toIntExact(PERCENT * stayed / rest.size());
    }

    private static Set<Pin> slots(Selection selection) {
        Set<Pin> slots = new HashSet<>();
        selection
                .sessions()
                .forEach(session ->
                        session.choices().forEach(choice -> slots.add(new Pin(session.weekday(), choice.exercise()))));
        return slots;
    }

    private EditOutcome swapped(PlanEdit.Swapped edit, Basis changed) {
        Optional<Swap> swap = chosen.map(Swaps::new).stream()
                .flatMap(swaps -> swaps.of(edit.weekday(), edit.from()).stream())
                .filter(one -> one.to().id().equals(edit.to()) && !isUnwanted(edit.to()))
                .findFirst();
        if (swap.isEmpty()) {
            return new EditOutcome.NotDone(new Clashes(basis).swap(edit, chosen));
        }
        return done(with(changed, swap.get()), Set.of(edit.from()));
    }

    private boolean isUnwanted(ExerciseId exercise) {
        return basis.profile().arrangement().taste().dislikes().contains(exercise);
    }

    /// Returns the basis of a week with one exercise in the place of another.
    private static Basis with(Basis changed, Swap swap) {
        Selection before = changed.soFar().chosen().orElse(Selection.NONE);
        Selection after = new Selection(before.sessions().stream()
                .map(session -> session.weekday() == swap.weekday() ? swapped(session, swap) : session)
                .toList());
        return changed.with(changed.soFar().with(Optional.of(after)));
    }

    private static Selection.Session swapped(Selection.Session session, Swap swap) {
        List<Selection.Choice> choices = new ArrayList<>(session.choices());
        choices.replaceAll(choice -> choice.exercise().equals(swap.from())
                ? new Selection.Choice(swap.to().id(), swap.count())
                : choice);
        return new Selection.Session(session.weekday(), choices);
    }

    /// A favorite comes into the week where that costs nothing that matters more; nothing else is touched.
    private EditOutcome favored(PlanEdit.Favored told, Basis changed) {
        Optional<Exercise> favorite = basis.repertoire().find(told.exercise()).filter(_ -> told.isFavorite());
        return better(changed, swaps -> favorite.flatMap(swaps::best));
    }

    /// Takes the best single swap, if it makes the week better.
    ///
    /// @param wanted what is looked for: the best swap of all, or the best one for a favorite
    private EditOutcome better(Basis changed, Function<Swaps, Optional<Swap>> wanted) {
        Optional<Swaps> swaps = changed.planner().choose().map(Swaps::new);
        Optional<Swap> best = swaps.flatMap(wanted)
                .filter(swap -> swap.score().compareTo(swaps.get().score()) > 0)
                .filter(swap -> !isPinned(changed, swap));
        return best.map(swap -> done(with(changed, swap), Set.of())).orElseGet(() -> done(changed, Set.of()));
    }

    private static boolean isPinned(Basis changed, Swap swap) {
        return changed.profile().arrangement().pins().contains(new Pin(swap.weekday(), swap.from()));
    }

    /// Sets may grow and gaps may be filled before anything is swapped.
    private static Basis filled(Basis changed) {
        WeekPlanner planner = changed.planner();
        return planner.choose()
                .map(week -> planner.chooser()
                        .filled(week.selection(), week.problem().days()))
                .map(week -> changed.with(changed.soFar().with(Optional.of(week.selection()))))
                .orElse(changed);
    }

    /// Back home the week is what it was before the journey.
    private EditOutcome traveling(PlanEdit.Traveling edit, Basis changed) {
        Optional<Optional<Selection>> before =
                edit.equipment().isPresent() ? Optional.empty() : basis.edits().beforeTraveling();
        Basis then =
                before.map(week -> changed.with(changed.soFar().with(week))).orElse(changed);
        return done(then, Set.of());
    }

    /// The planner goes on with what a routine had, and gives up what a better choice needs the place of.
    private EditOutcome takenOver(Basis changed) {
        Selection routine = new Selection(plan.sessions().stream()
                .filter(PlannedSession::isFull)
                .map(session -> new Selection.Session(
                        session.weekday(),
                        session.strength().stream()
                                .map(item -> new Selection.Choice(
                                        item.exercise(), item.dose().sets()))
                                .toList()))
                .toList());
        WeekPlanner planner = changed.planner();
        Selection reworked =
                planner.chooser().filled(routine, routine.weekdays()).selection();
        return done(changed.with(changed.soFar().with(Optional.of(reworked))), Set.of());
    }

    private EditOutcome moved(PlanEdit.Moved edit, Basis changed) {
        Optional<Clash> clash = new Clashes(basis).move(edit, plan);
        if (clash.isPresent() || chosen.isEmpty()) {
            return new EditOutcome.NotDone(clash.orElseGet(() -> Clash.of("2.7")));
        }
        DayMove move = new DayMove(basis.repertoire(), edit);
        Selection wanted = move.exchanged(chosen.get().selection());
        Chosen rested = changed.planner()
                .chooser()
                .after(move.rested(wanted), wanted.weekdays(), EnumSet.of(edit.from(), edit.to()));
        return new EditOutcome.Done(
                Optional.of(rested.selection()),
                shifts(Optional.of(rested)),
                kept(slots(wanted), slots(rested.selection()), Set.of()));
    }
}
