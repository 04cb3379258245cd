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
import java.util.stream.Stream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.RoutineId;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Rulebook;

/// The files that say what can be trained: `exercises/band-row.md`, `ladders/row.md`, `muscles/rhomboids.md`,
/// `routines/t10.md`, `rules/pain.md`, the drawings that move beside them: `exercises/band-row.motion`, and drawings
/// that are no exercises: `illustrations/setup-elbows.motion`.
///
/// Either all of it is right, or reading ends in a [CatalogException] that names every mistake with its file and line.
public final class Catalog {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems = new Problems();
    private final CatalogFiles files = CatalogFiles.shipped();
    private final SortedMap<ExerciseId, Entry> sources = new TreeMap<>();
    private final SortedMap<MuscleId, Entry> muscleSources = new TreeMap<>();
    private final Map<ExerciseId, Exercise> exercises = new TreeMap<>();
    private final Map<LadderId, Ladder> ladders = new TreeMap<>();
    private final List<Routine> routines = new ArrayList<>();
    private final List<MuscleGuide> muscles = new ArrayList<>();
    private final RulesReader rules = new RulesReader(files.in(CatalogFiles.RULES));

    private Catalog(Optional<Path> folder, boolean thorough) {
        folder.ifPresent(root -> files.overlay(root, problems));
        readAll();
        if (thorough) {
            checkMovements();
        }
        problems.refuse();
    }

    /// Returns the shipped catalog with all its files.
    public static Catalog open() {
        return new Catalog(Optional.empty(), false);
    }

    /// Returns the shipped catalog with the files of a folder laid over it: same name replaces, new name adds.
    ///
    /// @throws CatalogException with every mistake in any file
    public static Catalog open(Path folder) {
        return new Catalog(Optional.of(folder), false);
    }

    /// Returns the catalog after looking at every movement, too; this takes a few seconds.
    ///
    /// @throws CatalogException with every mistake in any file
    public static Catalog checked(Optional<Path> folder) {
        return new Catalog(folder, true);
    }

    /// Returns what the shipped catalog says.
    public static Repertoire read() {
        return open().repertoire();
    }

    /// Returns what the shipped catalog says with a folder laid over it.
    ///
    /// @throws CatalogException with every mistake in any file
    public static Repertoire read(Path folder) {
        return open(folder).repertoire();
    }

    public Repertoire repertoire() {
        return Repertoire.of(exercises.values(), ladders.values(), routines, muscles);
    }

    /// Returns what each rule says and rests on.
    public Rulebook rulebook() {
        return rules.rulebook();
    }

    /// Returns the drawings that move, by the exercise they show. Not every exercise needs to have one.
    public SortedMap<ExerciseId, CatalogFile> motionFiles() {
        SortedMap<ExerciseId, CatalogFile> motions = new TreeMap<>();
        files.in(CatalogFiles.EXERCISES, CatalogFile.MOTION)
                .forEach(file -> motions.put(new ExerciseId(file.name()), file));
        return motions;
    }

    /// Returns the drawings that are no exercises, by name: `setup-elbows`.
    public SortedMap<String, CatalogFile> illustrationFiles() {
        return byName(CatalogFiles.ILLUSTRATIONS);
    }

    /// Returns the postures that drawings begin from, by name: `standing`.
    public SortedMap<String, CatalogFile> poseFiles() {
        return byName(CatalogFiles.POSES);
    }

    private SortedMap<String, CatalogFile> byName(String folder) {
        SortedMap<String, CatalogFile> named = new TreeMap<>();
        files.in(folder, CatalogFile.MOTION).forEach(file -> named.put(file.name(), file));
        return named;
    }

    /// Returns what is right but unfinished, such as exercises nobody has reviewed.
    public CatalogReport report() {
        Set<ExerciseId> drawn = motionFiles().keySet();
        return new CatalogReport(
                unfinished(sources),
                unfinished(muscleSources),
                exercises.keySet().stream().filter(id -> !drawn.contains(id)).toList(),
                ladders.size(),
                routines.size(),
                unfinishedRules());
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
        readMuscles();
        readRules();
        checkMotions(names);
        checkIllustrations(names);
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

    private void readMuscles() {
        Set<MuscleId> named = ids(CatalogFiles.MUSCLES, MuscleId::new);
        for (Entry entry : entries(CatalogFiles.MUSCLES, MuscleReader.FIELDS)) {
            MuscleGuide muscle = MuscleReader.read(entry);
            muscles.add(muscle);
            muscleSources.put(muscle.id(), entry);
        }
        Stream.of(Muscle.values())
                .filter(muscle -> !named.contains(MuscleId.of(muscle)))
                .forEach(muscle -> problems.add("catalog/muscles/" + muscle + ".md", 1, "is missing"));
    }

    private void readRules() {
        ids(CatalogFiles.RULES, Function.identity());
        entries(CatalogFiles.RULES, RulesReader.FIELDS).forEach(rules::read);
        Map<String, String> shown = new HashMap<>();
        files.in(CatalogFiles.RULES).forEach(file -> shown.put(file.name(), file.shown()));
        rules.reportMissing(problems, shown);
    }

    /// A drawing belongs to an exercise, which says in words what it shows.
    private void checkMotions(Known names) {
        for (CatalogFile motion : files.in(CatalogFiles.EXERCISES, CatalogFile.MOTION)) {
            if (!KEBAB.matcher(motion.name()).matches() || !names.exercises().contains(new ExerciseId(motion.name()))) {
                problems.add(
                        motion.shown(),
                        1,
                        "no exercise '%s': a drawing stands beside its .md".formatted(motion.name()));
            }
        }
        sources.forEach((id, entry) -> {
            boolean isDrawn = files.has(CatalogFiles.EXERCISES, id.value(), CatalogFile.MOTION);
            Optional<Exercise> exercise = Optional.ofNullable(exercises.get(id));
            if (isDrawn && exercise.flatMap(known -> known.teaching().picture()).isEmpty()) {
                entry.report(1, "needs a section '## %s' for its drawing".formatted(TeachingReader.PICTURE));
            }
        });
    }

    /// Both kinds of drawings share their addresses, so an illustration is not named as an exercise is.
    private void checkIllustrations(Known names) {
        illustrationFiles().forEach((name, file) -> {
            if (!KEBAB.matcher(name).matches()) {
                problems.add(file.shown(), 1, "an illustration is named like 'setup-elbows', not '%s'".formatted(name));
            } else if (names.exercises().contains(new ExerciseId(name))) {
                problems.add(file.shown(), 1, "there is already an exercise '%s'".formatted(name));
            }
        });
    }

    private void checkMovements() {
        Motions.read(motionFiles(), poseFiles().values(), exercises.values())
                .problems()
                .forEach(problem -> problems.add(problem.file(), problem.line(), problem.what()));
        Illustrations.problems(this).forEach(problem -> problems.add(problem.file(), problem.line(), problem.what()));
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

    private CatalogReport.Part<RuleId> unfinishedRules() {
        SortedMap<RuleId, List<Integer>> cited = new TreeMap<>();
        rulebook().rules().forEach(rule -> cited.put(rule.id(), rule.basis().sources()));
        return unfinished(rules.entries(), cited);
    }

    private static <T extends Comparable<T>> CatalogReport.Part<T> unfinished(SortedMap<T, Entry> entries) {
        SortedMap<T, List<Integer>> cited = new TreeMap<>();
        entries.forEach((id, entry) -> cited.put(id, entry.sources()));
        return unfinished(entries, cited);
    }

    private static <T extends Comparable<T>> CatalogReport.Part<T> unfinished(
            SortedMap<T, Entry> entries, SortedMap<T, List<Integer>> cited) {
        List<T> unreviewed = entries.entrySet().stream()
                .filter(entry -> !entry.getValue().has("reviewed"))
                .map(Map.Entry::getKey)
                .toList();
        return new CatalogReport.Part<>(cited, unreviewed);
    }
}
