package org.plumbline.bench.plans;

import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;

/// Measures plans, changes and how good they are: `bench/run plans 1000 200 10000`.
public final class Plans {

    private static final int PEOPLE = 1_000;
    private static final int COMPARED = 200;
    private static final int EVERYBODY = 10_000;
    private static final int WARM_UP = 300;

    private Plans() {}

    /// Prints the figures.
    ///
    /// @param args how many people are planned, for how many the gap is found out (a second each), and how many are
    ///     planned in one go
    public static void main(String[] args) {
        int people = argument(args, 0, PEOPLE);
        int compared = argument(args, 1, COMPARED);
        int everybody = argument(args, 2, EVERYBODY);
        Repertoire repertoire = Catalog.read();
        getWarm(repertoire);
        plans(Crowd.HELD_BACK, people, repertoire);
        changes(Crowd.HELD_BACK, people / 2, repertoire);
        gaps(Crowd.SEEN, compared, repertoire);
        gaps(Crowd.HELD_BACK, compared, repertoire);
        new Everybody(repertoire).plan(everybody);
    }

    private static int argument(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    private static void getWarm(Repertoire repertoire) {
        FullPlans plans = new FullPlans(repertoire);
        Changes changes = new Changes(repertoire);
        Crowd.WARM_UP.meet(WARM_UP, repertoire, plans::plan);
        Crowd.WARM_UP.meet(WARM_UP / 2, repertoire, changes::change);
    }

    private static void plans(Crowd crowd, int people, Repertoire repertoire) {
        FullPlans plans = new FullPlans(repertoire);
        crowd.meet(people, repertoire, plans::plan);
        plans.print();
    }

    private static void changes(Crowd crowd, int people, Repertoire repertoire) {
        Changes changes = new Changes(repertoire);
        crowd.meet(people, repertoire, changes::change);
        changes.print();
    }

    private static void gaps(Crowd crowd, int people, Repertoire repertoire) {
        Gaps gaps = new Gaps(repertoire);
        crowd.meet(people, repertoire, gaps::compare);
        gaps.print(crowd.name());
    }
}
