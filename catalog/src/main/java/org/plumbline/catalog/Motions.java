package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.figure.check.MotionCheck;
import org.plumbline.figure.motion.Bases;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.motion.MotionReader;

/// How the exercises of a catalog move: `exercises/band-row.motion`, at the tempo `exercises/band-row.md` asks for.
public final class Motions {

    private static final double MILLIS = 1000;

    private final SortedMap<ExerciseId, Motion> motions = new TreeMap<>();
    private final Map<ExerciseId, CatalogFile> files;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Motions(Map<ExerciseId, CatalogFile> files) {
        this.files = files;
    }

    /// Returns the motions of a catalog.
    ///
    /// @throws CatalogException with every mistake in any file
    public static Motions of(Catalog catalog) {
        Motions read = read(
                catalog.motionFiles(),
                catalog.poseFiles().values(),
                catalog.repertoire().exercises());
        if (!read.mistakes.isEmpty()) {
            throw new CatalogException(problems(read.mistakes));
        }
        return read;
    }

    static Motions read(
            Map<ExerciseId, CatalogFile> files, Collection<CatalogFile> poses, Collection<Exercise> exercises) {
        Motions read = new Motions(files);
        Bases bases = new Bases();
        poses.forEach(file -> bases.add(file.shown(), file.lines()));
        read.mistakes.addAll(bases.mistakes());
        for (Exercise exercise : exercises) {
            Optional.ofNullable(files.get(exercise.id())).ifPresent(file -> read.one(exercise, file, bases));
        }
        return read;
    }

    private void one(Exercise exercise, CatalogFile file, Bases bases) {
        MotionReader.Read read = MotionReader.read(file.name(), file.shown(), file.lines(), bases);
        mistakes.addAll(read.mistakes());
        read.motion().ifPresent(motion -> motions.put(exercise.id(), atTempo(motion, exercise)));
    }

    private static Motion atTempo(Motion motion, Exercise exercise) {
        boolean counted =
                exercise.dose().measure() == Measure.REPS && exercise.dose().tempoMillis() > 0;
        return counted ? motion.atTempo(exercise.dose().tempoMillis() / MILLIS) : motion;
    }

    static List<Problem> problems(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Problem(mistake.file(), mistake.line(), mistake.what()))
                .toList();
    }

    public SortedMap<ExerciseId, Motion> all() {
        return motions;
    }

    public Optional<Motion> of(ExerciseId exercise) {
        return Optional.ofNullable(motions.get(exercise));
    }

    /// Returns every mistake: what cannot be read, and what no body could do, with the file, the line, and by how much.
    List<Problem> problems() {
        List<Mistake> found = new ArrayList<>(mistakes);
        motions.forEach((id, motion) -> found.addAll(check(id, motion)));
        return problems(found);
    }

    private List<Mistake> check(ExerciseId id, Motion motion) {
        CatalogFile file = files.get(id);
        return file == null ? List.of() : MotionCheck.of(motion, file.shown());
    }
}
