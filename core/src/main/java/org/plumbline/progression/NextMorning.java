package org.plumbline.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.History;
import org.plumbline.history.History.Before;
import org.plumbline.history.LogEntry;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.SessionId;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.progression.Situation.Context;

/// What the morning after a session changes about it: nothing after a good one, less after a bad one (P2, P3, D4).
public final class NextMorning {

    private final Repertoire repertoire;
    private final TermsOf terms;
    private final History history;

    public NextMorning(Repertoire repertoire, TermsOf terms, History history) {
        this.repertoire = repertoire;
        this.terms = terms;
        this.history = history;
    }

    /// Returns how far a rating lies above the usual.
    ///
    /// @param answered the worst place of the answers
    public int rise(Pain pain, int answered, Instant now) {
        return Math.max(0, pain.rating() - usual(answered, now).rating());
    }

    /// Returns the usual: the rating before that session, or else the median of the last seven days, or else what the
    /// answers said (P3, reference).
    ///
    /// @param answered the worst place of the answers, 0 to 10
    public Pain usual(int answered, Instant now) {
        return history.lastFinished()
                .flatMap(last -> last.session().checkIn().pain())
                .or(() -> history.course().pain().usual(now).map(Pain::new))
                .orElseGet(() -> new Pain(answered));
    }

    /// Returns the entry of a morning after the last session.
    public LogEntry.MorningTold told(SessionId session, MorningReport morning, Optional<Pain> soreness, Instant now) {
        List<Change> changes = new ArrayList<>();
        LighterWeeks.beginning(history, Level.L0, soreness, now).ifPresent(changes::add);
        PainTrend.of(history.course().pain(), now).ifPresent(changes::add);
        return new LogEntry.MorningTold(now, session, morning, soreness, decided(morning), Changed.untold(changes));
    }

    /// Those exercises that hurt in the session, or all of them if none did (P3).
    private List<Decided> decided(MorningReport morning) {
        if (!ReduceAfterBadMorning.isBad(morning) && !HoldWhenAmber.isUneasy(morning)) {
            return List.of();
        }
        boolean anyHurt = history.beforeLast().values().stream().anyMatch(before -> hurt(before.done()));
        return history.beforeLast().entrySet().stream()
                .filter(entry -> !anyHurt || hurt(entry.getValue().done()))
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .flatMap(entry -> decide(entry.getKey(), entry.getValue(), morning).stream())
                .filter(decided -> isOfTheMorning(decided.decision().reason()))
                .toList();
    }

    private static boolean isOfTheMorning(Reason reason) {
        return reason instanceof Reason.MorningPain || reason instanceof Reason.UneasyMorning;
    }

    private Optional<Decided> decide(ExerciseId exercise, Before before, MorningReport morning) {
        Performance done = before.done().withMorning(morning);
        return base(exercise, before)
                .filter(stood ->
                        repertoire.find(stood.prescription().exercise()).isPresent())
                .map(stood -> {
                    Terms held = terms.of(stood.prescription());
                    Decision decision = Coach.decide(new Situation(stood, done, held, Context.PLAIN));
                    return Debrief.decided(stood.prescription().exercise(), stood, done, decision, held);
                });
    }

    /// A step up of the session is taken back; a step down of it stays, since later words only make it more cautious.
    private Optional<Standing> base(ExerciseId exercise, Before before) {
        Optional<Decided> told = history.lastFinished().stream()
                .flatMap(last -> last.decided().stream())
                .filter(one -> one.exercise().equals(exercise))
                .findFirst();
        boolean isDown = told.filter(one -> one.decision().step().direction() == Step.Direction.DOWN)
                .isPresent();
        return isDown ? told.flatMap(Decided::standing) : Optional.of(before.standing());
    }

    private static boolean hurt(Performance done) {
        return done.hurt().worst().isAtLeast(1);
    }
}
