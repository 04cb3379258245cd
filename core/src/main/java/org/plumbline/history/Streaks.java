package org.plumbline.history;

/// How many sessions in a row the same rule has spoken: `below` P5, `ready` P6, `amber` P2, `form` P4; and how many
/// were
/// `flat` (D1).
///
/// A decision counts up its own rule and ends the streaks of the others (rulebook 3.2, counters).
public record Streaks(int below, int ready, int amber, int form, int flat) {

    public static final Streaks NONE = new Streaks(0, 0, 0, 0, 0);

    /// Returns the streaks after a decision for this reason.
    ///
    /// @param isFlat whether the session brought no gain
    Streaks after(Reason reason, boolean isFlat) {
        return switch (reason) {
            case Reason.BelowFloor again when again.isAgain() -> NONE;
            case Reason.AmberPain again when again.isAgain() -> NONE;
            case Reason.UneasyMorning again when again.isAgain() -> NONE;
            case Reason.FormSlipped again when again.isAgain() -> NONE;
            case Reason.BelowFloor _ -> new Streaks(below + 1, 0, 0, 0, more(isFlat));
            case Reason.AmberPain _, Reason.UneasyMorning _ -> new Streaks(0, 0, amber + 1, 0, 0);
            case Reason.FormSlipped _ -> new Streaks(0, 0, 0, form + 1, 0);
            case Reason.ConfirmCeiling _, Reason.AtTheTop _ -> new Streaks(0, ready + 1, 0, 0, 0);
            case Reason.FeltHard _, Reason.Building _ -> new Streaks(0, 0, 0, 0, more(isFlat));
            case Reason.Doubted _, Reason.NothingReported _, Reason.Deloading _ -> this;
            default -> NONE;
        };
    }

    private int more(boolean isFlat) {
        return isFlat ? flat + 1 : 0;
    }
}
