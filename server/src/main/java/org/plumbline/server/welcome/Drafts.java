package org.plumbline.server.welcome;

import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;

/// The answers of everybody who is still being asked, or will be asked again: `drafts.of(trainee)`.
public final class Drafts {

    private final Database database;

    public Drafts(Database database) {
        this.database = database;
    }

    /// Returns the draft of one person.
    public Draft of(TraineeId trainee) {
        return new Draft(trainee, database);
    }
}
