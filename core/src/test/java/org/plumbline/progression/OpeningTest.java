package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.dose.Band;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Footing;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Streaks;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;

/// What a session asks of one exercise: the load that is there, and one set more where nothing else got harder.
class OpeningTest {

    private static final Load RED = Load.parse("red band");
    private static final String ROWS = "2 x 15 reps: band-row, red band, narrower-grip";

    private final Weeks weeks = new Weeks();

    @Test
    void aLoadThatIsThereIsAsked() {
        assertEquals(ROWS, asked(ROWS));
        assertEquals("2 x 20 s: front-plank, bodyweight", asked("2 x 20 s: front-plank, bodyweight"));
    }

    /// The body alone is always there, also where weights may be added.
    @Test
    void theBodyAloneIsAlwaysThere() {
        String hinges = "2 x 12 reps: hip-hinge, bodyweight";
        assertEquals(hinges, asked(hinges));
    }

    @Test
    void insteadOfALoadThatIsGoneTheNextLighterOneIsAskedAsAtTheStart() {
        owns(Band.YELLOW, Band.GREEN);
        assertEquals("2 x 10 reps: band-row, yellow band", asked(ROWS));
    }

    @Test
    void orTheLightestThereIs() {
        owns(Band.GREEN, Band.BLUE);
        assertEquals("2 x 10 reps: band-row, green band", asked(ROWS));
    }

    @Test
    void whereNoneIsLeftTheLoadStays() {
        owns();
        assertEquals(ROWS, asked(ROWS));
    }

    /// B3 stays with the exercise, B4 goes to another.
    @Test
    void aReturnNamesTheExerciseItStandsInFor() {
        weeks.answered(0).asAsked(0, "2 x 12 reps: band-row, red band");
        Standing stood = weeks.history().standing(Book.BAND_ROW).orElseThrow();
        assertEquals(
                new Reason.Returned("B3", 15, Optional.empty()),
                briefing(15).open(stood, 2).because());
        assertEquals(
                new Reason.Returned("B4", 29, Optional.of(Book.BAND_ROW)),
                briefing(29).open(stood, 2).because());
    }

    /// S2: not with another step up, nor after pain, nor where it was too much.
    @TestFactory
    Stream<DynamicTest> oneSetMoreWaitsForADayWithoutAnotherStep() {
        Stream<Reason> open = Stream.of(
                new Reason.StartHere(),
                new Reason.NothingReported(),
                new Reason.ConfirmCeiling(20, RED),
                new Reason.AtTheTop(20),
                new Reason.Building(15, Effort.OK),
                new Reason.Ramped(2),
                new Reason.Deloading("D2"),
                new Reason.Busy());
        Stream<Reason> closed = Stream.of(
                new Reason.AmberPain(new Pain(3), false),
                new Reason.UneasyMorning(new Pain(1), false),
                new Reason.MorningPain(new Pain(5), 2),
                new Reason.FormSlipped(30, false),
                new Reason.BelowFloor(9, 12, false),
                new Reason.NextLoad(20, RED, RED),
                new Reason.SmallerStep(20, HalfStep.NARROWER_GRIP),
                new Reason.NextExercise(20, Book.BAND_ROW),
                new Reason.AnotherSet(20, 2),
                new Reason.FeltHard(15),
                new Reason.Restored(RED, RED));
        kept();
        return Stream.concat(
                open.map(reason -> sets(3, new Reason.Ramped(3), reason)),
                closed.map(reason -> sets(2, reason, reason)));
    }

    private DynamicTest sets(int expected, Reason because, Reason before) {
        Standing stood = new Standing(Prescription.parse(ROWS), before, Streaks.NONE, Footing.STEADY);
        return DynamicTest.dynamicTest(
                before.toString(),
                () -> assertEquals(
                        new Briefing.Opening(Prescription.parse(ROWS).withSets(expected), because),
                        briefing(14).open(stood, 4)));
    }

    private void kept() {
        weeks.answered(0);
        for (int more = 0; more < 4; more++) {
            weeks.asAsked(4 * more, "2 x %d reps: band-row, red band".formatted(12 + more));
        }
    }

    private void owns(Band... bands) {
        weeks.profile = new Profile(
                weeks.profile.trainee(),
                Kit.of(Set.of(Equipment.BAND), List.of(bands), List.of()),
                weeks.profile.wishes(),
                weeks.profile.health(),
                8);
    }

    private String asked(String stood) {
        return briefing(0)
                .open(Standing.startingWith(Prescription.parse(stood)), 1)
                .prescription()
                .toString();
    }

    private Briefing briefing(int day) {
        return new Briefing(weeks.terms(), weeks.history(), Weeks.day(day), CheckIn.NOT_ASKED, weeks.sessionsAWeek);
    }
}
