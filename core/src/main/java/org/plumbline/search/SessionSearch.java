package org.plumbline.search;

import java.util.Arrays;

/// Finds the best content of one session while the others stay, by branch and bound.
///
/// The bound: every option earns now at least what it earns later, since targets are concave and everything else only
/// gets worse as a session fills.
final class SessionSearch {

    private final Week week;
    private final Table table;
    private final int number;
    private final int[] candidates;
    private final Week.Session best = new Week.Session();
    private long bestScore = Long.MIN_VALUE;
    private long bestTie;
    private int nodes;
    private final int mostNodes;
    /// What each candidate would earn, for each depth of the search.
    private final long[][] gains = new long[Bounds.MOST + 1][];

    SessionSearch(Week week, int number, int mostNodes) {
        this.week = week;
        this.table = week.table;
        this.number = number;
        this.mostNodes = mostNodes;
        this.candidates = new int[table.options];
        for (int depth = 0; depth <= Bounds.MOST; depth++) {
            gains[depth] = new long[table.options];
        }
    }

    /// Makes the session as good as it can be, and returns whether the search came to its end.
    ///
    /// A session that was legal is only changed for a better one.
    boolean improve() {
        if (week.isLegal(number)) {
            remember();
        }
        week.clear(number);
        int count = sorted();
        search(0, count);
        week.copySession(number, best);
        return nodes < mostNodes;
    }

    /// The most promising first; ties by the order of names.
    private int sorted() {
        Long[] keys = new Long[table.options];
        Integer[] order = new Integer[table.options];
        int count = 0;
        for (int option = 0; option < table.options; option++) {
            keys[option] = best(option);
            if (keys[option] > Long.MIN_VALUE) {
                order[count++] = option;
            }
        }
        Arrays.sort(order, 0, count, (one, other) -> {
            int byGain = Long.compare(keys[other], keys[one]);
            return byGain != 0 ? byGain : Integer.compare(one, other);
        });
        for (int i = 0; i < count; i++) {
            candidates[i] = order[i];
        }
        return count;
    }

    private long best(int option) {
        long best = Long.MIN_VALUE;
        for (int sets = 1; sets <= table.mostSets[option]; sets++) {
            if (week.mayAdd(number, option, sets)) {
                best = Math.max(best, week.gain(number, option, sets));
            }
        }
        return best;
    }

    private void search(int from, int count) {
        if (nodes >= mostNodes) {
            return;
        }
        nodes++;
        Week.Session session = week.sessions[number];
        if (week.score() >= bestScore && week.isLegal(number)) {
            remember();
        }
        if (session.count == Bounds.MOST || week.score() + hope(from, count) < bestScore) {
            return;
        }
        long[] mine = gains[session.count];
        for (int i = from; i < count; i++) {
            if (mine[i] == Long.MIN_VALUE || week.score() + hopeWith(mine, i, count) < bestScore) {
                continue;
            }
            int option = candidates[i];
            for (int sets = table.mostSets[option]; sets >= 1; sets--) {
                if (week.mayAdd(number, option, sets)) {
                    week.put(number, option, sets);
                    search(i + 1, count);
                    week.take(number, option);
                }
            }
        }
    }

    /// Returns what the rest of the candidates could add at most, and notes what each of them could.
    private long hope(int from, int count) {
        long[] mine = gains[week.sessions[number].count];
        for (int i = from; i < count; i++) {
            mine[i] = best(candidates[i]);
        }
        return sumOfBest(mine, from, count, Bounds.MOST - week.sessions[number].count) + lacking();
    }

    private long hopeWith(long[] mine, int taken, int count) {
        int left = Bounds.MOST - week.sessions[number].count - 1;
        return mine[taken] + sumOfBest(mine, taken + 1, count, left) + lacking();
    }

    /// What a session lacks now may all be mended.
    private long lacking() {
        return Packed.of(Week.lacks(week.sessions[number]), 0, 0, 0);
    }

    private static long sumOfBest(long[] gains, int from, int count, int picks) {
        long[] top = new long[Bounds.MOST];
        for (int i = from; i < count; i++) {
            long gain = gains[i];
            for (int rank = 0; rank < picks && gain > 0; rank++) {
                if (gain > top[rank]) {
                    long less = top[rank];
                    top[rank] = gain;
                    gain = less;
                }
            }
        }
        long sum = 0;
        for (int rank = 0; rank < picks; rank++) {
            sum += top[rank];
        }
        return sum;
    }

    /// Of equally good sessions the same one is always kept, in whatever order they were found.
    private void remember() {
        Week.Session session = week.sessions[number];
        long tie = tie(session);
        if (week.score() > bestScore || (week.score() == bestScore && tie < bestTie)) {
            bestScore = week.score();
            bestTie = tie;
            best.count = session.count;
            System.arraycopy(session.option, 0, best.option, 0, session.count);
            System.arraycopy(session.sets, 0, best.sets, 0, session.count);
        }
    }

    /// Returns the same number for the same options and sets, whatever their order and whatever else there is.
    private long tie(Week.Session session) {
        long tie = 0;
        for (int i = 0; i < session.count; i++) {
            tie += table.tie[session.option[i]] + session.sets[i];
        }
        return tie;
    }
}
