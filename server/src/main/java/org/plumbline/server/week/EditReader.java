package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedSession;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.ExerciseWords;

/// Reads the changes a form asks for, as far as they make sense in this week: a session that is there, an exercise that
/// is known, a day that is not over.
final class EditReader {

    private static final int WEEK = 7;

    private final Repertoire repertoire;
    private final Plan.Week plan;
    private final LocalDate today;

    EditReader(Repertoire repertoire, Plan.Week plan, LocalDate today) {
        this.repertoire = repertoire;
        this.plan = plan;
        this.today = today;
    }

    /// Returns the changes in their order: the wishes that are given up first, then what is wanted.
    ///
    /// @throws InvalidField with a sentence, if something does not make sense
    List<PlanEdit> read(Form form) {
        List<PlanEdit> edits = new ArrayList<>();
        form.all(GivenUp.FIELD).forEach(text -> edits.add(GivenUp.read(text)));
        if (edits.isEmpty() || form.find(EditFields.EDIT, text -> text).isPresent()) {
            edits.add(EditFields.read(form));
        }
        edits.forEach(this::check);
        return List.copyOf(edits);
    }

    private void check(PlanEdit edit) {
        switch (edit) {
            case PlanEdit.Swapped some -> swap(some);
            case PlanEdit.Pinned some -> pin(some);
            case PlanEdit.Disliked some -> known(some.exercise());
            case PlanEdit.Favored some -> known(some.exercise());
            case PlanEdit.Moved some -> move(some);
            case PlanEdit.ShortenedDay some -> soon(some.date());
            case PlanEdit.SkippedDay some -> soon(some.date());
            case PlanEdit.RoutineFollowed some -> routine(some);
            case PlanEdit.WeakPointTold _,
                    PlanEdit.Traveling _,
                    PlanEdit.UpperBodyDays _,
                    PlanEdit.TakenOver _,
                    PlanEdit.Afresh _ -> {}
        }
    }

    private void swap(PlanEdit.Swapped some) {
        standing(some.weekday(), some.from());
        known(some.to());
        refuseIf(
                isIn(session(some.weekday(), "weekday"), some.to()),
                "to",
                "%s is in that session already. Choose another one.".formatted(name(some.to())));
    }

    private void pin(PlanEdit.Pinned some) {
        if (some.isPinned()) {
            standing(some.weekday(), some.exercise());
        }
        known(some.exercise());
    }

    private void move(PlanEdit.Moved some) {
        session(some.from(), "from");
        refuseIf(
                some.from() == some.to(),
                "to",
                "The session is on %s already. Choose another day.".formatted(DayWords.name(some.to())));
        refuseIf(
                find(some.to()).isPresent(),
                "to",
                "%s has a session already. Choose another day.".formatted(DayWords.name(some.to())));
    }

    private void routine(PlanEdit.RoutineFollowed some) {
        refuseIf(
                repertoire.findRoutine(some.routine()).isEmpty(),
                "routine",
                "No routine here is called '%s'.".formatted(some.routine()));
    }

    private void soon(LocalDate date) {
        refuseIf(date.isBefore(today), "date", "That day is over. Choose today or a day to come.");
        refuseIf(!date.isBefore(today.plusDays(WEEK)), "date", "Choose a day within the next week.");
    }

    private void known(ExerciseId exercise) {
        refuseIf(
                repertoire.find(exercise).isEmpty(),
                "exercise",
                "No exercise here is called '%s'.".formatted(exercise));
    }

    private void standing(DayOfWeek weekday, ExerciseId exercise) {
        known(exercise);
        refuseIf(
                !isIn(session(weekday, "weekday"), exercise),
                "exercise",
                "%s is not in the session of %s.".formatted(name(exercise), DayWords.name(weekday)));
    }

    private static boolean isIn(PlannedSession session, ExerciseId exercise) {
        return session.items().anyMatch(item -> item.exercise().equals(exercise));
    }

    private String name(ExerciseId exercise) {
        return ExerciseWords.name(repertoire, exercise);
    }

    private PlannedSession session(DayOfWeek weekday, String field) {
        return find(weekday)
                .orElseThrow(() -> EditFields.refused(
                        field, "There is no session on %s. %s".formatted(DayWords.name(weekday), sessions())));
    }

    private String sessions() {
        List<DayOfWeek> days =
                plan.sessions().stream().map(PlannedSession::weekday).toList();
        return days.isEmpty() ? "This week has none." : "This week has them on %s.".formatted(DayWords.list(days));
    }

    private Optional<PlannedSession> find(DayOfWeek weekday) {
        return plan.sessions().stream()
                .filter(session -> session.weekday() == weekday)
                .findFirst();
    }

    private static void refuseIf(boolean isSo, String field, String sentence) {
        if (isSo) {
            throw EditFields.refused(field, sentence);
        }
    }
}
