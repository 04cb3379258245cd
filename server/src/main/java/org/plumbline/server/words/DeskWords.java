package org.plumbline.server.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.plumbline.desk.DeskState;
import org.plumbline.desk.DeskTally;
import org.plumbline.desk.Pace;

/// How the break clock stands, in calm sentences: `Quiet until 16:00, your calendar is busy.`
///
/// @param zone where the person is
public record DeskWords(ZoneId zone, Pace pace) {

    /// Returns a word for the state, for scripts and styles: `counting`.
    public static String kind(DeskState state) {
        return switch (state) {
            case DeskState.Off _ -> "off";
            case DeskState.OutsideHours _ -> "outside-hours";
            case DeskState.Lunch _ -> "lunch";
            case DeskState.NotHere _ -> "not-here";
            case DeskState.InBreak _ -> "in-break";
            case DeskState.Quiet _ -> "quiet";
            case DeskState.Enough _ -> "enough";
            case DeskState.NearSession _ -> "near-session";
            case DeskState.Counting _ -> "counting";
            case DeskState.HeldBack _ -> "held-back";
            case DeskState.Snoozed _ -> "snoozed";
            case DeskState.Announced _ -> "announced";
            case DeskState.Prompt _ -> "prompt";
        };
    }

    /// Returns what is going on now, in one sentence.
    public String sentence(DeskState state) {
        return switch (state) {
            case DeskState.Off _ -> "Breaks are switched off.";
            case DeskState.OutsideHours outside -> outside.isDayOff() ? "No desk today." : "Outside your desk hours.";
            case DeskState.Lunch lunch -> "Lunch until %s.".formatted(time(lunch.until()));
            case DeskState.NotHere _ -> "Are you at your desk?";
            case DeskState.InBreak _ -> "A break is under way.";
            case DeskState.Quiet quiet -> "Quiet until %s, your calendar is busy.".formatted(time(quiet.until()));
            case DeskState.Enough _ -> "Enough for today.";
            case DeskState.NearSession near ->
                "Quiet until %s, since a session counts as your break.".formatted(time(near.until()));
            case DeskState.Counting counting ->
                counting.promptAt()
                        .map(at -> "The next break comes at %s.".formatted(time(at)))
                        .orElse("No more breaks before your day ends.");
            case DeskState.HeldBack held ->
                "The break that was held back comes at %s.".formatted(time(held.promptAt()));
            case DeskState.Snoozed snoozed ->
                snoozed.promptAt()
                        .map(at -> "Put off until %s.".formatted(time(at)))
                        .orElse("Put off. Your day ends before it comes again.");
            case DeskState.Announced _ -> "A break comes in a minute.";
            case DeskState.Prompt _ -> "Stand up for %d seconds".formatted(pace.seconds());
        };
    }

    /// Returns what to know besides, if there is anything.
    public Optional<String> more(DeskState state) {
        return switch (state) {
            case DeskState.Off _ -> Optional.of("Switch them on whenever you like.");
            case DeskState.OutsideHours outside ->
                outside.next().map(at -> "They begin again on %s at %s.".formatted(day(at), time(at)));
            case DeskState.NotHere _ -> Optional.of("Breaks are counted from when you say so.");
            case DeskState.InBreak inBreak -> Optional.of("It began at %s.".formatted(time(inBreak.since())));
            case DeskState.Quiet quiet ->
                quiet.isHeld() ? Optional.of("A break waits, and is offered after that.") : Optional.empty();
            case DeskState.Enough _ -> Optional.of("More is not asked for. Take one whenever you like.");
            case DeskState.Counting counting -> Optional.of("Counted since %s.".formatted(time(counting.since())));
            case DeskState.Prompt prompt ->
                Optional.of("Counted since %s: %s.".formatted(time(prompt.since()), length(prompt)));
            case DeskState.HeldBack _ -> Optional.of("Your calendar was busy.");
            case DeskState.Lunch _, DeskState.NearSession _, DeskState.Snoozed _, DeskState.Announced _ ->
                Optional.empty();
        };
    }

    private static String length(DeskState.Prompt prompt) {
        long minutes =
                Math.max(1, Duration.between(prompt.since(), prompt.due()).toMinutes());
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    /// Returns what came of the breaks, as facts: `3 taken, 1 put off, 1 left alone`.
    public static String tally(DeskTally tally) {
        return "%d taken, %d put off, %d left out, %d let pass"
                .formatted(tally.taken(), tally.snoozed(), tally.skipped(), tally.ignored());
    }

    /// Returns which break of the day it is: `third today`.
    public static String place(int number) {
        return switch (number) {
            case 1 -> "first today";
            case 2 -> "second today";
            case 3 -> "third today";
            default -> number + "th today";
        };
    }

    public String time(Instant at) {
        return DeskPlanWords.time(at.atZone(zone).toLocalTime());
    }

    private String day(Instant at) {
        return DayWords.name(LocalDate.ofInstant(at, zone).getDayOfWeek());
    }
}
