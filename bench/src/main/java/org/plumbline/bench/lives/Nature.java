package org.plumbline.bench.lives;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plumbline.dose.Band;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// What a virtual person is like: their answers, their body, and how they keep and tell things.
///
/// @param talent repetitions they begin with above the usual
/// @param gain how much stronger a session makes them, as a share
/// @param room how strong they can become, as a multiple of the beginning
/// @param keeping how likely they train on a day on which a session is due, 0 to 1
/// @param telling how they report what they did
/// @param trouble how often something goes wrong, in events a year
record Nature(
        Profile profile, double talent, double gain, double room, double keeping, Telling telling, Trouble trouble) {

    /// How somebody works and reports.
    enum Telling {
        /// Does what is asked and says how it was.
        HONEST,
        /// Goes on while it is not hard.
        EAGER,
        /// Goes to the limit in each set.
        ALL_OUT,
        /// Says three more than were done.
        BOASTING,
        /// Says two fewer than were done.
        MODEST,
        /// Says that all was easy.
        ALWAYS_EASY,
        /// Says that all was hard.
        ALWAYS_HARD,
        /// Types a wrong number now and then.
        SLIPPING
    }

    /// Events a year.
    record Trouble(double pains, double breaks, double illnesses, double busy, double losses, double signs) {

        static final Trouble NONE = new Trouble(0, 0, 0, 0, 0, 0);
    }

    /// Returns somebody by chance.
    static Nature of(SplittableRandom chance) {
        return new Nature(
                profile(chance),
                chance.nextDouble(-4, 10),
                chance.nextDouble(0.004, 0.02),
                chance.nextDouble(1.4, 3.0),
                Math.min(1, chance.nextDouble(0.35, 1.4)),
                pick(chance, List.of(Telling.values())),
                chance.nextInt(4) == 0
                        ? Trouble.NONE
                        : new Trouble(
                                chance.nextDouble(0, 5),
                                chance.nextDouble(0, 3),
                                chance.nextDouble(0, 2),
                                chance.nextDouble(0, 2),
                                chance.nextDouble(0, 1),
                                chance.nextDouble(0, 0.3)));
    }

    private static Profile profile(SplittableRandom chance) {
        int age = chance.nextInt(4) == 0 ? chance.nextInt(60, 86) : chance.nextInt(18, 60);
        Optional<Integer> grams =
                chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(chance.nextInt(45, 120) * 1000);
        Level level = pick(chance, List.of(Level.L0, Level.L0, Level.L0, Level.L1, Level.L2));
        return new Profile(
                new Trainee(age, grams, level, chance.nextInt(3) == 0),
                kit(chance),
                new Wishes(
                        chance.nextInt(1, 6),
                        pick(chance, List.of(10, 15, 20, 20, 30, 45)),
                        chance.nextInt(4) == 0,
                        chance.nextInt(4) == 0 ? Goal.STRENGTH : Goal.POSTURE,
                        requests(chance),
                        freeDays(chance)),
                health(chance),
                chance.nextInt(0, 11));
    }

    private static List<String> requests(SplittableRandom chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> List.of("T-B");
            case 1 -> List.of("renegade-row");
            case 2 -> List.of("prone-y-raise", "face-pull");
            default -> List.of();
        };
    }

    private static Set<DayOfWeek> freeDays(SplittableRandom chance) {
        if (chance.nextInt(3) > 0) {
            return Set.of();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(some(chance, List.of(DayOfWeek.values()), 0.5));
        return days;
    }

    static Kit kit(SplittableRandom chance) {
        Set<Equipment> things = EnumSet.noneOf(Equipment.class);
        things.addAll(some(chance, List.of(Equipment.WALL, Equipment.CHAIR, Equipment.DOORFRAME, Equipment.MAT), 0.85));
        things.addAll(some(
                chance,
                List.of(Equipment.ANCHOR, Equipment.BENCH, Equipment.TOWEL, Equipment.BALL, Equipment.DESK),
                0.5));
        things.addAll(some(
                chance,
                List.of(
                        Equipment.INCLINE_BENCH,
                        Equipment.BARBELL,
                        Equipment.CABLE,
                        Equipment.PULL_UP_BAR,
                        Equipment.LOW_BAR),
                0.2));
        List<Band> bands = chance.nextInt(4) == 0 ? List.of() : some(chance, List.of(Band.values()), 0.5);
        List<Integer> grams = chance.nextInt(2) == 0
                ? List.of()
                : some(
                        chance,
                        List.of(500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10_000, 12_500, 15_000, 20_000),
                        0.5);
        if (!bands.isEmpty()) {
            things.add(Equipment.BAND);
        }
        if (!grams.isEmpty()) {
            things.add(Equipment.DUMBBELL);
        }
        return Kit.of(things, bands, grams);
    }

    private static Health health(SplittableRandom chance) {
        if (chance.nextInt(2) == 0) {
            return Health.FINE;
        }
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        for (int more = chance.nextInt(1, 3); more > 0; more--) {
            conditions.add(pick(
                    chance,
                    List.of(
                            Condition.NECK_TENSION,
                            Condition.LOW_BACK_PAIN,
                            Condition.OVERHEAD_PAIN,
                            Condition.WRIST_PAIN,
                            Condition.SHOULDER_INSTABILITY,
                            Condition.OSTEOPOROSIS,
                            Condition.HYPERTENSION_CAUTION,
                            Condition.KNEE_PAIN,
                            Condition.FLOOR_TRANSFER_UNSAFE,
                            Condition.LATEX_ALLERGY,
                            Condition.DIZZINESS,
                            Condition.ARM_SYMPTOMS)));
        }
        Map<String, Pain> pains = chance.nextInt(3) == 0 ? Map.of("neck", new Pain(chance.nextInt(1, 6))) : Map.of();
        return new Health(
                conditions,
                Set.of(),
                pains,
                Optional.of(new Health.BloodPressure(134, 84)),
                Optional.empty(),
                Set.of(Clearance.DOCTOR, Clearance.CLINICIAN));
    }

    static <T> T pick(SplittableRandom chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static <T> List<T> some(SplittableRandom chance, Collection<T> all, double share) {
        List<T> some = new ArrayList<>();
        for (T one : all) {
            if (chance.nextDouble() < share) {
                some.add(one);
            }
        }
        return some;
    }
}
