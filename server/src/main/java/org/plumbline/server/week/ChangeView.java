package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Pin;
import org.plumbline.planner.Program;
import org.plumbline.planner.WeeklyTarget;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.Edited;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.MuscleWords;
import org.plumbline.server.words.ScreenWords;

/// All that is arranged about somebody's weeks, and what can be.
///
/// @param kept wishes that hold, each with the change that takes it back
/// @param with what can be told to be with somebody who travels
/// @param routine the routine that decides about the week, if one does
/// @param made the changes that can be taken back one after the other, the latest first
public record ChangeView(
        Arrangement arrangement,
        List<Kept> kept,
        List<Thing> with,
        Optional<RoutineId> routine,
        List<Made> made,
        Repertoire repertoire) {

    private static final int SHOWN = 8;

    /// What goes with something else, a training of one's own or work at a desk, and is no week.
    private static final Set<RoutineId> NO_WEEK = Set.of(new RoutineId("T-ADD"), new RoutineId("T-MB"));

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /// What is in a room as good as anywhere.
    private static final Set<Equipment> IN_A_ROOM = EnumSet.of(Equipment.WALL, Equipment.DOORFRAME, Equipment.CHAIR);

    private static final Set<Equipment> PORTABLE = EnumSet.of(
            Equipment.BAND,
            Equipment.ANCHOR,
            Equipment.DUMBBELL,
            Equipment.MAT,
            Equipment.TOWEL,
            Equipment.BALL,
            Equipment.DESK);

    /// A wish that holds: `Face pull`, a favorite.
    ///
    /// @param fields what its button sends
    public record Kept(String name, String as, String undo, List<EditField> fields) {}

    /// Something to tick: `a stretch band`.
    public record Thing(String value, String label, boolean isTicked) {}

    /// A change that was made: `March 2`, and what it was.
    public record Made(String date, Edited edited) {}

    static ChangeView of(Program program, History history, Moment moment, Repertoire repertoire) {
        Arrangement arrangement = program.profile().arrangement();
        List<LogEntry.PlanChanged> standing = history.edits().standing();
        return new ChangeView(
                arrangement,
                kept(arrangement, repertoire),
                with(history.profile()
                        .map(answered -> answered.kit().equipment())
                        .orElse(Set.of())),
                program.plan().routine(),
                standing.reversed().stream()
                        .limit(SHOWN)
                        .map(made -> new Made(date(made.at(), moment), Edited.of(made)))
                        .toList(),
                repertoire);
    }

    private static String date(Instant at, Moment moment) {
        return DATE.format(moment.dateOf(at));
    }

    private static List<Kept> kept(Arrangement arrangement, Repertoire repertoire) {
        List<Kept> kept = new ArrayList<>();
        sorted(arrangement.taste().favorites())
                .forEach(id -> kept.add(new Kept(
                        ExerciseWords.name(repertoire, id),
                        "A favorite",
                        "No longer",
                        EditFields.write(new PlanEdit.Favored(id, false)))));
        sorted(arrangement.taste().dislikes())
                .forEach(id -> kept.add(new Kept(
                        ExerciseWords.name(repertoire, id),
                        "Left out",
                        "Have it again",
                        EditFields.write(new PlanEdit.Disliked(id, false)))));
        arrangement.pins().stream()
                .sorted(Comparator.comparing(Pin::weekday)
                        .thenComparing(pin -> pin.exercise().value()))
                .forEach(pin -> kept.add(new Kept(
                        ExerciseWords.name(repertoire, pin.exercise()),
                        "Pinned to " + DayWords.name(pin.weekday()),
                        "Unpin",
                        EditFields.write(new PlanEdit.Pinned(pin.weekday(), pin.exercise(), false)))));
        return kept;
    }

    private static Stream<ExerciseId> sorted(Set<ExerciseId> ids) {
        return ids.stream().sorted(Comparator.comparing(ExerciseId::value));
    }

    /// What they have and can take along, and what most rooms have.
    private static List<Thing> with(Set<Equipment> owned) {
        return Stream.of(Equipment.values())
                .filter(thing -> IN_A_ROOM.contains(thing) || (PORTABLE.contains(thing) && owned.contains(thing)))
                .map(thing -> new Thing(
                        thing.toString(),
                        DoseWords.capitalized(ExerciseWords.equipment(thing)),
                        IN_A_ROOM.contains(thing)))
                .toList();
    }

    /// Returns what is with somebody who travels: `Wall and doorframe`.
    public String traveling() {
        List<String> things = arrangement.traveling().orElse(Set.of()).stream()
                .sorted()
                .map(ExerciseWords::equipment)
                .toList();
        return things.isEmpty() ? "Nothing to train with" : DoseWords.capitalized(ScreenWords.list(things, "and"));
    }

    public boolean isUpperBodyDay(DayOfWeek day) {
        return arrangement.upperBodyDays().contains(day);
    }

    /// Returns the muscles that are to get more.
    public List<Kept> weakPoints() {
        return arrangement.taste().weakPoints().stream()
                .sorted()
                .map(muscle -> new Kept(
                        name(muscle),
                        "Gets more of the week",
                        "As usual",
                        EditFields.write(new PlanEdit.WeakPointTold(muscle, false))))
                .toList();
    }

    /// Returns the muscles that could get more: those with a target of their own.
    public List<Muscle> muscles() {
        return WeeklyTarget.all().stream()
                .flatMap(target -> target.muscles().stream().sorted())
                .filter(muscle -> !arrangement.taste().weakPoints().contains(muscle))
                .toList();
    }

    public String name(Muscle muscle) {
        return MuscleWords.shortName(muscle, repertoire);
    }

    /// Returns the routine that decides, by its name.
    public String routineName() {
        return routine.flatMap(repertoire::findRoutine).map(Routine::name).orElse("");
    }

    /// Returns the routines a week can follow.
    public List<Routine> routines() {
        return repertoire.routines().stream()
                .filter(some -> !NO_WEEK.contains(some.id()))
                .filter(some -> !Optional.of(some.id()).equals(routine))
                .toList();
    }
}
