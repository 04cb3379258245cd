package org.plumbline.search;

import java.util.Arrays;
import java.util.List;

/// Walks from week to week by small changes, first boldly and then more and more carefully, and remembers the best.
///
/// Only weeks that keep every rule are visited. It counts its steps and never looks at a clock, so it always ends in
/// the same place.
final class Annealing {

    private static final double HOT = 48;
    private static final double COLD = 3;
    private static final int STAGES = 32;
    /// Chances are compared as parts of so many.
    private static final int PARTS = 1 << 20;
    private static final int LONGEST = 512;

    private final Week week;
    private final Table table;
    private final Chance chance;
    private long bestScore;
    private final Session[] best;

    Annealing(Week week, Chance chance) {
        this.week = week;
        this.table = week.table;
        this.chance = chance;
        this.bestScore = week.score();
        this.best = new Session[table.sessions];
        Arrays.setAll(best, _ -> new Session(table));
        remember();
    }

    /// Returns the best week met in so many steps, the first one included.
    List<List<Integer>> best(int steps) {
        for (int stage = 0; stage < STAGES; stage++) {
            int[] odds = odds(HOT * StrictMath.pow(COLD / HOT, stage / (STAGES - 1.0)));
            for (int step = 0; step < steps / STAGES; step++) {
                step(odds);
            }
        }
        return week.sets(best);
    }

    private void remember() {
        for (int session = 0; session < best.length; session++) {
            best[session].remember(week.sessions[session]);
        }
    }

    /// Returns for each loss how often it is taken, in parts of [#PARTS].
    private static int[] odds(double heat) {
        int[] odds = new int[LONGEST];
        for (int loss = 0; loss < LONGEST; loss++) {
            odds[loss] = (int) (PARTS * StrictMath.exp(-loss / heat));
        }
        return odds;
    }

    private void step(int[] odds) {
        int number = chance.below(table.sessions);
        int move = chance.below(16);
        if (move < 8) {
            replace(number, odds);
        } else if (move < 9) {
            carry(number, odds);
        } else if (move < 11) {
            add(number, odds);
        } else if (move < 12) {
            drop(number, odds);
        } else {
            trade(number, odds);
        }
    }

    private void replace(int number, int[] odds) {
        Session session = week.sessions[number];
        if (session.count == 0) {
            return;
        }
        int at = chance.below(session.count);
        int old = session.option[at];
        int oldSets = session.sets[at];
        int other = chance.below(table.options);
        int sets = 1 + chance.below(table.mostSets[other]);
        if (!week.mayReplace(number, old, other)) {
            session.moveLast(at);
            return;
        }
        long before = week.score();
        week.take(number, old);
        if (!week.hasRoom(number, other, sets)) {
            week.put(number, old, oldSets);
            return;
        }
        week.put(number, other, sets);
        if (!isTaken(number, number, before, odds)) {
            week.take(number, other);
            week.put(number, old, oldSets);
        }
    }

    private void add(int number, int[] odds) {
        int option = chance.below(table.options);
        int sets = 1 + chance.below(table.mostSets[option]);
        if (week.mayAdd(number, option, sets)) {
            long before = week.score();
            week.put(number, option, sets);
            if (!isTaken(number, number, before, odds)) {
                week.take(number, option);
            }
        }
    }

    private void drop(int number, int[] odds) {
        Session session = week.sessions[number];
        if (session.count > 0) {
            int at = chance.below(session.count);
            int option = session.option[at];
            int sets = session.sets[at];
            long before = week.score();
            week.take(number, option);
            if (!isTaken(number, number, before, odds)) {
                week.put(number, option, sets);
            }
        }
    }

    /// A set less here, one more there, in the same session or in two.
    private void trade(int number, int[] odds) {
        int other = chance.below(table.sessions);
        if (week.sessions[number].count == 0 || week.sessions[other].count == 0) {
            return;
        }
        int giver = any(number);
        int taker = any(other);
        int given = week.setsOf(number, giver);
        int taken = week.setsOf(other, taker);
        if ((number == other && giver == taker) || taken == table.mostSets[taker]) {
            return;
        }
        long before = week.score();
        week.take(number, giver);
        week.take(other, taker);
        boolean isDone = put(number, giver, Math.max(1, given - chance.below(2))) && put(other, taker, taken + 1);
        if (!isDone || !isTaken(number, other, before, odds)) {
            remove(number, giver);
            remove(other, taker);
            week.put(number, giver, given);
            week.put(other, taker, taken);
        }
    }

    /// An option goes into another session, and one of that comes here instead, or nothing.
    private void carry(int number, int[] odds) {
        int other = chance.below(table.sessions);
        if (other == number || week.sessions[number].count == 0) {
            return;
        }
        int carried = any(number);
        int sets = week.setsOf(number, carried);
        int at = chance.below(week.sessions[other].count + 1);
        boolean isExchange = at < week.sessions[other].count;
        int back = isExchange ? week.sessions[other].option[at] : carried;
        int backSets = week.setsOf(other, back);
        if (week.setsOf(other, carried) > 0 || (isExchange && week.setsOf(number, back) > 0)) {
            return;
        }
        long before = week.score();
        week.take(number, carried);
        if (isExchange) {
            week.take(other, back);
        }
        boolean isDone = put(other, carried, sets) && (!isExchange || put(number, back, backSets));
        if (!isDone || !isTaken(number, other, before, odds)) {
            remove(other, carried);
            if (isExchange) {
                remove(number, back);
                week.put(other, back, backSets);
            }
            week.put(number, carried, sets);
        }
    }

    private boolean put(int number, int option, int sets) {
        boolean isAllowed = week.mayAdd(number, option, sets);
        if (isAllowed) {
            week.put(number, option, sets);
        }
        return isAllowed;
    }

    private void remove(int number, int option) {
        if (week.setsOf(number, option) > 0) {
            week.take(number, option);
        }
    }

    private int any(int number) {
        Session session = week.sessions[number];
        return session.option[chance.below(session.count)];
    }

    /// Whether the week after a change is legal, and is kept: always when it is no worse, sometimes when it is.
    private boolean isTaken(int number, int other, long before, int[] odds) {
        if (!week.isLegal(number) || !week.isLegal(other)) {
            return false;
        }
        long after = week.score();
        if (after > bestScore) {
            bestScore = after;
            remember();
        }
        int loss = Packed.energy(before) - Packed.energy(after);
        return loss <= 0 || (loss < LONGEST && chance.below(PARTS) < odds[loss]);
    }
}
