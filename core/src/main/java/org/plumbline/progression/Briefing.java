package org.plumbline.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Attendance;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.Reason;
import org.plumbline.history.Records;
import org.plumbline.history.Script;
import org.plumbline.history.Standing;
import org.plumbline.rule.Numbers;

/// What the coach says before a session: a softer return after a break, a lighter week, one set more, or less time.
///
/// Only one of these changes an exercise at a time, in the order of the rulebook's section 1.
public final class Briefing {

    private final TermsOf terms;
    private final History history;
    private final Instant now;
    private final int sessionsAWeek;
    private final List<Change> changes;

    /// What is asked of an exercise today, and why.
    public record Opening(Prescription prescription, Reason because) {}

    /// @param checkIn how the person is before the session
    /// @param sessionsAWeek how many full sessions the plan has (S2)
    public Briefing(TermsOf terms, History history, Instant now, CheckIn checkIn, int sessionsAWeek) {
        this.terms = terms;
        this.history = history;
        this.now = now;
        this.sessionsAWeek = sessionsAWeek;
        List<Change> begun = new ArrayList<>();
        if (!isBack()) {
            LighterWeeks.beginning(history, terms.level(), checkIn.soreness(), now)
                    .ifPresent(begun::add);
        }
        PainTrend.of(history.course().pain(), now).ifPresent(begun::add);
        this.changes = List.copyOf(begun);
    }

    /// Returns what changes about the program as this session begins.
    public List<Change> changes() {
        return changes;
    }

    /// Returns the rule of the lighter week this session belongs to, if it does.
    public Optional<String> deload() {
        return changes.stream()
                .filter(Change.LighterWeek.class::isInstance)
                .findFirst()
                .or(() -> history.course().deloads().now(now))
                .map(Change::rule);
    }

    /// Returns what is asked of an exercise somebody has done before.
    ///
    /// @param plannedSets the sets the weeks of the plan have come to (S1)
    public Opening open(Standing standing, int plannedSets) {
        Standing known = owned(standing);
        Prescription asked = known.prescription();
        return returning(known)
                .or(() -> busy(asked))
                .or(() -> ramped(known, plannedSets))
                .orElseGet(() -> new Opening(asked, known.because()));
    }

    /// A load that is there no more is not asked: the next lighter one is, or the lightest there is, as at the start.
    private Standing owned(Standing standing) {
        Prescription asked = standing.prescription();
        if (asked.load().equals(Load.BODYWEIGHT)) {
            return standing;
        }
        OwnedLoads loads = terms.loads(asked.exercise());
        if (loads.include(asked.load())) {
            return standing;
        }
        Terms held = terms.of(asked);
        return loads.lighterThan(asked.load())
                .or(() -> loads.heavierThan(asked.load()))
                .map(next -> asked.withLoad(next).withoutHalfSteps().withTarget(held.entryFloor()))
                .map(Standing::startingWith)
                .orElse(standing);
    }

    /// Whether the session follows a break or an illness, so that the return comes before all else.
    private boolean isBack() {
        return history.attendance()
                        .daysOff(now)
                        .filter(days -> days > Numbers.NO_GAP)
                        .isPresent()
                || history.course().choices().isRecovering();
    }

    private Optional<Opening> returning(Standing standing) {
        Prescription before = standing.prescription();
        int days = history.attendance().gap(before.exercise(), now);
        LayOff layOff = LayOff.of(days).atLeastShort(history.course().choices().isRecovering());
        if (layOff == LayOff.B1) {
            return Optional.empty();
        }
        int last = history.records()
                .last(before.exercise())
                .map(Records.Last::least)
                .orElse(before.target().amount());
        Prescription next = layOff.resume(before, last, terms.of(before).floor(standing.footing()), terms::of);
        Optional<ExerciseId> insteadOf =
                next.exercise().equals(before.exercise()) ? Optional.empty() : Optional.of(before.exercise());
        return Optional.of(new Opening(next, new Reason.Returned(layOff.name(), days, insteadOf)));
    }

    /// B7: one set of each, or two from 60 on, with the same load.
    private Optional<Opening> busy(Prescription asked) {
        int most = terms.age() >= Numbers.BUSY_SENIOR ? 2 : 1;
        return history.course().choices().isBusy() && asked.sets() > most
                ? Optional.of(new Opening(asked.withSets(most), new Reason.Busy()))
                : Optional.empty();
    }

    /// S1 and S2: one set more where the weeks have come to it, on two exercises a week at most, and never with another
    /// step up or after pain.
    private Optional<Opening> ramped(Standing standing, int plannedSets) {
        Prescription asked = standing.prescription();
        boolean isEarned = plannedSets > asked.sets()
                && deload().isEmpty()
                && !history.course().choices().isBusy()
                && mayGrow(standing.because())
                && new RoomForSets(history, sessionsAWeek).isThere(now);
        return isEarned
                ? Optional.of(new Opening(asked.withSets(asked.sets() + 1), new Reason.Ramped(asked.sets() + 1)))
                : Optional.empty();
    }

    /// Whether an exercise may be done by this person at all, as far as answers, things and gates go.
    public boolean isEligible(ExerciseId exercise) {
        return terms.isEligible(exercise);
    }

    /// Returns what stands in for an exercise that stood still, if it may still be done (D2).
    public Optional<ExerciseId> standIn(ExerciseId exercise) {
        return history.course().plateaus().standIn(exercise, now).filter(terms::isEligible);
    }

    /// Returns the side that begins, if the sides ever differed (A1).
    public Optional<Script.WeakerSide> weakerSide(ExerciseId exercise) {
        return history.course().sides().weaker(exercise, now);
    }

    /// Returns what an exercise begins with, or goes on with if it was done before; empty if it may not be done.
    public Optional<Prescription> begin(ExerciseId exercise) {
        return terms.firstEligible(Stream.of(Variant.of(exercise)));
    }

    /// Returns how many more exercises may get a set this week (S1).
    public int setsLeftToAdd() {
        Attendance attendance = history.attendance();
        return Math.max(0, Numbers.SETS_ADDED_A_WEEK - attendance.setsAddedIn(now));
    }

    /// Returns the exercises that got a set in the last seven days (S3).
    public List<ExerciseId> grownLately() {
        return history.attendance().grownIn(now);
    }

    /// Returns how many full sessions the plan has.
    public int sessionsAWeek() {
        return sessionsAWeek;
    }

    private static boolean mayGrow(Reason because) {
        return switch (because) {
            case Reason.StartHere _,
                    Reason.NothingReported _,
                    Reason.ConfirmCeiling _,
                    Reason.AtTheTop _,
                    Reason.Building _,
                    Reason.Ramped _,
                    Reason.Deloading _,
                    Reason.Busy _ -> true;
            default -> false;
        };
    }
}
