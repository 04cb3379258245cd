package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Teaching;
import org.plumbline.exercise.Traits;
import org.plumbline.exercise.Variant;

/// The shipped catalog is complete and says nothing a posture coach may not say.
class CatalogTest {

    /// Rulebook section 7 (SAY1, SAY2) and the copy rules of the design.
    static final Pattern MAY_NOT_BE_SAID = Pattern.compile(
            "(?i)\\b(diagnos\\w*|cure\\w*|treat\\w*|fix\\w*|correct\\w*|prevent\\w*|detect\\w*|abnormal|normal"
                    + "|kyphosis|impingement|medical\\w*|bad|wrong|fail\\w*|just|should|injur\\w*ing|danger|colour"
                    + "|centimet\\w*|programme)\\b|!");

    private final Repertoire repertoire = Catalog.read();

    @Test
    void isThereAsAWhole() {
        assertEquals(63, repertoire.exercises().size());
        assertEquals(10, repertoire.ladders().size());
        assertEquals(
                List.of("T-ADD", "T-B", "T-MB", "T-SMS", "T10"),
                repertoire.routines().stream()
                        .map(routine -> routine.id().value())
                        .sorted()
                        .toList());
    }

    @Test
    void readsWhatAnExerciseIs() {
        Exercise pullApart = exercise("band-pull-apart");
        assertEquals("Band pull-apart", pullApart.name());
        assertEquals(List.of(Role.POSTURE, Role.REAR_DELT), pullApart.traits().roles());
        assertEquals(70, pullApart.traits().muscles().get(Muscle.RHOMBOIDS));
        assertEquals(Range.parse("15-20"), pullApart.dose().amount());
        assertEquals(Range.of(15), pullApart.dose().startAmount());
        assertEquals(3500, pullApart.dose().tempoMillis());
        assertEquals(Dose.Ceiling.of(20), pullApart.dose().ceiling());
        assertEquals(
                new Dose.Ceiling(8, Optional.of(10)),
                exercise("bird-dog").dose().ceiling());
        assertEquals(Range.parse("2-3"), pullApart.loading().startBands().orElseThrow());
        assertTrue(pullApart.suitability().isExcludedBy(Set.of(Condition.LATEX_ALLERGY)));
    }

    @Test
    void readsWeightsInGrams() {
        assertEquals(new Range(3000, 12_000), typical("one-arm-dumbbell-row"));
        assertEquals(new Range(500, 1000), typical("incline-y-raise"));
        assertTrue(exercise("prone-y-raise").loading().addsGrams());
        assertEquals(2500, exercise("prone-y-raise").loading().mostGrams().orElseThrow());
    }

    @Test
    void readsAlternativesInEquipment() {
        assertEquals(
                List.of(Set.of(Equipment.ANCHOR, Equipment.BAND), Set.of(Equipment.CABLE)),
                exercise("face-pull").suitability().equipment());
    }

    @Test
    void readsHowItIsTaught() {
        Teaching teaching = exercise("band-pull-apart").teaching();
        assertEquals(4, teaching.steps().size());
        assertTrue(teaching.steps().getFirst().endsWith("Turn your palms up or toward each other."));
        assertEquals("Shoulders down.", teaching.keyPoints().getFirst());
        assertEquals(
                "It snaps back: count two seconds on the way in.",
                teaching.mistakes().getLast());
    }

    @Test
    void readsAlternativesAndFormsInALadder() {
        Ladder lowerTrap = repertoire.ladderOf(exercise("prone-y-raise")).orElseThrow();
        assertEquals(
                List.of(Variant.parse("floor-angel"), Variant.parse("back-to-wall-angel#half-range")),
                lowerTrap.rungs().getFirst());
    }

    @Test
    void putsEachExerciseOnTheLadderItNames() {
        for (Exercise exercise : repertoire.exercises()) {
            repertoire
                    .ladderOf(exercise)
                    .ifPresent(ladder -> assertTrue(stepsOf(ladder).contains(exercise.id())));
        }
    }

    @Test
    void neverGoesInCirclesTowardEasier() {
        for (Exercise exercise : repertoire.exercises()) {
            Set<ExerciseId> seen = new HashSet<>();
            List<ExerciseId> easier = exercise.suitability().easier();
            while (!easier.isEmpty() && seen.add(easier.getFirst())) {
                easier = repertoire.exercise(easier.getFirst()).suitability().easier();
            }
            assertTrue(easier.isEmpty() && !seen.contains(exercise.id()), exercise::toString);
        }
    }

    @Test
    void teachesEveryExerciseInFull() {
        for (Exercise exercise : repertoire.exercises()) {
            Teaching teaching = exercise.teaching();
            assertTrue(teaching.purpose().endsWith("."), exercise::toString);
            assertFalse(teaching.keyPoints().isEmpty(), exercise::toString);
            assertFalse(teaching.mistakes().isEmpty(), exercise::toString);
            assertFalse(teaching.cautions().isEmpty(), exercise::toString);
            assertFalse(teaching.variations().easier().isEmpty(), exercise::toString);
            assertTrue(teaching.feel().size() == 1 || teaching.feel().size() == 2, exercise::toString);
            assertTrue(teaching.picture().orElseThrow().endsWith("."), exercise::toString);
        }
    }

    @Test
    void saysNothingItMayNot() {
        for (Exercise exercise : repertoire.exercises()) {
            words(exercise)
                    .forEach(
                            words -> assertFalse(MAY_NOT_BE_SAID.matcher(words).find(), () -> exercise + ": " + words));
        }
    }

    @Test
    void saysNothingOfMusclesItMayNot() {
        for (MuscleGuide muscle : repertoire.muscles()) {
            MuscleGuide.Text text = muscle.text();
            Stream.of(muscle.name(), text.purpose(), text.where(), text.work(), text.desk())
                    .forEach(words -> assertFalse(MAY_NOT_BE_SAID.matcher(words).find(), () -> muscle + ": " + words));
        }
    }

    @Test
    void explainsEveryMuscle() {
        assertEquals(23, repertoire.muscles().size());
        for (Muscle muscle : Muscle.values()) {
            MuscleGuide guide = repertoire.findMuscle(MuscleId.of(muscle)).orElseThrow();
            assertEquals(muscle, guide.counted());
            assertFalse(
                    repertoire.exercisesTraining(muscle).isEmpty()
                            && repertoire.exercisesStretching(muscle).isEmpty(),
                    muscle::toString);
        }
    }

    @Test
    void countsTheTeresMajorWithTheLatissimus() {
        MuscleGuide teres = repertoire.findMuscle(new MuscleId("teres-major")).orElseThrow();
        assertEquals(Muscle.LATISSIMUS, teres.counted());
        assertTrue(teres.isCountedElsewhere());
        assertEquals(List.of(teres), repertoire.musclesMatching("teres major"));
        assertTrue(repertoire.matching("teres major").contains(exercise("band-row")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            traps, upper-trapezius middle-trapezius lower-trapezius
            rhomboids, rhomboids
            rear delts, posterior-deltoid
            teres minor, external-rotators
            rotator cuff, external-rotators
            lower back, spinal-erectors
            grip, forearm
            chest muscles, pectorals
            """)
    void findsMusclesByWhatPeopleCallThem(String words, String ids) {
        List<String> found = repertoire.musclesMatching(words).stream()
                .map(muscle -> muscle.id().value())
                .toList();
        Stream.of(ids.split(" ")).forEach(id -> assertTrue(found.contains(id), () -> id + " is not in " + found));
    }

    @Test
    void saysWhatEveryStretchLengthens() {
        repertoire.exercises().stream()
                .filter(exercise -> exercise.kind() == Kind.STRETCH)
                .forEach(exercise -> assertFalse(exercise.traits().stretches().isEmpty(), exercise::toString));
        assertEquals(
                "doorway-pec-stretch",
                repertoire.exercisesStretching(Muscle.BICEPS).getFirst().toString());
    }

    @Test
    void putsTheStrongestExerciseOfAMuscleFirst() {
        List<Exercise> training = repertoire.exercisesTraining(Muscle.MIDDLE_TRAPEZIUS);
        List<Integer> weights = training.stream()
                .map(exercise -> exercise.traits().muscles().get(Muscle.MIDDLE_TRAPEZIUS))
                .toList();
        assertEquals(weights.stream().sorted(Comparator.reverseOrder()).toList(), weights);
        assertTrue(weights.getLast() >= Traits.HALF_SET);
    }

    @Test
    void handsOutTheDrawingsOfAFolder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("exercises"));
        Files.createDirectories(folder.resolve("poses"));
        Files.writeString(folder.resolve("exercises/towel-row.md"), """
                ---
                name: Towel row
                kind: warm-up
                roles: [row]
                positions: [standing]
                equipment: [towel]
                recovery: 0 h
                mode: timed
                sides: both
                dose: 1 x 10 s
                load: none
                level: L0
                ---
                Warms you.

                ## Do

                1. Pull.

                ## Picture

                A person pulls on a towel
                and lets go.
                """);
        CatalogFile shipped = Catalog.open().motionFiles().get(new ExerciseId("bird-dog"));
        Files.writeString(
                folder.resolve("exercises/towel-row.motion"), shipped.text().replace("\n", "\r\n"));
        Files.writeString(folder.resolve("poses/at-the-sink.motion"), "# none yet\n");

        Catalog catalog = Catalog.open(folder);

        CatalogFile motion = catalog.motionFiles().get(new ExerciseId("towel-row"));
        assertEquals(shipped.lines(), motion.lines());
        assertEquals(folder.resolve("exercises/towel-row.motion").toString(), motion.shown());
        assertEquals(
                List.of("# none yet"), catalog.poseFiles().get("at-the-sink").lines());
        assertFalse(catalog.report().withoutPicture().contains(new ExerciseId("towel-row")));
        assertEquals(
                "A person pulls on a towel and lets go.",
                catalog.repertoire()
                        .exercise(new ExerciseId("towel-row"))
                        .teaching()
                        .picture()
                        .orElseThrow());
    }

    @Test
    void laysAFolderOverWhatIsShipped(@TempDir Path folder) throws IOException {
        String row = "---\nname: Rows at our clinic\nrungs: [scapular-squeeze, band-row]\n---\nTrains the pull.\n";
        Files.createDirectories(folder.resolve("ladders"));
        Files.writeString(folder.resolve("ladders/grip-at-work.md"), row.replace("Rows", "Grip"));
        Files.writeString(folder.resolve("ladders/core.md"), row.replace("[", "[front-plank, kneeling-renegade-row, "));

        Repertoire overlaid = Catalog.read(folder);

        assertEquals(63, overlaid.exercises().size());
        assertEquals(11, overlaid.ladders().size());
        assertEquals(
                "Rows at our clinic",
                overlaid.ladderOf(overlaid.exercise(new ExerciseId("front-plank")))
                        .orElseThrow()
                        .name());
    }

    @Test
    void reportsWhatIsUnfinished() {
        CatalogReport report = Catalog.open().report();
        assertEquals(63, report.exercises().count());
        assertEquals(List.of(4, 33), report.exercises().sources().get(new ExerciseId("band-pull-apart")));
        assertTrue(report.exercises().withoutSources().contains(new ExerciseId("shoulder-roll")));
        assertFalse(report.exercises().withoutSources().contains(new ExerciseId("band-pull-apart")));
        assertEquals(63, report.exercises().withoutReview().size());
    }

    private Exercise exercise(String id) {
        return repertoire.exercise(new ExerciseId(id));
    }

    private Range typical(String id) {
        return exercise(id).loading().typicalGrams().orElseThrow();
    }

    private static List<ExerciseId> stepsOf(Ladder ladder) {
        return ladder.rungs().stream()
                .flatMap(List::stream)
                .map(Variant::exercise)
                .toList();
    }

    private static Stream<String> words(Exercise exercise) {
        Teaching teaching = exercise.teaching();
        return Stream.of(
                        List.of(teaching.name(), teaching.purpose()),
                        teaching.steps(),
                        teaching.keyPoints(),
                        teaching.mistakes(),
                        teaching.feel(),
                        teaching.variations().easier(),
                        teaching.variations().harder(),
                        teaching.picture().stream().toList(),
                        teaching.cautions(),
                        exercise.suitability().modifyWhen().values())
                .flatMap(texts -> texts.stream());
    }
}
