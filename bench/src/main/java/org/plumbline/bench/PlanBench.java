package org.plumbline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.Workbench;

/// How long a week of one person takes: chosen anew, made again from what was chosen, and with one change to it. For
/// many people see [org.plumbline.bench.plans.Plans].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBench {

    private static final int WEEK = 8;

    private final Planner planner = new Planner(Catalog.read());
    private final Workbench bench =
            planner.workbench(Lifetime.ANNA, WEEK, SoFar.AS_PLANNED).orElseThrow();
    private final SoFar chosen = SoFar.AS_PLANNED.with(bench.selection());
    private final Workbench settled =
            planner.workbench(Lifetime.ANNA, WEEK, chosen).orElseThrow();
    private final Selection.Session session =
            bench.selection().orElseThrow().sessions().getFirst();
    private final Selection.Choice item = session.choices().getFirst();
    private final Alternative other =
            settled.alternatives(session.weekday(), item.exercise()).getFirst();

    @Benchmark
    public Plan week() {
        return planner.plan(Lifetime.ANNA, WEEK);
    }

    @Benchmark
    public Plan weekAgain() {
        return planner.plan(Lifetime.ANNA, WEEK, chosen);
    }

    @Benchmark
    public EditOutcome swap() {
        return settled.edit(new PlanEdit.Swapped(session.weekday(), item.exercise(), other.exercise()));
    }

    @Benchmark
    public EditOutcome dislike() {
        return settled.edit(new PlanEdit.Disliked(item.exercise(), true));
    }

    @Benchmark
    public EditOutcome favorite() {
        return settled.edit(new PlanEdit.Favored(other.exercise(), true));
    }
}
