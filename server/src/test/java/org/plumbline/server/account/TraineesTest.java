package org.plumbline.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.server.store.AtOnce;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.Engine;
import org.springframework.dao.DataAccessException;

/// People are found by their browser's token and by nobody else's, on both kinds of database.
@ParameterizedClass
@EnumSource
class TraineesTest {

    private static final TraineeId ANNA = TraineeId.parse("aaaaaaaa-0000-7000-8000-000000000001");
    private static final TraineeId BOB = TraineeId.parse("bbbbbbbb-0000-7000-8000-000000000002");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    Database database;
    Trainees trainees;

    @BeforeEach
    void open() {
        database = engine.emptyPlace(temp).open();
        trainees = new Trainees(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsEachByTheirToken() {
        BrowserToken annas = BrowserToken.from(RANDOM);
        BrowserToken bobs = BrowserToken.from(RANDOM);
        trainees.create(ANNA, NOON, annas);
        trainees.create(BOB, NOON, bobs);

        assertEquals(Optional.of(ANNA), trainees.findByToken(BrowserToken.parse(annas.cookie())));
        assertEquals(Optional.of(BOB), trainees.findByToken(bobs));
        assertEquals(Optional.empty(), trainees.findByToken(BrowserToken.from(RANDOM)));
    }

    @Test
    void findsWhoeverCameFirst() {
        assertEquals(Optional.empty(), trainees.findFirst());
        trainees.create(BOB, NOON, BrowserToken.from(RANDOM));
        trainees.create(ANNA, NOON.plusSeconds(1), BrowserToken.from(RANDOM));

        assertEquals(Optional.of(BOB), trainees.findFirst());
        assertEquals(BOB, trainees.firstOrCreate(ANNA, NOON, BrowserToken.from(RANDOM)));
    }

    @Test
    void createsOnePersonForManyFirstRequests() throws InterruptedException, ExecutionException {
        Set<TraineeId> answers = new HashSet<>(AtOnce.run(
                8, () -> trainees.firstOrCreate(new TraineeId(UUID.randomUUID()), NOON, BrowserToken.from(RANDOM))));

        if (engine == Engine.SQLITE) {
            assertEquals(1, answers.size());
        }
        assertEquals(true, answers.contains(trainees.findFirst().orElseThrow()));
    }

    @Test
    void refusesATokenThatSomebodyHas() {
        BrowserToken token = BrowserToken.from(RANDOM);
        trainees.create(ANNA, NOON, token);

        assertThrows(DataAccessException.class, () -> trainees.create(BOB, NOON, token));
    }
}
