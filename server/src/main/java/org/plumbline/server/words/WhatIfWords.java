package org.plumbline.server.words;

import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.person.Sign;

/// What is said in a what-if besides the decisions: stop signs, lighter weeks, grip and sides.
public final class WhatIfWords {

    private final Repertoire repertoire;

    public WhatIfWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns what a stop sign means: the session ends, and training waits (P0, STOP4).
    public static String stopped(Sign sign) {
        return ScreenWords.sign(sign) + " " + ScreenWords.advice(sign.advice())
                + " The session ends here, and training waits until you confirm care or clearance. Your data stay.";
    }

    /// Returns what is said while training waits (STOP4).
    public static String locked() {
        return "Training waits until you confirm care or clearance. Nothing is asked of you until then, and your data stay.";
    }

    /// Returns what follows once care was confirmed (SCR2).
    public static String unlocked() {
        return "Good that it was looked at. The safety questions come first, and then you go on from where you were.";
    }

    /// Returns what is said about an exercise that was left out before.
    public static String leftOut() {
        return "This exercise was left out before, so there is nothing to decide.";
    }

    /// Returns why something changes besides the exercise.
    public String why(Change change) {
        return switch (change) {
            case Change.LighterWeek week -> lighter(week.cause());
            case Change.GripAdded added ->
                "Your grip gave out before your back, twice in three sessions. %s comes at the end, and handles or straps let the row keep its sets."
                        .formatted(name(added.accessory()));
            case Change.GripRemoved removed ->
                "Your grip held for three sessions, so %s goes again."
                        .formatted(DoseWords.uncapitalized(name(removed.accessory())));
            case Change.SideGetsMore more ->
                "The %s side did a fifth less, twice in a row. It begins, and gets one more set for four weeks."
                        .formatted(more.side());
            case Change.SiblingTried tried ->
                "%s takes the place of what stood still for four weeks.".formatted(name(tried.sibling()));
            case Change.PlateauAnswered _ -> "One more set answers what stood still.";
            case Change.SeeProfessional _ ->
                "Pain over weeks is outside what this app can help with. Please talk to a health professional.";
        };
    }

    private static String lighter(Change.Cause cause) {
        String why = switch (cause) {
            case Change.Cause.StoodStill still -> "%d sessions without a gain".formatted(still.sessions());
            case Change.Cause.Scheduled scheduled -> "%d weeks of training".formatted(scheduled.weeks());
            case Change.Cause.Dropped _ -> "A fifth less, twice in a row";
            case Change.Cause.Sore sore -> "Muscles as sore as %d of 10".formatted(sore.rating());
        };
        return why + ": a lighter week with fewer sets and easy effort. Load and target wait for you.";
    }

    private String name(ExerciseId id) {
        return repertoire.find(id).map(found -> found.name()).orElse(id.toString());
    }
}
