package org.plumbline.search;

import java.util.List;
import java.util.Optional;

/// Tries one option in the place of another in a week, again and again, and leaves the week as it is.
public final class Trials {

    private final Week week;
    private final boolean isWhole;

    /// @param chosen what the week should hold; where it cannot hold all of that, nothing is tried
    Trials(Week week, List<List<Integer>> chosen) {
        this.week = week;
        this.isWhole = week.sets().equals(chosen);
    }

    /// Returns what the week would be worth, or empty if it would break a rule.
    ///
    /// @param from an option that the session holds
    /// @param to an option that it does not hold
    /// @param sets those of the option that comes
    public Optional<Score> swapped(int session, int from, int to, int sets) {
        if (!isWhole || sets > week.table.mostSets[to]) {
            return Optional.empty();
        }
        int before = week.setsOf(session, from);
        week.take(session, from);
        Optional<Score> score = added(session, to, sets);
        week.put(session, from, before);
        return score;
    }

    private Optional<Score> added(int session, int option, int sets) {
        if (!week.mayAdd(session, option, sets)) {
            return Optional.empty();
        }
        week.put(session, option, sets);
        Optional<Score> score = isLegal() ? Optional.of(Packed.score(week.score())) : Optional.empty();
        week.take(session, option);
        return score;
    }

    private boolean isLegal() {
        boolean isLegal = true;
        for (int session = 0; session < week.sessions.length; session++) {
            isLegal &= week.isLegal(session);
        }
        return isLegal;
    }
}
