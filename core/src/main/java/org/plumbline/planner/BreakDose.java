package org.plumbline.planner;

import org.plumbline.desk.BreakMove;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Exercise;

/// How much of a move fits into so many seconds of a break: 8 wall angels in 48 s.
final class BreakDose {

    /// DESK4.
    static final int WALK_SECONDS = 60;

    private static final int MILLIS = 1000;

    /// Below this a set is not worth getting into position for. Judgement.
    private static final int LEAST_REPS = 4;

    /// DESK2, seconds.
    private static final int LONGEST_BREAK = 120;

    /// Nobody said how long a repetition of a move of their own takes. Judgement.
    private static final int OWN_REP_SECONDS = 4;

    /// A hand signal of a walk that fills up what is left ends on a round number.
    private static final int ROUND = 5;

    private BreakDose() {}

    /// Returns what fits, and no more than a first set has: a break is light (F6).
    static Work fitting(Exercise exercise, int seconds) {
        Dose dose = exercise.dose();
        int most = dose.startAmount().high();
        if (dose.measure() == Measure.SECONDS) {
            return Work.seconds(Math.min(most, seconds / dose.sides().count()));
        }
        int each = dose.tempoMillis() * dose.sides().count();
        return Work.reps(Math.min(most, Math.max(LEAST_REPS, seconds * MILLIS / each)));
    }

    static int seconds(Exercise exercise, Work work) {
        Dose dose = exercise.dose();
        int each = dose.measure() == Measure.SECONDS ? MILLIS : dose.tempoMillis();
        return SessionClock.wholeSeconds(
                (long) work.amount() * each * dose.sides().count());
    }

    static int seconds(Work own) {
        return own.measure() == Measure.SECONDS
                ? own.amount()
                : Math.min(LONGEST_BREAK, own.amount() * OWN_REP_SECONDS);
    }

    static BreakMove walk(int seconds) {
        return new BreakMove.Walk(Work.seconds(Math.min(WALK_SECONDS, seconds / ROUND * ROUND)));
    }
}
