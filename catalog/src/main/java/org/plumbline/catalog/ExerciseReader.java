package org.plumbline.catalog;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Position;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Suitability;
import org.plumbline.exercise.Targets;
import org.plumbline.exercise.Traits;

/// Reads an exercise: what it is, how much of it, how it gets heavier and for whom.
final class ExerciseReader {

    static final Set<String> FIELDS = Set.of(
            "name",
            "also called",
            "kind",
            "roles",
            "positions",
            "equipment",
            "muscles",
            "stretches",
            "ladder",
            "recovery",
            "mode",
            "sides",
            "dose",
            "start",
            "tempo",
            "ceiling",
            "load",
            "start bands",
            "typical",
            "adds weight",
            "most",
            "half steps",
            "level",
            "gate",
            "exclude when",
            "modify when",
            "easier",
            "sources",
            "reviewed");

    private final Known known;
    private final Map<LadderId, Ladder> ladders;

    ExerciseReader(Known known, Map<LadderId, Ladder> ladders) {
        this.known = known;
        this.ladders = Map.copyOf(ladders);
    }

    Exercise read(Entry entry) {
        ExerciseId id = new ExerciseId(entry.name());
        entry.sources();
        entry.find("reviewed", Notation::review);
        return new Exercise(
                id,
                TeachingReader.read(entry),
                traits(id, entry),
                DoseReader.read(entry),
                loading(entry),
                suitability(id, entry));
    }

    private Traits traits(ExerciseId id, Entry entry) {
        return new Traits(
                entry.get("kind", Kind::parse, Kind.STRENGTH),
                entry.list("roles", Role::parse, Role.POSTURE),
                entry.list("positions", Position::parse, Position.STANDING),
                targets(entry),
                entry.find("ladder", text -> ladder(text, id)),
                entry.get("recovery", Notation::hours, 0));
    }

    private static Targets targets(Entry entry) {
        Set<Muscle> stretches = Set.copyOf(entry.list("stretches", Muscle::parse));
        boolean isStretch =
                entry.find("kind", Kind::parse).filter(Kind.STRETCH::equals).isPresent();
        if (isStretch && !entry.has("stretches")) {
            entry.report("kind", "a stretch says what it lengthens: 'stretches' is missing");
        }
        return new Targets(entry.map("muscles", Muscle::parse, Notation::hundredths), stretches);
    }

    private LadderId ladder(String text, ExerciseId exercise) {
        LadderId id = known.ladder(text);
        Ladder ladder = ladders.get(id);
        if (ladder != null
                && ladder.rungs().stream()
                        .flatMap(List::stream)
                        .noneMatch(rung -> rung.exercise().equals(exercise))) {
            throw new IllegalArgumentException("ladder '%s' has no rung '%s'".formatted(text, exercise));
        }
        return id;
    }

    private static Loading loading(Entry entry) {
        Loading.Type type = entry.get("load", Loading.Type::parse, Loading.Type.NONE);
        boolean known = entry.find("load", Loading.Type::parse).isPresent();
        if (known && entry.has("start bands") != (type == Loading.Type.BAND)) {
            entry.report("start bands", "start bands: an exercise has them if, and only if, its load is band");
        }
        return new Loading(
                type,
                entry.find("start bands", ExerciseReader::bands),
                entry.find("typical", Notation::grams),
                entry.find("adds weight", Notation::yes).orElse(false),
                entry.find("most", Notation::grams).map(Range::high),
                entry.list("half steps", HalfStep::parse));
    }

    private Suitability suitability(ExerciseId id, Entry entry) {
        return new Suitability(
                entry.list("equipment", ExerciseReader::things, Set.of(Equipment.NONE)),
                entry.get("level", Level::parse, Level.L0),
                entry.find("gate", Gate::parse),
                Set.copyOf(entry.list("exclude when", Condition::parse)),
                entry.map("modify when", Condition::parse, Notation::words),
                entry.list("easier", text -> easier(text, id)));
    }

    private ExerciseId easier(String text, ExerciseId exercise) {
        if (text.equals(exercise.value())) {
            throw new IllegalArgumentException("an exercise is not easier than itself");
        }
        return known.exercise(text);
    }

    private static Range bands(String text) {
        Range levels = Range.parse(text);
        Band.ofLevel(levels.low());
        Band.ofLevel(levels.high());
        return levels;
    }

    private static Set<Equipment> things(String text) {
        return Stream.of(text.split(" \\+ ")).map(Equipment::parse).collect(toSet());
    }
}
