package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever an author gets wrong is named with its file and line.
class MistakesTest {

    private static final String ROW = """
            ---
            name: Towel row
            kind: strength
            roles: [row]
            positions: [standing]
            equipment: [towel]
            recovery: 24 h
            mode: reps
            sides: both
            dose: 2 x 8-12 reps
            tempo: 4 s
            load: bodyweight
            level: L0
            ---
            Trains the pull.

            ## Do

            1. Pull.
            """;

    private static final String LADDER = """
            ---
            name: Towels
            rungs:
              - band-row
            ---
            Trains the pull.
            """;

    private static final String ROUTINE = """
            ---
            id: T-OWEL
            name: Towels
            rest: 20 s
            strength:
              - band-row, 1 x 15
            ---
            Fits when there is a towel.
            """;

    private static final String MUSCLE = """
            ---
            name: Towel muscle
            counted with: latissimus
            where: [arm]
            view: back
            ---
            Pulls towels.

            ## Where

            On the towel rack.

            ## What it does

            It pulls.

            ## At a desk

            It rests.
            """;

    @TempDir
    private Path folder;

    @Test
    void startsFromFilesWithoutAny() throws IOException {
        write("exercises/towel-row.md", ROW);
        write("ladders/towels.md", LADDER);
        write("routines/towels.md", ROUTINE);
        assertEquals(64, Catalog.read(folder).exercises().size());
    }

    @Test
    void namesAnUnknownWord() throws IOException {
        assertExercise("6: equipment: 'towl' is not one of none, band,", ROW.replace("[towel]", "[towl]"));
    }

    @Test
    void namesTheLineOfAnItemInALongList() throws IOException {
        assertExercise("8: equipment: 'towl' is", ROW.replace("[towel]", "\n  - wall\n  - towl"));
    }

    @Test
    void namesAMissingField() throws IOException {
        assertExercise("1: 'level' is missing", ROW.replace("level: L0\n", ""));
    }

    @Test
    void namesAnUnknownField() throws IOException {
        assertExercise(
                "7: unknown field 'recover'; a file here has adds weight,",
                ROW.replace("recovery: 24 h", "recover: 24 h\nrecovery: 24 h"));
    }

    @Test
    void namesAFieldGivenTwice() throws IOException {
        assertExercise(
                "4: field 'kind' is given twice", ROW.replace("kind: strength", "kind: strength\nkind: accessory"));
    }

    @Test
    void namesAMalformedDose() throws IOException {
        assertExercise("10: dose: not a dose, such as", ROW.replace("8-12 reps", "8 to 12 reps"));
    }

    @Test
    void namesARangeTheWrongWayRound() throws IOException {
        assertExercise("10: dose: A range goes from the least to the most", ROW.replace("8-12", "12-8"));
    }

    @Test
    void namesADoseThatDoesNotFitItsMode() throws IOException {
        assertExercise("10: dose: '2 x 20 s' does not fit mode reps", ROW.replace("8-12 reps", "20 s"));
    }

    @Test
    void blamesAnUnknownModeOnceOnly() throws IOException {
        assertExercise("8: mode: 'repss' is not one of", ROW.replace("mode: reps", "mode: repss"));
    }

    @Test
    void namesAStretchThatDoesNotSayWhatItLengthens() throws IOException {
        assertExercise(
                "3: a stretch says what it lengthens: 'stretches' is missing",
                ROW.replace("kind: strength", "kind: stretch"));
    }

    @Test
    void namesAMuscleThatDoesNotExist() throws IOException {
        assertExercise("7: stretches: 'pecs' is not one of", ROW.replace("recovery:", "stretches: [pecs]\nrecovery:"));
    }

    @Test
    void namesPointsWhereSentencesBelong() throws IOException {
        assertExercise("22: under 'Picture' stand sentences, not points", ROW + "\n## Picture\n- A person pulls.\n");
    }

    @Test
    void namesAnEmptyPicture() throws IOException {
        assertExercise("21: section 'Picture' is empty", ROW + "\n## Picture\n");
    }

    @Test
    void namesADrawingThatIsNotSaidInWords() throws IOException {
        write("exercises/towel-row.motion", drawing());
        assertExercise("1: needs a section '## Picture' for its drawing", ROW);
    }

    @Test
    void namesADrawingOfNoExercise() throws IOException {
        write("exercises/towel-rwo.motion", drawing());
        assertEquals(
                List.of("exercises/towel-rwo.motion:1: no exercise 'towel-rwo': a drawing stands beside its .md"),
                problems());
    }

    @Test
    void startsFromAMuscleWithoutAny() throws IOException {
        write("muscles/towel-muscle.md", MUSCLE);
        assertEquals(24, Catalog.read(folder).muscles().size());
    }

    @Test
    void namesAnEntryThatIsNoMuscle() throws IOException {
        write("muscles/towel-muscle.md", MUSCLE.replace("counted with: latissimus\n", ""));
        assertStarts("muscles/towel-muscle.md:1: 'towel-muscle' is not one of anterior-deltoid,", problems());
    }

    @Test
    void namesAllThatIsMissingFromAMuscle() throws IOException {
        write(
                "muscles/towel-muscle.md",
                MUSCLE.replace("view: back\n", "view: below\n").replace("## At a desk", "## At work"));
        assertEquals(
                List.of(
                        "muscles/towel-muscle.md:1: needs a section '## At a desk'",
                        "muscles/towel-muscle.md:5: view: 'below' is not one of front, back, both",
                        "muscles/towel-muscle.md:17: unknown section 'At work'; sections are Where, What it does, At a desk"),
                problems());
    }

    @Test
    void namesACeilingInAnotherMeasure() throws IOException {
        assertExercise(
                "11: ceiling: not a ceiling for an exercise counted in reps, such as '20 reps' or '8 reps, 10 s': '10 s'",
                ROW.replace("tempo: 4 s", "ceiling: 10 s\ntempo: 4 s"));
    }

    @Test
    void namesAMissingTempo() throws IOException {
        assertExercise("1: 'tempo' is missing", ROW.replace("tempo: 4 s\n", ""));
    }

    @Test
    void namesBandsWhereThereAreNone() throws IOException {
        assertExercise(
                "13: start bands: an exercise has them if",
                ROW.replace("load: bodyweight", "load: bodyweight\nstart bands: 2-3"));
    }

    @Test
    void namesABandThatDoesNotExist() throws IOException {
        assertExercise(
                "13: start bands: Bands have levels 1 (tan) to 8 (gold), not 9",
                ROW.replace("load: bodyweight", "load: band\nstart bands: 2-9"));
    }

    @Test
    void namesAWordWhereAListBelongs() throws IOException {
        assertExercise("4: 'roles' must be a list, such as [a, b]", ROW.replace("[row]", "row"));
    }

    @Test
    void namesAnEmptyList() throws IOException {
        assertExercise("4: 'roles' must not be empty", ROW.replace("[row]", "[]"));
    }

    @Test
    void namesAnEasierExerciseThatDoesNotExist() throws IOException {
        assertExercise(
                "14: easier: no exercise 'towel-squeeze'",
                ROW.replace("level: L0", "level: L0\neasier: [towel-squeeze]"));
    }

    @Test
    void namesAnExerciseThatIsEasierThanItself() throws IOException {
        assertExercise(
                "14: easier: an exercise is not easier than itself",
                ROW.replace("level: L0", "level: L0\neasier: [towel-row]"));
    }

    @Test
    void namesALadderThatDoesNotExist() throws IOException {
        assertExercise("14: ladder: no ladder 'towels'", ROW.replace("level: L0", "level: L0\nladder: towels"));
    }

    @Test
    void namesALadderWithoutTheExercise() throws IOException {
        assertExercise(
                "14: ladder: ladder 'row' has no rung 'towel-row'", ROW.replace("level: L0", "level: L0\nladder: row"));
    }

    @Test
    void namesAnUnknownSection() throws IOException {
        assertExercise("21: unknown section 'Notes'; sections are Do, Key points,", ROW + "\n## Notes\n- Pull.\n");
    }

    @Test
    void namesMissingSteps() throws IOException {
        assertExercise("1: needs a section '## Do' with numbered steps", ROW.replace("1. Pull.\n", ""));
    }

    @Test
    void namesALineThatIsNeitherStepNorPoint() throws IOException {
        assertExercise("19: a line under 'Do' starts with '1.' or '-'", ROW.replace("1. Pull.", "1 Pull."));
    }

    @Test
    void namesAMistakeWithoutAdvice() throws IOException {
        assertExercise(
                "22: say what happens, then ': ' and what to do instead",
                ROW + "\n## If you notice\n- Your shoulders rise.\n");
    }

    @Test
    void namesAMissingPurpose() throws IOException {
        assertExercise("1: must say in a first sentence what it is for", ROW.replace("Trains the pull.\n", ""));
    }

    @Test
    void namesAFileWithoutFrontMatter() throws IOException {
        assertExercise("1: must start with front matter between two lines of ---", "# Towel row\n");
    }

    @Test
    void namesFrontMatterThatIsNotYaml() throws IOException {
        assertExercise("5: front matter is not YAML", ROW.replace("[row]", "[row"));
    }

    @Test
    void namesAFileNameThatIsNoId() throws IOException {
        write("exercises/Towel Row.md", ROW);
        assertEquals(
                List.of(
                        "exercises/Towel Row.md:1: a file is named after an id, such as 'band-row.md', not 'Towel Row.md'"),
                problems());
    }

    @Test
    void namesAFileInAnotherEncoding() throws IOException {
        Path file = folder.resolve("ladders/towels.md");
        Files.createDirectories(folder.resolve("ladders"));
        Files.write(file, "---\nname: T\u00fccher".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("ladders/towels.md:1: is not written in UTF-8", problems().getFirst());
    }

    @Test
    void namesAnUnknownExerciseInALadder() throws IOException {
        write("ladders/towels.md", LADDER.replace("band-row", "band-rwo"));
        assertEquals(List.of("ladders/towels.md:4: rungs: no exercise 'band-rwo'"), problems());
    }

    @Test
    void blamesAMistakeInALadderOnTheLadderAlone() throws IOException {
        write("ladders/core.md", LADDER.replace("band-row", "front-plnak"));
        assertEquals(List.of("ladders/core.md:4: rungs: no exercise 'front-plnak'"), problems());
    }

    @Test
    void namesAMalformedSlot() throws IOException {
        write("routines/towels.md", ROUTINE.replace("1 x 15", "15 reps"));
        assertStarts("routines/towels.md:6: strength: not a slot, such as", problems());
    }

    @Test
    void namesAnUnknownExerciseInARoutine() throws IOException {
        write("routines/towels.md", ROUTINE.replace("band-row", "band-row or band-rwo"));
        assertEquals(List.of("routines/towels.md:6: strength: no exercise 'band-rwo'"), problems());
    }

    @Test
    void namesARoutineIdUsedTwice() throws IOException {
        write("routines/towels.md", ROUTINE.replace("T-OWEL", "T10"));
        assertEquals(
                List.of("routines/towels.md:2: id: 'T10' is already the id of catalog/routines/t10.md"), problems());
    }

    @Test
    void namesAFolderWithoutACatalog() {
        assertEquals(
                List.of(
                        folder
                                + ":1: has none of the folders exercises, illustrations, ladders, muscles, poses, routines, rules"),
                assertThrows(CatalogException.class, () -> Catalog.read(folder)).problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void namesAllMistakesAtOnce() throws IOException {
        write("exercises/towel-row.md", ROW.replace("24 h", "a day").replace("level: L0", "level: L9"));
        write("ladders/towels.md", LADDER.replace("name: Towels\n", ""));
        assertEquals(
                List.of(
                        "exercises/towel-row.md:7: recovery: not hours, such as '24 h': 'a day'",
                        "exercises/towel-row.md:13: level: A level is L0, L1 or L2, not 'L9'",
                        "ladders/towels.md:1: 'name' is missing"),
                problems());
    }

    private void assertExercise(String expected, String text) throws IOException {
        write("exercises/towel-row.md", text);
        List<String> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        assertStarts("exercises/towel-row.md:" + expected, problems);
    }

    private static void assertStarts(String expected, List<String> problems) {
        String first = problems.getFirst();
        assertEquals(expected, first.substring(0, Math.min(expected.length(), first.length())), first);
    }

    private static String drawing() {
        return Catalog.open().motionFiles().firstEntry().getValue().text();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> problems() {
        return assertThrows(CatalogException.class, () -> Catalog.read(folder)).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .toList();
    }
}
