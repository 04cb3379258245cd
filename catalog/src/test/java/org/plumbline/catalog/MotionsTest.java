package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Sides;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.check.MotionCheck;
import org.plumbline.figure.motion.Gauge;
import org.plumbline.figure.motion.Landmark;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Moment;
import org.plumbline.figure.motion.Motion;

/// Every exercise of the catalog moves, as a body can, and as it is taught.
class MotionsTest {

    /// To whichever side.
    private static final String EITHER = "either ";

    private static final Catalog CATALOG = Catalog.open();
    private static final Motions MOTIONS = Motions.of(CATALOG);

    static Stream<Exercise> exercises() {
        return CATALOG.repertoire().exercises().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void movesAsABodyCan(Exercise exercise) {
        assertEquals(
                List.of(),
                MotionCheck.of(motion(exercise.id().value()), exercise.id() + ".motion").stream()
                        .map(Mistake::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void saysWhatHasToBeSeenInIt(Exercise exercise) {
        Motion motion = motion(exercise.id().value());
        assertTrue(motion.claims().expectations().size() >= 2, "names fewer than two key facts");
        assertTrue(!motion.claims().contacts().isEmpty(), "touches nothing");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isAsFastAsTheExerciseIsTaught(Exercise exercise) {
        if (exercise.dose().measure() == Measure.REPS && exercise.dose().tempoMillis() > 0) {
            Motion motion = motion(exercise.id().value());
            if (motion.hasOwnPace()) {
                return;
            }
            double reps = motion.seconds() / (exercise.dose().tempoMillis() / 1000.0);
            assertEquals(Math.rint(reps), reps, 1e-6, "a cycle is a whole number of repetitions");
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void alternatesWhereItIsTaughtSo(Exercise exercise) {
        assertEquals(
                exercise.dose().sides() == Sides.ALTERNATE,
                motion(exercise.id().value()).isAlternating());
    }

    /// Facts a physiotherapist would look for, written apart from the files: whichever side moves has to show them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prone-y-raise               | highest | shoulder_.raise          | 120 | 142
            prone-y-raise               | highest | thumb_.y - hand_.y       | 2   | 9
            prone-t-raise               | highest | shoulder_.raise          | 78  | 102
            prone-t-raise               | highest | c:elbow_.z               | -30 | 0
            prone-w-raise               | highest | elbow_.bend              | 70  | 125
            incline-y-raise             | highest | shoulder_.raise          | 115 | 145
            face-pull                   | last    | elbow_.y - shoulder_.y   | -2  | 15
            face-pull                   | last    | c:elbow_.z               | -25 | 8
            band-row                    | last    | c:elbow_.z               | -40 | -8
            seated-cable-row            | last    | c:elbow_.z               | -40 | -8
            one-arm-dumbbell-row        | last    | c:elbow_.z               | -40 | -8
            bent-over-dumbbell-row      | last    | c:elbow_.z               | -40 | -8
            bent-over-barbell-row       | last    | c:elbow_.z               | -40 | -8
            chest-supported-dumbbell-row | last   | c:elbow_.z               | -40 | -8
            inverted-row                | last    | c:elbow_.z               | -40 | -4
            renegade-row                | last    | c:elbow_.z               | -40 | -8
            band-pull-apart             | last    | handL~handR              | 120 | 185
            band-pull-apart             | last    | elbow_.bend              | 0   | 20
            reverse-dumbbell-fly        | last    | elbow_.bend              | 5   | 40
            back-to-wall-angel          | last    | hand_.y - shoulder_.y    | 30  | 75
            band-external-rotation      | last    | shoulder_.rotation       | 20  | 80
            side-lying-external-rotation | last   | shoulder_.rotation       | 20  | 90
            bird-dog                    | last    | hip_.flex                | -15 | 25
            glute-bridge                | last    | hip_.flex                | -15 | 20
            front-plank                 | last    | hip_.flex                | -12 | 20
            superman                    | last    | ankle_.y                 | 8   | 45
            dead-hang                   | last    | elbow_.bend              | 0   | 15
            hip-hinge                   | last    | trunk.lean               | 35  | 90
            hip-hinge                   | last    | spine.flex               | -25 | 15
            bent-over-barbell-row       | last    | spine.flex               | -25 | 15
            childs-pose                 | last    | hip_.flex                | 95  | 140
            knee-to-chest               | last    | hip_.flex                | 95  | 138
            chair-rotation              | last    | either spine.turn        | 20  | 60
            upper-trapezius-stretch     | last    | either neck.side         | 20  | 50
            """)
    void showsItsKeyFact(String id, String when, String gauge, double least, double most) {
        Motion motion = motion(id);
        Skeleton body = "highest".equals(when) ? highest(motion) : farthest(motion);
        double left = read(gauge.replace('_', 'L'), body);
        double right = read(gauge.replace('_', 'R'), body);
        assertTrue(
                within(left, least, most) || within(right, least, most),
                () -> gauge + " is " + left + " and " + right + ", not " + least + " to " + most);
    }

    @Test
    void aMotionWithMistakesStopsTheStartWithAllOfThem(@TempDir Path folder) throws Exception {
        Path exercises = Files.createDirectory(folder.resolve("exercises"));
        Files.writeString(exercises.resolve("band-row.motion"), "camera 30 8\npose start\n  arm both ahead\n");
        Files.writeString(exercises.resolve("no-such-thing.motion"), "camera 30 8\n");

        List<String> told = mistakes(folder);

        assertTrue(
                told.stream().anyMatch(line -> line.contains("band-row.motion:3: unknown word 'ahead'")),
                told::toString);
        assertTrue(
                told.stream().anyMatch(line -> line.contains("no-such-thing.motion:1: no exercise")), told::toString);
    }

    @Test
    void aFigureThatPassesThroughTheFloorIsToldByHowMuch(@TempDir Path folder) throws Exception {
        Path exercises = Files.createDirectory(folder.resolve("exercises"));
        Files.writeString(exercises.resolve("dead-hang.motion"), """
                camera 30 8
                contact soleL floor
                pose start
                  root 0,70,0
                cycle start 1 1
                """);

        List<String> told = mistakes(folder);

        assertTrue(
                told.stream().anyMatch(line -> line.contains("dead-hang.motion:3: foot L is below the floor, by ")),
                told::toString);
    }

    private static List<String> mistakes(Path folder) {
        try {
            Catalog.checked(Optional.of(folder));
            return List.of();
        } catch (CatalogException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private static Motion motion(String id) {
        return MOTIONS.of(new ExerciseId(id)).orElseThrow(() -> new AssertionError(id + " has no motion"));
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static double read(String text, Skeleton body) {
        if (text.startsWith(EITHER)) {
            return Math.abs(read(text.substring(EITHER.length()), body));
        }
        String[] terms = text.split(" - ", -1);
        double value = Gauge.parse(terms[0]).of(body);
        return terms.length == 1 ? value : value - Gauge.parse(terms[1]).of(body);
    }

    private static Skeleton highest(Motion motion) {
        ToDoubleFunction<Skeleton> hands = body ->
                Math.max(Gauge.parse("handL.y").of(body), Gauge.parse("handR.y").of(body));
        return motion.sample(1).stream()
                .map(Moment::body)
                .max((a, b) -> Double.compare(hands.applyAsDouble(a), hands.applyAsDouble(b)))
                .orElseThrow();
    }

    /// The pose that is farthest from the first is what the exercise works toward.
    private static Skeleton farthest(Motion motion) {
        List<Moment> moments = motion.sample(1);
        Skeleton start = moments.getFirst().body();
        return moments.stream()
                .map(Moment::body)
                .max((a, b) -> Double.compare(apart(a, start), apart(b, start)))
                .orElseThrow();
    }

    private static double apart(Skeleton a, Skeleton b) {
        return Stream.of("handL", "handR", "kneeL", "kneeR", "crown", "root")
                .map(Landmark::parse)
                .mapToDouble(landmark -> landmark.on(a).distance(landmark.on(b)))
                .sum();
    }
}
