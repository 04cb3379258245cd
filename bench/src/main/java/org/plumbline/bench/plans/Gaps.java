package org.plumbline.bench.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.search.Choice;
import org.plumbline.search.Problem;
import org.plumbline.search.Score;
import org.plumbline.search.WeekSearch;

/// How far weeks are from the best that is known for them: the best of the usual search, of ten and a hundred times the
/// steps, and of session by session alone.
///
/// Points of different kinds are ranked, not added; to have one figure, a point of fit counts 24, of coverage 8, of
/// wishes 3, of tidiness 1, as in the walk of the search. The gap is what is lost of that, as a share of the coverage
/// that the best week has (8 each); so what a week loses by fit or wishes counts in full, and what it has of them does
/// not make the gap look smaller. A missing row would be a gap of some 300 %.
final class Gaps {

    private static final int TEN_TIMES = 10;
    private static final int HUNDRED_TIMES = 100;
    private static final int FIT = 24;
    private static final int COVERAGE = 8;
    private static final int WISHES = 3;
    private static final double PERCENT = 100;

    private final Planner planner;
    private final Series exact = new Series("session by session alone");
    private final Series usual = new Series("the usual search");
    private final Series ten = new Series("10 times the steps");
    private final Series hundred = new Series("100 times the steps");
    private final List<Series> all = List.of(exact, usual, ten, hundred);

    private static final class Series {
        private final String name;
        private final Meter meter = new Meter();
        private final List<Double> gaps = new ArrayList<>();
        private int same;
        private int sameFit;
        private int sameCoverage;
        private int proved;
        private Choice last = new Choice(List.of(), Score.NONE, false);

        private Series(String name) {
            this.name = name;
        }

        private void run(Problem problem, int steps) {
            last = meter.measure(() -> new WeekSearch(problem, steps).choose());
        }

        private void compare(Score best) {
            Score mine = last.score();
            gaps.add(gap(mine, best));
            same += mine.equals(best) ? 1 : 0;
            sameFit += mine.fit() == best.fit() ? 1 : 0;
            sameCoverage += mine.fit() == best.fit() && mine.coverage() == best.coverage() ? 1 : 0;
            proved += last.isProved() ? 1 : 0;
        }
    }

    Gaps(Repertoire repertoire) {
        this.planner = new Planner(repertoire);
    }

    void compare(Profile profile, int week) {
        Optional<Problem> problem = planner.problem(profile, week, SoFar.AS_PLANNED);
        if (problem.isEmpty() || problem.get().options().isEmpty()) {
            return;
        }
        int steps = WeekSearch.USUAL_STEPS;
        exact.run(problem.get(), 0);
        usual.run(problem.get(), steps);
        ten.run(problem.get(), TEN_TIMES * steps);
        hundred.run(problem.get(), HUNDRED_TIMES * steps);
        Score best = all.stream()
                .map(series -> series.last.score())
                .max(Score::compareTo)
                .orElseThrow();
        all.forEach(series -> series.compare(best));
    }

    private static double gap(Score score, Score best) {
        double lost = Math.max(0, total(best) - total(score));
        return lost == 0 ? 0 : PERCENT * lost / (COVERAGE * Math.max(1, best.coverage()));
    }

    private static int total(Score score) {
        return FIT * score.fit() + COVERAGE * score.coverage() + WISHES * score.wishes() + score.tidiness();
    }

    void print(String name) {
        System.out.printf(
                "%n%-32s %6s %8s %8s %8s %9s %9s %9s %9s %9s%n",
                "gap, " + name,
                "weeks",
                "mean %",
                "p99 %",
                "max %",
                "equal",
                "fit eq",
                "cover eq",
                "proved",
                "mean ms");
        all.forEach(Gaps::print);
    }

    private static void print(Series series) {
        int weeks = series.gaps.size();
        ToIntFunction<Integer> share = count -> (int) Math.round(PERCENT * count / Math.max(1, weeks));
        System.out.printf(
                Locale.ROOT,
                "%-32s %6d %8.3f %8.2f %8.2f %8d%% %8d%% %8d%% %8d%% %9.2f%n",
                series.name,
                weeks,
                Meter.mean(series.gaps),
                Meter.part(series.gaps, 0.99),
                Meter.part(series.gaps, 1),
                share.applyAsInt(series.same),
                share.applyAsInt(series.sameFit),
                share.applyAsInt(series.sameCoverage),
                share.applyAsInt(series.proved),
                series.meter.totalMillis() / Math.max(1, weeks));
    }
}
