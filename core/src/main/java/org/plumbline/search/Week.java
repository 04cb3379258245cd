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

    /// One session of the week.
    static final class Session {
        final int[] option = new int[Bounds.MOST];
        final int[] sets = new int[Bounds.MOST];
        int count;
        int rows;
        int fullRows;
        int postures;
        int mains;
        int trunks;
        int grips;
        int necks;
        int excess;
        int recovers;

        int find(int wanted) {
            for (int i = 0; i < count; i++) {
                if (option[i] == wanted) {
                    return i;
                }
            }
            return -1;
        }
    }

    Week(Table table) {
        this.table = table;
        sessions = new Session[table.sessions];
        Arrays.setAll(sessions, _ -> new Session());
        halfSets = new int[table.worth.length];
        uses = new int[table.options];
        for (Session session : sessions) {
            score += composition(session);
        }
    }

    long score() {
        return score;
    }

    int setsOf(int session, int option) {
        int at = sessions[session].find(option);
        return at < 0 ? 0 : sessions[session].sets[at];
    }

    int usesOf(int option) {
        return uses[option];
    }

    void put(int number, int option, int sets) {
        Session session = sessions[number];
        score -= composition(session);
        session.option[session.count] = option;
        session.sets[session.count] = sets;
        session.count++;
        count(session, option, 1);
        score += composition(session);
        score += table.each[option][sets] + personal(number, option);
        if (uses[option]++ == 0) {
            score += table.once[option];
        }
        add(option, sets);
    }

    void take(int number, int option) {
        Session session = sessions[number];
        int at = session.find(option);
        int sets = session.sets[at];
        score -= composition(session);
        session.count--;
        session.option[at] = session.option[session.count];
        session.sets[at] = session.sets[session.count];
        count(session, option, -1);
        score += composition(session);
        score -= table.each[option][sets] + personal(number, option);
        if (--uses[option] == 0) {
            score -= table.once[option];
        }
        add(option, -sets);
    }

    private long personal(int session, int option) {
        long pinned = table.isPinned[session][option] ? Packed.of(Problem.PIN, 0, 0, 0) : 0;
        return table.isKept[session][option] ? pinned + Packed.of(0, 0, Problem.KEPT, 0) : pinned;
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

    private void count(Session session, int option, int one) {
        Role role = table.role[option];
        session.rows += role.isRow() ? one : 0;
        session.fullRows += role == Role.ROW ? one : 0;
        session.postures += role == Role.POSTURE ? one : 0;
        session.mains += role.isAccessory() ? 0 : one;
        session.trunks += role == Role.TRUNK ? one : 0;
        session.grips += role == Role.GRIP ? one : 0;
        session.necks += role == Role.NECK ? one : 0;
        session.excess += one * table.excess[option];
        session.recovers = 0;
        for (int i = 0; i < session.count; i++) {
            session.recovers |= table.recovers[session.option[i]];
        }
    }

    /// Returns the points of what a session lacks, of its stations and of what resembles each other in it.
    private long composition(Session session) {
        int untidy = 0;
        for (int i = 0; i < session.count; i++) {
            boolean isStation = true;
            for (int j = 0; j < i; j++) {
                isStation &= table.station[session.option[j]] != table.station[session.option[i]];
                boolean isTwin = table.ladder[session.option[i]] >= 0
                        && table.ladder[session.option[j]] == table.ladder[session.option[i]];
                untidy += isTwin ? Problem.SAME_LADDER : 0;
            }
            untidy += isStation ? Problem.STATION : 0;
        }
        return -Packed.of(lacks(session), 0, 0, untidy);
    }

    /// Returns the points of fit that a session loses for what it lacks.
    static int lacks(Session session) {
        int lacks = session.fullRows == 0 ? Problem.MISSING_ROLE : 0;
        lacks += session.postures == 0 ? Problem.MISSING_ROLE : 0;
        lacks += Math.max(0, Bounds.LEAST - session.count) * Problem.MISSING_OPTION;
        return lacks + Math.max(0, Bounds.MAINS - session.mains) * Problem.MISSING_MAIN;
    }

    /// Returns the points that an option would add to a session at most, whatever else comes into it.
    long gain(int session, int option, int sets) {
        long gain = table.each[option][sets] + personal(session, option);
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
        Session session = sessions[number];
        Role role = table.role[option];
        if (session.count == Bounds.MOST
                || session.find(option) >= 0
                || uses[option] >= table.mostUses[option]
                || (role.isRow() && session.rows == 2)
                || (role == Role.TRUNK && session.trunks == 1)
                || (role == Role.GRIP && session.grips == 1)
                || (role == Role.NECK && session.necks == 1)) {
            return false;
        }
        return isRested(number, option) && isWithinTargets(option, sets) && isInTime(session, option, sets);
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

    private boolean isInTime(Session session, int option, int sets) {
        session.option[session.count] = option;
        session.sets[session.count] = sets;
        return millis(session, session.count + 1) <= table.bounds.millis() || isCircuit(session, session.count + 1);
    }

    /// Returns the time of the first options of a session one after the other; nobody rests after the last.
    private int millis(Session session, int count) {
        int millis = 0;
        int last = -1;
        int lastRest = 0;
        for (int i = 0; i < count; i++) {
            int option = session.option[i];
            millis += session.sets[i] * (table.workMillis[option] + table.restMillis[option]);
            if (table.place[option] > last) {
                last = table.place[option];
                lastRest = table.restMillis[option];
            }
        }
        return millis - lastRest;
    }

    /// Whether the first options of a session fit as a circuit: three single sets with short rests.
    private boolean isCircuit(Session session, int count) {
        if (count > Bounds.LEAST) {
            return false;
        }
        int millis = (count - 1) * table.bounds.circuitRestMillis();
        for (int i = 0; i < count; i++) {
            if (session.sets[i] > 1) {
                return false;
            }
            millis += table.workMillis[session.option[i]];
        }
        return millis <= table.bounds.millis();
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
        List<List<Integer>> all = new ArrayList<>();
        for (int session = 0; session < sessions.length; session++) {
            int number = session;
            List<Integer> sets = new ArrayList<>();
            for (int option = 0; option < table.options; option++) {
                sets.add(setsOf(number, option));
            }
            all.add(sets);
        }
        return all;
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

    int halfSets(int target) {
        return halfSets[target];
    }
}
