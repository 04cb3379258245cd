package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Edits;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.planner.Swaps.Swap;
import org.plumbline.planner.WeekChooser.Chosen;
import org.plumbline.screening.Verdict;
import org.plumbline.search.Score;

/// The week of one person on the workbench.
final class WeekBench implements Workbench {

    private static final int ALTERNATIVES = 4;

    private final Basis basis;
    private final Map<ExerciseId, Integer> breaks;
    private final WeekPlanner planner;
    private final Plan.Week plan;
    private final Optional<Chosen> chosen;

    /// All that a week follows from.
    ///
    /// @param edits the changes that were made to it
    record Basis(Repertoire repertoire, Profile profile, Verdict.Train verdict, int week, SoFar soFar, Edits edits) {

        Basis with(Profile changed) {
            return new Basis(repertoire, changed, verdict, week, soFar, edits);
        }

        Basis with(SoFar changed) {
            return new Basis(repertoire, profile, verdict, week, changed, edits);
        }

        WeekPlanner planner() {
            return new WeekPlanner(repertoire, profile, verdict, week, soFar);
        }
    }

    /// @param breaks the sets done this week in breaks at the desk
    WeekBench(Basis basis, Map<ExerciseId, Integer> breaks) {
        this.basis = basis;
        this.breaks = Map.copyOf(breaks);
        this.planner = basis.planner();
        WeekPlanner.Made made = planner.make();
        this.plan = made.plan();
        this.chosen = made.chosen();
    }

    @Override
    public Plan.Week plan() {
        return plan;
    }

    @Override
    public Optional<Selection> selection() {
        return chosen.map(Chosen::selection);
    }

    @Override
    public Optional<Quality> quality() {
        return chosen.map(week -> {
            Swaps swaps = new Swaps(week);
            Score score = swaps.score();
            return new Quality(
                    score.fit(),
                    score.coverage(),
                    score.wishes(),
                    score.tidiness(),
                    week.choice().isProved() || swaps.isBest());
        });
    }

    @Override
    public List<MuscleVolume> volumes() {
        return MuscleVolume.of(plan, breaks, basis.repertoire());
    }

    @Override
    public Optional<Why> why(DayOfWeek weekday, ExerciseId exercise) {
        return plan.sessions().stream()
                .filter(session -> session.weekday() == weekday)
                .flatMap(PlannedSession::items)
                .filter(item -> item.exercise().equals(exercise))
                .findFirst()
                .map(item -> why(weekday, item));
    }

    private Why why(DayOfWeek weekday, PlannedItem item) {
        boolean isChosen = selection()
                .flatMap(week -> week.on(weekday))
                .filter(session -> session.has(item.exercise()))
                .isPresent();
        if (!isChosen) {
            return new Why(item.why(), List.of(), List.of(), Optional.empty(), false, false);
        }
        List<Shift> without = new Swaps(chosen.orElseThrow()).without(weekday, item.exercise());
        return new Why(
                item.why(),
                without.stream()
                        .map(shift -> new MuscleVolume(shift.target(), shift.before() - shift.after()))
                        .toList(),
                without.stream().filter(Shift::isLoss).toList(),
                alternatives(weekday, item.exercise()).stream().findFirst(),
                isNeeded(weekday, item.exercise()),
                basis.profile().arrangement().pins().contains(new Pin(weekday, item.exercise())));
    }

    private boolean isNeeded(DayOfWeek weekday, ExerciseId exercise) {
        List<Exercise> session = selection().flatMap(week -> week.on(weekday)).stream()
                .flatMap(one -> one.choices().stream())
                .map(choice -> basis.repertoire().exercise(choice.exercise()))
                .toList();
        List<Exercise> others =
                session.stream().filter(other -> !other.id().equals(exercise)).toList();
        return Roles.lacks(others) > Roles.lacks(session);
    }

    @Override
    public List<Alternative> alternatives(DayOfWeek weekday, ExerciseId exercise) {
        return chosen.map(Swaps::new).stream()
                .flatMap(swaps -> swaps.of(weekday, exercise).stream())
                .filter(swap -> !planner.candidates().preferences().isUnwanted(swap.to()))
                .limit(ALTERNATIVES)
                .map(swap -> alternative(swap, exercise))
                .toList();
    }

    private Alternative alternative(Swap swap, ExerciseId from) {
        Exercise to = swap.to();
        Set<Alternative.Trait> traits = EnumSet.noneOf(Alternative.Trait.class);
        boolean isSamePattern = to.traits().ladder().isPresent()
                && to.traits()
                        .ladder()
                        .equals(basis.repertoire().exercise(from).traits().ladder());
        add(traits, Alternative.Trait.SAME_PATTERN, isSamePattern);
        add(
                traits,
                Alternative.Trait.FAVORITE,
                planner.candidates().preferences().isFavorite(to));
        add(
                traits,
                Alternative.Trait.KNOWN,
                basis.soFar().records().last(to.id()).isPresent());
        add(traits, Alternative.Trait.WITHOUT_EQUIPMENT, to.suitability().isPossibleWith(Set.of()));
        add(
                traits,
                Alternative.Trait.ALREADY_IN_THE_WEEK,
                selection().orElse(Selection.NONE).exercises().anyMatch(to.id()::equals));
        return new Alternative(to.id(), swap.count(), swap.shifts(), traits);
    }

    private static void add(Set<Alternative.Trait> traits, Alternative.Trait trait, boolean isSo) {
        if (isSo) {
            traits.add(trait);
        }
    }

    @Override
    public WhyNot whyNot(ExerciseId exercise) {
        return new Absence(basis, plan, chosen).of(exercise);
    }

    @Override
    public EditOutcome edit(PlanEdit edit) {
        return new Editing(basis, plan, chosen).carryOut(edit);
    }

    @Override
    public Optional<Clash> clash() {
        return chosen.flatMap(week -> new Clashes(basis).of(week));
    }
}
