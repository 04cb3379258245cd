package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.figure.check.MotionCheck;
import org.plumbline.figure.motion.Bases;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.motion.MotionReader;

/// The drawings that are no exercises: how a desk is set up, how a measure is taken.
/// `illustrations/setup-elbows.motion`
/// is read and checked as the motion of an exercise is, and says its own words.
public final class Illustrations {

    private final SortedMap<String, Motion> motions = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private Illustrations() {}

    /// Returns the illustrations of a catalog.
    ///
    /// @throws CatalogException with every mistake in any file
    public static Illustrations of(Catalog catalog) {
        Illustrations read = read(catalog);
        if (!read.mistakes.isEmpty()) {
            throw new CatalogException(Motions.problems(read.mistakes));
        }
        return read;
    }

    private static Illustrations read(Catalog catalog) {
        Illustrations read = new Illustrations();
        Bases bases = new Bases();
        catalog.poseFiles().values().forEach(file -> bases.add(file.shown(), file.lines()));
        catalog.illustrationFiles().values().forEach(file -> read.one(file, bases));
        return read;
    }

    private void one(CatalogFile file, Bases bases) {
        MotionReader.Read read = MotionReader.read(file.name(), file.shown(), file.lines(), bases);
        mistakes.addAll(read.mistakes());
        read.motion().ifPresent(motion -> {
            motions.put(file.name(), motion);
            if (!motion.staging().legend().isComplete()) {
                mistakes.add(new Mistake(file.shown(), 1, "has no words: write a line 'title' and a line 'shows'"));
            }
        });
    }

    public SortedMap<String, Motion> all() {
        return motions;
    }

    public Optional<Motion> of(String name) {
        return Optional.ofNullable(motions.get(name));
    }

    /// Returns every mistake of a catalog's illustrations: what cannot be read, and what no body could do.
    static List<Problem> problems(Catalog catalog) {
        Illustrations read = read(catalog);
        List<Mistake> found = new ArrayList<>(read.mistakes);
        catalog.illustrationFiles()
                .forEach((name, file) ->
                        read.of(name).ifPresent(motion -> found.addAll(MotionCheck.of(motion, file.shown()))));
        return Motions.problems(found);
    }
}
