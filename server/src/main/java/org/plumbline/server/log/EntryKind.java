package org.plumbline.server.log;

import org.plumbline.history.LogEntry;

/// The words for the kinds of entries, as they stand in the log: `set-logged`.
public final class EntryKind {

    private EntryKind() {}

    /// Returns the word for the kind of an entry, as it stands in the log.
    public static String of(LogEntry entry) {
        return switch (entry) {
            case LogEntry.ProfileGiven _ -> "profile-given";
            case LogEntry.SessionStarted _ -> "session-started";
            case LogEntry.SetLogged _ -> "set-logged";
            case LogEntry.EffortTold _ -> "effort-told";
            case LogEntry.PainTold _ -> "pain-told";
            case LogEntry.ItemSkipped _ -> "item-skipped";
            case LogEntry.ItemSwapped _ -> "item-swapped";
            case LogEntry.NoteTold _ -> "note-told";
            case LogEntry.SetCorrected _ -> "set-corrected";
            case LogEntry.SessionFinished _ -> "session-finished";
            case LogEntry.MorningTold _ -> "morning-told";
            case LogEntry.GripTold _ -> "grip-told";
            case LogEntry.CheckedIn _ -> "checked-in";
            case LogEntry.OfferAnswered _ -> "offer-answered";
            case LogEntry.BusyTold _ -> "busy-told";
            case LogEntry.IllnessTold _ -> "illness-told";
            case LogEntry.UpperTrapeziusTold _ -> "upper-trapezius-told";
            case LogEntry.PlanChanged _ -> "plan-changed";
            case LogEntry.PlanUndone _ -> "plan-undone";
            case LogEntry.DeskPlanned _ -> "desk-planned";
            case LogEntry.DeskTold _ -> "desk-told";
            case LogEntry.SetupTold _ -> "setup-told";
            case LogEntry.DayTold _ -> "day-told";
            case LogEntry.DailyAsked _ -> "daily-asked";
            case LogEntry.Measured _ -> "measured";
            case LogEntry.MeasurementDropped _ -> "measurement-dropped";
            case LogEntry.ReminderSet _ -> "reminder-set";
            case LogEntry.SignsTold _ -> "signs-told";
            case LogEntry.ClearanceConfirmed _ -> "clearance-confirmed";
            case LogEntry.NotUnderstood other -> other.kind();
        };
    }
}
