package org.plumbline.server.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;
import org.plumbline.server.store.Engine;

/// Measuring oneself as a browser without scripts does, on both databases.
@ParameterizedClass
@EnumSource(Engine.class)
class MeasurePagesTest {

    private static final String WALL = "/measures/tragus-to-wall";
    private static final String PHOTO = "/measures/craniovertebral-angle";

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    private TestServer server;

    @BeforeEach
    void startSomebody() {
        server = TestServer.on(engine.emptyPlace(temp).open());
        server.answer("{\"age\": 63, \"equipment\": [\"band\", \"wall\", \"mat\"], \"bands\": [3]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listsWhatCanBeMeasuredAndWhatIsDue() {
        assertTrue(server.get("/measures").says("Not measured yet"));
        ear("12.4", "12.6", "12.5");
        Page list = server.get("/measures");
        assertTrue(list.says("12.5 cm"), list.html());
        assertTrue(list.says("Next from March 3"), list.html());
        server.later(Duration.ofDays(1));
        assertTrue(server.get("/measures").says("Second day of your baseline, due now"));
    }

    @Test
    void saysWhatChangedOnlyBeyondTheError() {
        ear("12.4", "12.6", "12.5");
        assertTrue(
                server.get(WALL).says("Your baseline needs one day more"),
                server.get(WALL).html());
        server.later(Duration.ofDays(1));
        ear("12.5", "12.5", "12.5");
        assertTrue(
                server.get(WALL).says("Your baseline is complete; the next date is compared with it."),
                server.get(WALL).html());
        server.later(Duration.ofDays(28));
        ear("12.0", "12.0", "12.0");
        assertTrue(server.get(WALL).says("0.5 cm closer to the wall than at the start. No clear change yet"));
        server.later(Duration.ofDays(28));
        ear("11.3", "11.3", "11.3");
        Page page = server.get(WALL);
        assertTrue(page.says("Changed: closer to the wall by about 1 cm since the start."), page.html());
        assertTrue(page.says("-1.2 cm") && page.says("-0.7 cm"), page.html());
        assertTrue(page.says("href=\"/rules/MEAS-TWD\""));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        Page refused = server.post(WALL, Map.of("reading1", "12.4", "reading2", "twelve"));
        assertEquals(422, refused.status());
        assertTrue(refused.says("value=\"12.4\"") && refused.says("value=\"twelve\""), refused.html());
        assertTrue(refused.says("Write a number, such as 12.5."));
        assertTrue(refused.says("This reading is missing."));
        assertTrue(outcome(OutcomeMeasure.TRAGUS_TO_WALL).series().isEmpty());
    }

    @Test
    void asksAboutASlipOfTheDecimalPointAndTakesAYes() {
        Page asked = server.post(WALL, Map.of("reading1", "124", "reading2", "12.6", "reading3", "12,5"));
        assertEquals(422, asked.status());
        assertTrue(asked.says("Did you mean 12.4 cm?"), asked.html());
        assertTrue(asked.says("value=\"124\""));
        assertTrue(outcome(OutcomeMeasure.TRAGUS_TO_WALL).series().isEmpty());
        server.post(
                WALL,
                Map.of("reading1", "124", "reading2", "12.6", "reading3", "12,5", "confirmed", "[1240, 126, 125]"));
        assertEquals(1, outcome(OutcomeMeasure.TRAGUS_TO_WALL).series().size());
    }

    @Test
    void aYesBelongsToTheNumbersItWasSaidOf() {
        Page asked = server.post(
                WALL,
                Map.of("reading1", "99", "reading2", "12.6", "reading3", "12.5", "confirmed", "[1240, 126, 125]"));
        assertEquals(422, asked.status());
    }

    @Test
    void aSecondTestOfADayTakesThePlaceOfTheFirstOnceThatIsClear() {
        server.post("/measures/t-hold", Map.of("reading1", "41", "arms", "T"));
        Page asked = server.post("/measures/t-hold", Map.of("reading1", "44", "arms", "T"));
        assertTrue(asked.says("You measured 41 s today already. This one would take its place."), asked.html());
        server.post("/measures/t-hold", Map.of("reading1", "44", "arms", "T", "confirmed", "[440] arms T"));
        assertTrue(server.get("/measures").says("44 s"));
        assertFalse(server.get("/measures").says("41 s"));
    }

    @Test
    void nothingIsMeasuredMoreThanWeekly() {
        ear("12.5", "12.5", "12.5");
        server.later(Duration.ofDays(1));
        ear("12.5", "12.5", "12.5");
        server.later(Duration.ofDays(3));
        assertFalse(server.get(WALL).says("name=\"reading1\""));
        Page early = ear("12.5", "12.5", "12.5");
        assertEquals(422, early.status());
        assertTrue(early.says("The next one counts from March 10 on."), early.html());
        assertFalse(early.says("Yes, it is right"));
    }

    @Test
    void aPhotoOfTheOtherSideIsAskedAboutAndNeverCompared() {
        photo("left", "46", "46", "46");
        server.later(Duration.ofDays(1));
        photo("left", "46", "46", "46");
        server.later(Duration.ofDays(28));
        Page asked = photo("right", "52", "52", "52");
        assertTrue(
                asked.says("Last time it was standing, left side, phone, and now it is standing, right side"),
                asked.html());
        server.post(
                PHOTO,
                Map.of(
                        "reading1",
                        "52",
                        "reading2",
                        "52",
                        "reading3",
                        "52",
                        "stance",
                        "standing",
                        "side",
                        "right",
                        "device",
                        "phone",
                        "confirmed",
                        "[520, 520, 520] stance standing; side right; device phone"));
        assertTrue(server.get(PHOTO).says("Not comparable with what was measured in another way"));
    }

    @Test
    void noCameraIsNamedForSomebody() {
        assertTrue(
                server.get(PHOTO).says("such as “Anna’s phone”"),
                server.get(PHOTO).html());
        assertTrue(camera().contains(" value=\"\""), camera());
        assertEquals(422, photo("left", "", "46", "46", "46").status());
        photo("left", "this device", "46", "46", "46");
        server.later(Duration.ofDays(1));
        assertTrue(camera().contains(" value=\"\""), camera());
    }

    private String camera() {
        return server.get(PHOTO).html().replaceAll("(?s).*(<input[^>]*name=\"device\"[^>]*>).*", "$1");
    }

    @Test
    void theAngleIsSentAndNeverThePhoto() {
        Page page = server.get(PHOTO);
        assertTrue(page.says("The photo stays on this device. Only the angle is sent."), page.html());
        assertFalse(page.html().replaceAll("\\s+", " ").matches(".*<input[^>]*type=\"file\"[^>]*name=.*"));
        assertTrue(page.says("Setting points on a photo takes JavaScript, which is off here."));
    }

    @Test
    void neckPainOfThreeLeavesTheNeckHoldOut() {
        assertTrue(server.get("/measures/deep-neck-flexor-hold").says("How much does your neck hurt right now?"));
        assertTrue(server.get("/measures/deep-neck-flexor-hold?neck=3")
                .says("With neck pain of 3 or more this one waits"));
        assertTrue(server.get("/measures/deep-neck-flexor-hold?neck=2").says("name=\"reading2\""));
        server.post("/measures/deep-neck-flexor-hold", Map.of("neck", "4", "reading1", "30", "reading2", "30"));
        assertTrue(outcome(OutcomeMeasure.DEEP_NECK_FLEXOR_HOLD).series().isEmpty());
        server.post("/measures/deep-neck-flexor-hold", Map.of("neck", "1", "reading1", "30", "reading2", "34"));
        assertTrue(server.get("/measures").says("32 s"));
    }

    @Test
    void aGapFromSixtyOnIsWorthAWordAtTheNextCheckUp() {
        server.post("/measures/head-to-wall", Map.of("reading1", "0"));
        assertFalse(server.get("/measures/head-to-wall").says("next check-up"));
        server.later(Duration.ofDays(1));
        server.post("/measures/head-to-wall", Map.of("reading1", "2.5"));
        assertTrue(server.get("/measures/head-to-wall").says("You may want to mention the gap at your next check-up."));
    }

    @Test
    void whatWasToldCanBeTakenBack() {
        ear("12.5", "12.5", "12.5");
        String page = server.get(WALL).html();
        String at = page.replaceAll("(?s).*name=\"measured_at\" value=\"([^\"]+)\".*", "$1");
        server.post(WALL + "/dropped", Map.of("measured_at", at));
        assertTrue(server.get("/measures").says("Not measured yet"));
        assertFalse(server.get(WALL).says("Take back"));
    }

    @Test
    void aFormSentTwiceIsStoredOnce() {
        UUID id = UUID.randomUUID();
        Map<String, String> fields = Map.of("reading1", "12.5", "reading2", "12.5", "reading3", "12.5");
        server.post(WALL, id, fields);
        assertEquals(WALL, server.post(WALL, id, fields).path());
        assertEquals(1, server.journal().history().between().measured().size());
    }

    @Test
    void nobodyWhoseTrainingWaitsIsAskedToHoldAnything() {
        server.answer("{\"age\": 63, \"screen\": {\"chest_pain\": true}}");
        assertEquals("/no-plan", server.get("/measures").path());
        assertEquals("/no-plan", server.get("/measures/t-hold").path());
    }

    @Test
    void whatIsLeftOutOfThePlanIsLeftOutHere() {
        server.answer("{\"age\": 30, \"conditions\": [\"pregnancy\"], \"screen\": {\"pregnant_weeks\": 24,"
                + " \"provider_ok\": true}}");
        Page list = server.get("/measures");
        assertFalse(list.says("href=\"/measures/t-hold\""), list.html());
        assertTrue(list.says("Some are left out for you"));
        assertEquals("/measures", server.get("/measures/t-hold").path());
    }

    @Test
    void anUnknownMeasureIsNotThere() {
        assertEquals(404, server.get("/measures/grip").status());
    }

    private Page ear(String... readings) {
        return server.post(WALL, Map.of("reading1", readings[0], "reading2", readings[1], "reading3", readings[2]));
    }

    private Page photo(String side, String one, String two, String three) {
        return photo(side, "phone", one, two, three);
    }

    private Page photo(String side, String device, String... angles) {
        return server.post(
                PHOTO,
                List.of(
                                "reading1=" + angles[0],
                                "reading2=" + angles[1],
                                "reading3=" + angles[2],
                                "stance=standing",
                                "side=" + side,
                                "device=" + device)
                        .toArray(new String[0]));
    }

    private Outcome outcome(OutcomeMeasure measure) {
        return server.journal().history().between().outcome(measure, ZoneOffset.UTC);
    }
}
