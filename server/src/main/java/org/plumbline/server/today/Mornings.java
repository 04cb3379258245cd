package org.plumbline.server.today;

import org.plumbline.dose.Pain;
import org.plumbline.person.Health;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;

/// What the question about the morning goes by.
final class Mornings {

    private Mornings() {}

    /// Returns the usual rating (P3, reference).
    static Pain usual(Program program, Moment moment) {
        return program.morning().usual(answered(program.profile().health()), moment.at());
    }

    /// Returns what hurt most when they told us about their body, where nothing newer is known.
    static int answered(Health health) {
        return health.pains().values().stream().mapToInt(Pain::rating).max().orElse(0);
    }
}
