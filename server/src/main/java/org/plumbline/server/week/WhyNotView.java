package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Profile;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.WhyNot;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.WhyNotWords;

/// Why an exercise is not in the week, and what can be done about it.
///
/// @param more what would be if it came, or what would bring it
/// @param links where to read on or to change an answer
/// @param edit what can be changed with one tap
public record WhyNotView(
        Exercise exercise, boolean isThere, Cited answer, Optional<Cited> more, List<Link> links, Optional<Edit> edit) {

    public record Link(String text, String href) {}

    /// A change to the week as a button, with the fields it sends.
    public record Edit(String label, String edit, Map<String, String> fields) {}

    static WhyNotView of(Program program, Exercise exercise, Repertoire repertoire) {
        WhyNot whyNot = program.workbench().whyNot(exercise.id());
        WhyNotWords words = new WhyNotWords(repertoire);
        List<DayOfWeek> practice = practice(exercise.id(), program);
        if (whyNot instanceof WhyNot.OthersChosen && !practice.isEmpty()) {
            return new WhyNotView(
                    exercise, true, WhyNotWords.practice(practice), Optional.empty(), List.of(), Optional.empty());
        }
        return new WhyNotView(
                exercise,
                whyNot instanceof WhyNot.IsThere,
                words.answer(exercise, whyNot, others(exercise, program, repertoire)),
                WhyNotWords.more(exercise, whyNot, owns(program.profile())),
                links(exercise.id(), whyNot, program.plan().routine()),
                edit(exercise, whyNot, repertoire));
    }

    /// Returns the days on which it is light practice (F6).
    private static List<DayOfWeek> practice(ExerciseId exercise, Program program) {
        return program.plan().microDoses().stream()
                .filter(dose -> dose.exercise().equals(exercise))
                .map(Plan.MicroDose::weekday)
                .toList();
    }

    /// Returns what the sessions have of the same kind.
    private static List<Exercise> others(Exercise exercise, Program program, Repertoire repertoire) {
        return program.plan().sessions().stream()
                .flatMap(PlannedSession::items)
                .map(PlannedItem::exercise)
                .distinct()
                .map(repertoire::exercise)
                .filter(other -> other.kind() == exercise.kind())
                .toList();
    }

    private static Predicate<Equipment> owns(Profile profile) {
        return item -> item == Equipment.NONE
                || profile.arrangement()
                        .traveling()
                        .map(equipment -> equipment.contains(item))
                        .orElseGet(() -> profile.kit().has(item));
    }

    private static List<Link> links(ExerciseId exercise, WhyNot whyNot, Optional<RoutineId> routine) {
        return switch (whyNot) {
            case WhyNot.IsThere(List<DayOfWeek> days) ->
                days.stream()
                        .map(day -> new Link(
                                "Why it is there on " + DayWords.name(day),
                                "/week/" + DayWords.path(day) + "/" + exercise))
                        .toList();
            case WhyNot.Refused(Refusal refusal) ->
                link(exercise, refusal).stream().toList();
            case WhyNot.NoBetter better ->
                List.of(new Link(
                        "Why the other one is there",
                        "/week/" + DayWords.path(better.weekday()) + "/" + better.insteadOf()));
            case WhyNot.NotInRoutine _ ->
                routine.map(id -> new Link("The routine you follow", "/routines/" + id)).stream()
                        .toList();
            case WhyNot.Unwanted _, WhyNot.OthersChosen _, WhyNot.Breaks _ -> List.of();
        };
    }

    private static Optional<Link> link(ExerciseId exercise, Refusal refusal) {
        return switch (refusal) {
            case Refusal.LeftOut _ -> Optional.of(new Link("What we leave out for you, and why", "/settings/left-out"));
            case Refusal.UpperTrapeziusKeptLow _ ->
                Optional.of(new Link("What is known about it, and your choice", "/settings/upper-trapezius"));
            case Refusal.TakenOut _ -> Optional.of(new Link("What happened with it", "/history?exercise=" + exercise));
            case Refusal.NotOwned _, Refusal.LoadTooHeavy _ ->
                Optional.of(new Link("What you have to train with", "/questions/2?from=settings"));
            case Refusal.NoRoom _ -> Optional.of(new Link("Your days and minutes", "/questions/3?from=settings"));
            case Refusal.TooEarly _, Refusal.Closed _ -> Optional.empty();
        };
    }

    private static Optional<Edit> edit(Exercise exercise, WhyNot whyNot, Repertoire repertoire) {
        String id = exercise.id().toString();
        return switch (whyNot) {
            case WhyNot.Unwanted _ ->
                Optional.of(new Edit(
                        "I want it again", "dislike", Map.of("exercise", id, "on", "false", "back", "why-not")));
            case WhyNot.OthersChosen _ ->
                exercise.kind() == Kind.MICRO_BREAK
                        ? Optional.empty()
                        : Optional.of(new Edit(
                                "Make it a favorite",
                                "favor",
                                Map.of("exercise", id, "on", "true", "back", "why-not")));
            case WhyNot.NoBetter better -> Optional.of(useAnyway(id, better, repertoire));
            case WhyNot.NotInRoutine _ ->
                Optional.of(new Edit("Let the planner take over", "take-over", Map.of("back", "week")));
            case WhyNot.IsThere _, WhyNot.Refused _, WhyNot.Breaks _ -> Optional.empty();
        };
    }

    private static Edit useAnyway(String id, WhyNot.NoBetter better, Repertoire repertoire) {
        String day = DayWords.path(better.weekday());
        String other =
                DoseWords.uncapitalized(repertoire.exercise(better.insteadOf()).name());
        return new Edit(
                "Use it on %s instead of %s".formatted(DayWords.name(better.weekday()), other),
                "swap",
                Map.of("weekday", day, "exercise", better.insteadOf().toString(), "to", id, "back", "slot"));
    }
}
