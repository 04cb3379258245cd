package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Sides;
import org.plumbline.person.Taste;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.planner.WeeklyTarget;
import org.plumbline.planner.Why;
import org.plumbline.planner.Workbench;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.MuscleWords;
import org.plumbline.server.words.PlanWords;
import org.plumbline.server.words.SlotWords;

/// One exercise in its place of a session: why it is there, what it gives, what could stand there instead.
///
/// @param reason why it is there, in a sentence
/// @param answers what else there is to say about it
/// @param gains what it gives the week, the most first; none for warm-up and stretches
/// @param swaps what could stand there instead, the best first
public record SlotView(
        Place place, String reason, List<Answer> answers, List<Gain> gains, List<Swap> swaps, Choices choices) {

    private static final int GAINS = 5;

    /// The exercise on its day: `band-row` on `tuesday`, `2 × 12–15`.
    public record Place(DayOfWeek day, Exercise exercise, String dose, String details) {

        public String dayName() {
            return DayWords.name(day);
        }

        public String dayPath() {
            return DayWords.path(day);
        }
    }

    /// A question and its answer: `Without it`.
    public record Answer(String question, Cited cited) {}

    /// What the exercise gives a muscle, as words and as a bar.
    public record Gain(String muscle, String words, VolumeBar bar) {}

    /// An exercise to put in its place, and what would be then.
    public record Swap(Exercise exercise, String then, String traits) {}

    /// What somebody chose about it, and what they can choose.
    ///
    /// @param routine the routine that decides instead of the planner, if one does
    public record Choices(boolean isPinned, boolean isFavorite, boolean isStrength, Optional<Routine> routine) {

        /// Whether it can be made to stay: only where the planner chooses.
        public boolean canBePinned() {
            return isStrength && routine.isEmpty();
        }
    }

    /// Returns the view, or empty where the session of that day does not have the exercise.
    static Optional<SlotView> of(Program program, DayOfWeek day, Exercise exercise, Repertoire repertoire) {
        return program.plan().sessions().stream()
                .filter(session -> session.weekday() == day)
                .flatMap(session -> session.items()
                        .filter(item -> item.exercise().equals(exercise.id()))
                        .map(item -> of(program, session, item, repertoire)))
                .findFirst();
    }

    private static SlotView of(Program program, PlannedSession session, PlannedItem item, Repertoire repertoire) {
        Workbench workbench = program.workbench();
        Exercise exercise = repertoire.exercise(item.exercise());
        boolean isStrength = session.strength().contains(item);
        Optional<Why> why = workbench.why(session.weekday(), item.exercise()).filter(_ -> isStrength);
        Map<WeeklyTarget, MuscleVolume> week =
                workbench.volumes().stream().collect(Collectors.toMap(MuscleVolume::target, volume -> volume));
        List<MuscleVolume> adds = why.map(Why::adds).orElse(List.of()).stream()
                .filter(added -> added.halfSets() > 0)
                .toList();
        Optional<MuscleVolume> main = adds.stream().findFirst().map(added -> total(added, week));
        Taste taste = program.profile().arrangement().taste();
        return new SlotView(
                new Place(session.weekday(), exercise, dose(item, exercise), details(item)),
                PlanWords.why(item.why()),
                answers(why, session, item, main, repertoire),
                adds.stream()
                        .limit(GAINS)
                        .map(added -> gain(added, total(added, week), repertoire))
                        .toList(),
                workbench.alternatives(session.weekday(), item.exercise()).stream()
                        .map(alternative -> swap(alternative, isStrength, main, repertoire))
                        .toList(),
                new Choices(
                        why.filter(Why::isPinned).isPresent(),
                        taste.favorites().contains(exercise.id()),
                        isStrength,
                        program.plan().routine().flatMap(repertoire::findRoutine)));
    }

    private static MuscleVolume total(MuscleVolume added, Map<WeeklyTarget, MuscleVolume> week) {
        return week.getOrDefault(added.target(), added);
    }

    private static String dose(PlannedItem item, Exercise exercise) {
        String unit = item.dose().measure().toString().equals("s") ? " s" : "";
        String sides = exercise.dose().sides() == Sides.BOTH ? "" : " each side";
        return item.dose().sets() + " × "
                + ExerciseWords.range(item.dose().amount().toString()) + unit + sides;
    }

    private static String details(PlannedItem item) {
        StringJoiner words = new StringJoiner(", ");
        String load = DoseWords.load(item.load());
        if (!load.isEmpty()) {
            words.add(DoseWords.uncapitalized(load));
        }
        item.change().ifPresent(words::add);
        return DoseWords.capitalized(words.toString());
    }

    private static List<Answer> answers(
            Optional<Why> why,
            PlannedSession session,
            PlannedItem item,
            Optional<MuscleVolume> main,
            Repertoire repertoire) {
        List<Answer> answers = new ArrayList<>();
        SlotWords.rule(item.why()).ifPresent(rule -> answers.add(new Answer("The rule", rule)));
        why.ifPresent(known -> {
            Exercise exercise = repertoire.exercise(item.exercise());
            if (known.isNeeded()) {
                answers.add(new Answer("The rule", SlotWords.needed(exercise, session, repertoire)));
            }
            if (!known.adds().isEmpty()) {
                answers.add(new Answer("Without it", Cited.of(SlotWords.without(known.cost()), "2.8")));
            }
            known.runnerUp()
                    .ifPresent(next -> answers.add(new Answer(
                            "Next best: " + repertoire.exercise(next.exercise()).name(),
                            Cited.plain(SlotWords.with(next, main)))));
        });
        return answers;
    }

    private static Gain gain(MuscleVolume added, MuscleVolume total, Repertoire repertoire) {
        return new Gain(
                MuscleWords.name(added.target(), repertoire),
                SlotWords.share(added, total.halfSets()),
                VolumeBar.of(added, total));
    }

    /// Warm-up and stretches count no sets, so their purpose says what there is to say.
    private static Swap swap(
            Alternative alternative, boolean isStrength, Optional<MuscleVolume> main, Repertoire repertoire) {
        Exercise exercise = repertoire.exercise(alternative.exercise());
        return new Swap(
                exercise,
                isStrength
                        ? SlotWords.with(alternative, main)
                        : exercise.teaching().purpose(),
                SlotWords.traits(alternative));
    }
}
