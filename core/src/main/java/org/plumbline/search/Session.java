package org.plumbline.search;

/// One session of a week while it is being filled: what it holds, and what a search asks of it again and again, kept up
/// to date with every change.
final class Session {

    final int[] option = new int[Bounds.MOST];
    final int[] sets = new int[Bounds.MOST];
    int count;
    int rows;
    int postures;
    int mains;
    int trunks;
    int grips;
    int necks;
    int excess;
    int recovers;
    private final Table table;
    private int fullRows;
    /// All sets with a rest after each.
    private int millis;
    /// One set of each, without rests.
    private int workMillis;
    /// How many options have more than one set.
    private int multiples;
    /// The option that is done last, by its place, and the rest that nobody takes after it.
    private int lastPlace = -1;
    private int lastRest;
    private long composition;

    Session(Table table) {
        this.table = table;
        composition = composed();
    }

    int find(int wanted) {
        for (int i = 0; i < count; i++) {
            if (option[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    void put(int added, int times) {
        option[count] = added;
        sets[count] = times;
        count++;
        change(added, times, 1);
    }

    /// Returns the sets it had.
    int take(int taken) {
        int at = find(taken);
        int times = sets[at];
        count--;
        option[at] = option[count];
        sets[at] = sets[count];
        change(taken, times, -1);
        return times;
    }

    /// Gives an option the last place, as if it had been taken out and put in again.
    void moveLast(int at) {
        int last = option[count - 1];
        int lastSets = sets[count - 1];
        option[count - 1] = option[at];
        sets[count - 1] = sets[at];
        option[at] = last;
        sets[at] = lastSets;
    }

    /// Takes over what another session holds, and nothing of what follows from it.
    void remember(Session other) {
        count = other.count;
        System.arraycopy(other.option, 0, option, 0, count);
        System.arraycopy(other.sets, 0, sets, 0, count);
    }

    private void change(int changed, int times, int one) {
        Role role = table.role[changed];
        rows += role.isRow() ? one : 0;
        fullRows += role == Role.ROW ? one : 0;
        postures += role == Role.POSTURE ? one : 0;
        mains += role.isAccessory() ? 0 : one;
        trunks += role == Role.TRUNK ? one : 0;
        grips += role == Role.GRIP ? one : 0;
        necks += role == Role.NECK ? one : 0;
        excess += one * table.excess[changed];
        millis += one * times * (table.workMillis[changed] + table.restMillis[changed]);
        workMillis += one * table.workMillis[changed];
        multiples += times > 1 ? one : 0;
        recovers = 0;
        lastPlace = -1;
        lastRest = 0;
        for (int i = 0; i < count; i++) {
            recovers |= table.recovers[option[i]];
            if (table.place[option[i]] > lastPlace) {
                lastPlace = table.place[option[i]];
                lastRest = table.restMillis[option[i]];
            }
        }
        composition = composed();
    }

    /// Whether it may hold an option besides what it has, by the roles that a session has only so often.
    ///
    /// @param without what it has and would give up, or below 0 for nothing
    boolean hasPlace(int more, int without) {
        Role role = table.role[more];
        Role gone = without < 0 ? Role.OTHER : table.role[without];
        return switch (role) {
            case ROW, SECOND_ROW -> rows < 2 || gone.isRow();
            case TRUNK -> trunks == 0 || gone == Role.TRUNK;
            case GRIP -> grips == 0 || gone == Role.GRIP;
            case NECK -> necks == 0 || gone == Role.NECK;
            case POSTURE, OTHER -> true;
        };
    }

    /// Whether there is time for one more, with full rests, of which nobody takes the last, or as a circuit: three
    /// single sets with short rests.
    boolean hasTime(int more, int times) {
        int rest = table.place[more] > lastPlace ? table.restMillis[more] : lastRest;
        int all = millis + times * (table.workMillis[more] + table.restMillis[more]) - rest;
        if (all <= table.bounds.millis()) {
            return true;
        }
        boolean isCircuit = count < Bounds.LEAST && times == 1 && multiples == 0;
        return isCircuit
                && count * table.bounds.circuitRestMillis() + workMillis + table.workMillis[more]
                        <= table.bounds.millis();
    }

    /// Returns the points of what it lacks, of its stations and of what resembles each other in it.
    long composition() {
        return composition;
    }

    private long composed() {
        int untidy = 0;
        for (int i = 0; i < count; i++) {
            boolean isStation = true;
            for (int j = 0; j < i; j++) {
                isStation &= table.station[option[j]] != table.station[option[i]];
                boolean isTwin = table.ladder[option[i]] >= 0 && table.ladder[option[j]] == table.ladder[option[i]];
                untidy += isTwin ? Problem.SAME_LADDER : 0;
            }
            untidy += isStation ? Problem.STATION : 0;
        }
        return -Packed.of(lacks(), 0, 0, untidy);
    }

    /// Returns the points of fit that it loses for what it lacks.
    int lacks() {
        int lacks = fullRows == 0 ? Problem.MISSING_ROLE : 0;
        lacks += postures == 0 ? Problem.MISSING_ROLE : 0;
        lacks += Math.max(0, Bounds.LEAST - count) * Problem.MISSING_OPTION;
        return lacks + Math.max(0, Bounds.MAINS - mains) * Problem.MISSING_MAIN;
    }
}
