package org.plumbline.planner;

import java.util.List;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Level;
import org.plumbline.progression.Need;
import org.plumbline.screening.ConditionRule;

/// Why an exercise is not offered to a person: `osteoporosis` leaves it out, or a bench is missing.
public sealed interface Refusal {

    /// Returns the id of the rule behind it.
    String rule();

    /// An answer of theirs leaves it out (rulebook 4.4).
    record LeftOut(Condition because) implements Refusal {
        @Override
        public String rule() {
            return ConditionRule.of(because);
        }
    }

    /// The coach took it out after pain, or because nothing easier was there (P1, V2).
    record TakenOut() implements Refusal {
        @Override
        public String rule() {
            return "V2";
        }
    }

    /// The plan keeps work for the upper trapezius low; not a matter of safety (U1, SAY3).
    record UpperTrapeziusKeptLow() implements Refusal {
        @Override
        public String rule() {
            return "U1";
        }
    }

    /// They do not own what it needs.
    record NotOwned() implements Refusal {
        @Override
        public String rule() {
            return "C2";
        }
    }

    /// The lightest load they own is too much to begin with (P9).
    record LoadTooHeavy() implements Refusal {
        @Override
        public String rule() {
            return "P9";
        }
    }

    /// It comes at a later level.
    record TooEarly(Level from) implements Refusal {
        @Override
        public String rule() {
            return "V1";
        }
    }

    /// Something has to be shown first, in logged sets (V3 to V5) or by confirming a safe bar (C4).
    record Closed(String rule, List<Need> needs) implements Refusal {

        public Closed {
            needs = List.copyOf(needs);
        }
    }

    /// There is no room for it in this plan: a named routine, the time or the composition rules leave none.
    record NoRoom() implements Refusal {
        @Override
        public String rule() {
            return "C2";
        }
    }
}
