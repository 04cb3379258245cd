package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.person.Wishes;
import org.plumbline.planner.Plan.MicroDose;

/// Light practice on the days somebody wanted beyond the full sessions: a few pull-aparts and chin tucks (F5, F6).
final class MicroDoses {

    /// What F6 names, in two groups of which a day has one each.
    private static final List<List<String>> GROUPS = List.of(
            List.of("band-pull-apart", "face-pull", "scapular-squeeze"), List.of("chin-tuck", "scapular-squeeze"));

    private static final int MOST_SETS = 2;

    private final List<Exercise> eligible;
    private final Limits limits;
    private final Loads loads;
    private final int sets;

    MicroDoses(List<Exercise> eligible, Limits limits, Loads loads, Level level) {
        this.eligible = eligible;
        this.limits = limits;
        this.loads = loads;
        this.sets = level == Level.L0 ? 1 : MOST_SETS;
    }

    /// Returns the practice of the week for so many days, away from the sessions.
    List<MicroDose> on(int days, Wishes wishes, Set<DayOfWeek> sessions) {
        Set<DayOfWeek> free =
                wishes.freeDays().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(wishes.freeDays());
        free.removeAll(sessions);
        if (days <= 0 || free.isEmpty()) {
            return List.of();
        }
        List<MicroDose> doses = new ArrayList<>();
        for (DayOfWeek day : Weekdays.spread(Math.min(days, free.size()), free)) {
            List<Exercise> chosen = new ArrayList<>();
            GROUPS.forEach(names -> first(names, chosen).ifPresent(chosen::add));
            chosen.forEach(exercise -> doses.add(dose(day, exercise)));
        }
        return List.copyOf(doses);
    }

    private Optional<Exercise> first(List<String> names, List<Exercise> chosen) {
        return names.stream()
                .flatMap(name -> eligible.stream()
                        .filter(exercise -> exercise.id().value().equals(name)))
                .filter(exercise -> !chosen.contains(exercise))
                .findFirst();
    }

    private MicroDose dose(DayOfWeek day, Exercise exercise) {
        return new MicroDose(
                day,
                exercise.id(),
                sets,
                limits.suit(exercise)
                        ? limits.allowed(exercise.dose().startAmount(), exercise)
                        : exercise.dose().startAmount(),
                loads.first(exercise).orElse(Load.BODYWEIGHT));
    }
}
