package org.plumbline.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Selection;
import org.plumbline.person.Profile;
import org.plumbline.progression.Gates;
import org.plumbline.progression.Need;

/// The last plan of one person, kept until something changes that a plan goes by; so a week has one plan, not ten.
///
/// Sets and sessions that are logged change nothing about a plan unless they open a gate or earn a third session.
public final class KeptPlan implements Plans {

    private final Planner planner;
    private final AtomicReference<Optional<Kept>> kept = new AtomicReference<>(Optional.empty());

    /// All that a plan goes by, and nothing else of what is known.
    ///
    /// @param week the last one that makes a difference, if it is later than that
    /// @param isThreeEarned whether a beginner may train three times a week (F2)
    /// @param needs what every gate still waits for
    private record Basis(
            Profile profile, int week, Set<ExerciseId> out, boolean isThreeEarned, Choice choice, List<Need> needs) {}

    /// What the person chose (B7, U2), and what their sessions hold since.
    private record Choice(boolean isBusy, boolean wantsUpperTrapezius, Optional<Selection> chosen) {}

    private record Kept(Basis basis, Plan plan) {}

    public KeptPlan(Repertoire repertoire) {
        this.planner = new Planner(repertoire);
    }

    @Override
    public Plan plan(Profile profile, int week, SoFar soFar) {
        Basis basis = basis(profile, week, soFar);
        Kept now = kept.get()
                .filter(last -> last.basis().equals(basis))
                .orElseGet(() -> new Kept(basis, planner.plan(profile, week, soFar)));
        kept.set(Optional.of(now));
        return now.plan();
    }

    /// Sets grow over the weeks for all but the most experienced (S1); for them only the visible weeks differ (F8).
    private static int lastWeek(Profile profile) {
        boolean grows = profile.trainee().level() != Level.L2 || SessionMaker.isSenior(profile);
        return grows ? WeekPlanner.LAST_WEEK : Frequency.WEEKS + 1;
    }

    private static Basis basis(Profile profile, int week, SoFar soFar) {
        Gates gates = new Gates(profile.trainee().level(), profile.kitNow(), Set.of(), soFar.records());
        return new Basis(
                profile,
                Math.min(week, lastWeek(profile)),
                soFar.out(),
                profile.trainee().level() != Level.L0
                        || soFar.pace()
                                .filter(pace -> !Frequency.isThreeEarned(pace))
                                .isEmpty(),
                new Choice(soFar.isBusy(), soFar.wantsUpperTrapezius(), soFar.chosen()),
                Stream.of(Gate.values())
                        .flatMap(gate -> gates.missing(gate).stream())
                        .toList());
    }
}
