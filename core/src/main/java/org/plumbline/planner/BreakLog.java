package org.plumbline.planner;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.rule.DeskNumbers;

/// The moves of the breaks somebody took, and of those they were offered, from some moment on.
///
/// A break that two devices tell is one break.
public final class BreakLog {

    private static final Duration SAME = Duration.ofSeconds(DeskNumbers.SAME_BREAK_SECONDS);

    /// A week and a day, as a day may begin elsewhere.
    private static final Duration WEEK = Duration.ofDays(8);

    private final List<Happening> happenings;
    private final List<BreakMove> hurt;

    /// What was done, or offered, at a moment.
    record Happening(Instant at, List<BreakMove> moves, boolean isDone) {}

    private BreakLog(List<Happening> happenings, List<BreakMove> hurt) {
        this.happenings = happenings;
        this.hurt = hurt;
    }

    /// Returns what happened since then, in time proportional to that.
    public static BreakLog since(Instant from, History history) {
        List<Happening> latestFirst = new ArrayList<>();
        List<BreakMove> hurt = new ArrayList<>();
        for (LogEntry.DeskTold told : history.between().desk()) {
            if (told.at().isBefore(from)) {
                break;
            }
            happening(told).ifPresent(latestFirst::add);
            if (told.event() instanceof DeskEvent.BreakTaken taken) {
                hurt.addAll(taken.hurt());
            }
        }
        return new BreakLog(once(latestFirst.reversed()), List.copyOf(hurt));
    }

    private static List<Happening> once(List<Happening> inOrder) {
        List<Happening> once = new ArrayList<>();
        Instant lastDone = Instant.MIN;
        for (Happening one : inOrder) {
            boolean isSame = one.isDone() && one.at().isBefore(lastDone.plus(SAME));
            if (!isSame) {
                once.add(one);
                lastDone = one.isDone() ? one.at() : lastDone;
            }
        }
        return List.copyOf(once);
    }

    /// Returns the sets done in the breaks of this calendar week so far, whole.
    static Map<ExerciseId, Integer> setsOfWeek(History history, Program.Now now) {
        LocalDate monday = now.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Happening> lately = since(now.at().minus(WEEK), history).happenings.stream()
                .filter(one -> !now.dateOf().apply(one.at()).isBefore(monday))
                .toList();
        return new BreakLog(lately, List.of()).sets(Instant.MIN, Instant.MAX);
    }

    private static Optional<Happening> happening(LogEntry.DeskTold told) {
        return switch (told.event()) {
            case DeskEvent.BreakTaken taken -> Optional.of(new Happening(told.at(), taken.done(), true));
            case DeskEvent.Prompted(List<BreakMove> offered) -> Optional.of(new Happening(told.at(), offered, false));
            default -> Optional.empty();
        };
    }

    /// Returns the sets that were done of each exercise from a moment until another one, whole: what they are worth for
    /// its muscles is said by [WeeklyTarget#lightHalfSets].
    public Map<ExerciseId, Integer> sets(Instant from, Instant until) {
        Map<ExerciseId, Integer> sets = new HashMap<>();
        for (Happening one : happenings) {
            if (one.isDone() && !one.at().isBefore(from) && one.at().isBefore(until)) {
                for (BreakMove move : one.moves()) {
                    if (move instanceof BreakMove.OfCatalog done && done.work().amount() > 0) {
                        sets.merge(done.exercise(), 1, Integer::sum);
                    }
                }
            }
        }
        return sets;
    }

    /// Returns the moves of all breaks that were taken, and of those that were offered only, from then on.
    List<Happening> from(Instant start) {
        return happenings.stream().filter(one -> !one.at().isBefore(start)).toList();
    }

    /// Whether a move of this kind hurt in any of the breaks.
    boolean hasHurt(Predicate<BreakMove> which) {
        return hurt.stream().anyMatch(which);
    }
}
