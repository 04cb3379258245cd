package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.planner.Instead;
import org.plumbline.planner.Program;
import org.plumbline.screening.Verdict;

/// What can be done today in the place of a line of a session (X1).
class InsteadTest {

    private static final Repertoire BOOK = Catalog.open().repertoire();
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final Set<Equipment> THINGS = Set.of(
            Equipment.BAND, Equipment.ANCHOR, Equipment.WALL, Equipment.MAT, Equipment.CHAIR, Equipment.DUMBBELL);

    private static final String PULLS = "2 x 15 reps: band-pull-apart, red band";
    private static final String ROWS = "2 x 12 reps: band-row, red band";
    private static final String RAISES = "2 x 10 reps: prone-y-raise, bodyweight, hold 2 s";

    @Test
    void tooHardIsTheNextLighterLoadAndThenTheEasierExercise() {
        List<Prescription> softer = found(List.of(), SkipReason.TOO_HARD, PULLS);
        assertEquals(
                "2 x 15 reps: band-pull-apart, yellow band", softer.getFirst().toString());
        assertTrue(softer.stream()
                .skip(1)
                .allMatch(other -> !other.exercise().value().equals("band-pull-apart")));
        assertFalse(found(List.of(), SkipReason.TOO_HARD, RAISES).isEmpty());
    }

    @Test
    void withoutItsThingsAnotherExerciseOfThePatternIsThere() {
        List<Prescription> others = found(List.of(), SkipReason.NO_EQUIPMENT, PULLS, ROWS);
        assertFalse(others.isEmpty());
        for (Prescription other : others) {
            assertTrue(
                    BOOK.exercise(other.exercise()).suitability().equipment().stream()
                            .anyMatch(needed -> !needed.contains(Equipment.BAND)),
                    other::toString);
            assertFalse(other.load() instanceof Load.Elastic, other::toString);
        }
    }

    @Test
    void whatNeedsNothingMissesNothing() {
        assertEquals(
                List.of(), found(List.of(), SkipReason.NO_EQUIPMENT, "2 x 10 reps: back-to-wall-angel, bodyweight"));
    }

    @Test
    void whereItHurtsOnlyLessOfTheSameIsOffered() {
        for (String line : List.of(PULLS, ROWS, RAISES)) {
            ExerciseId own = Prescription.parse(line).exercise();
            List<Prescription> others = found(List.of(), SkipReason.HURTS, line);
            assertTrue(others.size() <= 1, line);
            assertTrue(others.stream().allMatch(other -> other.exercise().equals(own)), line);
        }
    }

    @Test
    void whatSomebodyKnowsGoesOnWhereItStopped() {
        ExerciseId other =
                found(List.of(), SkipReason.NO_EQUIPMENT, PULLS).getFirst().exercise();
        Prescription known =
                found(List.of(), SkipReason.NO_EQUIPMENT, PULLS).getFirst().withTarget(9);
        assertEquals(
                Optional.of(9),
                found(practiced(known), SkipReason.NO_EQUIPMENT, PULLS).stream()
                        .filter(one -> one.exercise().equals(other))
                        .map(one -> one.target().amount())
                        .findFirst());
    }

    @Test
    void nothingDislikedOrExcludedOrThereAlreadyIsOffered() {
        ExerciseId first =
                found(List.of(), SkipReason.NO_EQUIPMENT, PULLS).getFirst().exercise();
        LogEntry disliked = new LogEntry.PlanChanged(NOW, new PlanEdit.Disliked(first, true), Optional.empty(), "");
        assertFalse(exercises(found(List.of(disliked), SkipReason.NO_EQUIPMENT, PULLS))
                .contains(first));
        assertFalse(exercises(found(
                        List.of(), SkipReason.NO_EQUIPMENT, PULLS, "1 x 10 reps: %s, bodyweight".formatted(first)))
                .contains(first));
        for (Condition condition : Condition.values()) {
            program(List.of(), condition)
                    .ifPresent(program -> program.instead(script(PULLS, ROWS, RAISES)).stream()
                            .flatMap(List::stream)
                            .forEach(other -> assertFalse(
                                    BOOK.exercise(other.item().prescription().exercise())
                                            .suitability()
                                            .isExcludedBy(Set.of(condition)),
                                    () -> condition + ": " + other)));
        }
    }

    @Test
    void anExerciseThatIsGoneHasNothingInItsPlace() {
        assertEquals(
                List.of(List.of()),
                program(List.of()).orElseThrow().instead(script("1 x 8 reps: no-such-thing, bodyweight")));
    }

    /// Every exercise of the catalog, in each part it may be in: at most three, each once, and never itself as it is.
    @Test
    void allOfTheCatalogHasSensibleAnswers() {
        Program program = program(List.of()).orElseThrow();
        for (Exercise exercise : BOOK.exercises()) {
            Prescription asked = program.terms().first(exercise);
            Part part = switch (exercise.kind()) {
                case WARM_UP -> Part.WARM_UP;
                case STRETCH -> Part.STRETCH;
                default -> Part.STRENGTH;
            };
            Script script =
                    new Script(List.of(new Script.Item(part, asked, 45, Optional.empty(), new Reason.StartHere())), 60);
            List<Instead> others = program.instead(script).getFirst();
            List<Prescription> asPrescribed =
                    others.stream().map(other -> other.item().prescription()).toList();
            assertTrue(others.size() <= 3, exercise::toString);
            assertEquals(others.size(), Set.copyOf(asPrescribed).size());
            assertFalse(asPrescribed.contains(asked), asked::toString);
            assertTrue(others.stream().allMatch(other -> other.item().part() == part), asked::toString);
        }
    }

    @Test
    void aWholeSessionIsAnsweredWhileAPageIsMade() {
        Program program = program(List.of()).orElseThrow();
        Script script = program.script(program.agenda().next().orElseThrow(), CheckIn.NOT_ASKED)
                .orElseThrow();
        for (int warmUp = 0; warmUp < 50; warmUp++) {
            program.instead(script);
        }
        long best = Long.MAX_VALUE;
        for (int times = 0; times < 20; times++) {
            long start = System.nanoTime();
            program.instead(script);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < Duration.ofMillis(20).toNanos(), best / 1000 + " µs");
    }

    private static List<ExerciseId> exercises(List<Prescription> all) {
        return all.stream().map(Prescription::exercise).toList();
    }

    private static List<Prescription> found(List<LogEntry> before, SkipReason reason, String... lines) {
        return program(before).orElseThrow().instead(script(lines)).getFirst().stream()
                .filter(other -> other.reasons().contains(reason))
                .map(other -> other.item().prescription())
                .toList();
    }

    private static List<LogEntry> practiced(Prescription asked) {
        SessionId session = new SessionId(new UUID(0, 1));
        Script script = script(asked.toString());
        List<LogEntry> log = new ArrayList<>();
        log.add(new LogEntry.SessionStarted(NOW.minusSeconds(86_400), session, script));
        log.add(new LogEntry.SetLogged(
                NOW.minusSeconds(86_300), session, 0, 1, new DoneSet(asked.target(), asked.load())));
        History history = History.of(
                Stream.concat(Stream.of(given(Set.of())), log.stream()).toList());
        Program program =
                Program.of(BOOK, history, now(NOW.minusSeconds(86_000))).orElseThrow();
        LogEntry.SessionFinished end =
                program.debrief().end(history.openSession().orElseThrow(), false, NOW.minusSeconds(86_000));
        log.add(new LogEntry.SessionFinished(
                end.at(),
                session,
                false,
                end.decided().stream()
                        .map(one -> new Decided(
                                one.exercise(),
                                one.done(),
                                one.decision(),
                                one.standing().map(standing -> standing.with(asked))))
                        .toList()));
        return log;
    }

    private static Script script(String... lines) {
        return new Script(
                Stream.of(lines)
                        .map(Prescription::parse)
                        .map(asked ->
                                new Script.Item(Part.STRENGTH, asked, 45, Optional.empty(), new Reason.StartHere()))
                        .toList(),
                600);
    }

    private static Optional<Program> program(List<LogEntry> before, Condition... conditions) {
        List<LogEntry> log = new ArrayList<>(List.of(given(Set.of(conditions))));
        log.addAll(before);
        return Program.of(BOOK, History.of(log), now(NOW));
    }

    private static LogEntry given(Set<Condition> conditions) {
        Profile profile = new Profile(
                new Trainee(34, Optional.of(70_000), Level.L0, false),
                Kit.of(THINGS, List.of(Band.YELLOW, Band.RED, Band.GREEN), List.of(500, 2000, 4000)),
                new Wishes(2, 30, false, Goal.POSTURE, List.of(), Set.of()),
                Health.FINE,
                8);
        return new LogEntry.ProfileGiven(
                NOW.minus(Duration.ofDays(10)), profile, new Verdict.Train(conditions, List.of()));
    }

    private static Program.Now now(Instant at) {
        return new Program.Now(at, instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
