package org.plumbline.history;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.person.Sign;

/// Why a prescription is what it is, with the numbers that led there. Every page that shows one shows the other.
public sealed interface Reason {

    /// Returns the id of the rule in the rulebook: `P6`.
    default String rule() {
        return switch (this) {
            case StartHere _ -> "START";
            case StopSign _ -> "P0";
            case RedPain _ -> "P1";
            case AmberPain _, UneasyMorning _ -> "P2";
            case MorningPain _ -> "P3";
            case FormSlipped _ -> "P4";
            case BelowFloor _ -> "P5";
            case ConfirmCeiling _, NextLoad _, AtTheTop _ -> "P6";
            case FeltHard _ -> "P7";
            case NothingReported _, Building _ -> "P8";
            case SmallerStep _ -> "P9";
            case Doubted _ -> "P10";
            case NextExercise _ -> "V1";
            case AnotherSet _ -> "S2";
            case Ramped _ -> "S1";
            case Restored _ -> "B3";
            case Busy _ -> "B7";
            case ForGrip _ -> "G1";
            case StandsIn _ -> "D2";
            case Instead _ -> "X1";
            case SetBefore _ -> "X2";
            case Returned returned -> returned.gapRule();
            case Deloading deload -> deload.deloadRule();
        };
    }

    /// The first prescription of an exercise.
    record StartHere() implements Reason {}

    /// Nothing was reported, so nothing changes.
    record NothingReported() implements Reason {}

    /// A sign that ends training until somebody has looked at it.
    record StopSign(Sign sign) implements Reason {}

    /// It hurt so much, or in such a way, that the exercise ended.
    ///
    /// @param isAgain whether it is the second time within 14 days in this pattern
    record RedPain(Pain pain, boolean isSharp, boolean isRising, boolean isAgain) implements Reason {}

    /// It hurt enough to wait with progress.
    ///
    /// @param isAgain whether it is the second session running
    record AmberPain(Pain pain, boolean isAgain) implements Reason {}

    /// The morning after was a little worse than usual: enough to wait with progress.
    ///
    /// @param isAgain whether it is the second session running
    record UneasyMorning(Pain pain, boolean isAgain) implements Reason {}

    /// It hurt the morning after.
    ///
    /// @param rise how much above the usual
    record MorningPain(Pain pain, int rise) implements Reason {}

    /// Form slipped in many repetitions.
    ///
    /// @param percent the share of repetitions with the same fault
    record FormSlipped(int percent, boolean isAgain) implements Reason {}

    /// The weakest set stayed under the floor.
    ///
    /// @param least the amount of the weakest set
    record BelowFloor(int least, int floor, boolean isAgain) implements Reason {}

    /// The ceiling was reached, and the next load is a big step: once more, to be sure.
    record ConfirmCeiling(int least, Load next) implements Reason {}

    record NextLoad(int least, Load from, Load to) implements Reason {}

    /// The ceiling was reached, and the next load is too far away or not owned.
    record SmallerStep(int least, HalfStep step) implements Reason {}

    record NextExercise(int least, ExerciseId next) implements Reason {}

    /// The ceiling was reached, nothing heavier or harder is there, and one more set fits.
    ///
    /// @param sets how many there are now
    record AnotherSet(int least, int sets) implements Reason {}

    /// The ceiling was reached, and there is nothing heavier or harder to go to.
    record AtTheTop(int least) implements Reason {}

    record FeltHard(int least) implements Reason {}

    record Building(int least, Effort effort) implements Reason {}

    /// A number was hard to believe, so nothing changes until it is confirmed.
    record Doubted(int amount, Load load) implements Reason {}

    /// The first weeks of the program add a set.
    ///
    /// @param sets how many there are now
    record Ramped(int sets) implements Reason {}

    /// After days without training the return is softer.
    ///
    /// @param gapRule `B2` to `B5`
    /// @param days the length of the break
    /// @param insteadOf the harder exercise this one stands for, if it is another
    record Returned(String gapRule, int days, Optional<ExerciseId> insteadOf) implements Reason {}

    /// After a break and ok sessions the load from before is back.
    record Restored(Load from, Load to) implements Reason {}

    /// A lighter week, in which nothing gets harder.
    ///
    /// @param deloadRule `D2`, `D3` or `D4`
    record Deloading(String deloadRule) implements Reason {}

    /// The person has little time for now.
    record Busy() implements Reason {}

    /// The grip gave out before the back did.
    record ForGrip() implements Reason {}

    /// A sibling exercise takes the place of one that stood still.
    record StandsIn(ExerciseId insteadOf) implements Reason {}

    /// Another exercise, or an easier form of the same, is done in the place of one today.
    record Instead(ExerciseId insteadOf, SkipReason why) implements Reason {}

    /// What comes next was decided before this session was heard of, such as by one on another device.
    record SetBefore() implements Reason {}
}
