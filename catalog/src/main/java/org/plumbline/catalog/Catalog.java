package org.plumbline.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;

/// The Markdown files that say what can be trained: `exercises/band-row.md`, `ladders/row.md`, `routines/t10.md`.
///
/// Either all of it is right, or reading ends in a [CatalogException] that names every mistake with its file and line.
public final class Catalog {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems = new Problems();
    private final CatalogFiles files = CatalogFiles.shipped();
    private final SortedMap<ExerciseId, Entry> sources = new TreeMap<>();
    private final Map<ExerciseId, Exercise> exercises = new TreeMap<>();
    private final Map<LadderId, Ladder> ladders = new TreeMap<>();
    private final List<Routine> routines = new ArrayList<>();

    private Catalog(Optional<Path> folder) {
        folder.ifPresent(root -> files.overlay(root, problems));
        readAll();
        problems.refuse();
    }

    /// Returns the shipped catalog.
    public static Repertoire read() {
        return new Catalog(Optional.empty()).repertoire();
    }

    /// Returns the shipped catalog with the files of a folder laid over it: same name replaces, new name adds.
    ///
    /// @throws CatalogException with every mistake in any file
    public static Repertoire read(Path folder) {
        return new Catalog(Optional.of(folder)).repertoire();
    }

    /// Returns what is right but unfinished in the shipped catalog, such as exercises nobody has reviewed.
    public static CatalogReport report() {
        return new Catalog(Optional.empty()).unfinished();
    }

    /// Returns what is right but unfinished in the shipped catalog and a folder laid over it.
    ///
    /// @throws CatalogException with every mistake in any file
    public static CatalogReport report(Path folder) {
        return new Catalog(Optional.of(folder)).unfinished();
    }

    private void readAll() {
        Known names = new Known(ids(CatalogFiles.EXERCISES, ExerciseId::new), ids(CatalogFiles.LADDERS, LadderId::new));
        readLadders(new LadderReader(names));
        ExerciseReader reader = new ExerciseReader(names, ladders);
        for (Entry entry : entries(CatalogFiles.EXERCISES, ExerciseReader.FIELDS)) {
            Exercise exercise = reader.read(entry);
            exercises.put(exercise.id(), exercise);
            sources.put(exercise.id(), entry);
        }
        ids(CatalogFiles.ROUTINES, RoutineId::new);
        readRoutines(new RoutineReader(names));
    }

    /// A ladder with a mistake is left out, so that its exercises are not blamed for it too.
    private void readLadders(LadderReader reader) {
        for (Entry entry : entries(CatalogFiles.LADDERS, LadderReader.FIELDS)) {
            int before = problems.count();
            Ladder ladder = reader.read(entry);
            if (problems.count() == before) {
                ladders.put(ladder.id(), ladder);
            }
        }
    }

    private void readRoutines(RoutineReader reader) {
        Map<RoutineId, Entry> seen = new HashMap<>();
        for (Entry entry : entries(CatalogFiles.ROUTINES, RoutineReader.FIELDS)) {
            Routine routine = reader.read(entry);
            Entry other = seen.put(routine.id(), entry);
            if (other != null) {
                entry.report("id", "id: '%s' is already the id of %s".formatted(routine.id(), other.shown()));
            }
            routines.add(routine);
        }
    }

    private List<Entry> entries(String folder, Set<String> fields) {
        return files.in(folder).stream()
                .filter(file -> KEBAB.matcher(file.name()).matches())
                .flatMap(file -> Entry.read(file, fields, problems).stream())
                .toList();
    }

    private <T> Set<T> ids(String folder, Function<String, T> id) {
        Set<T> ids = new HashSet<>();
        for (CatalogFile file : files.in(folder)) {
            if (KEBAB.matcher(file.name()).matches()) {
                ids.add(id.apply(file.name()));
            } else {
                problems.add(
                        file.shown(),
                        1,
                        "a file is named after an id, such as 'band-row.md', not '%s.md'".formatted(file.name()));
            }
        }
        return ids;
    }

    private Repertoire repertoire() {
        return Repertoire.of(exercises.values(), ladders.values(), routines);
    }

    private CatalogReport unfinished() {
        SortedMap<ExerciseId, List<Integer>> cited = new TreeMap<>();
        sources.forEach((id, entry) -> cited.put(id, ExerciseReader.sources(entry)));
        return new CatalogReport(cited, without("reviewed"), without("picture"), ladders.size(), routines.size());
    }

    private List<ExerciseId> without(String field) {
        return sources.entrySet().stream()
                .filter(entry -> !entry.getValue().has(field))
                .map(Map.Entry::getKey)
                .toList();
    }
}
