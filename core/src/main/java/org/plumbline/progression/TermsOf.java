package org.plumbline.progression;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Variant;
import org.plumbline.history.History;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;
import org.plumbline.person.Goal;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.progression.Terms.Neighbors;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;

/// Works out what holds for an exercise of one person: their range, their loads, where they can go from there.
public final class TermsOf {

    /// Yellow, where the catalog names no band to begin with.
    private static final int LIGHT_BAND = 2;

    private final Repertoire repertoire;
    private final Profile profile;
    private final Set<Condition> filters;
    private final History history;
    private final Level level;
    private final Gates gates;
    private final Map<Variant, Terms> known = new HashMap<>();

    private TermsOf(Repertoire repertoire, Profile profile, Set<Condition> filters, History history) {
        this.level = profile.trainee().level();
        this.gates = new Gates(level, profile.kitNow(), filters, history.records());
        this.repertoire = repertoire;
        this.profile = profile;
        this.filters = Set.copyOf(filters);
        this.history = history;
    }

    /// Returns the terms of a person with this history, as the screening said last.
    public static TermsOf of(Repertoire repertoire, Profile profile, History history) {
        Set<Condition> filters = history.verdict()
                .map(verdict -> switch (verdict) {
                    case Verdict.Train train -> train.filters();
                    case Verdict.NotNow _ -> profile.health().conditions();
                })
                .orElseGet(() -> profile.health().conditions());
        return new TermsOf(repertoire, profile, filters, history);
    }

    /// Returns the terms of an exercise of the catalog, as it is taught.
    public Terms of(Exercise exercise) {
        return of(exercise, Variant.of(exercise.id()));
    }

    /// Returns the terms of what a prescription asks for.
    ///
    /// @throws IllegalArgumentException if the catalog has no such exercise
    public Terms of(Prescription prescription) {
        Variant variant = prescription.variant();
        Exercise exercise = repertoire.exercise(variant.exercise());
        return known.computeIfAbsent(variant, _ -> of(exercise, variant));
    }

    private Terms of(Exercise exercise, Variant variant) {
        Range working = exercise.dose().amount();
        return new Terms(
                exercise,
                working,
                ceiling(exercise, working),
                loads(exercise),
                new Neighbors(easier(exercise, variant), harder(exercise, variant)),
                sensitivity());
    }

    /// Returns the prescription an exercise begins with, or goes on with if the person did it before.
    public Prescription first(Exercise exercise) {
        return first(Variant.of(exercise.id()));
    }

    private Prescription first(Variant variant) {
        Exercise exercise = repertoire.exercise(variant.exercise());
        return history.standing(exercise.id())
                .map(Standing::prescription)
                .filter(before -> before.variant().equals(variant))
                .orElseGet(() -> new Prescription(
                        variant,
                        firstLoad(exercise),
                        exercise.dose().start().sets().low(),
                        new Work(exercise.dose().startAmount().low(), measure(exercise)),
                        pause(exercise.dose()),
                        List.of()));
    }

    /// Returns the load to begin with: the lightest band the catalog starts with that is owned, or the owned weight
    /// nearest to a typical first one. Judgement: the person is asked to change it if it feels wrong.
    public Load firstLoad(Exercise exercise) {
        Loading loading = exercise.loading();
        return loads(exercise).ascending().stream()
                .min(Comparator.comparingInt(load -> Math.abs(size(load) - wanted(load, loading))))
                .orElseGet(() -> usualLoad(exercise));
    }

    private static int wanted(Load load, Loading loading) {
        return switch (load) {
            case Load.Bodyweight _ -> 0;
            case Load.Weight _ -> loading.typicalGrams().map(Range::low).orElse(0);
            case Load.Elastic _ -> loading.startBands().map(Range::low).orElse(LIGHT_BAND);
        };
    }

    /// Where something is owned but not which, the lightest the catalog begins with is a guess.
    private static Load usualLoad(Exercise exercise) {
        Loading loading = exercise.loading();
        return switch (loading.type()) {
            case BAND ->
                new Load.Elastic(
                        Band.ofLevel(loading.startBands().map(Range::low).orElse(LIGHT_BAND)));
            case DUMBBELL, BARBELL, CABLE ->
                loading.typicalGrams()
                        .filter(_ -> !isDrill(exercise))
                        .<Load>map(grams -> new Load.Weight(grams.low()))
                        .orElse(Load.BODYWEIGHT);
            case NONE, BODYWEIGHT, TIME -> Load.BODYWEIGHT;
        };
    }

    /// A hip hinge may be learned without weight, so it is.
    private static boolean isDrill(Exercise exercise) {
        return exercise.suitability().equipment().stream()
                .anyMatch(needed -> needed.stream().allMatch(item -> item == Equipment.NONE));
    }

    private static int size(Load load) {
        return switch (load) {
            case Load.Bodyweight _ -> 0;
            case Load.Weight weight -> weight.grams();
            case Load.Elastic elastic -> elastic.band().level();
        };
    }

    private static Measure measure(Exercise exercise) {
        return exercise.dose().measure();
    }

    /// Returns the pause to ask for in each repetition, where the exercise is about pausing.
    public static Optional<Integer> pause(Dose dose) {
        return switch (dose.mode()) {
            case REPS_AND_HOLD -> dose.start().holdSeconds().map(Range::low);
            case REPS, HOLD, TIMED, SEQUENCE -> Optional.empty();
        };
    }

    /// Returns what is owned for an exercise of the catalog.
    OwnedLoads loads(ExerciseId exercise) {
        return loads(repertoire.exercise(exercise));
    }

    private OwnedLoads loads(Exercise exercise) {
        OwnedLoads usual = OwnedLoads.of(
                exercise.loading(), profile.kitNow(), profile.trainee().bodyGrams(), isStrengthOption(exercise));
        return usual.ascending().isEmpty() && isDoneWithBands(exercise)
                ? OwnedLoads.ofBands(profile.kitNow().bands())
                : usual;
    }

    /// Some exercises for dumbbells may be done with a band by whoever has no dumbbells.
    private boolean isDoneWithBands(Exercise exercise) {
        Kit kit = profile.kitNow();
        return exercise.loading().type().isConfirmed()
                && !kit.has(Equipment.DUMBBELL)
                && exercise.suitability().equipment().stream()
                        .anyMatch(needed -> needed.contains(Equipment.BAND)
                                && needed.stream().allMatch(kit::has));
    }

    private int ceiling(Exercise exercise, Range working) {
        int usual = Math.max(exercise.dose().ceiling().amount(), working.low());
        return isStrengthOption(exercise) ? Math.min(usual, working.high() + Numbers.STRENGTH_ABOVE_RANGE) : usual;
    }

    private boolean isStrengthOption(Exercise exercise) {
        return profile.wishes().goal() == Goal.STRENGTH
                && profile.trainee().level().isAtLeast(Level.L1)
                && exercise.has(Role.ROW)
                && exercise.loading().type().isConfirmed();
    }

    Level level() {
        return level;
    }

    int age() {
        return profile.trainee().age();
    }

    /// Returns from which pain on the rules speak for this person.
    public Sensitivity sensitivity() {
        return filters.contains(Condition.NECK_PAIN) || filters.contains(Condition.ARM_SYMPTOMS)
                ? Sensitivity.NECK
                : Sensitivity.USUAL;
    }

    /// First an easier form of the same movement, then the exercises its file names (V2).
    private Optional<Prescription> easier(Exercise exercise, Variant variant) {
        Stream<Variant> inPlace = repertoire.ladderOf(exercise).flatMap(ladder -> ladder.easierForm(variant)).stream();
        Stream<Variant> others = exercise.suitability().easier().stream().map(Variant::of);
        return firstEligible(Stream.concat(inPlace, others)).map(this::fromTheLowEnd);
    }

    /// Whoever steps down begins at the low end of the range, also where they were further once (P1 to P5, B4).
    private Prescription fromTheLowEnd(Prescription easier) {
        return easier.withTarget(
                repertoire.exercise(easier.exercise()).dose().amount().low());
    }

    /// The next rung of its ladder; of the ladder somebody came down from, where that is another one, so that a squeeze
    /// in place of a row leads back to rows (C2).
    private Optional<Prescription> harder(Exercise exercise, Variant variant) {
        Optional<Ladder> own = repertoire.ladderOf(exercise);
        Stream<Ladder> others = history.leftFor(exercise.id()).stream()
                .flatMap(harder -> repertoire.find(harder).flatMap(repertoire::ladderOf).stream())
                .filter(ladder -> !own.equals(Optional.of(ladder)));
        return Stream.concat(others, own.stream())
                .flatMap(ladder -> firstEligible(ladder.above(variant).stream()).stream())
                .findFirst();
    }

    /// Returns the first of these that the person may do, as they would begin it or go on with it.
    public Optional<Prescription> firstEligible(Stream<Variant> variants) {
        return variants.filter(variant -> isEligible(variant.exercise()))
                .findFirst()
                .map(this::first);
    }

    /// Whether one more set of a line of a session still fits the minutes the person has (S2).
    boolean hasTimeFor(int sessionSeconds, Script.Item item) {
        Dose dose = repertoire.exercise(item.prescription().exercise()).dose();
        int work = item.prescription().target().amount() * dose.sides().count();
        int seconds = dose.measure() == Measure.SECONDS ? work : work * dose.tempoMillis() / 1000;
        return sessionSeconds + seconds + item.restSeconds() <= profile.wishes().minutes() * 60;
    }

    /// Returns the exercises of like difficulty on the same ladder, the nearest first (D2).
    Stream<Variant> beside(Variant variant) {
        return repertoire
                .find(variant.exercise())
                .flatMap(repertoire::ladderOf)
                .map(ladder -> ladder.beside(variant))
                .stream()
                .flatMap(List::stream);
    }

    /// Whether the person owns what it needs, no answer of theirs leaves it out, its gate is open, and it is not out.
    public boolean isEligible(ExerciseId id) {
        return repertoire.find(id).filter(this::isEligible).isPresent();
    }

    /// Whether an answer of theirs leaves an exercise out (COND).
    public boolean isExcluded(ExerciseId id) {
        return repertoire
                .find(id)
                .filter(exercise -> exercise.suitability().isExcludedBy(filters))
                .isPresent();
    }

    private boolean isEligible(Exercise exercise) {
        return exercise.suitability().isPossibleWith(profile.kitNow().equipment())
                && !exercise.suitability().isExcludedBy(filters)
                && gates.isOpen(exercise)
                && level.isAtLeast(exercise.suitability().leastLevel())
                && !history.isLeftOut(exercise.id());
    }
}
