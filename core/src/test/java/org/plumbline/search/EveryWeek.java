package org.plumbline.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every week there is, for problems small enough to go through them all.
final class EveryWeek {

    private final Problem problem;
    private final Judge judge;
    private final List<List<Integer>> sessions = new ArrayList<>();

    EveryWeek(Problem problem) {
        this.problem = problem;
        this.judge = new Judge(problem);
        fill(new ArrayList<>());
    }

    private void fill(List<Integer> begun) {
        if (begun.size() == problem.options().size()) {
            sessions.add(List.copyOf(begun));
            return;
        }
        int most = problem.options().get(begun.size()).cost().mostSets();
        for (int sets = 0; sets <= most; sets++) {
            begun.add(sets);
            fill(begun);
            begun.removeLast();
        }
    }

    /// Returns the points of the best week.
    Score best() {
        return weeks(problem.sessions())
                .map(judge::score)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<List<List<Integer>>> weeks(int count) {
        return count == 0
                ? Stream.of(List.of())
                : weeks(count - 1).flatMap(begun -> sessions.stream().map(session -> with(begun, session)));
    }

    private static List<List<Integer>> with(List<List<Integer>> begun, List<Integer> session) {
        List<List<Integer>> more = new ArrayList<>(begun);
        more.add(session);
        return more;
    }

    /// Returns the points of the best week that differs from a given one in a single session.
    Score bestBeside(List<List<Integer>> week) {
        Score best = judge.score(week).orElseThrow();
        for (int number = 0; number < week.size(); number++) {
            for (List<Integer> session : sessions) {
                List<List<Integer>> other = new ArrayList<>(week);
                other.set(number, session);
                best = Collections.max(List.of(best, judge.score(other).orElse(best)));
            }
        }
        return best;
    }
}
