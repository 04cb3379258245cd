package org.plumbline.assessment;

/// What may be said of a value beside its baseline (MEAS0): 11.3 cm after 12.5 cm has `Changed` by -1.2 cm.
public sealed interface MeasureVerdict {

    /// The day belongs to the baseline, of two days or for discomfort a week, so there is nothing to compare.
    ///
    /// @param daysMissing how many more are needed; 0 when the baseline is complete and the next date is compared
    record BaselineOpen(int daysMissing) implements MeasureVerdict {}

    /// There is nothing fair to compare with.
    record NotComparable(Why why) implements MeasureVerdict {}

    /// Why a value cannot stand beside the baseline.
    enum Why {
        /// The baseline was measured sitting and this standing, or on the other side, with another device or band.
        OTHER_SETUP,
        /// Fewer readings than the mean is made of.
        TOO_FEW_READINGS
    }

    /// The change may be the error of measuring.
    ///
    /// @param change from the baseline; negative is less
    /// @param needed from so much on it would be a change, either way
    /// @param isOnce whether the next date decides: far enough, but on one date alone (MEAS-CVA)
    record NoClearChange(Amount change, Amount needed, boolean isOnce) implements MeasureVerdict {}

    /// The change is more than the error of measuring.
    ///
    /// @param change from the baseline; negative is less
    record Changed(Amount change, Amount needed) implements MeasureVerdict {}

    /// Discomfort has fallen by enough points and by enough of what it was (MEAS-PAIN).
    ///
    /// @param change negative
    /// @param percent how much of the baseline that is
    record ClearlyLower(Amount change, int percent) implements MeasureVerdict {}
}
