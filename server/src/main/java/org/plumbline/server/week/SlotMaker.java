package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.history.Selection;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.planner.Why;
import org.plumbline.planner.Workbench;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.MuscleWords;
import org.plumbline.server.words.PlanWords;
import org.plumbline.server.words.SlotWords;

/// Makes the page of one exercise in its place from the workbench of somebody's week.
final class SlotMaker {

    private static final int GAINS = 5;

    private final Program program;
    private final PlannedSession session;
    private final PlannedItem item;
    private final Repertoire repertoire;
    private final Exercise exercise;
    private final Workbench workbench;

    private SlotMaker(Program program, PlannedSession session, PlannedItem item, Repertoire repertoire) {
        this.program = program;
        this.session = session;
        this.item = item;
        this.repertoire = repertoire;
        this.exercise = repertoire.exercise(item.exercise());
        this.workbench = program.workbench();
    }

    /// Returns the page, or empty where the session of that day does not have the exercise.
    static Optional<SlotView> view(Program program, DayOfWeek day, Exercise exercise, Repertoire repertoire) {
        return program.plan().sessions().stream()
                .filter(session -> session.weekday() == day)
                .flatMap(session -> session.items()
                        .filter(item -> item.exercise().equals(exercise.id()))
                        .map(item -> new SlotMaker(program, session, item, repertoire)))
                .findFirst()
                .map(SlotMaker::view);
    }

    private SlotView view() {
        FullDose week = new FullDose(repertoire, workbench.selection().orElse(Selection.NONE));
        Optional<Why> why = workbench.why(session.weekday(), item.exercise()).filter(_ -> isStrength());
        List<MuscleVolume> adds = why.map(Why::adds).orElse(List.of()).stream()
                .filter(added -> added.halfSets() > 0)
                .toList();
        Optional<MuscleVolume> main = adds.stream().findFirst().map(added -> week.volume(added.target()));
        return new SlotView(
                new SlotView.Place(session.weekday(), exercise, dose(), details()),
                PlanWords.why(item.why()),
                answers(why, week, main),
                adds.stream()
                        .limit(GAINS)
                        .map(added -> gain(added, week.volume(added.target())))
                        .toList(),
                workbench.alternatives(session.weekday(), item.exercise()).stream()
                        .map(alternative -> swap(alternative, main))
                        .toList(),
                choices(why));
    }

    private boolean isStrength() {
        return session.strength().contains(item);
    }

    private String dose() {
        String unit = item.dose().measure().toString().equals("s") ? " s" : "";
        String sides = exercise.dose().sides() == Sides.BOTH ? "" : " each side";
        return item.dose().sets() + " × "
                + ExerciseWords.range(item.dose().amount().toString()) + unit + sides;
    }

    private String details() {
        StringJoiner words = new StringJoiner(", ");
        String load = DoseWords.load(item.load());
        if (!load.isEmpty()) {
            words.add(DoseWords.uncapitalized(load));
        }
        item.change().ifPresent(words::add);
        return DoseWords.capitalized(words.toString());
    }

    private List<SlotView.Answer> answers(Optional<Why> why, FullDose week, Optional<MuscleVolume> main) {
        List<SlotView.Answer> answers = new ArrayList<>();
        SlotWords.rule(item.why()).ifPresent(rule -> answers.add(new SlotView.Answer("The rule", rule)));
        why.filter(Why::isNeeded)
                .ifPresent(_ ->
                        answers.add(new SlotView.Answer("The rule", SlotWords.needed(exercise, session, repertoire))));
        why.filter(known -> !known.adds().isEmpty())
                .ifPresent(known -> answers.add(
                        new SlotView.Answer("Without it", Cited.of(SlotWords.without(known.cost()), "2.8"))));
        why.flatMap(Why::runnerUp)
                .ifPresent(next -> answers.add(new SlotView.Answer(
                        "Next best: " + repertoire.exercise(next.exercise()).name(),
                        Cited.plain(SlotWords.with(next, main)))));
        week.sets(session.weekday(), item.exercise())
                .filter(sets -> why.isPresent() && sets > item.dose().sets())
                .ifPresent(sets -> answers.add(new SlotView.Answer(
                        "How it is counted", SlotWords.growing(item.dose().sets(), sets))));
        return answers;
    }

    private SlotView.Gain gain(MuscleVolume added, MuscleVolume total) {
        return new SlotView.Gain(
                MuscleWords.name(added.target(), repertoire),
                SlotWords.share(added, total.halfSets()),
                VolumeBar.of(added, total));
    }

    /// Warm-up and stretches count no sets, so their purpose says what there is to say.
    private SlotView.Swap swap(Alternative alternative, Optional<MuscleVolume> main) {
        Exercise other = repertoire.exercise(alternative.exercise());
        return new SlotView.Swap(
                other,
                isStrength()
                        ? SlotWords.with(alternative, main)
                        : other.teaching().purpose(),
                SlotWords.traits(alternative));
    }

    private SlotView.Choices choices(Optional<Why> why) {
        return new SlotView.Choices(
                why.filter(Why::isPinned).isPresent(),
                program.profile().arrangement().taste().favorites().contains(exercise.id()),
                isStrength(),
                program.plan().routine().flatMap(repertoire::findRoutine));
    }
}
