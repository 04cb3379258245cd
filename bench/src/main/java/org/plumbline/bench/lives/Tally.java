package org.plumbline.bench.lives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.Step;
import org.plumbline.planner.Program;

/// Counts what becomes of somebody: how often difficulty grows, stands still without need, or goes up and down again.
final class Tally implements Witness {

    /// So many repetitions above the target that more is clearly within reach.
    private static final int WITHIN_REACH = 4;

    /// So many sessions of an exercise in which a step up that is taken back counts as one.
    private static final int SOON = 4;

    /// So many sessions of an exercise without a step up, each with more within reach, are a stall.
    private static final int LONG = 8;

    private static final int FEW = 3;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<ExerciseId, List<Step>> steps = new HashMap<>();
    private final Map<ExerciseId, Integer> idle = new HashMap<>();

    int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    private void add(String what, int many) {
        counts.merge(what, many, Integer::sum);
    }

    @Override
    public void begun(History before, Program program, Script script) {
        List<Script.Item> work = script.items().stream()
                .filter(item -> item.part() == Part.STRENGTH)
                .toList();
        add("sessions", 1);
        add("exercises", work.size());
        add("sets", work.stream().mapToInt(item -> item.prescription().sets()).sum());
        add("short", work.size() < FEW ? 1 : 0);
        add("light", program.briefing(CheckIn.NOT_ASKED).deload().isPresent() ? 1 : 0);
        changed(program.briefing(CheckIn.NOT_ASKED).changes());
    }

    private void changed(List<Change> changes) {
        for (Change change : changes) {
            add("change " + change.rule(), 1);
            add("lighter weeks", change instanceof Change.LighterWeek ? 1 : 0);
        }
    }

    @Override
    public void finished(Session session) {
        changed(session.end().changes());
        session.end().decided().forEach(one -> decided(one, session));
    }

    @Override
    public void morning(History before, LogEntry.MorningTold told) {
        changed(told.changes());
    }

    private void decided(Decided one, Session session) {
        Step step = one.decision().step();
        List<Step> before = steps.computeIfAbsent(one.exercise(), _ -> new ArrayList<>());
        boolean wasUp = before.reversed().stream().limit(SOON).anyMatch(Step.LOAD_UP::equals);
        before.add(step);
        add("decisions", 1);
        add("flips", step == Step.LOAD_DOWN && wasUp ? 1 : 0);
        boolean isHarder = step.direction() == Step.Direction.UP && step != Step.ADD_REPS;
        add("harder", isHarder ? 1 : 0);
        add("left out", one.decision().prescription().isEmpty() ? 1 : 0);
        idle(one, session, step);
    }

    /// A target that lies clearly within reach, and no step up, in one session after another.
    private void idle(Decided one, Session session, Step step) {
        Prescription asked = session.done().script().asked(one.exercise()).orElseThrow();
        boolean isWithinReach = session.body().most(asked, 1) >= asked.target().amount() + WITHIN_REACH;
        if (step.direction() == Step.Direction.UP || !isWithinReach) {
            idle.remove(one.exercise());
        } else if (idle.merge(one.exercise(), 1, Integer::sum) >= LONG) {
            add("stalled", 1);
            add("stalled at " + one.decision().reason().rule() + " " + step, 1);
        }
    }

    @Override
    public void day(Life life) {
        add("days", 1);
        if (count("days") % 7 == 0) {
            add("weeks", 1);
            boolean hasThree = life.program()
                    .filter(program -> program.plan().sessions().size() >= FEW)
                    .isPresent();
            add("weeks of three", hasThree ? 1 : 0);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
