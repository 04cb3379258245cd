package org.plumbline.bench.plans;

import static org.plumbline.exercise.Equipment.ANCHOR;
import static org.plumbline.exercise.Equipment.BALL;
import static org.plumbline.exercise.Equipment.BAND;
import static org.plumbline.exercise.Equipment.BARBELL;
import static org.plumbline.exercise.Equipment.BENCH;
import static org.plumbline.exercise.Equipment.CABLE;
import static org.plumbline.exercise.Equipment.CHAIR;
import static org.plumbline.exercise.Equipment.DESK;
import static org.plumbline.exercise.Equipment.DOORFRAME;
import static org.plumbline.exercise.Equipment.DUMBBELL;
import static org.plumbline.exercise.Equipment.INCLINE_BENCH;
import static org.plumbline.exercise.Equipment.LOW_BAR;
import static org.plumbline.exercise.Equipment.MAT;
import static org.plumbline.exercise.Equipment.PULL_UP_BAR;
import static org.plumbline.exercise.Equipment.TOWEL;
import static org.plumbline.exercise.Equipment.WALL;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Equipment;
import org.plumbline.person.Kit;

/// What people have at hand, by chance: a home with nothing, with bands, with dumbbells, or a gym.
final class Kits {

    private static final List<Equipment> HOME = List.of(WALL, DOORFRAME, CHAIR);

    /// What is there besides walls and chairs, as often as it is met with.
    private static final List<Set<Equipment>> KINDS = List.of(
            Set.of(),
            Set.of(MAT, DESK),
            Set.of(BAND),
            Set.of(BAND, MAT),
            Set.of(BAND, ANCHOR, MAT),
            Set.of(BAND, ANCHOR, MAT, DESK),
            Set.of(BAND, ANCHOR, MAT, TOWEL),
            Set.of(BAND, ANCHOR, MAT, PULL_UP_BAR),
            Set.of(BAND, ANCHOR, MAT, BALL),
            Set.of(DUMBBELL, MAT),
            Set.of(DUMBBELL, MAT, BENCH),
            Set.of(DUMBBELL, BAND, ANCHOR, MAT),
            Set.of(DUMBBELL, BAND, ANCHOR, MAT, BENCH, INCLINE_BENCH),
            Set.of(DUMBBELL, BARBELL, BENCH, INCLINE_BENCH, MAT, LOW_BAR),
            Set.of(DUMBBELL, BARBELL, BENCH, INCLINE_BENCH, MAT, CABLE, PULL_UP_BAR, LOW_BAR));

    private static final List<List<Integer>> BANDS =
            List.of(List.of(2, 3), List.of(3, 4), List.of(2, 3, 4), List.of(3, 4, 5), List.of(1, 2, 3, 4, 5, 6, 7));

    private static final List<List<Integer>> WEIGHTS = List.of(
            List.of(1_000, 2_000, 4_000),
            List.of(2_000, 4_000, 6_000),
            List.of(2_000, 4_000, 6_000, 8_000, 10_000, 12_000),
            List.of(2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000));

    private final Random random;

    Kits(Random random) {
        this.random = random;
    }

    Kit next() {
        Set<Equipment> equipment = EnumSet.copyOf(HOME);
        equipment.addAll(one(KINDS));
        List<Band> bands = one(BANDS).stream().map(Band::ofLevel).toList();
        List<Integer> weights = one(WEIGHTS);
        return Kit.of(
                equipment,
                equipment.contains(BAND) ? bands : List.of(),
                equipment.contains(DUMBBELL) ? weights : List.of());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
