package org.plumbline.search;

import java.util.List;

/// Chooses a week: exactly where it has one session, otherwise session by session, then by many small changes to the
/// whole, and session by session again until none gets better.
///
/// The same problem always gives the same choice, on every machine.
public final class WeekSearch {

    /// Small changes tried for each of the first three sessions of a week.
    public static final int USUAL_STEPS = 20_000;

    /// A fourth session adds no steps: by then a week has room for nearly everything, and more steps find nothing.
    private static final int FULL_SESSIONS = 3;

    private static final int NODES = 3_000;
    private static final int NODES_ALONE = 60_000;
    private static final int ROUNDS = 12;

    private final Table table;
    private final int steps;

    public WeekSearch(Problem problem) {
        this(problem, USUAL_STEPS);
    }

    /// @param steps small changes tried for each session; more take longer and may find a little more
    public WeekSearch(Problem problem, int steps) {
        this.table = new Table(problem);
        this.steps = steps;
    }

    /// Returns the best week it finds.
    public Choice choose() {
        Week first = new Week(table);
        boolean isProved = improve(first);
        if (table.sessions < 2 || table.options == 0) {
            return choice(first, isProved);
        }
        Week start = better(first, backward());
        Week last = of(new Annealing(of(start.sets()), new Chance(beginning()))
                .best(steps * Math.min(table.sessions, FULL_SESSIONS)));
        boolean isLastProved = improve(last);
        return last.score() > first.score() ? choice(last, isLastProved) : choice(first, isProved);
    }

    /// Returns a week whose last session was filled first: what only one session can have stands elsewhere then.
    private Week backward() {
        Week week = new Week(table);
        for (int session = table.sessions - 1; session >= 0; session--) {
            new SessionSearch(week, session, nodes()).improve();
        }
        return week;
    }

    private static Week better(Week one, Week other) {
        return other.score() > one.score() ? other : one;
    }

    /// Returns the given week with single sessions chosen anew, and all others as they are.
    ///
    /// @param chosen the sets of each session, by option; what is against a rule is left out
    /// @param sessions which are chosen anew, in this order
    public Choice complete(List<List<Integer>> chosen, List<Integer> sessions) {
        Week week = legal(chosen);
        boolean isProved = true;
        for (int session : sessions) {
            isProved &= new SessionSearch(week, session, nodes()).improve();
        }
        return choice(week, isProved);
    }

    /// Returns the given week and its points, as far as it keeps the rules.
    public Choice judge(List<List<Integer>> chosen) {
        return choice(legal(chosen), false);
    }

    /// Returns a given week to try swaps in.
    public Trials trials(List<List<Integer>> chosen) {
        return new Trials(legal(chosen), chosen);
    }

    /// Whether a week keeps every rule as it is.
    public boolean isLegal(List<List<Integer>> chosen) {
        Week week = legal(chosen);
        boolean isLegal = week.sets().equals(chosen);
        for (int session = 0; session < table.sessions; session++) {
            isLegal &= week.isLegal(session);
        }
        return isLegal;
    }

    /// Whether no other choice for any single session is better, as far as that can be found out.
    public boolean isBest(List<List<Integer>> chosen) {
        Week week = legal(chosen);
        long before = week.score();
        boolean isProved = week.sets().equals(chosen);
        for (int session = 0; session < table.sessions && isProved; session++) {
            isProved = new SessionSearch(week, session, nodes()).improve() && week.score() == before;
        }
        return isProved;
    }

    /// Everything that may be there is put in with one set first, so that none is lost for want of time.
    private Week legal(List<List<Integer>> chosen) {
        Week week = new Week(table);
        for (int session = 0; session < chosen.size(); session++) {
            for (int option = 0; option < table.options; option++) {
                if (chosen.get(session).get(option) > 0 && week.mayAdd(session, option, 1)) {
                    week.put(session, option, 1);
                }
            }
        }
        for (int session = 0; session < chosen.size(); session++) {
            for (int option = 0; option < table.options; option++) {
                raise(week, session, option, chosen.get(session).get(option));
            }
        }
        return week;
    }

    private void raise(Week week, int session, int option, int wanted) {
        for (int sets = Math.min(wanted, table.mostSets[option]); sets > 1; sets--) {
            if (week.setsOf(session, option) == 1) {
                week.take(session, option);
                week.put(session, option, week.mayAdd(session, option, sets) ? sets : 1);
            }
        }
    }

    /// Chooses one session after the other anew until none gets better; returns whether that is certain.
    private boolean improve(Week week) {
        boolean[] isProved = new boolean[table.sessions];
        int unchanged = 0;
        for (int turn = 0; turn < ROUNDS * table.sessions && unchanged < table.sessions; turn++) {
            int session = turn % table.sessions;
            List<List<Integer>> before = week.sets();
            isProved[session] = new SessionSearch(week, session, nodes()).improve();
            int certain = isProved[session] ? 1 : 0;
            unchanged = week.sets().equals(before) ? unchanged + 1 : certain;
        }
        boolean isCertain = unchanged >= table.sessions;
        for (boolean isOne : isProved) {
            isCertain &= isOne;
        }
        return isCertain;
    }

    private int nodes() {
        return table.sessions == 1 ? NODES_ALONE : NODES;
    }

    private long beginning() {
        long beginning = table.sessions;
        for (long tie : table.tie) {
            beginning += tie;
        }
        return beginning;
    }

    private Week of(List<List<Integer>> sets) {
        Week week = new Week(table);
        week.fill(sets);
        return week;
    }

    private static Choice choice(Week week, boolean isProved) {
        return new Choice(week.sets(), Packed.score(week.score()), isProved);
    }
}
