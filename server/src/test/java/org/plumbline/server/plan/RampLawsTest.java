package org.plumbline.server.plan;

import static org.plumbline.server.plan.Weeks.PLANNER;
import static org.plumbline.server.plan.Weeks.REPERTOIRE;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;

/// Laws of twelve weeks in a row, as they come when everything goes as planned.
class RampLawsTest {

    private static final int WEEKS = 12;
    private static final int LEAST_PEOPLE = 100;
    private static final int OF_THOUSAND = 140;
    private static final Map<People, List<Months>> ALL = new EnumMap<>(People.class);

    /// Somebody with their first weeks.
    private record Months(Person person, List<Plan.Week> weeks) {}

    private interface Step {
        List<String> broken(Months months, Plan.Week before, Plan.Week after);
    }

    private static synchronized List<Months> of(People people) {
        return ALL.computeIfAbsent(
                people,
                some -> some.first(OF_THOUSAND, REPERTOIRE).parallelStream()
                        .map(Person::withoutLogs)
                        .map(person -> new Months(person, weeks(person)))
                        .filter(months -> months.weeks().size() == WEEKS
                                && !months.weeks().getFirst().sessions().isEmpty())
                        .limit(LEAST_PEOPLE)
                        .toList());
    }

    private static List<Plan.Week> weeks(Person person) {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> PLANNER.plan(person.profile(), week, person.soFar()))
                .filter(Plan.Week.class::isInstance)
                .map(Plan.Week.class::cast)
                .toList();
    }

    private static void refuse(People people, String law, Step step) {
        Findings.of(of(people), Months::person, months -> {
                    List<String> broken = new ArrayList<>();
                    for (int week = 1; week < WEEKS; week++) {
                        broken.addAll(step.broken(
                                months,
                                months.weeks().get(week - 1),
                                months.weeks().get(week)));
                    }
                    return broken;
                })
                .refuse(law);
    }

    @ParameterizedTest
    @EnumSource
    void growsSlowlyFromWeekToWeek(People people) {
        refuse(
                people,
                "grow slowly",
                (months, before, after) -> new GrowthValidator(REPERTOIRE, months.person()).violations(before, after));
    }

    @ParameterizedTest
    @EnumSource
    void neverAsksForLessUnlessASessionJoins(People people) {
        refuse(people, "go on with the sets they had", (_, before, after) -> {
            Map<String, Integer> is = sets(after);
            return sets(before).entrySet().stream()
                    .filter(entry ->
                            before.sessions().size() == after.sessions().size())
                    .filter(entry -> is.getOrDefault(entry.getKey(), entry.getValue()) < entry.getValue())
                    .map(entry -> "fewer sets: " + entry + " then " + is.get(entry.getKey()))
                    .toList();
        });
    }

    @ParameterizedTest
    @EnumSource
    void staysOnTheSameDaysWithTheSameExercises(People people) {
        refuse(people, "stay as they are", (_, before, after) -> {
            Map<DayOfWeek, List<ExerciseId>> was = exercises(before);
            Map<DayOfWeek, List<ExerciseId>> is = exercises(after);
            boolean isJoined = after.sessions().size() > before.sessions().size();
            boolean isSame = isJoined
                    ? is.keySet().containsAll(was.keySet())
                    : is.keySet().equals(was.keySet());
            List<String> broken = new ArrayList<>(isSame ? List.of() : List.of("days: " + was + " to " + is));
            was.forEach((day, exercises) -> {
                if (is.containsKey(day) && !Set.copyOf(is.get(day)).equals(Set.copyOf(exercises))) {
                    broken.add("exercises: " + exercises + " to " + is.get(day));
                }
            });
            return broken;
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheBalanceAgainstTheUpperTrapeziusInEveryWeek(People people) {
        Findings.of(
                        of(people),
                        Months::person,
                        months -> months.weeks().stream()
                                .map(week -> OwnVolume.of(REPERTOIRE, week))
                                .filter(volume -> 2 * volume.eighths(Muscle.UPPER_TRAPEZIUS)
                                        > volume.eighths(Muscle.MIDDLE_TRAPEZIUS)
                                                + volume.eighths(Muscle.LOWER_TRAPEZIUS))
                                .map(volume -> "U1: " + volume)
                                .toList())
                .refuse("keep the balance in every week");
    }

    private static Map<String, Integer> sets(Plan.Week week) {
        Map<String, Integer> sets = new TreeMap<>();
        for (PlannedSession session : week.sessions()) {
            for (PlannedItem item : session.strength()) {
                sets.put(session.weekday() + " " + item.exercise(), item.dose().sets());
            }
        }
        return sets;
    }

    private static Map<DayOfWeek, List<ExerciseId>> exercises(Plan.Week week) {
        Map<DayOfWeek, List<ExerciseId>> exercises = new EnumMap<>(DayOfWeek.class);
        week.sessions()
                .forEach(session -> exercises.put(
                        session.weekday(),
                        session.strength().stream().map(PlannedItem::exercise).toList()));
        return exercises;
    }
}
