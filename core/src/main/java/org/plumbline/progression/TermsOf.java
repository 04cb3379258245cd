package org.plumbline.progression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.history.History;
import org.plumbline.history.Standing;
import org.plumbline.person.Goal;
import org.plumbline.person.Profile;
import org.plumbline.progression.Terms.Neighbors;
import org.plumbline.screening.Verdict;

/// Works out what holds for an exercise of one person: their range, their loads, where they can go from there.
public final class TermsOf {

    /// With the strength option the ceiling lies this far above the range (rulebook 3.3).
    private static final int STRENGTH_ABOVE_RANGE = 2;

    private final Repertoire repertoire;
    private final Profile profile;
    private final Set<Condition> filters;
    private final History history;

    private TermsOf(Repertoire repertoire, Profile profile, Set<Condition> filters, History history) {
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

    /// Returns the terms of an exercise of the catalog.
    public Terms of(Exercise exercise) {
        Range working = exercise.dose().amount();
        return new Terms(
                exercise,
                working,
                ceiling(exercise, working),
                loads(exercise),
                new Neighbors(easier(exercise), harder(exercise)),
                sensitivity());
    }

    /// Returns the prescription an exercise begins with, or goes on with if the person did it before.
    public Prescription first(Exercise exercise) {
        return history.standing(exercise.id())
                .map(Standing::prescription)
                .orElseGet(() -> new Prescription(
                        exercise.id(),
                        firstLoad(exercise),
                        exercise.dose().start().sets().low(),
                        new Work(exercise.dose().startAmount().low(), measure(exercise)),
                        pause(exercise.dose()),
                        List.of()));
    }

    /// Returns the load to begin with: the lightest band the catalog starts with that is owned, or the owned weight
    /// nearest to a typical first one. Judgement: the person is asked to change it if it feels wrong.
    public Load firstLoad(Exercise exercise) {
        List<Load> owned = loads(exercise).ascending();
        Loading loading = exercise.loading();
        int wanted =
                loading.startBands().or(loading::typicalGrams).map(Range::low).orElse(0);
        return owned.stream()
                .min(Comparator.comparingInt(load -> Math.abs(size(load) - wanted)))
                .orElse(Load.BODYWEIGHT);
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

    private OwnedLoads loads(Exercise exercise) {
        return OwnedLoads.of(
                exercise.loading(), profile.kit(), profile.trainee().bodyGrams(), isStrengthOption(exercise));
    }

    private int ceiling(Exercise exercise, Range working) {
        int usual = Math.max(exercise.dose().ceiling().amount(), working.low());
        return isStrengthOption(exercise) ? Math.min(usual, working.high() + STRENGTH_ABOVE_RANGE) : usual;
    }

    private boolean isStrengthOption(Exercise exercise) {
        return profile.wishes().goal() == Goal.STRENGTH
                && profile.trainee().level().isAtLeast(Level.L1)
                && exercise.has(Role.ROW)
                && exercise.loading().type().isConfirmed();
    }

    /// Returns from which pain on the rules speak for this person.
    public Sensitivity sensitivity() {
        return filters.contains(Condition.NECK_PAIN) || filters.contains(Condition.ARM_SYMPTOMS)
                ? Sensitivity.NECK
                : Sensitivity.USUAL;
    }

    private Optional<Prescription> easier(Exercise exercise) {
        return firstEligible(exercise.suitability().easier()).map(this::first);
    }

    private Optional<Prescription> harder(Exercise exercise) {
        return repertoire
                .ladderOf(exercise)
                .flatMap(ladder -> firstEligible(ladder.above(exercise.id())))
                .map(this::first);
    }

    private Optional<Exercise> firstEligible(Collection<ExerciseId> ids) {
        return ids.stream()
                .map(repertoire::find)
                .flatMap(Optional::stream)
                .filter(this::isEligible)
                .findFirst();
    }

    private boolean isEligible(Exercise exercise) {
        return exercise.suitability().isPossibleWith(profile.kit().equipment())
                && !exercise.suitability().isExcludedBy(filters)
                && exercise.suitability().gate().isEmpty()
                && profile.trainee().level().isAtLeast(exercise.suitability().leastLevel())
                && !history.isLeftOut(exercise.id());
    }
}
