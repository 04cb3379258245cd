package org.plumbline.planner;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.Selection;
import org.plumbline.person.Kit;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.person.Taste;
import org.plumbline.planner.WeekBench.Basis;
import org.plumbline.planner.WeekChooser.Chosen;

/// What a week lacks, and what it would still lack if some wishes were given up.
final class Relaxing {

    private static final List<Integer> MORE_MINUTES = List.of(2, 5, 10, 15);
    private static final int LONGEST = 90;

    private final Basis basis;
    private final Chosen week;
    private final Eligibility eligibility;
    private final int lacks;

    Relaxing(Basis basis, Chosen week) {
        this.basis = basis;
        this.week = week;
        this.eligibility = basis.planner().candidates().eligibility();
        this.lacks = lacks(week.selection(), basis);
    }

    int lacks() {
        return lacks;
    }

    /// Returns what a week made without these wishes lacks.
    int lacksWithout(List<Wish> given) {
        Basis relaxed = basis;
        for (Wish wish : given) {
            relaxed = relaxed.with(without(wish, relaxed.profile()));
        }
        boolean isFewer = given.stream().anyMatch(Wish.Sessions.class::isInstance);
        List<DayOfWeek> days = week.problem().days();
        List<DayOfWeek> left = isFewer ? Weekdays.spread(days.size() - 1, days) : days;
        Chosen now = relaxed.planner().chooser().filled(WeekChooser.moved(week.selection(), left), left);
        return lacks(now.selection(), relaxed);
    }

    /// Returns how many rows, posture moves, third exercises and pins are missing in the sessions of a week, and how
    /// often something stands in it that is not wanted.
    private int lacks(Selection selection, Basis wished) {
        int missing = 0;
        for (Selection.Session session : selection.sessions()) {
            missing += Roles.lacks(session.choices().stream()
                    .map(choice -> wished.repertoire().exercise(choice.exercise()))
                    .toList());
        }
        Set<ExerciseId> unwanted = wished.profile().arrangement().taste().dislikes();
        long there = selection.exercises().filter(unwanted::contains).count();
        long unpinned = wished.profile().arrangement().pins().stream()
                .filter(pin -> isPossible(pin.exercise()) && !unwanted.contains(pin.exercise()))
                .filter(pin -> selection
                        .on(pin.weekday())
                        .filter(session -> !session.has(pin.exercise()))
                        .isPresent())
                .count();
        return missing + Math.toIntExact(there + unpinned);
    }

    private boolean isPossible(ExerciseId exercise) {
        return basis.repertoire()
                .find(exercise)
                .filter(one -> WeekProblem.isTraining(one) && eligibility.allows(one))
                .isPresent();
    }

    /// Returns all that could be given up, in a settled order: the least first.
    List<Wish> wishes() {
        Profile profile = basis.profile();
        Stream<Wish> dislikes = profile.arrangement().taste().dislikes().stream()
                .filter(this::isPossible)
                .sorted()
                .map(Wish.Without::new);
        Stream<Wish> pins = profile.arrangement().pins().stream()
                .sorted(comparing(Pin::weekday).thenComparing(Pin::exercise))
                .map(Wish.Keeping::new);
        Stream<Wish> journey = profile.arrangement().traveling().stream().map(_ -> new Wish.Traveling());
        int count = profile.wishes().daysPerWeek();
        Stream<Wish> fewer = week.problem().days().size() > 1 ? Stream.of(new Wish.Sessions(count)) : Stream.empty();
        return Stream.of(dislikes, pins, journey, minutes(), tools(), fewer)
                .flatMap(some -> some)
                .toList();
    }

    /// Returns the fewest more minutes that are enough, if any are.
    private Stream<Wish> minutes() {
        int now = basis.profile().wishes().minutes();
        return MORE_MINUTES.stream()
                .filter(more -> now + more <= LONGEST)
                .<Wish>map(more -> new Wish.Minutes(now, now + more))
                .filter(wish -> lacksWithout(List.of(wish)) == 0)
                .limit(1);
    }

    private Stream<Wish> tools() {
        boolean mayAddBand = !basis.profile().kitNow().has(Equipment.BAND)
                && basis.profile().arrangement().traveling().isEmpty()
                && !basis.verdict().filters().contains(Condition.LATEX_ALLERGY);
        return mayAddBand ? Stream.of(new Wish.WithoutTool(Equipment.BAND)) : Stream.empty();
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
    List<Refusal.LeftOut> ask() {
        boolean lacksRow = week.selection().sessions().stream()
                .anyMatch(session -> session.choices().stream()
                        .noneMatch(choice -> Roles.isRow(basis.repertoire().exercise(choice.exercise()))));
        return basis.repertoire().exercises().stream()
                .filter(exercise -> lacksRow ? Roles.isRow(exercise) : Roles.isPosture(exercise))
                .flatMap(exercise -> eligibility.refusal(exercise).stream())
                .filter(Refusal.LeftOut.class::isInstance)
                .map(Refusal.LeftOut.class::cast)
                .distinct()
                .toList();
    }
}
