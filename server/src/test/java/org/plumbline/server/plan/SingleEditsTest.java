package org.plumbline.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Profile;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.WhyNot;
import org.plumbline.planner.Workbench;
import org.plumbline.server.command.ProfileJson;

/// Single changes to a week: why one cannot be done, and what it leaves alone.
class SingleEditsTest {

    private static final String WEEKEND = """
            {"age": 45, "level": "L1", "equipment": ["dumbbell", "mat", "wall", "doorframe"],
             "dumbbells_kg": [2, 4, 6, 8], "days_per_week": 3, "minutes": 30, "free_days": ["FRI", "SAT", "SUN"]}""";

    private static final String EIGHT_MINUTES = """
            {"age": 30, "equipment": ["band", "anchor", "mat", "wall", "doorframe"],
             "bands": [3, 4], "days_per_week": 3, "minutes": 8}""";

    private static final String GYM = """
            {"age": 41, "level": "L1", "equipment": ["dumbbell", "bench", "mat", "wall", "doorframe"],
             "dumbbells_kg": [2, 4, 6, 8, 10, 12], "days_per_week": 3, "minutes": 45}""";

    @Test
    void loadedRowsOnTwoDaysRunningAreRefusedForTheRestBetweenThem() {
        EditOutcome outcome = bench(WEEKEND)
                .edit(new PlanEdit.Swapped(DayOfWeek.SATURDAY, id("prone-elbow-row"), id("one-arm-dumbbell-row")));
        assertEquals(
                "F4",
                assertInstanceOf(EditOutcome.NotDone.class, outcome).clash().rule());
    }

    @Test
    void whatTakesTooLongIsKeptOutByTheTime() {
        WhyNot why = bench(EIGHT_MINUTES).whyNot(id("prone-t-raise"));
        assertEquals("TIME", assertInstanceOf(WhyNot.Breaks.class, why).rule());
    }

    @Test
    void aFavoriteBringsNothingButItself() {
        Workbench bench = bench(GYM);
        Selection before = bench.selection().orElseThrow();
        for (String favorite : List.of("prone-t-raise", "floor-angel", "chest-supported-dumbbell-row")) {
            EditOutcome.Done done =
                    assertInstanceOf(EditOutcome.Done.class, bench.edit(new PlanEdit.Favored(id(favorite), true)));
            Selection after = done.selection().orElseThrow();
            for (Selection.Session session : after.sessions()) {
                Selection.Session was = before.on(session.weekday()).orElseThrow();
                assertTrue(
                        session.choices().stream()
                                .map(Selection.Choice::exercise)
                                .allMatch(exercise -> was.has(exercise) || exercise.equals(id(favorite))),
                        () -> favorite + ": " + before + " -> " + after);
            }
        }
    }

    private static Workbench bench(String json) {
        Profile profile = ProfileJson.read("-", json);
        return new Planner(BadInputTest.CATALOG)
                .workbench(profile, 6, SoFar.AS_PLANNED)
                .orElseThrow();
    }

    private static ExerciseId id(String name) {
        return new ExerciseId(name);
    }
}
