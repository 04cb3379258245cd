package org.plumbline.server.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.dose.Band;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Clearance;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Health.BloodPressure;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// Legal profiles of every kind, the same for the same seed: no equipment, five minutes, no days, everything excluded.
final class AnyProfile {

    private static final List<String> PLACES = List.of("neck", "shoulder_overhead", "low_back", "wrist", "knee");
    private static final List<String> ROUTINES = List.of("T-B", "T10", "T-SMS", "T-MB", "T-ADD");

    private final Random random;
    private final List<String> names = new ArrayList<>(ROUTINES);
    private final AnyArrangement arrangements;
    private final AnySoFar past;

    AnyProfile(long seed, Repertoire repertoire) {
        this.random = new Random(seed);
        this.arrangements = new AnyArrangement(random, repertoire);
        this.past = new AnySoFar(random, repertoire);
        repertoire.exercises().forEach(exercise -> names.add(exercise.id().value()));
        names.add("zumba");
    }

    Person person(String name) {
        Profile answered = next();
        List<PlanEdit> edits = arrangements.next();
        return new Person(name, answered.with(AnyArrangement.after(edits)), edits, week(), past.next());
    }

    /// Returns answers with nothing arranged since.
    Profile next() {
        int age = random.nextInt(4) == 0 ? 60 + random.nextInt(35) : 18 + random.nextInt(45);
        Trainee trainee = new Trainee(
                age,
                random.nextBoolean() ? Optional.of(45_000 + random.nextInt(60_000)) : Optional.empty(),
                List.of(Level.values()).get(random.nextInt(3)),
                random.nextInt(3) == 0);
        return new Profile(trainee, kit(), wishes(), health(), random.nextInt(12));
    }

    int week() {
        return 1 + random.nextInt(12);
    }

    private Kit kit() {
        Set<Equipment> equipment = some(List.of(Equipment.values()), random.nextInt(10), Equipment.class);
        List<Integer> weights = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0 && random.nextBoolean(); i--) {
            weights.add(500 * (1 + random.nextInt(40)));
        }
        Set<Band> bands = some(List.of(Band.values()), random.nextInt(4), Band.class);
        Kit kit = Kit.of(equipment, bands, weights);
        return random.nextInt(10) == 0 ? kit.withLatexFreeBands() : kit;
    }

    private Wishes wishes() {
        int minutes = random.nextInt(3) == 0 ? 1 + random.nextInt(14) : 10 + random.nextInt(81);
        Set<DayOfWeek> free = random.nextInt(3) == 0
                ? some(List.of(DayOfWeek.values()), 1 + random.nextInt(5), DayOfWeek.class)
                : Set.of();
        List<String> requests = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean isRoutine = random.nextInt(3) == 0;
            requests.add(
                    isRoutine
                            ? ROUTINES.get(random.nextInt(ROUTINES.size()))
                            : names.get(random.nextInt(names.size())));
        }
        return new Wishes(
                random.nextInt(8),
                minutes,
                random.nextInt(4) == 0,
                List.of(Goal.values()).get(random.nextInt(2)),
                requests,
                free);
    }

    private Health health() {
        Set<Condition> conditions = some(List.of(Condition.values()), random.nextInt(4), Condition.class);
        Set<Sign> signs = random.nextInt(20) == 0 ? some(List.of(Sign.values()), 1, Sign.class) : Set.of();
        Map<String, Pain> pains = new HashMap<>();
        if (random.nextInt(3) == 0) {
            pains.put(PLACES.get(random.nextInt(PLACES.size())), new Pain(random.nextInt(11)));
        }
        Optional<BloodPressure> reading = random.nextInt(8) > 0
                ? Optional.of(new BloodPressure(115 + random.nextInt(50), 70 + random.nextInt(32)))
                : Optional.empty();
        Optional<Integer> weeks = random.nextInt(10) == 0 ? Optional.of(1 + random.nextInt(42)) : Optional.empty();
        Set<Clearance> clearances = random.nextInt(6) > 0 ? EnumSet.allOf(Clearance.class) : Set.of();
        return new Health(conditions, signs, pains, reading, weeks, clearances);
    }

    private <E extends Enum<E>> Set<E> some(Collection<E> all, int count, Class<E> type) {
        List<E> list = new ArrayList<>(all);
        Set<E> some = EnumSet.noneOf(type);
        for (int i = 0; i < count; i++) {
            some.add(list.get(random.nextInt(list.size())));
        }
        return some;
    }
}
