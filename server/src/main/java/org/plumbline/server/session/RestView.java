package org.plumbline.server.session;

import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Work;
import org.plumbline.history.DoneSet;
import org.plumbline.history.ItemLog;

/// The rest after a set: how long, what was saved, how it felt (once an exercise), and what comes next.
///
/// @param next what comes next, or empty when that was the last thing
/// @param asksEffort whether this was the last set of the exercise
public record RestView(SessionView done, Optional<SessionView> next, boolean asksEffort) {

    static RestView after(SessionView done) {
        ItemLog told = done.session().item(done.at().item());
        boolean isOver = told.isOver(done.asked().sets());
        return new RestView(
                done,
                done.session().next().map(at -> new SessionView(done.session(), at, done.repertoire())),
                isOver && !told.isStopped() && !told.sets().isEmpty());
    }

    public int seconds() {
        return done.item().restSeconds();
    }

    /// Returns what was logged: `20 reps`.
    public String saved() {
        DoneSet set = done.session().item(done.at().item()).sets().get(done.at().set());
        Work work = set == null ? done.asked().target() : set.work();
        return work.amount() + " " + (work.amount() == 1 ? "rep" : unit(work));
    }

    private static String unit(Work work) {
        return work.measure().toString().equals("s") ? "seconds" : "reps";
    }

    /// Returns what was said about the effort, or nothing yet.
    public Optional<Effort> effort() {
        return done.session().item(done.at().item()).effort();
    }
}
