package org.plumbline.history;

/// How many sessions in a row the same rule has spoken: `below` P5, `ready` P6, `amber` P2, `form` P4.
///
/// A decision counts up its own rule and ends the streaks of the others (rulebook 3.2, counters).
public record Streaks(int below, int ready, int amber, int form) {

    public static final Streaks NONE = new Streaks(0, 0, 0, 0);

    /// Returns the streaks after a decision for this reason.
    Streaks after(Reason reason) {
        return switch (reason) {
            case Reason.BelowFloor again when again.isAgain() -> NONE;
            case Reason.AmberPain again when again.isAgain() -> NONE;
            case Reason.FormSlipped again when again.isAgain() -> NONE;
            case Reason.BelowFloor _ -> new Streaks(below + 1, 0, 0, 0);
            case Reason.AmberPain _ -> new Streaks(0, 0, amber + 1, 0);
            case Reason.FormSlipped _ -> new Streaks(0, 0, 0, form + 1);
            case Reason.ConfirmCeiling _, Reason.AtTheTop _ -> new Streaks(0, ready + 1, 0, 0);
            case Reason.StartHere _,
                    Reason.NothingReported _,
                    Reason.StopSign _,
                    Reason.RedPain _,
                    Reason.MorningPain _,
                    Reason.NextLoad _,
                    Reason.SmallerStep _,
                    Reason.NextExercise _,
                    Reason.FeltHard _,
                    Reason.Building _ -> NONE;
        };
    }
}
