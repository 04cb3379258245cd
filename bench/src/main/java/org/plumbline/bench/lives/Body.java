package org.plumbline.bench.lives;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;

/// What somebody could really do, which the coach never sees: a strength per exercise that grows with training and
/// fades
/// in breaks.
///
/// The most repetitions at a load follow Epley's formula, as in P9: `30 * (strength / resistance - 1)`. All of it is
/// invented; it is a body to try rules on, not a model of anybody.
final class Body {

    private static final double EPLEY = 30;
    private static final double SECONDS = 60;
    private static final double HAND_LEVERAGE = 40;
    private static final double USUAL_GRAMS = 70_000;
    private static final double PER_HALF_STEP = 1.07;
    private static final double PER_HELD_SECOND = 1.03;
    private static final double SHARED = 0.4;
    private static final int KEPT_DAYS = 10;
    private static final double FADING_DAYS = 120;

    private final Repertoire repertoire;
    private final Nature nature;
    private final SplittableRandom chance;
    private final Map<ExerciseId, Strength> strengths = new HashMap<>();

    /// Strength in one exercise, in units of what resists it.
    private record Strength(double first, double limit, double now) {

        Strength grown(double gain) {
            return new Strength(first, limit, now * (1 + gain * Math.max(0, 1 - (now - first) / (limit - first))));
        }

        Strength faded(double share) {
            return new Strength(first, limit, first * 0.9 + (now - first * 0.9) * share);
        }
    }

    Body(Repertoire repertoire, Nature nature, SplittableRandom chance) {
        this.repertoire = repertoire;
        this.nature = nature;
        this.chance = chance;
    }

    /// Returns the most this body could do of one fresh set today.
    ///
    /// @param form how good the day is; 1 is usual
    int most(Prescription asked, double form) {
        Exercise exercise = repertoire.exercise(asked.exercise());
        double strength = strengths
                .computeIfAbsent(asked.exercise(), _ -> begun(exercise, asked))
                .now();
        double most = scale(exercise) * (form * strength / resistance(exercise, asked) - 1);
        return (int) Math.clamp(Math.floor(most), 0, 300);
    }

    /// Sets of work make this exercise stronger, and the others of its pattern a little.
    void trained(ExerciseId id, int sets) {
        double gain = nature.gain() * Math.min(1.2, 0.5 + 0.2 * sets);
        strengths.computeIfPresent(id, (_, strength) -> strength.grown(gain));
        var ladder = ladder(repertoire.exercise(id));
        strengths.replaceAll((other, strength) -> !other.equals(id)
                        && ladder.isPresent()
                        && ladder(repertoire.exercise(other)).equals(ladder)
                ? strength.grown(SHARED * gain)
                : strength);
    }

    /// Another day passes.
    ///
    /// @param daysOff the days since the last session
    void aged(int daysOff) {
        if (daysOff > KEPT_DAYS) {
            double share = Math.exp(-1 / FADING_DAYS);
            strengths.replaceAll((_, strength) -> strength.faded(share));
        }
    }

    private static Optional<LadderId> ladder(Exercise exercise) {
        return exercise.traits().ladder();
    }

    /// Strength when an exercise is first met: about what the catalog lets people start with, by talent.
    private Strength begun(Exercise exercise, Prescription asked) {
        int usual = exercise.dose().startAmount().low();
        double more =
                nature.talent() * (exercise.dose().measure() == Measure.SECONDS ? 2 : 1) + chance.nextDouble(-2, 4);
        double first = resistance(exercise, asked) * (1 + Math.max(2, usual + more) / scale(exercise));
        return new Strength(first, first * nature.room(), first);
    }

    private static double scale(Exercise exercise) {
        return exercise.dose().measure() == Measure.SECONDS ? SECONDS : EPLEY;
    }

    private double resistance(Exercise exercise, Prescription asked) {
        double plain = switch (asked.load()) {
            case Load.Bodyweight _ -> 1;
            case Load.Elastic elastic -> elastic.band().pull();
            case Load.Weight weight ->
                exercise.loading().addsGrams()
                        ? 1
                                + HAND_LEVERAGE
                                        * weight.grams()
                                        / nature.profile()
                                                .trainee()
                                                .bodyGrams()
                                                .map(Integer::doubleValue)
                                                .orElse(USUAL_GRAMS)
                        : weight.grams();
        };
        return plain
                * Math.pow(PER_HALF_STEP, asked.halfSteps().size())
                * Math.pow(PER_HELD_SECOND, asked.holdSeconds().orElse(0));
    }
}
