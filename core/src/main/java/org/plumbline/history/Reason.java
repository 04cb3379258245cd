package org.plumbline.history;

import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.person.Sign;

/// Why a prescription is what it is, with the numbers that led there. Every page that shows one shows the other.
public sealed interface Reason {

    /// Returns the id of the rule in the rulebook: `P6`.
    String rule();

    /// The first prescription of an exercise.
    record StartHere() implements Reason {
        @Override
        public String rule() {
            return "START";
        }
    }

    /// Nothing was reported, so nothing changes.
    record NothingReported() implements Reason {
        @Override
        public String rule() {
            return "P8";
        }
    }

    /// A sign that ends training until somebody has looked at it.
    record StopSign(Sign sign) implements Reason {
        @Override
        public String rule() {
            return "P0";
        }
    }

    /// It hurt so much, or in such a way, that the exercise ended.
    ///
    /// @param isAgain whether it is the second time within 14 days in this pattern
    record RedPain(Pain pain, boolean isSharp, boolean isRising, boolean isAgain) implements Reason {
        @Override
        public String rule() {
            return "P1";
        }
    }

    /// It hurt enough to wait with progress.
    ///
    /// @param isAgain whether it is the second session running
    record AmberPain(Pain pain, boolean isAgain) implements Reason {
        @Override
        public String rule() {
            return "P2";
        }
    }

    /// It hurt the morning after.
    ///
    /// @param rise how much above the usual
    record MorningPain(Pain pain, int rise) implements Reason {
        @Override
        public String rule() {
            return "P3";
        }
    }

    /// Form slipped in many repetitions.
    ///
    /// @param percent the share of repetitions with the same fault
    record FormSlipped(int percent, boolean isAgain) implements Reason {
        @Override
        public String rule() {
            return "P4";
        }
    }

    /// The weakest set stayed under the floor.
    ///
    /// @param least the amount of the weakest set
    record BelowFloor(int least, int floor, boolean isAgain) implements Reason {
        @Override
        public String rule() {
            return "P5";
        }
    }

    /// The ceiling was reached, and the next load is a big step: once more, to be sure.
    record ConfirmCeiling(int least, Load next) implements Reason {
        @Override
        public String rule() {
            return "P6";
        }
    }

    record NextLoad(int least, Load from, Load to) implements Reason {
        @Override
        public String rule() {
            return "P6";
        }
    }

    /// The ceiling was reached, and the next load is too far away or not owned.
    record SmallerStep(int least, HalfStep step) implements Reason {
        @Override
        public String rule() {
            return "P9";
        }
    }

    record NextExercise(int least, ExerciseId next) implements Reason {
        @Override
        public String rule() {
            return "V1";
        }
    }

    /// The ceiling was reached, and there is nothing heavier or harder to go to.
    record AtTheTop(int least) implements Reason {
        @Override
        public String rule() {
            return "P6";
        }
    }

    record FeltHard(int least) implements Reason {
        @Override
        public String rule() {
            return "P7";
        }
    }

    record Building(int least, Effort effort) implements Reason {
        @Override
        public String rule() {
            return "P8";
        }
    }
}
