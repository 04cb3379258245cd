package org.plumbline.server.library;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Routine;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;

/// The exercises somebody looks for, by the part of a session they belong to, and what else has such a name.
///
/// @param menus what can be chosen
/// @param shelves the exercises found, the best first on each shelf
public record IndexView(
        Filter filter,
        List<Menu> menus,
        Map<Kind, List<Exercise>> shelves,
        List<MuscleGuide> muscles,
        List<Routine> routines) {

    /// One thing to choose by: `Equipment`, with how many exercises each choice has.
    public record Menu(String name, String label, String any, List<Choice> choices) {}

    public record Choice(String value, String label, long count, boolean isChosen) {}

    static IndexView of(Filter filter, Repertoire repertoire) {
        Map<Kind, List<Exercise>> shelves = new EnumMap<>(Kind.class);
        List<Exercise> found = repertoire.matching(filter.words()).stream()
                .filter(filter::allows)
                .toList();
        for (Kind kind : Kind.values()) {
            List<Exercise> shelf =
                    found.stream().filter(exercise -> exercise.kind() == kind).toList();
            if (!shelf.isEmpty()) {
                shelves.put(kind, shelf);
            }
        }
        boolean hasWords = !filter.words().isEmpty();
        return new IndexView(
                filter,
                menus(filter, repertoire),
                shelves,
                hasWords ? repertoire.musclesMatching(filter.words()) : List.of(),
                hasWords ? repertoire.routinesMatching(filter.words()) : List.of());
    }

    private static List<Menu> menus(Filter filter, Repertoire repertoire) {
        Collection<Exercise> all = repertoire.exercises();
        return List.of(
                new Menu(
                        "kind",
                        "Part of a session",
                        "Any part",
                        choices(
                                Stream.of(Kind.values()),
                                ExerciseWords::part,
                                (kind, exercise) -> exercise.kind() == kind,
                                filter.kind(),
                                all)),
                new Menu(
                        "equipment",
                        "Equipment",
                        "Anything",
                        choices(
                                Stream.of(Equipment.values()),
                                item -> DoseWords.capitalized(ExerciseWords.equipment(item)),
                                Filter::isFor,
                                filter.equipment(),
                                all)),
                new Menu(
                        "muscle",
                        "Muscle",
                        "Any muscle",
                        choices(
                                repertoire.muscles().stream()
                                        .filter(guide -> !guide.isCountedElsewhere())
                                        .map(MuscleGuide::counted),
                                muscle -> name(muscle, repertoire),
                                Filter::isFor,
                                filter.muscle(),
                                all)),
                new Menu(
                        "position",
                        "Position",
                        "Any position",
                        choices(Stream.of(Stance.values()), Stance::label, Stance::allows, filter.stance(), all)));
    }

    private static <T> List<Choice> choices(
            Stream<T> values,
            Function<T, String> label,
            BiPredicate<T, Exercise> isFor,
            Optional<T> chosen,
            Collection<Exercise> all) {
        return values.map(value -> new Choice(
                        value.toString(),
                        label.apply(value),
                        all.stream()
                                .filter(exercise -> isFor.test(value, exercise))
                                .count(),
                        chosen.filter(value::equals).isPresent()))
                .filter(choice -> choice.count() > 0)
                .toList();
    }

    private static String name(Muscle muscle, Repertoire repertoire) {
        return repertoire.muscles().stream()
                .filter(guide -> !guide.isCountedElsewhere() && guide.counted() == muscle)
                .map(MuscleGuide::name)
                .findFirst()
                .orElse(muscle.toString());
    }

    /// Returns how many were found: `14 exercises`.
    public String count() {
        int count = shelves.values().stream().mapToInt(List::size).sum();
        return switch (count) {
            case 0 -> "No exercise";
            case 1 -> "1 exercise";
            default -> count + " exercises";
        };
    }

    /// Returns what a row says below the name: `Stretch band, standing or seated`.
    public static String facts(Exercise exercise) {
        return ExerciseWords.equipment(exercise) + ", " + DoseWords.uncapitalized(ExerciseWords.positions(exercise));
    }
}
