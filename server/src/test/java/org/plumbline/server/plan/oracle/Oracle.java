package org.plumbline.server.plan.oracle;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.search.Bounds;
import org.plumbline.search.Option;
import org.plumbline.search.Problem;
import org.plumbline.search.Role;
import org.plumbline.search.Score;
import org.plumbline.search.Target;

/// A [Problem] as a model of CP-SAT, written from the words of its documentation alone.
final class Oracle {

    /// Points of a greater kind count so many of the next lesser one, more than a week ever has.
    private static final long WISHES = 1L << 11;

    private static final long COVERAGE = WISHES << 11;
    private static final long FIT = COVERAGE << 14;

    private final Problem problem;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder points = LinearExpr.newBuilder();
    private final IntVar[][] sets;
    private final BoolVar[][] has;

    /// What was found.
    ///
    /// @param isBest whether it is known that nothing is better
    record Answer(List<List<Integer>> sets, boolean isBest) {}

    Oracle(Problem problem) {
        this.problem = problem;
        int options = problem.options().size();
        this.sets = new IntVar[problem.sessions()][options];
        this.has = new BoolVar[problem.sessions()][options];
        for (int session = 0; session < problem.sessions(); session++) {
            for (int option = 0; option < options; option++) {
                choose(session, option);
            }
            compose(session);
            fitIn(session);
        }
        for (int option = 0; option < options; option++) {
            useOnce(option);
        }
        rest();
        balance();
        for (int target = 0; target < problem.targets().size(); target++) {
            aimAt(problem.targets().get(target), target);
        }
        model.maximize(points);
    }

    /// Returns the best week found in a time, from a given one on.
    Answer solve(List<List<Integer>> begin, double seconds) {
        for (int session = 0; session < sets.length; session++) {
            for (int option = 0; option < sets[session].length; option++) {
                model.addHint(sets[session][option], begin.get(session).get(option));
            }
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(seconds);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT finds no week at all: " + status);
        }
        List<List<Integer>> week = new ArrayList<>();
        for (IntVar[] session : sets) {
            week.add(IntStream.range(0, session.length)
                    .map(option -> Math.toIntExact(solver.value(session[option])))
                    .boxed()
                    .toList());
        }
        return new Answer(week, status == CpSolverStatus.OPTIMAL);
    }

    static long weight(Score score) {
        return FIT * score.fit() + COVERAGE * score.coverage() + WISHES * score.wishes() + score.tidiness();
    }

    private void choose(int session, int number) {
        Option option = problem.options().get(number);
        IntVar count = model.newIntVar(0, option.cost().mostSets(), "");
        BoolVar is = model.newBoolVar("");
        model.addGreaterOrEqual(count, 1).onlyEnforceIf(is);
        model.addEquality(count, 0).onlyEnforceIf(is.not());
        sets[session][number] = count;
        has[session][number] = is;
        IntVar few = model.newIntVar(0, option.cost().usualSets(), "");
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(few).add(count),
                LinearExpr.term(is, option.cost().usualSets()));
        points.addTerm(few, -FIT * Problem.FEW_SETS);
        points.addTerm(count, -Problem.SET);
        long pin = problem.pinned().get(session).contains(number) ? FIT * Problem.PIN : 0;
        long kept = problem.kept().get(session).contains(number) ? FIT * Problem.KEPT : 0;
        points.addTerm(is, weight(option.appeal().each()) + pin + kept);
    }

    /// Returns how many options of a session have a role.
    private LinearExprBuilder count(int session, Role... roles) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int option = 0; option < has[session].length; option++) {
            if (List.of(roles).contains(problem.options().get(option).role())) {
                sum.add(has[session][option]);
            }
        }
        return sum;
    }

    private void compose(int session) {
        LinearExpr all = LinearExpr.sum(has[session]);
        model.addLessOrEqual(all, Bounds.MOST);
        model.addLessOrEqual(count(session, Role.ROW, Role.SECOND_ROW), 2);
        for (Role single : List.of(Role.TRUNK, Role.GRIP, Role.NECK)) {
            model.addLessOrEqual(count(session, single), 1);
        }
        missing(count(session, Role.ROW), 1, Problem.MISSING_ROLE);
        missing(count(session, Role.POSTURE), 1, Problem.MISSING_ROLE);
        missing(all, Bounds.LEAST, Problem.MISSING_OPTION);
        LinearExprBuilder mains = count(session, Role.ROW, Role.SECOND_ROW, Role.POSTURE, Role.OTHER);
        missing(mains, Bounds.MAINS, Problem.MISSING_MAIN);
        for (int option = 0; option < has[session].length; option++) {
            if (List.of(Role.TRUNK, Role.GRIP, Role.NECK)
                    .contains(problem.options().get(option).role())) {
                model.addGreaterOrEqual(
                        mains,
                        LinearExpr.term(has[session][option], problem.bounds().leastMain()));
            }
        }
        tidy(session);
    }

    private void missing(com.google.ortools.sat.LinearArgument there, int wanted, int cost) {
        IntVar lack = model.newIntVar(0, wanted, "");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(lack).add(there), wanted);
        points.addTerm(lack, -FIT * cost);
    }

    private void tidy(int session) {
        List<Option> options = problem.options();
        List<Integer> stations = options.stream()
                .map(option -> option.cost().station())
                .distinct()
                .toList();
        for (int station : stations) {
            BoolVar isUsed = model.newBoolVar("");
            for (int option = 0; option < options.size(); option++) {
                if (options.get(option).cost().station() == station) {
                    model.addImplication(has[session][option], isUsed);
                }
            }
            points.addTerm(isUsed, -Problem.STATION);
        }
        for (int one = 0; one < options.size(); one++) {
            for (int other = 0; other < one; other++) {
                int ladder = options.get(one).strain().ladder();
                if (ladder >= 0 && ladder == options.get(other).strain().ladder()) {
                    BoolVar areBoth = model.newBoolVar("");
                    model.addBoolOr(new com.google.ortools.sat.Literal[] {
                        has[session][one].not(), has[session][other].not(), areBoth
                    });
                    points.addTerm(areBoth, -Problem.SAME_LADDER);
                }
            }
        }
    }

    /// One after the other without a rest after the last, or three single sets round after round.
    private void fitIn(int session) {
        List<Option> options = problem.options();
        BoolVar isCircuit = model.newBoolVar("");
        LinearExprBuilder straight = LinearExpr.newBuilder();
        LinearExprBuilder circuit = LinearExpr.newBuilder();
        LinearExprBuilder lasts = LinearExpr.newBuilder();
        for (int number = 0; number < options.size(); number++) {
            Option.Cost cost = options.get(number).cost();
            straight.addTerm(sets[session][number], (long) cost.workMillis() + cost.restMillis());
            BoolVar isLast = model.newBoolVar("");
            model.addImplication(isLast, has[session][number]);
            for (int later = 0; later < options.size(); later++) {
                if (options.get(later).cost().place() > cost.place()) {
                    model.addImplication(isLast, has[session][later].not());
                }
            }
            straight.addTerm(isLast, -cost.restMillis());
            lasts.add(isLast);
            circuit.addTerm(
                    has[session][number],
                    (long) cost.workMillis() + problem.bounds().circuitRestMillis());
            model.addLessOrEqual(sets[session][number], 1).onlyEnforceIf(isCircuit);
        }
        model.addLessOrEqual(lasts, 1);
        model.addLessOrEqual(straight, problem.bounds().millis()).onlyEnforceIf(isCircuit.not());
        model.addLessOrEqual(
                        circuit,
                        (long) problem.bounds().millis() + problem.bounds().circuitRestMillis())
                .onlyEnforceIf(isCircuit);
        model.addLessOrEqual(LinearExpr.sum(has[session]), Bounds.LEAST).onlyEnforceIf(isCircuit);
    }

    private void useOnce(int number) {
        Option option = problem.options().get(number);
        BoolVar isUsed = model.newBoolVar("");
        LinearExprBuilder uses = LinearExpr.newBuilder();
        for (BoolVar[] session : has) {
            model.addImplication(session[number], isUsed);
            uses.add(session[number]);
        }
        model.addGreaterOrEqual(uses, isUsed);
        model.addLessOrEqual(uses, Math.min(problem.sessions(), option.strain().mostUses()));
        points.addTerm(isUsed, weight(option.appeal().once()));
    }

    private void rest() {
        for (int one = 0; one < has.length; one++) {
            for (int other = 0; other < has.length; other++) {
                if ((problem.bounds().near().get(one) >> other & 1) == 1) {
                    rest(one, other);
                }
            }
        }
    }

    private void rest(int one, int other) {
        for (int first = 0; first < has[one].length; first++) {
            for (int second = 0; second < has[other].length; second++) {
                int ones = problem.options().get(first).strain().recovers();
                int others = problem.options().get(second).strain().recovers();
                boolean isHard = problem.bounds().isByMuscle() ? (ones & others) != 0 : ones != 0 && others != 0;
                if (isHard) {
                    model.addImplication(has[one][first], has[other][second].not());
                }
            }
        }
    }

    private void balance() {
        if (!problem.bounds().isBalanced()) {
            return;
        }
        LinearExprBuilder week = LinearExpr.newBuilder();
        for (int session = 0; session < has.length; session++) {
            LinearExprBuilder single = LinearExpr.newBuilder();
            for (int option = 0; option < has[session].length; option++) {
                int excess = problem.options().get(option).strain().excess();
                single.addTerm(has[session][option], excess);
                week.addTerm(sets[session][option], excess);
            }
            model.addLessOrEqual(single, 0);
        }
        model.addLessOrEqual(week, 0);
    }

    /// The parts of a target are worth less one after the other, so a maximum fills them in their order.
    private void aimAt(Target target, int place) {
        LinearExprBuilder given = LinearExpr.newBuilder();
        for (IntVar[] session : sets) {
            for (int option = 0; option < session.length; option++) {
                given.addTerm(
                        session[option], problem.options().get(option).gives().get(place));
            }
        }
        model.addLessOrEqual(given, target.most());
        LinearExprBuilder parts = LinearExpr.newBuilder();
        parts.add(part(target.least(), 3 * COVERAGE * target.weight()));
        parts.add(part(target.low() - target.least(), 2 * COVERAGE * target.weight()));
        parts.add(part(target.aim() - target.low(), target.weight()));
        parts.add(part(target.most(), 0));
        model.addEquality(parts, given);
    }

    private IntVar part(int most, long worth) {
        IntVar part = model.newIntVar(0, Math.max(0, most), "");
        points.addTerm(part, worth);
        return part;
    }
}
