package org.plumbline.server.session;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Role;
import org.plumbline.history.DoneSet;
import org.plumbline.history.ItemLog;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;

/// The rest after a set: how long, what was saved, how it felt (once an exercise), and what comes next.
///
/// @param next what comes next, or empty when that was the last thing
/// @param asksEffort whether this was the last set of the exercise
/// @param level who has trained for a while is asked for repetitions in reserve (E1)
public record RestView(SessionView done, Optional<SessionView> next, boolean asksEffort, Level level) {

    static RestView after(SessionView done, Level level) {
        ItemLog told = done.session().item(done.at().item());
        boolean isOver = told.isOver(done.asked().sets());
        return new RestView(
                done,
                done.session().next().map(at -> new SessionView(done.session(), at, done.repertoire())),
                isOver && !told.isStopped() && !told.sets().isEmpty(),
                level);
    }

    public int seconds() {
        return done.item().restSeconds();
    }

    /// Returns what was logged: `20 reps`, `left 10, right 12`, with a load that was not asked for behind it.
    public String saved() {
        DoneSet set = told().sets().get(done.at().set());
        if (set == null) {
            return amount(done.asked().target());
        }
        String amount = set.sides()
                .map(sides -> "left %d, right %d".formatted(sides.left(), sides.right()))
                .orElseGet(() -> amount(set.work()));
        return set.load().equals(done.asked().load()) ? amount : amount + " with " + LoadWords.the(set.load());
    }

    private static String amount(Work work) {
        return work.amount() + " " + DoseWords.counted(work.amount(), work.measure());
    }

    /// Whether repetitions in reserve are asked for instead of easy, OK or hard. A hold has none.
    public boolean asksReserve() {
        return level.isAtLeast(Level.L1) && done.asked().target().measure() == Measure.REPS;
    }

    /// Whether the grip may give out before the back does (G1).
    public boolean asksGrip() {
        return done.isStrength()
                && done.found().filter(exercise -> exercise.has(Role.ROW)).isPresent();
    }

    public boolean isGripTold() {
        return told().isGripFirst();
    }

    /// Returns what was said about the effort, or nothing yet.
    public Optional<Effort> effort() {
        return told().effort();
    }

    /// Returns how many repetitions were said to be left, or nothing yet.
    public Optional<Integer> inReserve() {
        return told().inReserve();
    }

    private ItemLog told() {
        return done.session().item(done.at().item());
    }
}
