package org.plumbline.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;

/// What the breaks of a person at their desk have: `exercise chin-tuck: 8 reps`, then `walk: 60 s` (DESK2, DESK4, F6).
///
/// One thing with effort and one change of posture, in the seconds they chose. What was done or offered least today
/// comes first, then what the week lacks most, so it rotates by itself.
public final class Breaks {

    /// A walk shorter than this is not worth getting up for. Judgement.
    private static final int LEAST_WALK = 20;

    /// Effort beside a walk needs this long at least. Judgement.
    private static final int LEAST_EFFORT = 25;

    /// A change of posture shorter than this is none. Judgement.
    private static final int LEAST_CHANGE = 10;

    /// The time to get from one move into the other, as between stretches (rule TIME).
    private static final int CHANGE_SECONDS = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Repertoire repertoire;
    private final BreakPool pool;
    private final BreakDay day;
    private final List<OwnMove> own;
    private final int seconds;

    Breaks(Repertoire repertoire, BreakPool pool, BreakDay day, DeskPlan plan) {
        this.repertoire = repertoire;
        this.pool = pool;
        this.day = day;
        this.own = pool.isHurting() ? List.of() : plan.own();
        this.seconds = plan.pace().seconds();
    }

    /// Returns what the break that is due has, in its order; empty while a stop list locks the person (STOP4). It stays
    /// the same until something is done, offered or told.
    public List<BreakMove> due() {
        if (pool.isLocked()) {
            return List.of();
        }
        Optional<OwnMove> mine = ownMove();
        if (mine.isPresent()) {
            return withOwn(mine.get());
        }
        Optional<Exercise> effort = pool.effort().stream().filter(this::isOpen).min(rotation());
        return effort.map(this::withEffort)
                .orElseGet(() -> filled(change(budget()).stream().toList()));
    }

    /// Every other break has a move of the person's own.
    private Optional<OwnMove> ownMove() {
        return day.isOwnMovesTurn()
                ? own.stream()
                        .filter(move -> !day.hasHurt(name(move)))
                        .min(Comparator.comparingInt(move -> day.times(name(move))))
                : Optional.empty();
    }

    private static Predicate<BreakMove> name(OwnMove move) {
        return done -> done instanceof BreakMove.Own mine && mine.name().equals(move.name());
    }

    /// A move from one's physiotherapist is the thing with effort. One that fills the break stands alone.
    private List<BreakMove> withOwn(OwnMove move) {
        List<BreakMove> moves = new ArrayList<>();
        moves.add(new BreakMove.Own(move.name(), move.work()));
        change(budget() - BreakDose.seconds(move.work())).ifPresent(moves::add);
        return filled(moves);
    }

    private List<BreakMove> withEffort(Exercise effort) {
        int walk = Math.min(BreakDose.WALK_SECONDS, budget() - LEAST_EFFORT);
        List<BreakMove> moves = new ArrayList<>(
                change(isWalksTurn() ? walk : budget() / 2).stream().toList());
        int left = budget() - seconds(moves);
        moves.addFirst(new BreakMove.OfCatalog(effort.id(), BreakDose.fitting(effort, left)));
        return filled(moves);
    }

    /// Returns a change of posture of at most so many seconds; empty if that is too short for any.
    private Optional<BreakMove> change(int within) {
        if (within < LEAST_CHANGE) {
            return Optional.empty();
        }
        if (isWalksTurn()) {
            return Optional.of(within).filter(time -> time >= LEAST_WALK).map(BreakDose::walk);
        }
        return mobility()
                .<BreakMove>map(exercise -> new BreakMove.OfCatalog(exercise.id(), BreakDose.fitting(exercise, within)))
                .filter(move -> seconds(move) <= within);
    }

    private Optional<Exercise> mobility() {
        return pool.mobility().stream().filter(this::isOpen).min(rotation());
    }

    private boolean isWalksTurn() {
        if (day.hasHurt(BreakMove.Walk.class::isInstance)) {
            return false;
        }
        int walked = day.times(BreakMove.Walk.class::isInstance);
        return mobility().filter(next -> day.times(next.id()) <= walked).isEmpty();
    }

    private int budget() {
        return seconds - CHANGE_SECONDS;
    }

    /// What is left of the time is for walking about.
    private List<BreakMove> filled(List<BreakMove> moves) {
        int left = budget() - seconds(moves);
        boolean isNoMoreWalk = moves.stream().anyMatch(BreakMove.Walk.class::isInstance)
                || day.hasHurt(BreakMove.Walk.class::isInstance);
        return left < LEAST_WALK || isNoMoreWalk
                ? List.copyOf(moves)
                : Stream.concat(moves.stream(), Stream.of(BreakDose.walk(left))).toList();
    }

    private int seconds(List<BreakMove> moves) {
        return moves.stream().mapToInt(this::seconds).sum();
    }

    private boolean isOpen(Exercise exercise) {
        return !day.hasHurt(exercise.id())
                && day.sets(exercise.id()) < BreakPool.MOST_SETS
                && !day.isDoneSince(exercise.id(), HOUR);
    }

    private Comparator<Exercise> rotation() {
        return Comparator.<Exercise>comparingInt(exercise -> day.times(exercise.id()))
                .thenComparing(exercise -> pool.isTrainedToday(exercise.id()))
                .thenComparing(Comparator.comparingInt(pool::lack).reversed());
    }

    /// Whether a move hurt in a break of today, however much of it.
    public boolean hasHurt(BreakMove move) {
        return day.hasHurt(move::isSameAs);
    }

    /// Returns how many seconds a move takes.
    public int seconds(BreakMove move) {
        return switch (move) {
            case BreakMove.Walk walk -> walk.work().amount();
            case BreakMove.Own mine -> BreakDose.seconds(mine.work());
            case BreakMove.OfCatalog known ->
                repertoire
                        .find(known.exercise())
                        .map(exercise -> BreakDose.seconds(exercise, known.work()))
                        .orElse(0);
        };
    }

    /// Returns all that may come in the breaks of this person, in the order of DESK4; walking is always among it.
    public List<ExerciseId> exercises() {
        return pool.all();
    }

    /// Returns what an exercise is done with: a light band.
    public Load load(ExerciseId exercise) {
        return pool.load(exercise);
    }

    /// Returns how an exercise is changed for this person, or for a break: `elbows below shoulder height`.
    public Optional<String> change(ExerciseId exercise) {
        return pool.change(exercise);
    }
}
