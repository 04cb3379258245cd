package org.plumbline.server.plan.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.Loader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.search.Choice;
import org.plumbline.search.Problem;
import org.plumbline.search.Score;
import org.plumbline.search.WeekSearch;
import org.plumbline.server.plan.Crowd;

/// Compares the weeks of generated people with the best that CP-SAT finds, and says how far they are apart.
class OracleTest {

    private static final int PEOPLE = Integer.getInteger("oracle.people", 60);
    private static final int SECONDS = Integer.getInteger("oracle.seconds", 5);
    private static final Repertoire REPERTOIRE = Catalog.read();

    @Test
    void theSearchIsNearTheBest() {
        Loader.loadNativeLibraries();
        for (List<Crowd.Member> people : List.of(Crowd.seen(REPERTOIRE), Crowd.heldBack(REPERTOIRE))) {
            Tally tally = new Tally();
            for (Crowd.Member person : people) {
                if (tally.count() < PEOPLE) {
                    new Planner(REPERTOIRE)
                            .problem(person.profile(), 12, SoFar.AS_PLANNED)
                            .filter(problem -> problem.sessions() > 0)
                            .ifPresent(problem -> tally.add(person.name(), problem));
                }
            }
            tally.print();
            assertTrue(tally.count() > 0, "nobody to compare");
        }
    }

    /// How often the search was as good, and how much was missing otherwise.
    private static final class Tally {

        private final Map<Integer, int[]> bySessions = new TreeMap<>();
        private final StringBuilder worse = new StringBuilder();
        private int count;
        private int fitWorse;
        private double gaps;
        private double widest;

        int count() {
            return count;
        }

        void add(String name, Problem problem) {
            WeekSearch search = new WeekSearch(problem);
            Choice found = search.choose();
            Oracle.Answer answer = new Oracle(problem).solve(found.sets(), SECONDS);
            assertTrue(search.isLegal(answer.sets()), () -> name + ": not legal here: " + answer);
            Score best = search.judge(answer.sets()).score();
            int[] row = bySessions.computeIfAbsent(problem.sessions(), _ -> new int[4]);
            count++;
            row[0]++;
            row[1] += answer.isBest() ? 1 : 0;
            row[2] += found.score().compareTo(best) >= 0 ? 1 : 0;
            row[3] += answer.isBest() && found.score().compareTo(best) >= 0 ? 1 : 0;
            compare(name, found.score(), best);
        }

        private void compare(String name, Score found, Score best) {
            if (found.compareTo(best) >= 0) {
                return;
            }
            worse.append("ORACLE   ")
                    .append(name)
                    .append(": ")
                    .append(found)
                    .append(" against ")
                    .append(best)
                    .append('\n');
            fitWorse += found.fit() < best.fit() ? 1 : 0;
            if (found.fit() == best.fit() && best.coverage() > 0) {
                double gap = 100.0 * (best.coverage() - found.coverage()) / best.coverage();
                gaps += gap;
                widest = Math.max(widest, gap);
            }
        }

        void print() {
            System.out.printf("ORACLE %d people, %d s each for CP-SAT from our week on%n", count, SECONDS);
            bySessions.forEach((sessions, row) -> System.out.printf(
                    "ORACLE   %d sessions: %d people, CP-SAT proves %d, ours as good in %d, and in %d of the proved%n",
                    sessions, row[0], row[1], row[2], row[3]));
            System.out.printf(
                    "ORACLE   coverage missing: mean %.3f %%, most %.2f %%; less fit in %d%n%s",
                    gaps / Math.max(1, count), widest, fitWorse, worse);
        }
    }
}
