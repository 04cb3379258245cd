package org.plumbline.progression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Gate;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Names;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Sides;
import org.plumbline.exercise.Suitability;
import org.plumbline.exercise.Targets;
import org.plumbline.exercise.Teaching;
import org.plumbline.exercise.Traits;
import org.plumbline.exercise.Variant;

/// A small catalog: rows with bands and dumbbells, raises with a form of one arm, a plank, what trains the grip, and
/// what is done with one thing or another.
final class Book {

    static final ExerciseId SQUEEZE = new ExerciseId("scapular-squeeze");
    static final ExerciseId BAND_ROW = new ExerciseId("band-row");
    static final ExerciseId CABLE_ROW = new ExerciseId("seated-cable-row");
    static final ExerciseId ROW = new ExerciseId("one-arm-dumbbell-row");
    static final ExerciseId BARBELL_ROW = new ExerciseId("bent-over-barbell-row");
    static final ExerciseId RENEGADE_ROW = new ExerciseId("renegade-row");
    static final ExerciseId ANGEL = new ExerciseId("back-to-wall-angel");
    static final ExerciseId RAISE = new ExerciseId("prone-y-raise");
    static final ExerciseId PLANK = new ExerciseId("front-plank");
    static final ExerciseId CARRY = new ExerciseId("farmer-carry");
    static final ExerciseId HANG = new ExerciseId("dead-hang");
    static final ExerciseId SQUASH = new ExerciseId("stress-ball-squeeze");

    static final ExerciseId HINGE = new ExerciseId("hip-hinge");
    static final ExerciseId SHRUG = new ExerciseId("shrug");
    static final ExerciseId FACE_PULL = new ExerciseId("face-pull");

    static final LadderId ROWS = new LadderId("row");
    static final LadderId LOWER_TRAP = new LadderId("lower-trap");
    static final LadderId FACE_PULLS = new LadderId("face-pull");

    private static final Loading NOTHING = loading(Loading.Type.BODYWEIGHT);
    private static final Loading BANDS = new Loading(
            Loading.Type.BAND, Optional.of(new Range(3, 4)), Optional.empty(), false, Optional.empty(), List.of());
    private static final Loading DUMBBELLS = new Loading(
            Loading.Type.DUMBBELL,
            Optional.empty(),
            Optional.of(new Range(4000, 8000)),
            false,
            Optional.of(20_000),
            List.of());
    private static final Loading RAISED_ARM = new Loading(
            Loading.Type.BODYWEIGHT, Optional.empty(), Optional.empty(), true, Optional.of(2000), List.of());

    private Book() {}

    static Repertoire repertoire() {
        return Repertoire.of(
                List.of(
                        exercise(SQUEEZE, Mode.REPS_AND_HOLD, new Range(8, 12), NOTHING, suited(Set.of()), ROWS),
                        exercise(
                                BAND_ROW,
                                Mode.REPS,
                                new Range(12, 15),
                                BANDS,
                                suited(Set.of(Equipment.BAND), SQUEEZE),
                                ROWS),
                        exercise(
                                CABLE_ROW,
                                Mode.REPS,
                                new Range(8, 12),
                                loading(Loading.Type.CABLE),
                                suited(Set.of(Equipment.CABLE), BAND_ROW),
                                ROWS),
                        exercise(
                                ROW,
                                Mode.REPS,
                                new Range(8, 12),
                                DUMBBELLS,
                                suited(Set.of(Equipment.DUMBBELL), BAND_ROW),
                                ROWS),
                        exercise(
                                BARBELL_ROW,
                                Mode.REPS,
                                new Range(8, 10),
                                DUMBBELLS,
                                from(Level.L1, Equipment.BARBELL),
                                ROWS),
                        exercise(RENEGADE_ROW, Mode.REPS, new Range(6, 8), DUMBBELLS, gated(Gate.V3), ROWS),
                        exercise(ANGEL, Mode.REPS, new Range(10, 15), NOTHING, suited(Set.of()), LOWER_TRAP),
                        exercise(
                                RAISE,
                                Mode.REPS_AND_HOLD,
                                new Range(10, 15),
                                RAISED_ARM,
                                suited(Set.of(), ANGEL),
                                LOWER_TRAP),
                        exercise(PLANK, Mode.HOLD, new Range(20, 30), NOTHING, suited(Set.of())),
                        exercise(CARRY, Mode.TIMED, new Range(20, 30), DUMBBELLS, suited(Set.of(Equipment.DUMBBELL))),
                        exercise(HANG, Mode.HOLD, new Range(10, 20), NOTHING, suited(Set.of(Equipment.PULL_UP_BAR))),
                        exercise(SQUASH, Mode.REPS, new Range(10, 15), NOTHING, suited(Set.of(Equipment.BALL))),
                        exercise(
                                HINGE,
                                Mode.REPS,
                                new Range(10, 15),
                                DUMBBELLS,
                                either(Equipment.DUMBBELL, Equipment.NONE)),
                        exercise(
                                SHRUG,
                                Mode.REPS,
                                new Range(10, 15),
                                DUMBBELLS,
                                either(Equipment.DUMBBELL, Equipment.BAND)),
                        exercise(
                                FACE_PULL,
                                Mode.REPS,
                                new Range(12, 15),
                                BANDS,
                                suited(Set.of(Equipment.BAND), SQUEEZE),
                                FACE_PULLS)),
                List.of(
                        new Ladder(
                                ROWS,
                                "Rows",
                                List.of(
                                        rung("scapular-squeeze"),
                                        rung("band-row"),
                                        rung("seated-cable-row", "one-arm-dumbbell-row"),
                                        rung("bent-over-barbell-row"),
                                        rung("renegade-row"))),
                        new Ladder(
                                LOWER_TRAP,
                                "Lower trapezius",
                                List.of(
                                        rung("back-to-wall-angel"),
                                        rung("prone-y-raise#one-arm"),
                                        rung("prone-y-raise"))),
                        new Ladder(FACE_PULLS, "Face pulls", List.of(rung("scapular-squeeze"), rung("face-pull")))),
                List.<Routine>of(),
                List.of());
    }

    static Exercise exercise(ExerciseId id) {
        return repertoire().exercise(id);
    }

    private static Loading loading(Loading.Type type) {
        return new Loading(type, Optional.empty(), Optional.empty(), false, Optional.empty(), List.of());
    }

    private static List<Variant> rung(String... variants) {
        return Stream.of(variants).map(Variant::parse).toList();
    }

    private static Suitability suited(Set<Equipment> needs, ExerciseId... easier) {
        return new Suitability(
                List.of(needs),
                Level.L0,
                Optional.empty(),
                Set.of(Condition.RECENT_SURGERY),
                Map.of(),
                List.of(easier));
    }

    /// With the one thing or with the other.
    private static Suitability either(Equipment one, Equipment other) {
        return new Suitability(
                List.of(Set.of(one), Set.of(other)), Level.L0, Optional.empty(), Set.of(), Map.of(), List.of());
    }

    private static Suitability from(Level level, Equipment needed) {
        return new Suitability(List.of(Set.of(needed)), level, Optional.empty(), Set.of(), Map.of(), List.of());
    }

    private static Suitability gated(Gate gate) {
        return new Suitability(
                List.of(Set.of(Equipment.DUMBBELL)), Level.L0, Optional.of(gate), Set.of(), Map.of(), List.of());
    }

    /// Beginners start two below the range, with one set.
    private static Exercise exercise(
            ExerciseId id, Mode mode, Range range, Loading loading, Suitability suitability, LadderId... ladder) {
        Range begin = new Range(range.low() - 2, range.low());
        boolean isRow = id.value().endsWith("-row");
        return new Exercise(
                id,
                new Teaching(
                        Names.of(id.toString()),
                        "",
                        List.of("Do it."),
                        Teaching.Cues.NONE,
                        Teaching.Variations.NONE,
                        Optional.empty()),
                new Traits(
                        Kind.STRENGTH,
                        List.of(isRow ? Role.ROW : Role.CORE),
                        List.of(),
                        Targets.NONE,
                        Arrays.stream(ladder).findFirst(),
                        24),
                new Dose(
                        mode,
                        id.equals(ROW) ? Sides.EACH : Sides.BOTH,
                        amounts(mode, range, new Range(2, 3)),
                        amounts(mode, begin, new Range(1, 2)),
                        mode == Mode.HOLD || mode == Mode.TIMED ? 0 : 3000,
                        Dose.Ceiling.of(mode == Mode.HOLD ? 45 : 20)),
                loading,
                suitability);
    }

    private static Dose.Amounts amounts(Mode mode, Range range, Range sets) {
        return switch (mode) {
            case REPS, SEQUENCE -> new Dose.Amounts(sets, Optional.of(range), Optional.empty());
            case REPS_AND_HOLD -> new Dose.Amounts(sets, Optional.of(range), Optional.of(new Range(2, 3)));
            case HOLD, TIMED -> new Dose.Amounts(sets, Optional.empty(), Optional.of(range));
        };
    }
}
