package org.plumbline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A week while it is being filled: options are put into sessions and taken out again, and score, sets and time follow
/// at once.
///
/// It changes while a search runs and never leaves this package.
final class Week {

    final Table table;
    final Session[] sessions;
    private final int[] halfSets;
    private final int[] uses;
    private int excess;
    private long score;

    Week(Table table) {
        this.table = table;
        sessions = new Session[table.sessions];
        Arrays.setAll(sessions, _ -> new Session(table));
        halfSets = new int[table.worth.length];
        uses = new int[table.options];
        for (Session session : sessions) {
            score += session.composition();
        }
    }

    long score() {
        return score;
    }

    int setsOf(int session, int option) {
        int at = sessions[session].find(option);
        return at < 0 ? 0 : sessions[session].sets[at];
    }

    void put(int number, int option, int sets) {
        Session session = sessions[number];
        score -= session.composition();
        session.put(option, sets);
        score += session.composition();
        score += table.each[option][sets] + table.personal[number][option];
        if (uses[option]++ == 0) {
            score += table.once[option];
        }
        add(option, sets);
    }

    void take(int number, int option) {
        Session session = sessions[number];
        score -= session.composition();
        int sets = session.take(option);
        score += session.composition();
        score -= table.each[option][sets] + table.personal[number][option];
        if (--uses[option] == 0) {
            score -= table.once[option];
        }
        add(option, -sets);
    }

    private void add(int option, int sets) {
        int[] gives = table.gives[option];
        for (int i = 0; i < gives.length; i += 2) {
            long[] worth = table.worth[gives[i]];
            int before = halfSets[gives[i]];
            int after = before + sets * gives[i + 1];
            score += worth[after] - worth[before];
            halfSets[gives[i]] = after;
        }
        excess += sets * table.excess[option];
    }

    /// Returns the points that an option would add to a session at most, whatever else comes into it.
    long gain(int session, int option, int sets) {
        long gain = table.each[option][sets] + table.personal[session][option];
        gain += uses[option] == 0 ? table.once[option] : 0;
        int[] gives = table.gives[option];
        for (int i = 0; i < gives.length; i += 2) {
            long[] worth = table.worth[gives[i]];
            int before = halfSets[gives[i]];
            gain += worth[before + sets * gives[i + 1]] - worth[before];
        }
        return gain;
    }

    /// Whether an option may be added to a session as it is: nothing that only grows is broken by it.
    boolean mayAdd(int number, int option, int sets) {
        return isOpen(number, option) && hasRoom(number, option, sets);
    }

    /// Whether an option may be added to a session, with however few sets.
    boolean isOpen(int number, int option) {
        Session session = sessions[number];
        return session.count < Bounds.MOST
                && session.find(option) < 0
                && uses[option] < table.mostUses[option]
                && session.hasPlace(option, -1)
                && isRested(number, option);
    }

    /// Whether an option may come into a session in the place of another, with however few sets.
    boolean mayReplace(int number, int old, int option) {
        boolean isSame = old == option;
        boolean isFree = sessions[number].find(option) < 0 && uses[option] < table.mostUses[option];
        return (isSame || isFree) && sessions[number].hasPlace(option, old) && isRested(number, option);
    }

    /// Whether the week and a session have room for so many sets.
    boolean hasRoom(int number, int option, int sets) {
        return isWithinTargets(option, sets) && sessions[number].hasTime(option, sets);
    }

    /// Two days between what needs them (F4), round the week.
    private boolean isRested(int number, int option) {
        int recovers = table.recovers[option];
        if (recovers == 0) {
            return true;
        }
        for (int other = 0; other < sessions.length; other++) {
            int theirs = (table.near[number] >> other & 1) == 0 ? 0 : sessions[other].recovers;
            if (table.bounds.isByMuscle() ? (theirs & recovers) != 0 : theirs != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinTargets(int option, int sets) {
        int[] gives = table.gives[option];
        for (int i = 0; i < gives.length; i += 2) {
            if (halfSets[gives[i]] + sets * gives[i + 1] > table.most[gives[i]]) {
                return false;
            }
        }
        return true;
    }

    /// Whether a session and the week keep what only shows in the end: accessories stand beside enough others, and the
    /// balance is kept with single sets and with all.
    boolean isLegal(int number) {
        Session session = sessions[number];
        boolean isAlone = session.count > session.mains && session.mains < table.bounds.leastMain();
        return !isAlone && (!table.bounds.isBalanced() || (session.excess <= 0 && excess <= 0));
    }

    /// Returns the sets of each session, by option.
    List<List<Integer>> sets() {
        return sets(sessions);
    }

    /// Returns the sets that sessions hold, by option.
    List<List<Integer>> sets(Session[] all) {
        List<List<Integer>> sets = new ArrayList<>();
        for (Session session : all) {
            Integer[] mine = new Integer[table.options];
            Arrays.fill(mine, 0);
            for (int i = 0; i < session.count; i++) {
                mine[session.option[i]] = session.sets[i];
            }
            sets.add(List.of(mine));
        }
        return sets;
    }

    void fill(List<List<Integer>> sets) {
        for (int session = 0; session < sets.size(); session++) {
            for (int option = 0; option < table.options; option++) {
                if (sets.get(session).get(option) > 0) {
                    put(session, option, sets.get(session).get(option));
                }
            }
        }
    }

    void clear(int number) {
        while (sessions[number].count > 0) {
            take(number, sessions[number].option[sessions[number].count - 1]);
        }
    }

    void copySession(int number, Session from) {
        clear(number);
        for (int i = 0; i < from.count; i++) {
            put(number, from.option[i], from.sets[i]);
        }
    }
}
