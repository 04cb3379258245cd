package org.plumbline.server.player;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.KeptPlan;
import org.plumbline.planner.Plans;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;

/// The programs of a download: its sessions lie in one week or two, and to plan a week is what takes the time.
final class Programs {

    private final Repertoire repertoire;
    private final Plans plans;

    Programs(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.plans = new KeptPlan(repertoire);
    }

    /// Returns the program, or empty for somebody who has not answered yet or may not train now.
    Optional<Program> of(History history, Moment moment) {
        return Program.of(repertoire, history, moment.now(), plans);
    }
}
