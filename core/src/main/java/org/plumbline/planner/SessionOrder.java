package org.plumbline.planner;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;

/// The order of strength exercises in a session: loaded rows, rows, face pull and flies, prone raises and
/// angels, the rotators, lower back and core, neck, and grip last (ORD1, ORD3). Within a kind the harder comes
/// first, unless another order saves a change of place: two exercises lying on the mat follow each other.
final class SessionOrder {

    /// From the first to the last.
    private enum Place {
        LOADED_ROW,
        ROW,
        FACE_PULL,
        REAR_DELTOID,
        RAISE_OR_ANGEL,
        ROTATORS,
        TRUNK,
        NECK,
        GRIP
    }

    static final Comparator<Exercise> COMPARATOR = comparing(SessionOrder::place)
            .thenComparing(exercise -> exercise.suitability().leastLevel(), reverseOrder())
            .thenComparing(Exercise::id);

    private SessionOrder() {}

    /// Returns items in the best of all orders that keep the kinds apart: with the fewest changes of place, and
    /// otherwise as [#COMPARATOR] has them. The last one stays last, so the time of the session does not depend
    /// on it.
    static List<PlannedItem> arrange(List<PlannedItem> items, Repertoire repertoire) {
        List<PlannedItem> usual = items.stream()
                .sorted(comparing(item -> repertoire.exercise(item.exercise()), COMPARATOR))
                .toList();
        if (usual.size() < 2) {
            return usual;
        }
        List<PlannedItem> best = usual;
        for (List<PlannedItem> order : orders(usual.subList(0, usual.size() - 1))) {
            order.add(usual.getLast());
            if (isInKinds(order, repertoire) && changes(order, repertoire) < changes(best, repertoire)) {
                best = order;
            }
        }
        return best;
    }

    /// Returns all orders, the given one first; there are 24 of four.
    private static List<List<PlannedItem>> orders(List<PlannedItem> items) {
        if (items.size() < 2) {
            return List.of(new ArrayList<>(items));
        }
        List<List<PlannedItem>> all = new ArrayList<>();
        for (int first = 0; first < items.size(); first++) {
            List<PlannedItem> rest = new ArrayList<>(items);
            PlannedItem one = rest.remove(first);
            for (List<PlannedItem> others : orders(rest)) {
                List<PlannedItem> order = new ArrayList<>();
                order.add(one);
                order.addAll(others);
                all.add(order);
            }
        }
        return all;
    }

    private static boolean isInKinds(List<PlannedItem> order, Repertoire repertoire) {
        for (int i = 1; i < order.size(); i++) {
            Place before = place(repertoire.exercise(order.get(i - 1).exercise()));
            if (before.compareTo(place(repertoire.exercise(order.get(i).exercise()))) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int changes(List<PlannedItem> order, Repertoire repertoire) {
        int changes = 0;
        for (int i = 1; i < order.size(); i++) {
            String before = station(
                    order.get(i - 1), repertoire.exercise(order.get(i - 1).exercise()));
            changes += before.equals(station(
                            order.get(i), repertoire.exercise(order.get(i).exercise())))
                    ? 0
                    : 1;
        }
        return changes;
    }

    /// Where and with what something is done: `band standing`. Another one means getting up or fetching something.
    static String station(PlannedItem item, Exercise exercise) {
        String tool = switch (item.load()) {
            case Load.Bodyweight _ -> "nothing";
            case Load.Elastic _ -> "band";
            case Load.Weight _ -> "weight";
        };
        return tool
                + exercise.traits().positions().stream()
                        .findFirst()
                        .map(position -> " " + position)
                        .orElse("");
    }

    private static Place place(Exercise exercise) {
        if (Roles.isRow(exercise)) {
            return Roles.isLoaded(exercise) ? Place.LOADED_ROW : Place.ROW;
        }
        if (Roles.isGrip(exercise)) {
            return Place.GRIP;
        }
        if (Roles.isAccessory(exercise)) {
            return Roles.isTrunk(exercise) ? Place.TRUNK : Place.NECK;
        }
        return placeOfLightWork(exercise);
    }

    private static Place placeOfLightWork(Exercise exercise) {
        boolean isRearDeltoid = exercise.has(Role.REAR_DELT) && !Roles.isProne(exercise);
        if (isRearDeltoid) {
            return exercise.has(Role.ROTATOR_CUFF) ? Place.FACE_PULL : Place.REAR_DELTOID;
        }
        if (Roles.isPosture(exercise)) {
            return Place.RAISE_OR_ANGEL;
        }
        return Place.ROTATORS;
    }
}
