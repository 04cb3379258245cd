package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Kit;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.person.Taste;
import org.plumbline.person.Wishes;
import org.plumbline.planner.WeekBench.Basis;
import org.plumbline.planner.WeekChooser.Chosen;
import org.plumbline.search.Bounds;

/// Finds what a week lacks because of what is wished for, and the least that would have to be given up.
final class Clashes {

    private static final List<Integer> MORE_MINUTES = List.of(2, 5, 10, 15);
    private static final int LONGEST = 90;

    private final Basis basis;

    Clashes(Basis basis) {
        this.basis = basis;
    }

    /// Returns what the week lacks and what would mend it; empty when it is whole.
    Optional<Clash> of(Chosen week) {
        int lacks = lacks(week.selection(), basis);
        if (lacks == 0) {
            return Optional.empty();
        }
        List<Wish> wishes = wishes();
        List<List<Wish>> ways = new ArrayList<>();
        wishes.stream().filter(wish -> lacksWithout(List.of(wish), week) == 0).forEach(wish -> ways.add(List.of(wish)));
        if (ways.isEmpty()) {
            ways.addAll(pairs(wishes, week));
        }
        List<Wish> between = ways.stream().flatMap(List::stream).distinct().toList();
        return Optional.of(new Clash("C2", between, ways, ask(week)));
    }

    private List<List<Wish>> pairs(List<Wish> wishes, Chosen week) {
        List<List<Wish>> pairs = new ArrayList<>();
        for (int one = 0; one < wishes.size(); one++) {
            for (int other = one + 1; other < wishes.size(); other++) {
                List<Wish> both = List.of(wishes.get(one), wishes.get(other));
                if (lacksWithout(both, week) == 0) {
                    pairs.add(both);
                }
            }
        }
        return pairs;
    }

    private int lacksWithout(List<Wish> given, Chosen week) {
        Basis relaxed = basis;
        for (Wish wish : given) {
            relaxed = relaxed.with(without(wish, relaxed.profile()));
        }
        Chosen now = relaxed.planner()
                .chooser()
                .filled(week.selection(), week.problem().days());
        return lacks(now.selection(), relaxed);
    }

    /// Returns how many rows, posture moves, third exercises and pins are missing in the sessions of a week.
    private static int lacks(Selection selection, Basis basis) {
        int lacks = 0;
        for (Selection.Session session : selection.sessions()) {
            List<Exercise> exercises = session.choices().stream()
                    .map(choice -> basis.repertoire().exercise(choice.exercise()))
                    .toList();
            lacks += exercises.stream().anyMatch(one -> Roles.isRow(one) && !Roles.isGatedHighRow(one)) ? 0 : 1;
            lacks += exercises.stream().anyMatch(one -> Roles.isPosture(one) && !Roles.isRow(one)) ? 0 : 1;
            lacks += Math.max(0, Bounds.LEAST - exercises.size());
        }
        for (Pin pin : basis.profile().arrangement().pins()) {
            lacks += selection
                            .on(pin.weekday())
                            .filter(session -> session.has(pin.exercise()))
                            .isPresent()
                    ? 0
                    : 1;
        }
        return lacks;
    }

    /// Returns all that could be given up, in a settled order: the least first.
    private List<Wish> wishes() {
        Profile profile = basis.profile();
        Stream<Wish> dislikes =
                profile.arrangement().taste().dislikes().stream().sorted().map(Wish.Without::new);
        Stream<Wish> pins = profile.arrangement().pins().stream()
                .sorted(comparing(Pin::weekday).thenComparing(Pin::exercise))
                .map(Wish.Keeping::new);
        int now = profile.wishes().minutes();
        Stream<Wish> minutes = MORE_MINUTES.stream()
                .filter(more -> now + more <= LONGEST)
                .filter(more -> isMended(new Wish.Minutes(now, now + more)))
                .limit(1)
                .map(more -> new Wish.Minutes(now, now + more));
        Stream<Wish> journey = profile.arrangement().traveling().stream().map(_ -> new Wish.Traveling());
        boolean mayAddBand = !profile.kitNow().has(Equipment.BAND)
                && profile.arrangement().traveling().isEmpty()
                && !basis.verdict().filters().contains(Condition.LATEX_ALLERGY);
        Stream<Wish> tools = mayAddBand ? Stream.of(new Wish.WithoutTool(Equipment.BAND)) : Stream.empty();
        int count = basis.profile().wishes().daysPerWeek();
        Stream<Wish> fewer = count > 1 ? Stream.of(new Wish.Sessions(count)) : Stream.empty();
        return Stream.of(dislikes, pins, journey, minutes, tools, fewer)
                .flatMap(some -> some)
                .toList();
    }

    private boolean isMended(Wish wish) {
        WeekPlanner planner = basis.planner();
        planner.plan();
        return planner.chosen()
                .filter(week -> lacksWithout(List.of(wish), week) == 0)
                .isPresent();
    }

    private static Profile without(Wish wish, Profile profile) {
        Taste taste = profile.arrangement().taste();
        return switch (wish) {
            case Wish.Without one -> profile.with(profile.arrangement().with(taste.withDislike(one.exercise(), false)));
            case Wish.Keeping one -> profile.with(profile.arrangement().withPin(one.pin(), false));
            case Wish.Traveling _ -> profile.with(profile.arrangement().traveling(Optional.empty()));
            case Wish.Minutes minutes -> profile.with(profile.wishes().withMinutes(minutes.needed()));
            case Wish.WithoutTool tool -> profile.with(with(profile.kit(), tool.equipment()));
            case Wish.On _, Wish.Sessions _ -> profile;
        };
    }

    private static Kit with(Kit kit, Equipment tool) {
        Set<Equipment> equipment = EnumSet.of(tool);
        equipment.addAll(kit.equipment());
        return new Kit(equipment, kit.bands(), kit.weightGrams(), kit.isLatexFree());
    }

    /// Returns the answers that leave out what the week lacks; only a professional can open those.
    private List<Refusal.LeftOut> ask(Chosen week) {
        boolean lacksRow = week.selection().sessions().stream()
                .anyMatch(session -> session.choices().stream()
                        .noneMatch(choice -> Roles.isRow(basis.repertoire().exercise(choice.exercise()))));
        Eligibility eligibility = basis.planner().candidates().eligibility();
        return basis.repertoire().exercises().stream()
                .filter(exercise -> lacksRow ? Roles.isRow(exercise) : Roles.isPosture(exercise))
                .flatMap(exercise -> eligibility.refusal(exercise).stream())
                .filter(Refusal.LeftOut.class::isInstance)
                .map(Refusal.LeftOut.class::cast)
                .distinct()
                .toList();
    }

    /// Returns why one exercise cannot take the place of another.
    Clash swap(PlanEdit.Swapped edit) {
        WeekPlanner planner = basis.planner();
        Plan.Week plan = planner.plan();
        WhyNot why = new Absence(basis, planner, plan).of(edit.to());
        return switch (why) {
            case WhyNot.Refused refused
            when refused.refusal() instanceof Refusal.LeftOut out ->
                new Clash(out.rule(), List.of(), List.of(), List.of(out));
            case WhyNot.Refused refused -> Clash.of(refused.refusal().rule());
            case WhyNot.Unwanted _ -> unwanted(edit.to());
            case WhyNot.Breaks breaks -> Clash.of(breaks.rule());
            case WhyNot.NotInRoutine _ -> Clash.of("2.7");
            case WhyNot.IsThere _, WhyNot.NoBetter _, WhyNot.OthersChosen _ -> Clash.of("C2");
        };
    }

    private static Clash unwanted(ExerciseId exercise) {
        Wish wish = new Wish.Without(exercise);
        return new Clash("C2", List.of(wish), List.of(List.of(wish)), List.of());
    }

    /// Returns why a session cannot go to another day, if it cannot.
    Optional<Clash> move(PlanEdit.Moved edit, Plan.Week plan) {
        Wishes wishes = basis.profile().wishes();
        Collection<DayOfWeek> training = basis.profile().arrangement().upperBodyDays();
        boolean isThere = plan.sessions().stream().anyMatch(session -> session.weekday() == edit.from());
        boolean isFree = wishes.freeDays().isEmpty() || wishes.freeDays().contains(edit.to());
        boolean isNearTraining =
                training.stream().anyMatch(day -> day == edit.to() || Weekdays.apart(day, edit.to()) == 1);
        Wish on = new Wish.On(edit.to());
        if (isNearTraining) {
            return Optional.of(new Clash("2.7", List.of(on), List.of(), List.of()));
        }
        return isThere && isFree ? Optional.empty() : Optional.of(new Clash("F9", List.of(on), List.of(), List.of()));
    }
}
