package org.plumbline.progression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Change;
import org.plumbline.history.Decision;
import org.plumbline.history.GripLog;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Records;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.progression.Situation.Context;

/// One exercise played forward: where somebody would stand after sessions and days off that never took place.
///
/// The verb `coach` and the what-if page both play through this, with the same rules as a real session. Nothing is
/// kept. Sessions without a day of their own count as close together, which is the cautious reading of P1.
///
/// @param standing where they stand; empty once the exercise is left out
public record WhatIf(Ground ground, Optional<Standing> standing, Trail trail) {

    /// What holds all the way.
    ///
    /// @param termsOf what holds for any exercise the coach may move to
    /// @param variant the exercise that is played
    /// @param own what holds for it
    /// @param hasRoomForSets whether the plan is kept and there is time for one more set (S2)
    public record Ground(TermsOf termsOf, Variant variant, Terms own, boolean hasRoomForSets) {

        /// Returns the terms of a prescription; what is known of the exercise that is played goes before the catalog.
        Terms of(Prescription prescription) {
            if (prescription.variant().equals(variant)) {
                return own;
            }
            Terms taught = termsOf.of(prescription);
            return prescription.exercise().equals(variant.exercise())
                    ? new Terms(
                            own.exercise(),
                            own.working(),
                            own.ceiling(),
                            own.loads(),
                            taught.neighbors(),
                            own.sensitivity())
                    : taught;
        }
    }

    /// What came of one happening, and where things are now.
    public record Played(WhatIf now, Outcome outcome) {}

    /// Returns the start of a play.
    ///
    /// @param lastLeast the weakest set of the session before, where it is known
    public static WhatIf from(Ground ground, Standing standing, Optional<Integer> lastLeast) {
        Prescription asked = standing.prescription();
        int least = lastLeast.orElse(Math.max(
                Math.min(ground.own().working().low(), asked.target().amount()),
                asked.target().amount() - 1));
        Trail trail = new Trail(
                new Trail.Days(0, List.of()),
                new Trail.Past(new Records.Last(asked.load(), least, 0), asked.load()),
                new Trail.Care(Optional.empty(), 1, 0),
                new Trail.Habits(GripLog.EMPTY, Optional.empty()),
                Trail.Waiting.NOTHING);
        return new WhatIf(ground, Optional.of(standing), trail);
    }

    /// Returns how many sets the next session asks for; 0 once the exercise is left out.
    public int setsAsked() {
        return trail.waiting()
                .sets()
                .or(() -> standing.map(stood -> stood.prescription().sets()))
                .orElse(0);
    }

    /// Returns what the next session asks for.
    public Optional<Prescription> asked() {
        return standing.map(stood -> stood.prescription().withSets(setsAsked()));
    }

    /// Returns the amount from which difficulty grows (`T`); 0 once the exercise is left out.
    public int ceiling() {
        return standing.map(stood -> ground.of(stood.prescription()).ceiling()).orElse(0);
    }

    /// Returns what came of a happening.
    public Played play(Happening happening) {
        if (trail.waiting().isLocked() && !(happening instanceof Happening.Cleared)) {
            return new Played(this, new Outcome.Locked());
        }
        return switch (happening) {
            case Happening.Session session -> session(session);
            case Happening.DaysOff off -> daysOff(off);
            case Happening.StopTold told -> new Played(locked(true), new Outcome.Stopped(told.sign()));
            case Happening.Cleared _ -> new Played(locked(false), new Outcome.Unlocked(asked()));
            case Happening.OfferTaken _ -> offerTaken();
        };
    }

    private WhatIf locked(boolean lock) {
        return new WhatIf(ground, standing, trail.with(trail.waiting().locked(lock)));
    }

    private WhatIf with(Trail changed) {
        return new WhatIf(ground, standing, changed);
    }

    private Played daysOff(Happening.DaysOff off) {
        Optional<Trail.Away> before = trail.waiting().away();
        Trail.Away away = new Trail.Away(
                off.days() + before.map(Trail.Away::days).orElse(0),
                off.isIll() || before.filter(Trail.Away::isIll).isPresent(),
                before.map(Trail.Away::before).orElse(standing));
        Trail later = trail.with(trail.days().later(off.days()));
        Played returned = with(later).back(away);
        return off.isIll() ? new Played(returned.now(), new Outcome.Ill(off.days())) : returned;
    }

    /// Returns the way back after days off: the longer they were, the softer (B1 to B6).
    private Played back(Trail.Away away) {
        LayOff layOff = LayOff.of(away.days()).atLeastShort(away.isIll());
        Optional<Prescription> planned = away.before().map(Standing::prescription);
        Optional<Prescription> next = away.before().map(stood -> resume(layOff, stood));
        Optional<Standing> resumed = away.before().flatMap(stood -> next.map(asked -> layOff.standing(stood, asked)));
        Trail waiting =
                trail.with(new Trail.Waiting(Optional.of(away), next.map(Prescription::sets), Optional.empty(), false));
        return new Played(
                new WhatIf(ground, resumed, waiting), new Outcome.Returned(layOff, away.days(), planned, next));
    }

    private Prescription resume(LayOff layOff, Standing stood) {
        int floor = ground.of(stood.prescription()).floor(stood.footing());
        return layOff.resume(stood.prescription(), trail.past().last().least(), floor, ground::of);
    }

    private Played offerTaken() {
        return standing.flatMap(stood -> trail.waiting().offer().map(offered -> climbed(stood, offered)))
                .orElseGet(() -> new Played(this, new Outcome.LeftOut()));
    }

    private Played climbed(Standing before, Prescription offered) {
        Decision.Train up = climb(offered);
        Standing next =
                before.after(Performance.NONE, up, ground.of(offered).working().low());
        return new Played(
                new WhatIf(ground, Optional.of(next), trail.with(Trail.Waiting.NOTHING)),
                new Outcome.Decided(up, before, List.of(), List.of()));
    }

    private Decision.Train climb(Prescription offered) {
        int least = trail.past().last().least();
        return new Decision.Train(Step.LADDER_UP, offered, new Reason.NextExercise(least, offered.exercise()));
    }

    private Played session(Happening.Session session) {
        if (session.around().isOfferTaken() && trail.waiting().offer().isPresent()) {
            return offerTaken().now().session(session);
        }
        return standing.map(stood -> with(trail.with(
                                trail.days().on(session.around().day())))
                        .session(session, stood))
                .orElseGet(() -> new Played(this, new Outcome.LeftOut()));
    }

    private Played session(Happening.Session session, Standing stood) {
        Terms terms = ground.of(stood.prescription());
        Load used = session.around().used().orElse(stood.prescription().load());
        Performance done = doubted(counted(session), session.around().isConfirmed(), used, terms);
        Standing counting = LoadUsed.counted(stood, used, done, terms);
        Decision decision = taken(Coach.decide(new Situation(counting, done, terms, context(session))), session);
        Optional<Standing> next = decision instanceof Decision.Train train
                ? Optional.of(counting.after(done, train, terms.working().low()))
                : Optional.empty();
        Wake wake = new Wake(this, session, done, used, terms);
        Trail after = wake.after(decision);
        List<Change> changes = next.map(wake::changes).orElseGet(List::of);
        return new Played(
                new WhatIf(ground, next, wake.heeding(after, changes)),
                new Outcome.Decided(decision, counting, done.amounts(), changes));
    }

    /// Prescribed sets that were not done count as 0, unless time or pain ended them; more than asked is a bonus.
    private Performance counted(Happening.Session session) {
        Performance done = session.done();
        boolean isCut = session.around().isShortened()
                || done.hurt().isSharp()
                || done.hurt().isRising();
        int asked = session.around().isLighter() ? LighterWeeks.lighten(setsAsked()) : setsAsked();
        List<Integer> amounts = new ArrayList<>(
                done.amounts().subList(0, Math.min(asked, done.amounts().size())));
        if (!amounts.isEmpty() && !isCut) {
            amounts.addAll(Collections.nCopies(asked - amounts.size(), 0));
        }
        return new Performance(amounts, done.effort(), done.hurt(), done.faultPercent(), done.morning(), done.doubt());
    }

    private Performance doubted(Performance done, boolean isConfirmed, Load used, Terms terms) {
        return isConfirmed
                ? done
                : Plausibility.doubt(
                                done.amounts(),
                                terms.exercise().dose().measure(),
                                used,
                                trail.past().heaviest())
                        .map(done::withDoubt)
                        .orElse(done);
    }

    private Context context(Happening.Session session) {
        return new Context(
                trail.care().redDay().map(red -> trail.days().now() - red),
                trail.past().last().faultPercent(),
                ground.hasRoomForSets() && trail.care().calm() > 0,
                session.around().isLighter() ? Optional.of("D2") : Optional.empty());
    }

    private Decision taken(Decision decision, Happening.Session session) {
        return decision instanceof Decision.Train train
                        && train.offer().isPresent()
                        && session.around().isOfferTaken()
                ? new Decision.Train(
                        Step.LADDER_UP,
                        train.offer().get(),
                        new Reason.NextExercise(
                                session.done().least(), train.offer().get().exercise()))
                : decision;
    }
}
