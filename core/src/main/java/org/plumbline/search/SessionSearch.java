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
    private final Session best;
    private long bestScore = Long.MIN_VALUE;
    private long bestTie;
    private int nodes;
    private final int mostNodes;
    /// What each candidate would earn, for each depth of the search.
    private final long[][] gains = new long[Bounds.MOST + 1][];
    /// What the candidates after each one could add at most besides it, for each depth of the search.
    private final long[][] rests = new long[Bounds.MOST + 1][];

    private final long[] top = new long[Bounds.MOST];

    SessionSearch(Week week, int number, int mostNodes) {
        this.week = week;
        this.table = week.table;
        this.number = number;
        this.mostNodes = mostNodes;
        this.best = new Session(table);
        this.candidates = new int[table.options];
        for (int depth = 0; depth <= Bounds.MOST; depth++) {
            gains[depth] = new long[table.options];
            rests[depth] = new long[table.options];
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
        if (!week.isOpen(number, option)) {
            return Long.MIN_VALUE;
        }
        long best = Long.MIN_VALUE;
        for (int sets = 1; sets <= table.mostSets[option]; sets++) {
            if (week.hasRoom(number, option, sets)) {
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
        Session session = week.sessions[number];
        if (week.score() >= bestScore && week.isLegal(number)) {
            remember();
        }
        int depth = session.count;
        if (depth == Bounds.MOST || !isPromising(from) || week.score() + hope(from, count) < bestScore) {
            return;
        }
        long lacking = lacking();
        for (int i = from; i < count; i++) {
            long gain = gains[depth][i];
            if (gain > Long.MIN_VALUE && week.score() + gain + rests[depth][i] + lacking >= bestScore) {
                searchWith(i, count);
            }
        }
    }

    /// Whether the candidates could add enough if each still added what it did one option before, which is never less
    /// than now.
    private boolean isPromising(int from) {
        int depth = week.sessions[number].count;
        return depth == 0 || week.score() + rests[depth - 1][from - 1] + lacking() >= bestScore;
    }

    private void searchWith(int candidate, int count) {
        int option = candidates[candidate];
        for (int sets = table.mostSets[option]; sets >= 1; sets--) {
            if (week.hasRoom(number, option, sets)) {
                week.put(number, option, sets);
                search(candidate + 1, count);
                week.take(number, option);
            }
        }
    }

    /// Returns what the rest of the candidates could add at most, and notes what each of them could, and those after
    /// it. What found no place in a session finds none when there is more in it.
    private long hope(int from, int count) {
        int depth = week.sessions[number].count;
        int picks = Bounds.MOST - depth;
        Arrays.fill(top, 0);
        long sum = 0;
        for (int i = count - 1; i >= from; i--) {
            boolean isOut = depth > 0 && gains[depth - 1][i] == Long.MIN_VALUE;
            long gain = isOut ? Long.MIN_VALUE : best(candidates[i]);
            gains[depth][i] = gain;
            rests[depth][i] = sum - top[picks - 1];
            sum += insert(gain, picks);
        }
        return sum + lacking();
    }

    /// Puts a gain among the greatest, and returns by how much their sum rises.
    private long insert(long gain, int picks) {
        if (gain <= top[picks - 1]) {
            return 0;
        }
        long rise = gain - top[picks - 1];
        int rank = picks - 1;
        while (rank > 0 && top[rank - 1] < gain) {
            top[rank] = top[rank - 1];
            rank--;
        }
        top[rank] = gain;
        return rise;
    }

    /// What a session lacks now may all be mended.
    private long lacking() {
        return Packed.of(week.sessions[number].lacks(), 0, 0, 0);
    }

    /// Of equally good sessions the same one is always kept, in whatever order they were found.
    private void remember() {
        Session session = week.sessions[number];
        long tie = tie(session);
        if (week.score() > bestScore || (week.score() == bestScore && tie < bestTie)) {
            bestScore = week.score();
            bestTie = tie;
            best.remember(session);
        }
    }

    /// Returns the same number for the same options and sets, whatever their order and whatever else there is.
    private long tie(Session session) {
        long tie = 0;
        for (int i = 0; i < session.count; i++) {
            tie += table.tie[session.option[i]] + session.sets[i];
        }
        return tie;
    }
}
