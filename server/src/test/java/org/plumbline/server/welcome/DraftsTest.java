package org.plumbline.server.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.Engine;
import org.plumbline.server.store.Place;
import org.plumbline.server.words.Question;

/// A draft outlasts leaving and restarting, on both kinds of database, and belongs to one person.
@ParameterizedClass
@EnumSource
class DraftsTest {

    private static final TraineeId ANNA = TraineeId.parse("aaaaaaaa-0000-7000-8000-000000000001");
    private static final TraineeId BOB = TraineeId.parse("bbbbbbbb-0000-7000-8000-000000000002");
    private static final Fields TWO_DAYS = new Fields(Map.of("days", List.of("2")));
    private static final Fields THREE_DAYS = new Fields(Map.of("days", List.of("3")));
    private static final Fields IN_QUOTES = new Fields(Map.of("age", List.of("„34“\n")));

    @Parameter
    Engine engine;

    @TempDir
    Path temp;

    Place place;
    Database database;

    @BeforeEach
    void open() {
        place = engine.emptyPlace(temp);
        database = place.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void startsWithNothing() {
        assertEquals(Answers.NONE, draft(ANNA).answers());
        assertEquals(Optional.of(Question.EXPERIENCE), draft(ANNA).answers().firstOpen());
    }

    @Test
    void keepsPageByPageWhatWasTyped() {
        draft(ANNA).keep(Question.WISHES, TWO_DAYS);
        Answers kept = draft(ANNA).keep(Question.YOU, IN_QUOTES);

        assertEquals(Answers.of(Map.of(Question.WISHES, TWO_DAYS, Question.YOU, IN_QUOTES)), kept);
        assertEquals(kept, draft(ANNA).answers());
    }

    @Test
    void aPageAnsweredAgainReplacesItself() {
        draft(ANNA).keep(Question.WISHES, TWO_DAYS);
        draft(ANNA).keep(Question.WISHES, THREE_DAYS);

        assertEquals(
                Answers.of(Map.of(Question.WISHES, THREE_DAYS)), draft(ANNA).answers());
    }

    @Test
    void outlastsARestart() {
        draft(ANNA).keep(Question.WISHES, THREE_DAYS);
        database.close();
        database = place.open();

        assertEquals(THREE_DAYS, draft(ANNA).answers().fields(Question.WISHES));
    }

    @Test
    void askingAgainOpensTheSafetyQuestionsAndNoOthers() {
        draft(ANNA).keep(Question.WISHES, TWO_DAYS);
        draft(ANNA).keep(Question.YOU, IN_QUOTES);

        assertEquals(draft(ANNA).askAgain(), draft(ANNA).answers());
        assertEquals(Set.copyOf(Question.SAFETY), draft(ANNA).answers().again());
        Answers kept = draft(ANNA).keep(Question.YOU, IN_QUOTES);

        assertEquals(Set.of(Question.HEALTH, Question.BODY, Question.SIGNS), kept.again());
        assertEquals(TWO_DAYS, kept.fields(Question.WISHES));
    }

    @Test
    void keepsTraineesApart() {
        draft(ANNA).keep(Question.WISHES, THREE_DAYS);

        assertEquals(Answers.NONE, draft(BOB).answers());
    }

    @Test
    void aQuestionAskedNoMoreIsLeftOut() {
        assertEquals(
                Answers.of(Map.of(Question.WISHES, TWO_DAYS)),
                AnswersJson.read("{\"STARS\":{\"sign\":[\"libra\"]},\"WISHES\":{\"days\":[\"2\"]}}"));
    }

    private Draft draft(TraineeId trainee) {
        return new Drafts(database).of(trainee);
    }
}
