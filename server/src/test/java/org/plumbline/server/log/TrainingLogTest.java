package org.plumbline.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.AtOnce;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;

/// A log keeps what was added, in order, each once, for one person, on both kinds of database.
@ParameterizedClass
@EnumSource
class TrainingLogTest {

    private static final TraineeId ANNA = TraineeId.parse("aaaaaaaa-0000-7000-8000-000000000001");
    private static final TraineeId BOB = TraineeId.parse("bbbbbbbb-0000-7000-8000-000000000002");
    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID THIRD = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    Place place;
    Database database;
    TrainingLog log;

    @BeforeEach
    void open() {
        place = engine.emptyPlace(temp);
        database = place.open();
        log = TrainingLog.of(ANNA, database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesRowsInTheOrderTheyWereAdded() {
        log.append(SECOND, NOON, "set", "{\"reps\":12}");
        log.append(FIRST, NOON.minusSeconds(60), "note", "\"müde ✓\"");

        assertEquals(
                List.of(
                        new LogRow(1, SECOND, NOON, "set", "{\"reps\":12}"),
                        new LogRow(2, FIRST, NOON.minusSeconds(60), "note", "\"müde ✓\"")),
                log.rowsAfter(0));
    }

    @Test
    void givesOnlyTheRowsAfterAPlace() {
        log.append(FIRST, NOON, "set", "1");
        log.append(SECOND, NOON, "set", "2");

        assertEquals(List.of(new LogRow(2, SECOND, NOON, "set", "2")), log.rowsAfter(1));
        assertEquals(List.of(), log.rowsAfter(2));
    }

    @Test
    void addsARequestSentTwiceOnce() {
        Appended once = log.append(FIRST, NOON, "set", "1");
        Appended twice = log.append(FIRST, NOON.plusSeconds(1), "other", "2");

        assertEquals(new Appended(1, true, List.of(new LogRow(1, FIRST, NOON, "set", "1"))), once);
        assertEquals(new Appended(1, false, List.of()), twice);
        assertEquals(List.of(new LogRow(1, FIRST, NOON, "set", "1")), log.rowsAfter(0));
    }

    @Test
    void answersARetryWithItsPlaceAndWhatTheCallerMissed() {
        log.append(FIRST, NOON, "set", "1");
        log.append(SECOND, NOON, "set", "2");

        Appended retry = log.append(FIRST, 1, _ -> new NewRow(NOON, "set", "changed"));

        assertEquals(new Appended(1, false, List.of(new LogRow(2, SECOND, NOON, "set", "2"))), retry);
    }

    @Test
    void addsOneRequestOnceWhenItIsSentAtOnce() throws InterruptedException, ExecutionException {
        List<Appended> answers = AtOnce.run(16, () -> log.append(FIRST, NOON, "set", "1"));

        assertEquals(1, answers.stream().filter(Appended::isNew).count());
        assertTrue(answers.stream().allMatch(answer -> answer.seq() == 1));
        assertEquals(1, log.rowsAfter(0).size());
    }

    @Test
    void showsTheDecisionWhatAnotherDeviceAdded() {
        log.append(FIRST, NOON, "set", "1");
        log.append(SECOND, NOON, "set", "2");

        Appended added = log.append(THIRD, 1, missed -> new NewRow(NOON, "set", "after " + missed.size()));

        LogRow second = new LogRow(2, SECOND, NOON, "set", "2");
        LogRow third = new LogRow(3, THIRD, NOON, "set", "after 1");
        assertEquals(new Appended(3, true, List.of(second, third)), added);
    }

    @Test
    void neverDecidesOnAStalePast() throws InterruptedException, ExecutionException {
        AtOnce.run(
                16,
                () -> log.append(UUID.randomUUID(), 0, past -> new NewRow(NOON, "set", Long.toString(past.size()))));

        assertEquals(
                LongStream.range(0, 16).mapToObj(Long::toString).toList(),
                log.rowsAfter(0).stream().map(LogRow::entry).toList());
    }

    @Test
    void losesNothingWhenSixteenDevicesAddFiftyRowsEach() throws InterruptedException, ExecutionException {
        AtOnce.run(16, () -> {
            for (int i = 0; i < 50; i++) {
                log.append(UUID.randomUUID(), NOON, "set", Integer.toString(i));
            }
            return true;
        });

        assertEquals(
                LongStream.rangeClosed(1, 800).boxed().toList(),
                log.rowsAfter(0).stream().map(LogRow::seq).toList());
    }

    @Test
    void keepsTraineesApart() {
        TrainingLog bobs = TrainingLog.of(BOB, database);
        log.append(FIRST, NOON, "set", "Anna's");
        Appended bobsFirst = bobs.append(FIRST, NOON, "set", "Bob's");

        assertEquals(new Appended(1, true, List.of(new LogRow(1, FIRST, NOON, "set", "Bob's"))), bobsFirst);
        assertEquals(List.of(new LogRow(1, FIRST, NOON, "set", "Anna's")), log.rowsAfter(0));
        assertEquals(List.of(new LogRow(1, FIRST, NOON, "set", "Bob's")), bobs.rowsAfter(0));
    }

    @Test
    void staysAsItWasWhenADecisionFails() {
        log.append(FIRST, NOON, "set", "1");

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> log.append(SECOND, 0, _ -> {
                    throw new IllegalStateException("The session is over");
                }));

        assertEquals("The session is over", thrown.getMessage());
        assertEquals(1, log.rowsAfter(0).size());
        assertEquals(2, log.append(THIRD, NOON, "set", "3").seq());
    }

    @Test
    void refusesToFollowARowThatIsNotThere() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> log.append(FIRST, 5, _ -> new NewRow(NOON, "set", "1")));

        assertEquals("The log of " + ANNA + " ends at row 0, before 5", thrown.getMessage());
    }

    @Test
    void cutsInstantsToMicroseconds() {
        log.append(FIRST, Instant.parse("2026-03-02T12:00:00.123456789Z"), "set", "1");
        log.append(SECOND, Instant.parse("1969-12-31T23:59:59.999999999Z"), "set", "2");

        assertEquals(
                List.of(NOON, Instant.parse("1969-12-31T23:59:59.999999Z")),
                log.rowsAfter(0).stream().map(LogRow::at).toList());
    }

    @Test
    void isThereAfterReopening() {
        log.append(FIRST, NOON, "set", "1");
        database.close();
        database = place.open();

        assertEquals(
                List.of(new LogRow(1, FIRST, NOON, "set", "1")),
                TrainingLog.of(ANNA, database).rowsAfter(0));
    }
}
