package org.plumbline.server.plan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.planner.Planner;
import org.plumbline.server.command.PlanJson;
import org.plumbline.server.command.ProfileJson;
import tools.jackson.databind.JsonNode;

/// What cannot be planned well is answered all the same: with what could be done, what is missing and why;
/// never with an exception, and never with something that was not wanted or cannot be done.
class BadInputTest {

    static final Repertoire CATALOG = Catalog.read();
    private static final String HOME =
            "\"equipment\": [\"band\", \"anchor\", \"wall\", \"mat\", \"doorframe\"], \"bands\": [3, 4]";
    private static final String ANNA = "{\"age\": 34, %s, \"days_per_week\": 2}".formatted(HOME);

    /// The notes that tell what a week lacks.
    private static final Set<String> SAID = Set.of(
            "row_missing",
            "posture-missing",
            "few-exercises",
            "few-stretches",
            "shorter-than-a-session",
            "light-practice-alone",
            "desk-breaks-only");

    /// People no plan suits well, each before every catalog.
    static final List<String> PEOPLE = List.of(
            ANNA,
            "{\"age\": 34}",
            "{\"age\": 34, \"days_per_week\": 0}",
            "{\"age\": 34, \"days_per_week\": 7, \"free_days\": [\"SUN\"], \"minutes\": 1}",
            "{\"age\": 34, %s, \"minutes\": 3}".formatted(HOME),
            "{\"age\": 34, %s, \"minutes\": 5, \"minutes_hard_limit\": true, \"requests\": [\"T-B\"]}".formatted(HOME),
            "{\"age\": 34, %s, \"traveling\": []}".formatted(HOME),
            "{\"age\": 34, %s, \"today\": {\"date\": \"2026-03-02\", \"minutes\": 1}}".formatted(HOME),
            "{\"age\": 34, %s, \"lead\": \"T-NONE\"}".formatted(HOME),
            "{\"age\": 34, %s, \"upper_body_days\": [\"MON\", \"TUE\", \"WED\", \"THU\", \"FRI\", \"SAT\", \"SUN\"]}"
                    .formatted(HOME),
            "{\"age\": 34, %s, \"favorites\": [\"moon-walk\"], \"pins\": [{\"weekday\": \"MON\", \"exercise\": \"moon-walk\"}]}"
                    .formatted(HOME),
            "{\"age\": 34, %s, \"dislikes\": [\"face-pull\"], \"favorites\": [\"face-pull\"]}".formatted(HOME),
            "{\"age\": 34, %s, \"requests\": [\"moon-walk\", \"renegade-row\", \"T-SMS\"]}".formatted(HOME),
            "{\"age\": 80, \"conditions\": [\"osteoporosis\", \"knee-pain\", \"floor-transfer-unsafe\", \"wrist-pain\"]}");

    /// Catalogs that lack what plans are made of.
    static final List<Repertoire> CATALOGS = List.of(
            CATALOG,
            only(exercise -> exercise.kind() != Kind.STRETCH),
            only(exercise -> exercise.kind() != Kind.WARM_UP),
            only(exercise -> !exercise.has(Role.POSTURE)),
            only(exercise -> !exercise.has(Role.ROW)),
            only(exercise -> exercise.id().value().equals("band-row")),
            only(exercise -> exercise.id().value().equals("doorway-pec-stretch")),
            Repertoire.of(List.of(), List.of(), List.of(), List.of()));

    @ParameterizedTest
    @FieldSource("PEOPLE")
    void everybodyGetsAnAnswerFromEveryCatalog(String profile) {
        for (Repertoire catalog : CATALOGS) {
            for (int week : List.of(1, 8)) {
                JsonNode plan = plan(catalog, profile, week);
                assertFalse(plan.path("blocked").asBoolean(true), plan::toString);
                assertEquals(List.of(), unwanted(catalog, profile, plan), plan::toString);
                boolean isAddedOn = profile.contains("upper_body_days");
                assertTrue(isAddedOn || isExplained(plan), plan::toPrettyString);
            }
        }
    }

    @Test
    void whoWantsNothingIsToldWhatIsMissing() {
        String nothing = disliking(ANNA, _ -> true);
        JsonNode plan = plan(CATALOG, nothing, 1);
        assertTrue(plan.hasNonNull("clash"), plan::toPrettyString);
        assertTrue(isExplained(plan), plan::toPrettyString);
    }

    /// Whether every session has its row, posture move and chest stretch, or the plan says what is missing.
    private static boolean isExplained(JsonNode plan) {
        boolean isSaid = texts(plan.path("flags")).stream().anyMatch(SAID::contains);
        boolean isEmpty = plan.path("sessions").isEmpty();
        return isSaid
                || plan.hasNonNull("template")
                || (!isEmpty && plan.path("sessions").valueStream().allMatch(BadInputTest::isWhole));
    }

    private static boolean isWhole(JsonNode session) {
        return session.path("strength").size() >= 3 && session.path("stretches").size() >= 3;
    }

    /// Returns what a plan asks for although it is not in the catalog, or is disliked and no rule needs it:
    /// then the plan names the wish as one that cannot be had.
    private static List<String> unwanted(Repertoire catalog, String profile, JsonNode plan) {
        Set<String> disliked = ProfileJson.read("-", profile).arrangement().taste().dislikes().stream()
                .map(String::valueOf)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        boolean isNeeded = all(plan.path("relax"), "change").contains("bring-back");
        return strength(plan)
                .filter(id -> (disliked.contains(id) && !isNeeded)
                        || catalog.exercises().stream()
                                .noneMatch(known -> known.id().value().equals(id)))
                .toList();
    }

    @Test
    void withoutEquipmentTheMissingRowIsSaidWithWhatWouldBringOne() {
        JsonNode plan = plan(CATALOG, "{\"age\": 34}", 1);
        assertTrue(texts(plan.path("flags")).contains("row_missing"), plan::toPrettyString);
        assertTrue(all(plan.path("relax"), "change").contains("add-a-band"), plan::toPrettyString);
    }

    @Test
    void zeroDaysAreDeskBreaks() {
        JsonNode plan = plan(CATALOG, "{\"age\": 34, %s, \"days_per_week\": 0}".formatted(HOME), 1);
        assertEquals(0, plan.path("sessions").size());
        assertEquals(Set.of("desk-breaks-only"), texts(plan.path("flags")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void tooFewMinutesForASessionAreLightPracticeAndSaid(int minutes) {
        JsonNode plan = plan(CATALOG, "{\"age\": 34, %s, \"minutes\": %d}".formatted(HOME, minutes), 1);
        assertEquals(0, plan.path("sessions").size(), plan::toPrettyString);
        assertFalse(plan.path("micro_doses").isEmpty(), plan::toPrettyString);
        assertEquals(Set.of("light-practice-alone"), texts(plan.path("flags")));
        assertTrue(all(plan.path("relax"), "change").contains("more-minutes"), plan::toPrettyString);
    }

    @Test
    void withEveryRowDislikedOneStaysAndThePlanOffersToBringItBack() {
        JsonNode plan = plan(CATALOG, disliking(ANNA, exercise -> exercise.has(Role.ROW)), 1);
        assertFalse(texts(plan.path("flags")).contains("row_missing"), plan::toPrettyString);
        assertTrue(all(plan.path("relax"), "change").contains("bring-back"), plan::toPrettyString);
        assertFalse(all(plan.path("relax"), "change").contains("add-a-band"), plan::toPrettyString);
    }

    @Test
    void contradictoryWishesAreToldAndTheDislikeCounts() {
        JsonNode plan = plan(
                CATALOG,
                "{\"age\": 34, %s, \"dislikes\": [\"face-pull\"], \"favorites\": [\"face-pull\"], \"pins\": [{\"weekday\": \"MON\", \"exercise\": \"face-pull\"}]}"
                        .formatted(HOME),
                1);
        assertTrue(texts(plan.path("flags")).contains("contradictory-wishes"), plan::toPrettyString);
        assertFalse(strength(plan).toList().contains("face-pull"), plan::toPrettyString);
    }

    @Test
    void agreeingWishesAreNotCalledContradictory() {
        JsonNode plan = plan(
                CATALOG, "{\"age\": 34, %s, \"days_per_week\": 2, \"favorites\": [\"face-pull\"]}".formatted(HOME), 1);
        assertEquals(Set.of(), texts(plan.path("flags")));
    }

    @Test
    void namesNobodyKnowsAreToldOneByOne() {
        JsonNode plan = plan(
                CATALOG,
                "{\"age\": 34, %s, \"favorites\": [\"moon-walk\"], \"dislikes\": [\"sun-walk\"], \"lead\": \"T-NONE\", \"pins\": [{\"weekday\": \"MON\", \"exercise\": \"moon-walk\"}]}"
                        .formatted(HOME),
                1);
        assertEquals(List.of("T-NONE", "moon-walk", "sun-walk"), all(plan.path("declined"), "exercise"));
        assertFalse(plan.path("sessions").isEmpty());
    }

    @Test
    void aCatalogWithoutStretchesSaysSo() {
        JsonNode plan = plan(only(exercise -> exercise.kind() != Kind.STRETCH), ANNA, 1);
        assertTrue(texts(plan.path("flags")).contains("few-stretches"), plan::toPrettyString);
    }

    @Test
    void aCatalogWithoutPostureMovesSaysThatSessionsLackThem() {
        JsonNode plan = plan(only(exercise -> !exercise.has(Role.POSTURE)), ANNA, 1);
        assertTrue(texts(plan.path("flags")).contains("posture-missing"), plan::toPrettyString);
    }

    @Test
    void oneExerciseAloneMakesNoSessionWithoutAWord() {
        JsonNode plan = plan(only(exercise -> exercise.id().value().equals("band-row")), ANNA, 1);
        assertTrue(texts(plan.path("flags")).contains("few-exercises"), plan::toPrettyString);
        assertTrue(strength(plan).allMatch("band-row"::equals), plan::toPrettyString);
    }

    private static Repertoire only(Predicate<Exercise> isThere) {
        List<Exercise> left = CATALOG.exercises().stream().filter(isThere).toList();
        return Repertoire.of(left, List.of(), List.of(), CATALOG.muscles());
    }

    private static String disliking(String profile, Predicate<Exercise> unwanted) {
        String ids = CATALOG.exercises().stream()
                .filter(unwanted)
                .map(exercise -> "\"" + exercise.id() + "\"")
                .collect(joining(", "));
        return profile.replaceFirst("\\}$", ", \"dislikes\": [%s]}".formatted(ids));
    }

    private static JsonNode plan(Repertoire catalog, String profile, int week) {
        return new PlanJson(catalog).write(new Planner(catalog), ProfileJson.read("-", profile), week);
    }

    private static Stream<String> strength(JsonNode plan) {
        return plan.path("sessions")
                .valueStream()
                .flatMap(session -> session.path("strength").valueStream())
                .map(item -> item.path("exercise").asString());
    }

    private static List<String> all(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.path(field).asString()));
        return texts;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
