package org.plumbline.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Lead;
import org.plumbline.person.OneDay;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.person.Taste;
import tools.jackson.databind.node.ObjectNode;

/// Profiles are read strictly and written without loss.
class ProfileJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"G01", "G02", "G03", "G04", "G05", "G07", "G08", "G09", "G11", "G13", "G15", "G17", "G19"})
    void readsBackWhatItWrote(String name) {
        Profile profile = ProfileJson.read(name, Golden.text(name));
        assertEquals(profile, ProfileJson.read(name, ProfileJson.write(profile).toString()));
    }

    @Test
    void fillsInWhatIsNotGiven() {
        Profile profile = ProfileJson.read("-", "{\"age\": 34}");
        assertEquals(3, profile.wishes().daysPerWeek());
        assertEquals(20, profile.wishes().minutes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"age\": 34, \"minutes\": 1}", """
                {"age": 34, "favorites": ["face-pull", "y-to-w"], "dislikes": ["superman"],
                 "weak_points": ["lower-trapezius"], "pins": [{"weekday": "TUE", "exercise": "face-pull"},
                 {"weekday": "TUE", "exercise": "band-row"}], "traveling": ["band", "wall"],
                 "upper_body_days": ["MON", "SAT"], "today": {"date": "2026-03-02", "minutes": 8},
                 "lead": "planner"}""", """
                {"age": 34, "traveling": [], "today": {"date": "2026-03-02", "skipped": true}, "lead": "T-B"}"""})
    void readsBackWhatWasArranged(String text) {
        Profile profile = ProfileJson.read("-", text);
        assertEquals(profile, ProfileJson.read("-", ProfileJson.write(profile).toString()));
    }

    @Test
    void readsEachArrangement() {
        Arrangement arranged = ProfileJson.read("-", """
                {"age": 34, "favorites": ["face-pull"], "dislikes": ["superman"], "weak_points": ["rhomboids"],
                 "pins": [{"weekday": "TUE", "exercise": "face-pull"}], "traveling": [],
                 "upper_body_days": ["SAT"], "today": {"date": "2026-03-02", "skipped": true}, "lead": "T-B"}""").arrangement();
        ExerciseId pull = new ExerciseId("face-pull");
        assertEquals(
                new Arrangement(
                        new Taste(Set.of(pull), Set.of(new ExerciseId("superman")), Set.of(Muscle.RHOMBOIDS)),
                        Set.of(new Pin(DayOfWeek.TUESDAY, pull)),
                        Optional.of(Set.of()),
                        Set.of(DayOfWeek.SATURDAY),
                        Optional.of(new OneDay.Skipped(LocalDate.of(2026, 3, 2))),
                        new Lead.ByRoutine(new RoutineId("T-B"))),
                arranged);
    }

    @Test
    void whoArrangedNothingHasNoKeysForIt() {
        Profile profile = ProfileJson.read("-", "{\"age\": 34}");
        assertEquals(Arrangement.NONE, profile.arrangement());
        assertEquals("desk_hours", lastKey(ProfileJson.write(profile)));
    }

    private static String lastKey(ObjectNode json) {
        return List.copyOf(json.propertyNames()).getLast();
    }

    @Test
    void tellsEveryMistakeWithItsLine() {
        String text = """
                {"age": 34,
                 "level": "L7",
                 "bands": [9],
                 "minuts": 20,
                 "dumbbells_kg": ["two"]}
                """;
        assertEquals("""
                p.json:2: 'level': A level is L0, L1 or L2, not 'L7'
                p.json:3: 'bands': Bands have levels 1 (tan) to 8 (gold), not 9
                p.json:4: 'minuts' is not known here
                p.json:5: 'dumbbells_kg' should be a number""", refused(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{} {}",
                "34",
                "{\"age\": 34, \"age\": 35}",
                "{\"age\": 3}",
                "{\"level\": \"L0\"}",
                "{\"age\": 34.5}",
                "{\"age\": 34, \"minutes\": 0}",
                "{\"age\": 34, \"minutes\": 91}",
                "{\"age\": 34, \"favorites\": [\"Face pull\"]}",
                "{\"age\": 34, \"favorites\": \"face-pull\"}",
                "{\"age\": 34, \"weak_points\": [\"back\"]}",
                "{\"age\": 34, \"pins\": [\"face-pull\"]}",
                "{\"age\": 34, \"pins\": [{\"exercise\": \"face-pull\"}]}",
                "{\"age\": 34, \"pins\": [{\"weekday\": \"TUE\", \"exercise\": \"face-pull\", \"sets\": 3}]}",
                "{\"age\": 34, \"traveling\": [\"surfboard\"]}",
                "{\"age\": 34, \"upper_body_days\": [\"TODAY\"]}",
                "{\"age\": 34, \"today\": {\"date\": \"2026-03-02\"}}",
                "{\"age\": 34, \"today\": {\"date\": \"2026-03-02\", \"minutes\": 8, \"skipped\": true}}",
                "{\"age\": 34, \"today\": {\"date\": \"2026-02-30\", \"minutes\": 8}}",
                "{\"age\": 34, \"today\": {\"date\": \"2026-03-02\", \"minutes\": 0}}",
                "{\"age\": 34, \"today\": {\"minutes\": 8}}",
                "{\"age\": 34, \"lead\": \"\"}",
                "{\"age\": 34, \"minutes\": 1e99}",
                "{\"age\": 34, \"days_per_week\": 8}",
                "{\"age\": 34, \"conditions\": [\"bad-luck\"]}",
                "{\"age\": 34, \"equipment\": \"band\"}",
                "{\"age\": 34, \"screen\": {\"fainting\": \"in March\"}}",
                "{\"age\": 34, \"screen\": {\"last_bp\": [134]}}",
                "{\"age\": 34, \"screen\": {\"last_bp\": [80, 120]}}",
                "{\"age\": 34, \"pains\": {\"neck\": 11}}"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertEquals("p.json:1:", refused(text).substring(0, 9));
    }

    private static String refused(String text) {
        return String.valueOf(assertThrows(InputException.class, () -> ProfileJson.read("p.json", text))
                .getMessage());
    }
}
