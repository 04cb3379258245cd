package org.plumbline.bench.plans;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Profile;
import org.plumbline.person.Taste;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;

/// People as they might really come, by chance: most with bands, two to four days, 15 to 30 minutes, nothing to report;
/// some with a gym, an hour, two conditions, dislikes. All of them may train. What nobody would answer is left to the
/// tests.
final class AnyPerson {

    private static final List<Integer> DAYS = List.of(1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6);
    private static final List<Integer> MINUTES = List.of(8, 10, 12, 15, 15, 20, 20, 20, 25, 25, 30, 30, 35, 45, 60);
    private static final List<Level> LEVELS =
            List.of(Level.L0, Level.L0, Level.L0, Level.L0, Level.L1, Level.L1, Level.L1, Level.L2, Level.L2);
    private static final List<Condition> CONDITIONS = List.of(
            Condition.NECK_TENSION,
            Condition.NECK_TENSION,
            Condition.NECK_PAIN,
            Condition.LOW_BACK_PAIN,
            Condition.LOW_BACK_PAIN,
            Condition.SHOULDER_PAIN,
            Condition.OVERHEAD_PAIN,
            Condition.KNEE_PAIN,
            Condition.WRIST_PAIN,
            Condition.LATEX_ALLERGY,
            Condition.OSTEOPOROSIS,
            Condition.MARKED_UPPER_BACK_CURVE,
            Condition.SHOULDER_INSTABILITY,
            Condition.FLOOR_TRANSFER_UNSAFE,
            Condition.HYPERTENSION_CAUTION);
    private static final List<Muscle> WEAK = List.of(
            Muscle.LOWER_TRAPEZIUS,
            Muscle.MIDDLE_TRAPEZIUS,
            Muscle.RHOMBOIDS,
            Muscle.EXTERNAL_ROTATORS,
            Muscle.POSTERIOR_DELTOID,
            Muscle.CORE);
    private static final int PERCENT = 100;

    private final Random random;
    private final Kits kits;
    private final List<ExerciseId> training;

    AnyPerson(long seed, Repertoire repertoire) {
        this.random = new Random(seed);
        this.kits = new Kits(random);
        this.training = repertoire.exercises().stream()
                .filter(exercise -> switch (exercise.kind()) {
                    case STRENGTH, ACCESSORY -> true;
                    case WARM_UP, STRETCH, MICRO_BREAK -> false;
                })
                .map(Exercise::id)
                .toList();
    }

    Profile next() {
        Profile profile = any();
        while (!(Screener.screen(profile) instanceof Verdict.Train)) {
            profile = any();
        }
        return profile;
    }

    /// Returns a week of the program, most in the first two months.
    int week() {
        return 1 + random.nextInt(12);
    }

    private Profile any() {
        int age = isChance(15) ? 60 + random.nextInt(22) : 18 + random.nextInt(42);
        Trainee trainee = new Trainee(age, Optional.of(50_000 + random.nextInt(50_000)), one(LEVELS), isChance(30));
        return new Profile(trainee, kits.next(), wishes(), health(), random.nextInt(10), arrangement());
    }

    private Wishes wishes() {
        List<String> requests = new ArrayList<>();
        if (isChance(10)) {
            requests.add(one(training).value());
        }
        Set<DayOfWeek> free = EnumSet.noneOf(DayOfWeek.class);
        if (isChance(20)) {
            List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
            for (int count = 3 + random.nextInt(3); count > 0; count--) {
                free.add(days.remove(random.nextInt(days.size())));
            }
        }
        Goal goal = isChance(30) ? Goal.STRENGTH : Goal.POSTURE;
        return new Wishes(one(DAYS), one(MINUTES), isChance(25), goal, requests, free);
    }

    private Health health() {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        while (isChance(conditions.isEmpty() ? 35 : 25)) {
            conditions.add(one(CONDITIONS));
        }
        Map<String, Pain> pains = isChance(10) ? Map.of("neck", new Pain(1 + random.nextInt(3))) : Map.of();
        Optional<Health.BloodPressure> reading = conditions.contains(Condition.HYPERTENSION_CAUTION)
                ? Optional.of(new Health.BloodPressure(132, 84))
                : Optional.empty();
        return new Health(conditions, Set.of(), pains, reading, Optional.empty(), EnumSet.allOf(Clearance.class));
    }

    private Arrangement arrangement() {
        Set<ExerciseId> favorites = some(30);
        Set<ExerciseId> dislikes = some(30);
        favorites.removeAll(dislikes);
        Set<Muscle> weak = isChance(20) ? Set.of(one(WEAK)) : Set.of();
        return Arrangement.NONE.with(new Taste(favorites, dislikes, weak));
    }

    /// Returns one to three exercises in so many of a hundred cases, and none otherwise.
    private Set<ExerciseId> some(int percent) {
        Set<ExerciseId> some = new HashSet<>();
        for (int count = isChance(percent) ? 1 + random.nextInt(3) : 0; count > 0; count--) {
            some.add(one(training));
        }
        return some;
    }

    private boolean isChance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
