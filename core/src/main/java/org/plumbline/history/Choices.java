package org.plumbline.history;

/// What somebody chose about their program for now.
///
/// @param isBusy little time: once a week, one set (B7)
/// @param isIll no training until well (B6)
/// @param isRecovering well again, and the first session back is a softer one (B6)
/// @param wantsUpperTrapezius read that it is not harmful, and wants it trained (U2)
public record Choices(boolean isBusy, boolean isIll, boolean isRecovering, boolean wantsUpperTrapezius) {

    static final Choices NONE = new Choices(false, false, false, false);

    Choices busy(boolean told) {
        return new Choices(told, isIll, isRecovering, wantsUpperTrapezius);
    }

    Choices ill(boolean told) {
        return new Choices(isBusy, told, isRecovering || told, wantsUpperTrapezius);
    }

    Choices recovered() {
        return new Choices(isBusy, isIll, isIll, wantsUpperTrapezius);
    }

    Choices upperTrapezius(boolean told) {
        return new Choices(isBusy, isIll, isRecovering, told);
    }
}
