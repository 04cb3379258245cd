package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.server.plan.Weeks.PLANNER;
import static org.plumbline.server.plan.Weeks.REPERTOIRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Wishes;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.Planner;
import org.plumbline.planner.Workbench;
import org.plumbline.search.Problem;
import org.plumbline.search.Score;
import org.plumbline.server.plan.Weeks.Planned;

/// What happens to a plan when the person changes a little: more minutes, less equipment, one more condition.
class MetamorphicTest {

    private static final int LONGEST = 90;

    private static void refuse(People people, String law, Function<Planned, List<String>> broken) {
        Findings.of(Weeks.chosen(people), Planned::person, broken).refuse(law);
    }

    private static List<String> unless(boolean isFine, String problem) {
        return isFine ? List.of() : List.of(problem);
    }

    private static Profile withMinutes(Profile profile, int minutes) {
        Wishes wishes = profile.wishes();
        return profile.with(new Wishes(
                wishes.daysPerWeek(),
                Math.min(LONGEST, minutes),
                wishes.isHardLimit(),
                wishes.goal(),
                wishes.requests(),
                wishes.freeDays()));
    }

    /// Exact: the same week is legal with more minutes and worth as much; going on from it never gives less.
    @ParameterizedTest
    @EnumSource
    void moreMinutesNeverMakeAWeekWorse(People people) {
        refuse(people, "stay as good with more minutes", one -> {
            Score was = Chosen.in(one.problem(), one.selection()).score();
            List<String> broken = new ArrayList<>();
            for (int more : List.of(1, 7, 20)) {
                int minutes = one.person().profile().wishes().minutes() + more;
                Chosen is = Chosen.in(
                        one.problem(withMinutes(one.person().profile(), minutes))
                                .orElseThrow(),
                        one.selection());
                broken.addAll(unless(is.isLegal(), "legal: not with " + more + " minutes more"));
                broken.addAll(unless(is.score().equals(was), "score: " + was + " to " + is.score() + " with " + more));
                broken.addAll(unless(is.improved().score().compareTo(was) >= 0, "worse: with " + more));
            }
            return broken;
        });
    }

    /// Exact where the session has the same time with either kit: a smaller choice may leave other shortest exercises
    /// and stretches, and so another share of the minutes. The appeal of rows and trunk exercises is what it was.
    @ParameterizedTest
    @EnumSource
    void aWeekWithLessEquipmentIsAWeekWithMoreAsWell(People people) {
        refuse(people, "of a smaller kit are plans of the larger", one -> {
            Profile less =
                    one.person().profile().with(half(one.person().profile().kit()));
            Workbench bench = Weeks.PLANNER
                    .workbench(less, one.person().week(), one.person().soFar())
                    .orElseThrow();
            Problem smaller = one.problem(less).orElseThrow();
            if (!smaller.bounds().equals(one.problem().bounds())) {
                return List.of();
            }
            Chosen before = Chosen.in(smaller, bench.selection().orElseThrow());
            Chosen after = Chosen.in(one.problem(), bench.selection().orElseThrow());
            Score was = before.score();
            Score is = after.withAppealOf(smaller).score();
            List<String> broken = new ArrayList<>(unless(after.isLegal(), "legal: not with more"));
            broken.addAll(unless(was.equals(is), "score: " + was + " to " + is));
            Score cold = Chosen.in(one.problem(), one.selection()).score();
            broken.addAll(unless(isAsGood(cold, after.score()), "cold: " + after.score() + " to " + cold));
            return broken;
        });
    }

    private static Kit half(Kit kit) {
        return new Kit(
                kit.equipment().stream()
                        .sorted()
                        .limit(kit.equipment().size() / 2)
                        .collect(Collectors.toSet()),
                kit.bands(),
                kit.weightGrams(),
                kit.isLatexFree());
    }

    /// Whether a week found from nothing is as good as a known one, but for 2 % of its coverage.
    private static boolean isAsGood(Score cold, Score known) {
        return cold.fit() > known.fit()
                || (cold.fit() == known.fit() && 100 * cold.coverage() >= 98 * known.coverage());
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreConditionOnlyTakesAway(People people) {
        refuse(people, "take away what a condition excludes", one -> {
            Profile profile = one.person().profile();
            Condition more = List.of(Condition.values()).get(profile.deskHours() % Condition.values().length);
            Optional<Workbench> after = PLANNER.workbench(
                    Answers.with(profile, more),
                    one.person().week(),
                    one.person().soFar());
            boolean isNewClash = after.filter(bench -> bench.plan().sessions().size()
                                            >= one.plan().sessions().size()
                                    && bench.clash().isEmpty())
                            .isPresent()
                    && one.bench().clash().isPresent();
            List<String> broken = new ArrayList<>(unless(!isNewClash, "feasible: only with " + more));
            after.ifPresent(bench -> bench.plan().sessions().stream()
                    .flatMap(session -> session.items())
                    .map(item -> REPERTOIRE.exercise(item.exercise()))
                    .filter(exercise -> exercise.suitability().excludeWhen().contains(more))
                    .filter(_ ->
                            more != Condition.LATEX_ALLERGY || !profile.kit().isLatexFree())
                    .forEach(exercise -> broken.add("excluded: " + exercise + " by " + more)));
            return broken;
        });
    }

    /// The same numbers are searched the same way, and the rest of the week is made of what was chosen.
    @ParameterizedTest
    @EnumSource
    void theOrderOfTheCatalogDoesNotMatter(People people) {
        Planner other = new Planner(Repertoire.of(
                new ArrayList<>(REPERTOIRE.exercises()).reversed(),
                new ArrayList<>(REPERTOIRE.ladders()).reversed(),
                REPERTOIRE.routines().reversed(),
                REPERTOIRE.muscles()));
        refuse(people, "do not depend on the order of the catalog", one -> {
            Person person = one.person();
            Optional<Problem> same = other.problem(person.profile(), person.week(), person.soFar());
            List<String> broken =
                    new ArrayList<>(unless(same.equals(Optional.of(one.problem())), "problem: not the same"));
            broken.addAll(unless(
                    one.plan().equals(other.plan(person.profile(), person.week(), one.goingOn())),
                    "plan: not the same"));
            return broken;
        });
        for (Planned one : Weeks.chosen(people).stream().limit(60).toList()) {
            Person person = one.person();
            assertEquals(one.plan(), other.plan(person.profile(), person.week(), person.soFar()), person::told);
        }
    }

    /// Exact: the same week is legal without it and worth as much. Found from nothing, it is the same for most.
    @ParameterizedTest
    @EnumSource
    void anExerciseThatWasNotUsedIsNotMissed(People people) {
        refuse(people, "do without what they do not use", one -> {
            Planner without = without(unused(one));
            Person person = one.person();
            Problem smaller = without.problem(person.profile(), person.week(), person.soFar())
                    .orElseThrow();
            if (!smaller.bounds().equals(one.problem().bounds())) {
                return List.of();
            }
            Chosen is = Chosen.in(smaller, one.selection());
            Score was = Chosen.in(one.problem(), one.selection()).score();
            List<String> broken = new ArrayList<>(unless(is.isLegal(), "legal: not without " + unused(one)));
            Score same = is.withAppealOf(one.problem()).score();
            broken.addAll(unless(same.equals(was), "score: " + was + " to " + same + " without " + unused(one)));
            return broken;
        });
        List<Planned> some = Weeks.chosen(people).stream().limit(300).toList();
        long same = some.parallelStream()
                .filter(one -> without(unused(one))
                        .workbench(
                                one.person().profile(),
                                one.person().week(),
                                one.person().soFar())
                        .flatMap(Workbench::selection)
                        .equals(one.bench().selection()))
                .count();
        assertTrue(same >= 0.8 * some.size(), () -> "the same for " + same + " of " + some.size());
    }

    private static Exercise unused(Planned one) {
        Set<ExerciseId> used = one.plan().sessions().stream()
                .flatMap(session -> session.items())
                .map(PlannedItem::exercise)
                .collect(Collectors.toSet());
        one.plan().microDoses().forEach(dose -> used.add(dose.exercise()));
        List<Exercise> others = REPERTOIRE.exercises().stream()
                .filter(exercise -> !used.contains(exercise.id()))
                .toList();
        return others.get(one.person().profile().trainee().age() % others.size());
    }

    private static Planner without(Exercise unused) {
        return new Planner(Repertoire.of(
                REPERTOIRE.exercises().stream()
                        .filter(exercise -> !exercise.equals(unused))
                        .toList(),
                REPERTOIRE.ladders(),
                REPERTOIRE.routines(),
                REPERTOIRE.muscles()));
    }

    private static Profile without(ExerciseId exercise, Profile profile) {
        return profile.with(new PlanEdit.Disliked(exercise, true).after(profile.arrangement()));
    }

    @ParameterizedTest
    @EnumSource
    void notWantingWhatIsNotThereChangesNothing(People people) {
        refuse(
                people,
                "keep what is not disliked",
                one -> unless(
                        one.after(without(unused(one).id(), one.person().profile()))
                                .flatMap(Workbench::selection)
                                .equals(one.bench().selection()),
                        "changed: without " + unused(one)));
    }

    @ParameterizedTest
    @EnumSource
    void notWantingWhatIsThereNeverGivesMoreOfIt(People people) {
        refuse(people, "have no more of what is disliked", one -> {
            ExerciseId there = one.selection().exercises().findFirst().orElseThrow();
            long was = one.selection().exercises().filter(there::equals).count();
            long is = one.after(without(there, one.person().profile())).flatMap(Workbench::selection).stream()
                    .flatMap(selection -> selection.exercises())
                    .filter(there::equals)
                    .count();
            return unless(is <= was, "more: " + there);
        });
    }

    @ParameterizedTest
    @EnumSource
    void goingOnFromAWeekGivesTheSameWeek(People people) {
        refuse(people, "stay when nothing changes", one -> {
            Workbench after = one.after(one.person().profile()).orElseThrow();
            List<String> broken = new ArrayList<>(
                    unless(after.selection().equals(one.bench().selection()), "selection: " + after.selection()));
            broken.addAll(unless(after.plan().equals(one.plan()), "plan: not the same"));
            return broken;
        });
    }

    @ParameterizedTest
    @EnumSource
    void countingWishesTwiceChangesNothing(People people) {
        refuse(people, "are the same for stronger wishes", one -> {
            Chosen chosen = Chosen.in(one.problem(), one.selection());
            return unless(
                    chosen.improved()
                            .sets()
                            .equals(chosen.withWishes(2).improved().sets()),
                    "changed: by wishes");
        });
    }

    /// The same numbers are searched the same way, and the rest of the week is made of what was chosen.
    @ParameterizedTest
    @EnumSource
    void leftAndRightDoNotMatter(People people) {
        refuse(people, "do not tell left from right", one -> {
            Profile left = Answers.withPain(one.person().profile(), "shoulder_left");
            Profile right = Answers.withPain(one.person().profile(), "shoulder_right");
            List<String> broken =
                    new ArrayList<>(unless(one.problem(left).equals(one.problem(right)), "problem: not the same"));
            broken.addAll(unless(plan(one, left).equals(plan(one, right)), "plan: not the same"));
            return broken;
        });
    }

    private static String plan(Planned one, Profile answers) {
        return PLANNER.plan(answers, one.person().week(), one.goingOn()).toString();
    }
}
