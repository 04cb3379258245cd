package org.plumbline.history;

import java.time.Instant;

/// What somebody chose about their program for now.
///
/// @param isBusy little time: once a week, one set (B7)
/// @param isIll no training until well (B6)
/// @param isRecovering well again, and the first session back is a softer one (B6)
/// @param wantsUpperTrapezius read that it is not harmful, and wants it trained (U2)
/// @param since when each was told, of which the latest word counts
public record Choices(boolean isBusy, boolean isIll, boolean isRecovering, boolean wantsUpperTrapezius, Since since) {

    /// When each choice was told last.
    record Since(Instant busy, Instant illness, Instant upperTrapezius) {}

    static final Choices NONE =
            new Choices(false, false, false, false, new Since(Instant.MIN, Instant.MIN, Instant.MIN));

    Choices with(LogEntry.BusyTold told) {
        return told.at().isBefore(since.busy())
                ? this
                : new Choices(
                        told.isBusy(),
                        isIll,
                        isRecovering,
                        wantsUpperTrapezius,
                        new Since(told.at(), since.illness(), since.upperTrapezius()));
    }

    /// An illness since the last session makes the next one softer, also if it is told after the recovery.
    Choices with(LogEntry.IllnessTold told, Attendance attendance) {
        boolean isNew = attendance.lately().isEmpty()
                || !told.at().isBefore(attendance.lately().getLast());
        boolean isOld = told.at().isBefore(since.illness());
        return new Choices(
                isBusy,
                isOld ? isIll : told.isIll(),
                isRecovering || (told.isIll() && isNew),
                wantsUpperTrapezius,
                isOld ? since : new Since(since.busy(), told.at(), since.upperTrapezius()));
    }

    Choices recovered() {
        return new Choices(isBusy, isIll, isIll, wantsUpperTrapezius, since);
    }

    Choices with(LogEntry.UpperTrapeziusTold told) {
        return told.at().isBefore(since.upperTrapezius())
                ? this
                : new Choices(
                        isBusy,
                        isIll,
                        isRecovering,
                        told.isWanted(),
                        new Since(since.busy(), since.illness(), told.at()));
    }
}
