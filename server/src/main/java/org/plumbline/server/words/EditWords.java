package org.plumbline.server.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Shift;

/// What somebody changed about their week, as it is told on the page, kept in the log and named when it is taken back:
/// `Tuesday: band pull-apart instead of face pull`.
public final class EditWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

    private static final int ALL = 100;

    private final Repertoire repertoire;

    public EditWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns what is kept of a change in the log: what it was, what a muscle lost by it, and how much of the rest
    /// stayed: `The session of Tuesday is on Wednesday now. Everything else stayed.`
    public String told(PlanEdit edit, EditOutcome.Done done) {
        String loss = done.shifts().stream()
                .filter(Shift::isLoss)
                .findFirst()
                .map(EditWords::loss)
                .orElse("");
        return said(edit) + "." + stays(edit, done) + loss + kept(edit, done.kept());
    }

    /// An exercise that is not wanted may have to stand in for one that is not wanted either (C2).
    private String stays(PlanEdit edit, EditOutcome.Done done) {
        return edit instanceof PlanEdit.Disliked told
                        && told.isDisliked()
                        && done.selection().stream()
                                .flatMap(Selection::exercises)
                                .anyMatch(told.exercise()::equals)
                ? " It stays until something else can take its place."
                : "";
    }

    private static String loss(Shift shift) {
        return " %s %s a week instead of %s."
                .formatted(
                        DoseWords.capitalized(MuscleWords.your(shift.target(), "gets")),
                        MuscleWords.sets(shift.after()),
                        MuscleWords.number(shift.before()));
    }

    /// Where another plan takes the place of this one there is no rest to speak of.
    private static String kept(PlanEdit edit, int percent) {
        boolean isOtherPlan = edit instanceof PlanEdit.RoutineFollowed
                || edit instanceof PlanEdit.TakenOver
                || (edit instanceof PlanEdit.Traveling journey
                        && journey.equipment().isEmpty());
        if (isOtherPlan) {
            return "";
        }
        if (percent >= ALL) {
            return edit instanceof PlanEdit.Afresh ? " It was the best one already." : " Everything else stayed.";
        }
        return percent <= 0 ? " The rest is new." : " Of the rest, %d %% stayed.".formatted(percent);
    }

    /// Returns a change in a few words, without a period.
    public String said(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Swapped(DayOfWeek weekday, ExerciseId from, ExerciseId to) ->
                "%s: %s instead of %s".formatted(DayWords.name(weekday), inSentence(to), inSentence(from));
            case PlanEdit.Pinned(DayOfWeek weekday, ExerciseId exercise, boolean isPinned) ->
                "%s %s on %s"
                        .formatted(
                                name(exercise), isPinned ? "stays" : "no longer has to stay", DayWords.name(weekday));
            case PlanEdit.Disliked(ExerciseId exercise, boolean isDisliked) ->
                isDisliked ? "Weeks without " + inSentence(exercise) : name(exercise) + " may come back";
            case PlanEdit.Favored(ExerciseId exercise, boolean isFavorite) ->
                name(exercise) + (isFavorite ? " is a favorite" : " is no longer a favorite");
            case PlanEdit.WeakPointTold told ->
                (told.isWeak() ? "More for a muscle: " : "As much as usual for a muscle: ")
                        + DoseWords.uncapitalized(MuscleWords.shortName(told.muscle(), repertoire));
            case PlanEdit.Moved(DayOfWeek from, DayOfWeek to) ->
                "The session of %s is on %s now".formatted(DayWords.name(from), DayWords.name(to));
            case PlanEdit.Traveling(Optional<Set<Equipment>> equipment) ->
                equipment.map(EditWords::traveling).orElse("Back home, with all your equipment");
            case PlanEdit.ShortenedDay(LocalDate date, int minutes) ->
                "Only %d %s on %s".formatted(minutes, minutes == 1 ? "minute" : "minutes", DATE.format(date));
            case PlanEdit.SkippedDay(LocalDate date) -> "No session on " + DATE.format(date);
            case PlanEdit.UpperBodyDays(Set<DayOfWeek> weekdays) -> upperBody(weekdays);
            case PlanEdit.RoutineFollowed followed -> "The routine %s leads now".formatted(routine(followed));
            case PlanEdit.TakenOver _ -> "The planner takes over from the routine";
            case PlanEdit.Afresh _ -> "The whole week chosen anew";
        };
    }

    private static String traveling(Set<Equipment> equipment) {
        List<String> things = equipment.stream()
                .filter(thing -> thing != Equipment.NONE)
                .sorted()
                .map(ExerciseWords::equipment)
                .toList();
        return "Traveling with " + (things.isEmpty() ? "no equipment" : ScreenWords.list(things, "and"));
    }

    private static String upperBody(Collection<DayOfWeek> weekdays) {
        return weekdays.isEmpty()
                ? "No upper-body days of your own"
                : "A few posture exercises added to your upper-body days: " + DayWords.list(weekdays);
    }

    private String routine(PlanEdit.RoutineFollowed followed) {
        return repertoire.routines().stream()
                .filter(known -> known.id().equals(followed.routine()))
                .map(known -> "“" + known.name() + "”")
                .findFirst()
                .orElseGet(() -> followed.routine().toString());
    }

    private String inSentence(ExerciseId exercise) {
        return DoseWords.uncapitalized(name(exercise));
    }

    private String name(ExerciseId exercise) {
        return ExerciseWords.name(repertoire, Variant.of(exercise));
    }
}
