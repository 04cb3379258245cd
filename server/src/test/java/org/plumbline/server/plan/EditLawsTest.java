package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Workbench;
import org.plumbline.server.plan.Changes.Editing;
import org.plumbline.server.plan.Changes.Made;

/// Laws of changing a week: every kind of change, by the generated people and by those held back.
class EditLawsTest {

    private static final int MEAN_KEPT = 95;
    private static final int NEARLY_ALWAYS_KEPT = 85;
    /// Another day or another kit may take the row of a session away, and with it what stood beside it (F4, C7).
    private static final int FAR_KEPT = 90;

    private static final int SOME = 40;

    @ParameterizedTest
    @EnumSource
    void everyChangeKeepsTheRules(People people) {
        Findings.of(
                        Changes.by(people),
                        Editing::person,
                        one -> one.changes().stream()
                                .flatMap(change -> broken(one, change).stream())
                                .toList())
                .refuse("keep every rule after a change");
    }

    /// Two days in a row are fine if the person moves a session there (F9).
    private static List<String> broken(Editing one, Made change) {
        Person changed =
                one.person().withoutLogs().inWeek(1).with(change.program().profile());
        return WeekValidator.violations(Changes.REPERTOIRE, changed, change.week()).stream()
                .filter(problem -> !(change.edit() instanceof PlanEdit.Moved) || !problem.startsWith("F9"))
                .map(problem -> problem + " after " + change.edit())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aChangeLeavesTheRestOfTheWeekAlone(People people) {
        Map<String, List<Integer>> byKind = new TreeMap<>();
        for (Editing one : Changes.by(people)) {
            one.changes().stream()
                    .filter(change -> isLocal(change.edit()))
                    .forEach(change -> byKind.computeIfAbsent(
                                    change.edit().getClass().getSimpleName(), _ -> new ArrayList<>())
                            .add(kept(one, change).percent()));
        }
        byKind.forEach((kind, kept) -> {
            List<Integer> sorted = kept.stream().sorted().toList();
            double mean = kept.stream().mapToInt(Integer::intValue).average().orElse(100);
            boolean isFar = kind.equals("Moved") || kind.equals("Traveling");
            int enough = isFar ? FAR_KEPT : MEAN_KEPT;
            assertTrue(mean >= enough, () -> kind + " keeps " + mean + " % of the rest: " + sorted);
            int nearlyLeast = sorted.get(sorted.size() / 10);
            assertTrue(isFar || nearlyLeast >= NEARLY_ALWAYS_KEPT, () -> kind + " keeps less: " + sorted);
        });
    }

    private static Kept kept(Editing one, Made change) {
        return Kept.between(
                Changes.REPERTOIRE,
                one.before().plan(),
                change.week(),
                one.person().withoutLogs().with(change.program().profile()),
                change.edit());
    }

    /// Another routine, a journey or a whole new week is meant to change the rest.
    private static boolean isLocal(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Swapped _,
                    PlanEdit.Pinned _,
                    PlanEdit.Disliked _,
                    PlanEdit.Favored _,
                    PlanEdit.WeakPointTold _,
                    PlanEdit.Moved _,
                    PlanEdit.ShortenedDay _,
                    PlanEdit.SkippedDay _,
                    PlanEdit.Traveling _ -> true;
            case PlanEdit.UpperBodyDays _, PlanEdit.RoutineFollowed _, PlanEdit.TakenOver _, PlanEdit.Afresh _ -> false;
        };
    }

    @ParameterizedTest
    @EnumSource
    void takingAChangeBackGivesTheSameWeekAgain(People people) {
        for (Editing one : Changes.by(people)) {
            for (Made change : one.changes().stream().limit(3).toList()) {
                Optional<Workbench> undone = change.after().undone().bench();
                assertEquals(
                        Optional.of(one.before().plan().toString()),
                        undone.map(bench -> bench.plan().toString()),
                        () -> one.person().told() + change.edit());
                assertEquals(one.before().selection(), undone.flatMap(Workbench::selection));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWeekDoesNotDependOnTheOrderInWhichChangesAreHeardOf(People people) {
        for (Editing one : Changes.by(people).stream().limit(SOME).toList()) {
            Diary diary = one.diary()
                    .changed(one.changes().stream().map(Made::edit).limit(5).toList());
            assertEquals(
                    diary.week(), diary.backward().week(), () -> one.person().told());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPinnedStaysThroughEveryOtherChange(People people) {
        Findings findings = new Findings();
        for (Editing one : Changes.by(people).stream().limit(SOME).toList()) {
            PlannedSession session = one.before().plan().sessions().getFirst();
            ExerciseId pinned = session.strength().getFirst().exercise();
            PlanEdit pin = new PlanEdit.Pinned(session.weekday(), pinned, true);
            List<PlanEdit> edits = one.changes().stream()
                    .map(Made::edit)
                    .filter(edit -> isNoReason(edit, pinned))
                    .toList();
            one.diary().changed(pin).stream()
                    .flatMap(diary -> Changes.changes(diary, edits).stream())
                    .filter(change -> change.week().routine().isEmpty())
                    .filter(change -> !has(change.week(), session, pinned))
                    .forEach(
                            change -> findings.add(one.person(), List.of("pin: " + pin + " lost by " + change.edit())));
        }
        findings.refuse("keep what is pinned");
    }

    /// What is taken away, moved or swapped on purpose need not stay.
    private static boolean isNoReason(PlanEdit edit, ExerciseId pinned) {
        return switch (edit) {
            case PlanEdit.Swapped swapped -> !swapped.from().equals(pinned);
            case PlanEdit.Disliked told -> !told.exercise().equals(pinned);
            case PlanEdit.Traveling _, PlanEdit.Moved _, PlanEdit.SkippedDay _, PlanEdit.UpperBodyDays _ -> false;
            default -> true;
        };
    }

    private static boolean has(Plan.Week plan, PlannedSession session, ExerciseId exercise) {
        return plan.sessions().stream()
                .filter(other -> other.weekday() == session.weekday())
                .flatMap(other -> other.strength().stream())
                .anyMatch(item -> item.exercise().equals(exercise));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotWantedDoesNotComeBackByItself(People people) {
        Findings findings = new Findings();
        for (Editing one : Changes.by(people).stream().limit(SOME).toList()) {
            ExerciseId unwanted = one.before()
                    .plan()
                    .sessions()
                    .getFirst()
                    .strength()
                    .getLast()
                    .exercise();
            List<PlanEdit> edits = one.changes().stream()
                    .map(Made::edit)
                    .filter(edit -> !isAskedFor(edit, unwanted))
                    .toList();
            one.diary().changed(new PlanEdit.Disliked(unwanted, true)).stream()
                    .flatMap(diary -> Changes.changes(diary, edits).stream())
                    .forEach(change -> findings.add(
                            one.person(),
                            broken(one, change).stream()
                                    .filter(problem -> problem.startsWith("dislike"))
                                    .toList()));
        }
        findings.refuse("do without what is not wanted");
    }

    private static boolean isAskedFor(PlanEdit edit, ExerciseId unwanted) {
        return (edit instanceof PlanEdit.Pinned pinned && pinned.exercise().equals(unwanted))
                || (edit instanceof PlanEdit.Favored told && told.exercise().equals(unwanted));
    }

    @ParameterizedTest
    @EnumSource
    void askingForAChangeChangesNothing(People people) {
        for (Editing one : Changes.by(people).stream().limit(5).toList()) {
            Plan.Week before = one.before().plan();
            one.changes().forEach(change -> {
                EditOutcome once = one.before().edit(change.edit());
                assertEquals(once, one.before().edit(change.edit()));
            });
            assertEquals(before, one.before().plan());
        }
    }
}
