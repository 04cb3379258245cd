package org.plumbline.server.plan;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.Plan;

/// How much of the rest of a week a change leaves as it was, counted apart from the planner: each exercise of each
/// session that the change was not about and that may still be chosen.
record Kept(int stayed, int of) {

    private record Place(DayOfWeek weekday, ExerciseId exercise) {}

    static Kept between(Repertoire repertoire, Plan.Week before, Plan.Week after, Person changed, PlanEdit edit) {
        Set<Place> rest = new HashSet<>();
        Eligible eligible = new Case(repertoire, changed, after, new Violations()).eligible();
        for (Place place : places(before)) {
            boolean isMeant = switch (edit) {
                case PlanEdit.Swapped swapped -> place.equals(new Place(swapped.weekday(), swapped.from()));
                case PlanEdit.Disliked told -> place.exercise().equals(told.exercise());
                case PlanEdit.Moved move -> mayHaveToRest(repertoire.exercise(place.exercise()), place, move);
                default -> false;
            };
            if (!isMeant && eligible.allows(repertoire.exercise(place.exercise()))) {
                rest.add(moved(place, edit));
            }
        }
        int all = rest.size();
        rest.retainAll(places(after));
        return new Kept(rest.size(), all);
    }

    /// Loaded rows and hinges give way where a session came too near to another (F4).
    private static boolean mayHaveToRest(Exercise exercise, Place place, PlanEdit.Moved move) {
        return Case.isLoaded(exercise) && (place.weekday() == move.from() || place.weekday() == move.to());
    }

    private static Place moved(Place place, PlanEdit edit) {
        return edit instanceof PlanEdit.Moved move && place.weekday() == move.from()
                ? new Place(move.to(), place.exercise())
                : place;
    }

    private static Set<Place> places(Plan.Week plan) {
        Set<Place> places = new HashSet<>();
        plan.sessions()
                .forEach(session ->
                        session.strength().forEach(item -> places.add(new Place(session.weekday(), item.exercise()))));
        return places;
    }

    int percent() {
        return of == 0 ? 100 : 100 * stayed / of;
    }
}
