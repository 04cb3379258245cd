package org.plumbline.server.plan;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Plan;

/// The fractional sets of a week, counted in eighths of a set so that light practice counts as well (rulebook 0.3): a
/// set is 8 for a muscle with a weight of 0.6 or more, 4 from 0.3 on, and a set of light practice a quarter of that.
final class OwnVolume {

    private static final int SET = 4;
    private static final int LIGHT_SET = 1;

    private final Map<Muscle, Integer> eighths = new EnumMap<>(Muscle.class);

    static OwnVolume ofSessions(Repertoire repertoire, Plan.Week plan) {
        OwnVolume volume = new OwnVolume();
        plan.sessions()
                .forEach(session -> session.strength()
                        .forEach(item -> volume.add(
                                repertoire.exercise(item.exercise()),
                                SET * item.dose().sets())));
        return volume;
    }

    static OwnVolume of(Repertoire repertoire, Plan.Week plan) {
        OwnVolume volume = ofSessions(repertoire, plan);
        plan.microDoses()
                .forEach(dose -> volume.add(repertoire.exercise(dose.exercise()), LIGHT_SET * dose.mostSets()));
        return volume;
    }

    private void add(Exercise exercise, int amount) {
        exercise.traits()
                .muscles()
                .forEach((muscle, weight) -> eighths.merge(muscle, share(weight) * amount, Integer::sum));
    }

    /// Returns 2, 1 or 0 half sets for a weight in hundredths.
    static int share(int weight) {
        return weight >= 60 ? 2 : weight >= 30 ? 1 : 0;
    }

    int eighths(Muscle muscle) {
        return eighths.getOrDefault(muscle, 0);
    }

    double sets(Muscle muscle) {
        return eighths(muscle) / 8.0;
    }

    /// S3: whether any muscle gets more than 30 % and more than four sets more than before.
    boolean risesTooFastFrom(OwnVolume before) {
        return eighths.keySet().stream()
                .anyMatch(muscle -> sets(muscle) > before.sets(muscle) + Math.max(4, 0.3 * before.sets(muscle)));
    }

    @Override
    public String toString() {
        return eighths.toString();
    }
}
