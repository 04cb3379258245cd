package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.history.CheckIn;
import org.plumbline.history.DoneSet;
import org.plumbline.history.ItemLog;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PainKind;
import org.plumbline.history.Performance;
import org.plumbline.history.SkipReason;

/// What happened, in a few words, as the history lists it: facts, and no judgment about them (SAY7).
public final class PastWords {

    /// A session that took longer was left lying, and its length says nothing.
    private static final long LONGEST_MINUTES = 180;

    /// So many repetitions in reserve mean that many or more (E1).
    private static final int MOST_RESERVE = 5;

    private PastWords() {}

    /// Returns the numbers of a session: `21 minutes, 6 sets`.
    public static String session(Duration length, int sets, boolean isShortened) {
        long minutes = Math.max(1, length.toMinutes());
        return session(minutes > LONGEST_MINUTES ? 0 : Math.toIntExact(minutes), sets, isShortened);
    }

    /// Returns the numbers of a session.
    ///
    /// @param minutes 0 where its length says nothing
    public static String session(int minutes, int sets, boolean isShortened) {
        List<String> facts = new ArrayList<>(numbers(minutes, sets));
        if (isShortened) {
            facts.add("ended early for time");
        }
        return String.join(", ", facts);
    }

    /// Returns the numbers of a week: `2 sessions, 46 minutes, 22 sets`.
    public static String week(int sessions, int minutes, int sets) {
        List<String> facts = new ArrayList<>();
        if (sessions > 0) {
            facts.add(sessions + (sessions == 1 ? " session" : " sessions"));
        }
        facts.addAll(numbers(minutes, sets));
        return String.join(", ", facts);
    }

    private static List<String> numbers(int minutes, int sets) {
        List<String> facts = new ArrayList<>();
        if (minutes > 0) {
            facts.add(minutes + (minutes == 1 ? " minute" : " minutes"));
        }
        if (sets > 0) {
            facts.add(sets + (sets == 1 ? " set" : " sets"));
        }
        return facts;
    }

    /// Returns what was done of an exercise: `20 and 19, felt hard, pain 3 of 10`.
    public static String done(Performance done) {
        List<String> facts = new ArrayList<>();
        if (!done.amounts().isEmpty()) {
            facts.add(ScreenWords.list(
                    done.amounts().stream().map(String::valueOf).toList(), "and"));
        }
        if (done.effort() != Effort.OK) {
            facts.add("felt " + done.effort());
        }
        if (done.hurt().worst().isAtLeast(1)) {
            facts.add("pain %s of 10".formatted(done.hurt().worst()));
        }
        return String.join(", ", facts);
    }

    /// Returns a set that was done: `20`, `30 s`, `left 10, right 12`.
    public static String amount(DoneSet set) {
        return set.sides()
                .map(sides -> "left %d, right %d".formatted(sides.left(), sides.right()))
                .orElseGet(
                        () -> DoseWords.amount(set.work().amount(), set.work().measure()));
    }

    /// Returns the same with what was counted: `20 reps`.
    public static String counted(DoneSet set) {
        String unit = DoseWords.counted(set.work().amount(), set.work().measure());
        return set.sides()
                        .map(_ -> amount(set))
                        .orElse(Integer.toString(set.work().amount())) + " " + unit;
    }

    /// Returns how an exercise went: `felt hard`, `pain 3 of 10`, `left out: no time`.
    public static List<String> felt(ItemLog told) {
        List<String> facts = new ArrayList<>();
        told.effort().ifPresent(effort -> facts.add(felt(effort, told.inReserve())));
        if (told.isGripFirst()) {
            facts.add("the grip gave out first");
        }
        if (told.hurt().worst().isAtLeast(1)) {
            facts.add("pain %s of 10".formatted(told.hurt().worst()));
        }
        if (told.isStopped()) {
            facts.add("ended for the day");
        }
        told.skipped().ifPresent(reason -> facts.add("left out: " + why(reason)));
        return facts;
    }

    private static String felt(Effort effort, Optional<Integer> inReserve) {
        return inReserve
                .map(left -> "%d%s in reserve".formatted(left, left == MOST_RESERVE ? " or more" : ""))
                .orElseGet(() -> "felt " + (effort == Effort.OK ? "OK" : effort.toString()));
    }

    /// Returns the length of a break as a fact: `10 days without a session`.
    public static String breakOf(int days) {
        return days + " days without a session";
    }

    /// Returns what was told about pain: `Face pull: pain at 6 of 10, sharp. It ended there for the day.`
    public static String pain(String exercise, LogEntry.PainTold hurt) {
        String kind = switch (hurt.kind()) {
            case DULL -> "";
            case SHARP, RISING -> ", " + kind(hurt.kind());
        };
        return "%s: you told us about pain at %s of 10%s.%s"
                .formatted(exercise, hurt.pain(), kind, hurt.stops() ? " The exercise ended there for the day." : "");
    }

    private static String kind(PainKind kind) {
        return kind == PainKind.SHARP ? "sharp" : "more with every set";
    }

    /// Returns what was done in the place of something: `Band row: too hard today, so it was face pull.`
    public static String swapped(String exercise, SkipReason reason, String instead) {
        return "%s: %s, so today it was %s.".formatted(exercise, why(reason), DoseWords.uncapitalized(instead));
    }

    /// Returns a note as it was written: `Your note: slept badly`, about an exercise where it is about one.
    public static String note(String about, String text) {
        return "Your note%s: %s".formatted(about.isEmpty() ? "" : " on " + DoseWords.uncapitalized(about), text);
    }

    /// Returns which set was corrected: `Band row, set 2: 18 reps with the red band.`
    public static String corrected(String exercise, LogEntry.SetCorrected corrected) {
        DoneSet set = corrected.set();
        String load = set.load() instanceof Load.Bodyweight ? "" : " with " + LoadWords.the(set.load());
        return "%s, set %d: %s%s."
                .formatted(
                        exercise,
                        corrected.number(),
                        DoseWords.amount(set.work().amount(), set.work().measure()),
                        load);
    }

    /// Returns what was left out: `Bird dog was left out: no time.`
    public static String skipped(String exercise, SkipReason reason) {
        return "%s was left out: %s.".formatted(exercise, why(reason));
    }

    private static String why(SkipReason reason) {
        return switch (reason) {
            case NO_TIME -> "no time";
            case NO_EQUIPMENT -> "the equipment was not there";
            case TOO_HARD -> "too hard today";
            case HURTS -> "it hurt";
            case NOT_IN_CATALOG -> "no longer in the catalog";
        };
    }

    /// Returns the numbers of a morning: `Pain 4 of 10, 3 above the usual, soreness 6 of 10`.
    public static String morning(LogEntry.MorningTold told) {
        List<String> facts = new ArrayList<>();
        facts.add("pain %s of 10".formatted(told.morning().pain()));
        if (told.morning().rise() > 0) {
            facts.add(told.morning().rise() + " above the usual");
        }
        if (told.morning().isNewAtNight()) {
            facts.add("new at night");
        }
        told.soreness().ifPresent(sore -> facts.add("soreness %s of 10".formatted(sore)));
        return DoseWords.capitalized(facts.stream().collect(joining(", ")));
    }

    /// Returns how somebody was before a session: `Pain 6 of 10, soreness 2 of 10`.
    public static String checkIn(CheckIn checkIn) {
        List<String> facts = new ArrayList<>();
        checkIn.pain().ifPresent(pain -> facts.add("pain %s of 10".formatted(pain)));
        checkIn.soreness().ifPresent(sore -> facts.add("soreness %s of 10".formatted(sore)));
        return DoseWords.capitalized(String.join(", ", facts));
    }

    public static String busy(boolean isBusy) {
        return isBusy ? "Little time from here on" : "Time again for the whole program";
    }

    public static String ill(boolean isIll) {
        return isIll ? "You were ill, and training waited" : "You were well again";
    }

    public static String upperTrapezius(boolean isWanted) {
        return isWanted
                ? "You chose to train the upper trapezius, too"
                : "The upper trapezius was left to the plan again";
    }

    /// Returns what came of an offer: `Band row: you took the harder exercise that was offered.`
    public static String offer(String exercise, boolean isTaken) {
        return exercise
                + (isTaken
                        ? ": you took the harder exercise that was offered."
                        : ": you stayed with it when a harder exercise was offered.");
    }

    public static String cleared() {
        return "You told us that somebody has looked at it, and the program opened again.";
    }

    /// Returns which change of the week was taken back, where its words are not at hand.
    public static String undone(LocalDate date) {
        return "That of %s.".formatted(DayWords.date(date));
    }

    public static String notUnderstood() {
        return "This version of Plumbline does not understand this entry. It is kept as it is.";
    }
}
