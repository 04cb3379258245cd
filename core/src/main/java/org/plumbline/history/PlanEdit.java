package org.plumbline.history;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Lead;
import org.plumbline.person.OneDay;
import org.plumbline.person.Pin;

/// A change somebody makes to their week: `Swapped[TUESDAY, face-pull, band-pull-apart]`.
public sealed interface PlanEdit {

    /// One exercise of a session makes room for another.
    record Swapped(DayOfWeek weekday, ExerciseId from, ExerciseId to) implements PlanEdit {}

    /// An exercise stays in its session from now on, or no longer has to.
    record Pinned(DayOfWeek weekday, ExerciseId exercise, boolean isPinned) implements PlanEdit {}

    /// An exercise is not wanted, or wanted again.
    record Disliked(ExerciseId exercise, boolean isDisliked) implements PlanEdit {}

    /// An exercise is a favorite, or no longer.
    record Favored(ExerciseId exercise, boolean isFavorite) implements PlanEdit {}

    /// A muscle is to get more of the week, or no longer.
    record WeakPointTold(Muscle muscle, boolean isWeak) implements PlanEdit {}

    /// A session has another day from now on.
    record Moved(DayOfWeek from, DayOfWeek to) implements PlanEdit {

        private Set<Pin> pins(Set<Pin> before) {
            return before.stream()
                    .map(pin -> pin.weekday() == from ? new Pin(to, pin.exercise()) : pin)
                    .collect(toUnmodifiableSet());
        }
    }

    /// There is only this to train with for now; empty when back home.
    record Traveling(Optional<Set<Equipment>> equipment) implements PlanEdit {

        public Traveling {
            equipment = equipment.map(Set::copyOf);
        }
    }

    /// Little time on one day.
    ///
    /// @param minutes 1 to 90
    record ShortenedDay(LocalDate date, int minutes) implements PlanEdit {

        public ShortenedDay {
            if (minutes < 1 || minutes > 90) {
                throw new IllegalArgumentException("Give 1 to 90 minutes, not " + minutes);
            }
        }
    }

    /// No session on one day.
    record SkippedDay(LocalDate date) implements PlanEdit {}

    /// The weekdays with upper-body training of their own, to which a few exercises are added (T-ADD).
    record UpperBodyDays(Set<DayOfWeek> weekdays) implements PlanEdit {

        public UpperBodyDays {
            weekdays = Set.copyOf(weekdays);
        }
    }

    /// A named routine is to be followed.
    record RoutineFollowed(RoutineId routine) implements PlanEdit {}

    /// The planner takes over from a routine, beginning with what it had.
    record TakenOver() implements PlanEdit {}

    /// The whole week is chosen anew, whatever was chosen before.
    record Afresh() implements PlanEdit {}

    /// Returns what is arranged after this edit.
    default Arrangement after(Arrangement before) {
        return switch (this) {
            case Swapped swapped -> before.withPin(new Pin(swapped.weekday(), swapped.from()), false);
            case Pinned pinned -> before.withPin(new Pin(pinned.weekday(), pinned.exercise()), pinned.isPinned());
            case Disliked told -> disliked(told, before);
            case Favored told -> before.with(before.taste().withFavorite(told.exercise(), told.isFavorite()));
            case WeakPointTold told -> before.with(before.taste().withWeakPoint(told.muscle(), told.isWeak()));
            case Moved moved -> before.withPins(moved.pins(before.pins()));
            case Traveling traveling -> before.traveling(traveling.equipment());
            case ShortenedDay day -> before.with(new OneDay.Shorter(day.date(), day.minutes()));
            case SkippedDay day -> before.with(new OneDay.Skipped(day.date()));
            case UpperBodyDays days -> before.withUpperBodyDays(days.weekdays());
            case RoutineFollowed followed -> before.with(new Lead.ByRoutine(followed.routine()));
            case TakenOver _ -> before.with(new Lead.ByPlanner());
            case Afresh _ -> before;
        };
    }

    /// A pin and a dislike of the same exercise would contradict each other; the later word counts.
    private static Arrangement disliked(Disliked told, Arrangement before) {
        Arrangement changed = before.with(before.taste().withDislike(told.exercise(), told.isDisliked()));
        Arrangement after = changed;
        for (Pin pin : changed.pins()) {
            boolean isGone = told.isDisliked() && pin.exercise().equals(told.exercise());
            after = isGone ? after.withPin(pin, false) : after;
        }
        return after;
    }
}
