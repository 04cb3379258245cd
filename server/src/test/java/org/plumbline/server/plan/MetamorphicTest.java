package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Wishes;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;
import org.plumbline.planner.Quality;
import org.plumbline.planner.Workbench;

/// What happens to a plan when the person changes a little: more minutes, less equipment, one more condition.
class MetamorphicTest {

    private static final Repertoire REPERTOIRE = Catalog.read();
    private static final Planner PLANNER = new Planner(REPERTOIRE);

    /// Changes nothing, and brings a selection into a diary.
    private static final PlanEdit NOTHING = new PlanEdit.Favored(new ExerciseId("nothing"), false);

    private static final Comparator<Quality> BETTER =
            Comparator.comparingInt(Quality::fit).thenComparingInt(Quality::coverage);

    private static Optional<Workbench> bench(Person person) {
        return PLANNER.workbench(person.profile(), person.week(), person.soFar());
    }

    private static final Map<People, List<Person>> CHOSEN = new EnumMap<>(People.class);

    /// Returns the people for whom the planner chooses, with a session at least.
    private static List<Person> chosenFor(People people, int ofThousand) {
        List<Person> all = CHOSEN.computeIfAbsent(
                people,
                _ -> people.first(80, REPERTOIRE).stream()
                        .map(person -> person.withoutLogs().inWeek(1))
                        .filter(person -> bench(person)
                                .flatMap(Workbench::selection)
                                .filter(selection ->
                                        selection.exercises().findAny().isPresent())
                                .isPresent())
                        .toList());
        return all.stream().limit(ofThousand).toList();
    }

    private static Profile withMinutes(Profile profile, int minutes) {
        Wishes wishes = profile.wishes();
        return profile.with(new Wishes(
                wishes.daysPerWeek(),
                minutes,
                wishes.isHardLimit(),
                wishes.goal(),
                wishes.requests(),
                wishes.freeDays()));
    }

    @ParameterizedTest
    @EnumSource
    void moreMinutesNeverMakeAWeekWorseThatGoesOnFromTheOld(People people) {
        Findings findings = new Findings();
        for (Person person : chosenFor(people, 30)) {
            Diary before = Diary.of(REPERTOIRE, person.profile()).changed(person.edits());
            Optional<Quality> was = before.bench().flatMap(Workbench::quality);
            Optional<Selection> chosen = before.bench().flatMap(Workbench::selection);
            int minutes = person.profile().wishes().minutes();
            for (int more : List.of(minutes + 1, minutes + 7)) {
                Optional<Quality> is = before.with(NOTHING, chosen)
                        .answering(withMinutes(person.profile(), Math.min(90, more)))
                        .bench()
                        .flatMap(Workbench::quality);
                if (was.isPresent() && is.isPresent() && BETTER.compare(is.get(), was.get()) < 0) {
                    findings.add(person, List.of("worse: " + was + " to " + is + " with " + more + " minutes"));
                }
            }
        }
        findings.refuse("stay as good with more minutes");
    }

    @ParameterizedTest
    @EnumSource
    void aWeekWithLessEquipmentIsAWeekWithMoreAsWell(People people) {
        Findings findings = new Findings();
        for (Person person : chosenFor(people, 60)) {
            Kit kit = person.profile().kit();
            Kit less = new Kit(
                    kit.equipment().stream()
                            .sorted()
                            .limit(kit.equipment().size() / 2)
                            .collect(Collectors.toSet()),
                    kit.bands(),
                    kit.weightGrams(),
                    kit.isLatexFree());
            bench(person.with(person.profile().with(less)))
                    .ifPresent(bench -> findings.add(
                            person,
                            WeekValidator.violations(REPERTOIRE, person, bench.plan()).stream()
                                    .filter(problem -> !problem.startsWith("C4") && !problem.startsWith("C2"))
                                    .filter(problem -> !problem.startsWith("C3") && !problem.startsWith("pin"))
                                    .filter(problem -> !problem.startsWith("dislike"))
                                    .toList()));
        }
        findings.refuse("of a smaller kit are plans of the larger");
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreConditionOnlyTakesAway(People people) {
        Findings findings = new Findings();
        for (Person person : chosenFor(people, 20)) {
            Condition more = List.of(Condition.values()).get(person.profile().deskHours() % Condition.values().length);
            Optional<Workbench> before = bench(person);
            Optional<Workbench> after = bench(person.with(Answers.with(person.profile(), more)));
            boolean isNewClash =
                    before.filter(bench -> bench.clash().isPresent()).isPresent()
                            && after.filter(bench -> bench.clash().isEmpty()).isPresent();
            findings.add(person, isNewClash ? List.of("feasible: only with " + more) : List.of());
            after.ifPresent(bench -> bench.plan().sessions().stream()
                    .flatMap(session -> session.items())
                    .map(item -> REPERTOIRE.exercise(item.exercise()))
                    .filter(exercise -> exercise.suitability().excludeWhen().contains(more))
                    .forEach(exercise -> findings.add(person, List.of("excluded: " + exercise + " by " + more))));
        }
        findings.refuse("take away what a condition excludes");
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheCatalogDoesNotMatter(People people) {
        List<Exercise> backward = new ArrayList<>(REPERTOIRE.exercises()).reversed();
        Planner other = new Planner(Repertoire.of(
                backward,
                new ArrayList<>(REPERTOIRE.ladders()).reversed(),
                REPERTOIRE.routines().reversed(),
                REPERTOIRE.muscles()));
        for (Person person : chosenFor(people, 20)) {
            Plan same = other.plan(person.profile(), person.week(), person.soFar());
            assertEquals(PLANNER.plan(person.profile(), person.week(), person.soFar()), same, person::told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExerciseThatWasNotUsedIsNotMissed(People people) {
        int same = 0;
        int all = 0;
        Findings findings = new Findings();
        for (Person person : chosenFor(people, 50)) {
            Workbench before = bench(person).orElseThrow();
            Exercise unused = unused(before, person);
            Workbench after = without(unused)
                    .workbench(person.profile(), person.week(), person.soFar())
                    .orElseThrow();
            all++;
            same += before.selection().equals(after.selection()) ? 1 : 0;
            if (isMuchBetter(before.quality(), after.quality())) {
                findings.add(person, List.of("missed: " + unused + " " + before.quality() + " " + after.quality()));
            }
        }
        findings.refuse("do without what they do not use");
        assertTrue(same >= 0.8 * all, "the same for " + same + " of " + all);
    }

    /// Whether the week is more than 0.2 % better, where the first was not proved to be the best.
    private static boolean isMuchBetter(Optional<Quality> before, Optional<Quality> after) {
        return before.isPresent()
                && after.isPresent()
                && (after.get().fit() > before.get().fit()
                        || (after.get().fit() == before.get().fit()
                                && after.get().coverage() > 1.002 * before.get().coverage()));
    }

    private static Exercise unused(Workbench bench, Person person) {
        Set<ExerciseId> used = bench.plan().sessions().stream()
                .flatMap(session -> session.items())
                .map(item -> item.exercise())
                .collect(Collectors.toSet());
        bench.plan().microDoses().forEach(dose -> used.add(dose.exercise()));
        List<Exercise> others = REPERTOIRE.exercises().stream()
                .filter(exercise -> !used.contains(exercise.id()))
                .toList();
        return others.get(person.profile().trainee().age() % others.size());
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

    @ParameterizedTest
    @EnumSource
    void notWantingWhatIsNotThereChangesNothing(People people) {
        for (Person person : chosenFor(people, 30)) {
            Diary before = Diary.of(REPERTOIRE, person.profile()).changed(person.edits());
            before.bench().filter(bench -> bench.selection().isPresent()).ifPresent(bench -> {
                PlanEdit edit = new PlanEdit.Disliked(unused(bench, person).id(), true);
                Optional<Selection> after =
                        before.changed(edit).flatMap(Diary::bench).flatMap(Workbench::selection);
                assertEquals(bench.selection(), after, () -> person.told() + " " + edit);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void goingOnFromAWeekGivesTheSameWeek(People people) {
        for (Person person : chosenFor(people, 50)) {
            Diary before = Diary.of(REPERTOIRE, person.profile()).changed(person.edits());
            Optional<Selection> chosen = before.bench().flatMap(Workbench::selection);
            Diary after = before.with(NOTHING, chosen);
            assertEquals(before.week(), after.week(), person::told);
            assertEquals(chosen, after.bench().flatMap(Workbench::selection), person::told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leftAndRightDoNotMatter(People people) {
        for (Person person : chosenFor(people, 15)) {
            Profile left = Answers.withPain(person.profile(), "shoulder_left");
            Profile right = Answers.withPain(person.profile(), "shoulder_right");
            assertEquals(
                    PLANNER.plan(left, 1).toString(), PLANNER.plan(right, 1).toString(), person::told);
        }
    }
}
