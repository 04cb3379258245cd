package org.plumbline.bench.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Step;
import org.plumbline.planner.Program;
import org.plumbline.progression.Terms;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;

/// What must hold in every session of every life, whatever was said in it. It keeps what did not.
final class Laws implements Witness {

    private final Repertoire book;
    private final String name;
    private final List<String> broken = new ArrayList<>();

    Laws(Repertoire book, String name) {
        this.book = book;
        this.name = name;
    }

    List<String> broken() {
        return broken;
    }

    private void law(boolean holds, String law, Object about) {
        if (!holds) {
            broken.add("%s: %s, but %s".formatted(name, law, about));
        }
    }

    @Override
    public void begun(History before, Program program, Script script) {
        Verdict verdict = before.verdict().orElseThrow();
        law(verdict instanceof Verdict.Train, "nobody with a red flag trains", verdict);
        Set<Condition> filters = verdict instanceof Verdict.Train train ? train.filters() : Set.of();
        for (Script.Item item : script.items()) {
            Exercise exercise = book.exercise(item.prescription().exercise());
            law(!exercise.suitability().isExcludedBy(filters), "nothing that an answer leaves out is asked", item);
            law(
                    isDoable(exercise, program),
                    "nothing is asked that needs things they do not have",
                    item + " " + program.profile().kit());
            if (!item.because().equals(new Reason.StartHere())) {
                law(!before.isLeftOut(exercise.id()), "what was left out is not asked", item);
            }
            law(!isRemoved(exercise, before), "nothing of a pattern that was taken out is asked", item);
            if (item.part() == Part.STRENGTH) {
                asked(item, before, program);
            }
        }
    }

    private void asked(Script.Item item, History before, Program program) {
        Prescription asked = item.prescription();
        Terms terms = program.terms().of(asked);
        law(item.setsOfBoth() <= Numbers.MOST_SETS, "at most four sets", item);
        law(
                asked.load().equals(Load.BODYWEIGHT)
                        || terms.loads().ascending().stream()
                                .noneMatch(load ->
                                        load.getClass().equals(asked.load().getClass()))
                        || terms.loads().include(asked.load()),
                "no load is asked that is not owned",
                asked + " of " + terms.loads().ascending());
        law(
                isOneStepAbove(asked, before, terms),
                "no load is more than one step above the heaviest that was done",
                asked + " after " + before.records().heaviest(asked.exercise()));
    }

    private static boolean isOneStepAbove(Prescription asked, History before, Terms terms) {
        Optional<Load> heaviest = before.records().heaviest(asked.exercise());
        if (heaviest.isEmpty()
                || !heaviest.get().getClass().equals(asked.load().getClass())
                || !asked.load().isHeavierThan(heaviest.get())) {
            return true;
        }
        return terms.loads().ascending().stream()
                .filter(load -> load.isHeavierThan(heaviest.get()))
                .findFirst()
                .filter(asked.load()::equals)
                .isPresent();
    }

    private boolean isDoable(Exercise exercise, Program program) {
        return exercise.suitability().isPossibleWith(program.profile().kit().equipment());
    }

    private boolean isRemoved(Exercise exercise, History before) {
        Optional<Ladder> ladder = book.ladderOf(exercise);
        return before.removedPatterns().stream()
                .flatMap(removed -> Stream.concat(
                        Stream.of(removed),
                        book.ladderOf(book.exercise(removed)).stream()
                                .filter(other -> ladder.equals(Optional.of(other)))
                                .flatMap(other -> other.exercises().stream())))
                .anyMatch(exercise.id()::equals);
    }

    @Override
    public void finished(Session session) {
        for (Decided one : session.end().decided()) {
            pain(one, session.program());
            one.decision().prescription().ifPresent(next -> {
                oneStep(one, next, session);
                ladder(one, session.done().script().asked(one.exercise()).orElseThrow(), next);
            });
        }
    }

    @Override
    public void morning(History before, LogEntry.MorningTold told) {
        told.decided()
                .forEach(one -> law(
                        one.decision().step().direction() != Step.Direction.UP, "a bad morning never leads up", one));
    }

    private void pain(Decided one, Program program) {
        boolean hurts = program.terms().sensitivity().isAmber(one.done().hurt())
                || program.terms().sensitivity().isRed(one.done().hurt());
        law(!hurts || one.decision().step().direction() != Step.Direction.UP, "pain never leads up", one);
    }

    private void oneStep(Decided one, Prescription next, Session session) {
        Script.Item item = session.done().script().items().stream()
                .filter(line -> line.part() == Part.STRENGTH)
                .filter(line -> line.prescription().exercise().equals(one.exercise()))
                .findFirst()
                .orElseThrow();
        Prescription asked = item.prescription();
        boolean isLighterToday = item.because() instanceof Reason.Deloading
                || item.because() instanceof Reason.Busy
                || item.because() instanceof Reason.Returned;
        if (!next.variant().equals(asked.variant())) {
            law(
                    next.sets() <= Math.max(Numbers.MOST_SETS, asked.sets()),
                    "another exercise has no more sets than four",
                    one);
            return;
        }
        int up = (next.load().isHeavierThan(asked.load()) ? 1 : 0)
                + (next.sets() > item.setsOfBoth() && !isLighterToday ? 1 : 0)
                + (next.halfSteps().size() > asked.halfSteps().size() ? 1 : 0);
        law(up <= 1, "one kind of step at a time", asked + " to " + one.decision());
        int ceiling = session.program().terms().of(next).ceiling();
        law(
                next.target().amount()
                        <= Math.max(
                                ceiling,
                                Math.max(one.done().least(), asked.target().amount())),
                "no target lies above the ceiling, but for what was just done",
                asked + " to " + one.decision());
    }

    /// A ladder never wraps: up is up.
    private void ladder(Decided one, Prescription asked, Prescription next) {
        if (one.decision().step() != Step.LADDER_UP || next.exercise().equals(one.exercise())) {
            return;
        }
        boolean isUp = book.ladders().stream()
                .anyMatch(ladder -> ladder.above(asked.variant()).contains(next.variant()));
        law(isUp, "a ladder never wraps round", asked + " to " + next);
    }

    @Override
    public void day(Life life) {
        if (life.history().stopped().isPresent()) {
            law(life.program().isEmpty(), "who was told to stop has no plan", life.now());
        }
    }
}
