package org.plumbline.bench.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Selection;
import org.plumbline.person.Profile;
import org.plumbline.planner.Plan;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.Workbench;

/// What plans and questions about them cost: a week chosen anew, the same week made from what was chosen, why, why not.
final class FullPlans {

    private final Planner planner;
    private final List<ExerciseId> exercises;
    private final Map<Integer, Meter> bySessions = new TreeMap<>();
    private final Meter anew = new Meter();
    private final Meter again = new Meter();
    private final Map<String, Meter> questions = new TreeMap<>();
    private int asked;

    FullPlans(Repertoire repertoire) {
        this.planner = new Planner(repertoire);
        this.exercises = repertoire.exercises().stream().map(Exercise::id).toList();
    }

    void plan(Profile profile, int week) {
        Workbench bench = planner.workbench(profile, week, SoFar.AS_PLANNED).orElseThrow();
        int sessions =
                bench.selection().map(selection -> selection.sessions().size()).orElse(0);
        Meter meter = bySessions.computeIfAbsent(sessions, _ -> new Meter());
        meter.measure(() -> anew.measure(() -> planner.plan(profile, week)));
        Optional<Selection> chosen = bench.selection();
        again.measure(() -> planner.plan(profile, week, SoFar.AS_PLANNED.with(chosen)));
        Workbench settled =
                planner.workbench(profile, week, SoFar.AS_PLANNED.with(chosen)).orElseThrow();
        ask(settled, bench.plan());
    }

    private void ask(Workbench bench, Plan.Week plan) {
        question("clash").measure(bench::clash);
        question("quality (is it proved)").measure(bench::quality);
        question("volumes").measure(bench::volumes);
        ExerciseId some = exercises.get(asked++ % exercises.size());
        question("why not").measure(() -> bench.whyNot(some));
        for (PlannedSession session : plan.sessions().stream().limit(1).toList()) {
            ExerciseId item =
                    session.strength().get(asked % session.strength().size()).exercise();
            question("why").measure(() -> bench.why(session.weekday(), item));
            question("alternatives").measure(() -> bench.alternatives(session.weekday(), item));
        }
    }

    private Meter question(String name) {
        return questions.computeIfAbsent(name, _ -> new Meter());
    }

    void print() {
        Meter.printHead("full plan, chosen anew");
        bySessions.forEach((sessions, meter) -> meter.print(sessions + " sessions"));
        anew.print("all (bounds: 50 ms, 3000 kB)");
        Meter.printHead("afterward");
        again.print("plan from what was chosen");
        questions.forEach((name, meter) -> meter.print(name));
    }
}
