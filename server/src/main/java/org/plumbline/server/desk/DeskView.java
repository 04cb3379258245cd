package org.plumbline.server.desk;

import java.util.List;
import java.util.Optional;
import org.plumbline.desk.Busy;
import org.plumbline.desk.DeskState;
import org.plumbline.server.words.DeskWords;

/// The desk page: what goes on now, the break at hand, and what came of those before.
///
/// @param now how the clock stands
/// @param moves of the break that is offered, or of one taken now; empty while none can be
/// @param line what the moves are, in one sentence
/// @param meeting the next one that keeps it quiet, if it is near
/// @param weeks what came of the breaks, this week first
/// @param setup what is to be said about the set-up of the desk, or nothing
public record DeskView(
        DeskNow now,
        List<MoveView> moves,
        String line,
        Optional<Busy> meeting,
        List<WeekOfBreaks> weeks,
        String setup) {

    /// Returns a word for the state: `counting`.
    public String kind() {
        return hasPlan() ? DeskWords.kind(now.state()) : "new";
    }

    public boolean hasPlan() {
        return now.plan().isPresent();
    }

    public boolean isPrompt() {
        return now.prompt().isPresent();
    }

    /// Returns when the state changes by itself, in milliseconds since the beginning of 1970, or nothing.
    public String until() {
        return now.state()
                .changesBy()
                .map(until -> Long.toString(until.toEpochMilli()))
                .orElse("");
    }

    /// Returns since when a break is offered, which is its name, or nothing.
    public String due() {
        return now.prompt()
                .map(prompt -> Long.toString(prompt.due().toEpochMilli()))
                .orElse("");
    }

    /// Whether a break is offered that no device has told of yet.
    public boolean isUntold() {
        return now.prompt().filter(prompt -> prompt.offered().isEmpty()).isPresent();
    }

    /// Returns the move whose drawing stands for the break: the first that has one.
    public Optional<MoveView> shown() {
        return moves.stream().filter(move -> move.figure().isPresent()).findFirst();
    }

    public int skipsLeft() {
        return now.prompt().map(DeskState.Prompt::skipsLeft).orElse(0);
    }

    public String title() {
        return hasPlan() ? now.words().sentence(now.state()) : "Breaks at your desk";
    }

    /// Returns what the tab is called, which tells of a break from behind other tabs: `Break: Stand up for 90 seconds`.
    public String tab() {
        String title = title();
        String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return (isPrompt() ? "Break: " : "Desk: ") + bare;
    }

    public String more() {
        return now.words().more(now.state()).orElse("");
    }

    /// Returns the quiet time ahead: `Quiet from 15:00 to 16:00, your calendar is busy.`
    public String quietAhead() {
        DeskWords words = now.words();
        return meeting.map(busy -> "Quiet from %s to %s, your calendar is busy."
                        .formatted(words.time(busy.from()), words.time(busy.until())))
                .orElse("");
    }

    public int taken() {
        return now.tally().taken();
    }

    /// Returns `third today` for a break that is offered, else nothing.
    public String place() {
        return isPrompt() ? DeskWords.place(taken() + 1) : "";
    }

    public String today() {
        return DeskWords.tally(now.tally());
    }

    public boolean canSit() {
        return now.state() instanceof DeskState.NotHere;
    }

    /// Whether somebody counts as at their desk, so that they can be done for today.
    public boolean isAtWork() {
        return hasPlan()
                && !(now.state() instanceof DeskState.Off)
                && !(now.state() instanceof DeskState.OutsideHours)
                && !canSit();
    }

    public boolean canTakeOne() {
        return hasPlan() && !isPrompt() && !moves.isEmpty() && !(now.state() instanceof DeskState.Off);
    }
}
