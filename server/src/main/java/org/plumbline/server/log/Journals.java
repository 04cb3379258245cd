package org.plumbline.server.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.history.History;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;

/// The journals of everybody, with what was folded of the most recent ones kept in memory.
///
/// Nothing but speed depends on the memory: an empty one is filled from the log.
public final class Journals {

    private static final int KEPT = 1000;

    private final Database database;
    private final Map<TraineeId, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TraineeId, Seen> eldest) {
            return size() > KEPT;
        }
    };

    /// How far a log was folded, and what came of it.
    record Seen(long seq, History history) {

        static final Seen NOTHING = new Seen(0, History.empty());
    }

    public Journals(Database database) {
        this.database = database;
    }

    /// Returns the journal of one person.
    public Journal of(TraineeId trainee) {
        return new Journal(TrainingLog.of(trainee, database), trainee, this);
    }

    synchronized Seen seen(TraineeId trainee) {
        return seen.getOrDefault(trainee, Seen.NOTHING);
    }

    /// A slower request never takes back what a faster one has folded already.
    synchronized void keep(TraineeId trainee, Seen latest) {
        seen.merge(trainee, latest, (known, other) -> known.seq() > other.seq() ? known : other);
    }
}
