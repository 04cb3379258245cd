package org.plumbline.server.past;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Script;
import org.plumbline.server.words.ChangeWords;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.PastWords;
import org.plumbline.server.words.ScreenWords;

/// Decisions and changes as they were told, and in today's words where the words of that day were not kept.
final class Decisions {

    private final Repertoire repertoire;
    private final CoachWords coach;
    private final ChangeWords changes;

    Decisions(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.coach = new CoachWords(repertoire);
        this.changes = new ChangeWords(repertoire);
    }

    List<Line> lines(List<Decided> decided) {
        return decided.stream().map(this::line).toList();
    }

    private Line line(Decided one) {
        Set<ExerciseId> about = Stream.concat(
                        Stream.of(one.exercise()), one.decision().prescription().map(Prescription::exercise).stream())
                .collect(toUnmodifiableSet());
        Told why = Told.of(
                one.told(),
                coach.why(one.decision(), one.done()),
                one.decision().reason().rule(),
                about);
        return new Line(
                named(one.exercise()),
                new Line.Chip(coach.kind(one.decision()), coach.step(one)),
                PastWords.done(one.done()),
                one.decision().prescription().map(next -> next(one, next)).orElse(""),
                why);
    }

    Line.Named named(ExerciseId id) {
        return new Line.Named(id, name(id), repertoire.find(id).isPresent());
    }

    String name(Variant variant) {
        return LoadWords.name(variant, repertoire);
    }

    String name(ExerciseId id) {
        return LoadWords.name(id, repertoire);
    }

    private String next(Decided one, Prescription next) {
        String other =
                next.exercise().equals(one.exercise()) && next.variant().form().isEmpty()
                        ? ""
                        : ", " + LoadWords.name(next.variant(), repertoire);
        return LoadWords.dose(next) + other;
    }

    List<Told> changes(List<Changed> changed) {
        return changed.stream()
                .map(one -> Told.of(
                        one.told(), changes.said(one.change()), one.change().rule(), about(one.change())))
                .toList();
    }

    /// Returns what the beginning of a session itself decided; what was said of several exercises is said once.
    List<Told> beginning(LogEntry.SessionStarted started) {
        String greeting = started.told().greeting();
        List<Told> told = new ArrayList<>();
        if (!greeting.isEmpty()) {
            told.add(Told.fact(greeting));
        }
        Map<Told, List<ExerciseId>> lines = new LinkedHashMap<>();
        for (int place = 0; place < started.script().items().size(); place++) {
            ExerciseId exercise =
                    started.script().items().get(place).prescription().exercise();
            beginning(started, place)
                    .ifPresent(line ->
                            lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(exercise));
        }
        lines.forEach((line, exercises) -> told.add(line.about(exercises, names(exercises))));
        return told;
    }

    private Optional<Told> beginning(LogEntry.SessionStarted started, int place) {
        Script.Item item = started.script().items().get(place);
        String kept = started.told().lines().getOrDefault(place, "");
        if (kept.isEmpty() && !CoachWords.isOfTheBeginning(item.because())) {
            return Optional.empty();
        }
        return Optional.of(Told.of(kept, coach.opening(item), item.because().rule(), Set.of()));
    }

    private String names(List<ExerciseId> exercises) {
        List<String> names =
                exercises.stream().map(this::name).map(DoseWords::uncapitalized).toList();
        return DoseWords.capitalized(ScreenWords.list(names, "and"));
    }

    private static Set<ExerciseId> about(Change change) {
        return switch (change) {
            case Change.LighterWeek week ->
                switch (week.cause()) {
                    case Change.Cause.StoodStill stood -> Set.of(stood.exercise());
                    case Change.Cause.Dropped dropped -> Set.copyOf(dropped.exercises());
                    case Change.Cause.Scheduled _, Change.Cause.Sore _ -> Set.of();
                };
            case Change.SiblingTried tried ->
                Stream.of(tried.exercise(), tried.sibling()).collect(toUnmodifiableSet());
            case Change.PlateauAnswered answered -> Set.of(answered.exercise());
            case Change.GripAdded added -> Set.of(added.accessory());
            case Change.GripRemoved removed -> Set.of(removed.accessory());
            case Change.SideGetsMore more -> Set.of(more.exercise());
            case Change.SeeProfessional _ -> Set.of();
        };
    }
}
