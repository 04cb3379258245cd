package org.plumbline.server.welcome;

import java.util.Optional;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;
import org.plumbline.server.words.Question;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The answers of one person as they were left, page by page, so that leaving loses nothing. It reaches nobody else's.
///
/// A draft decides nothing: what counts for training is the profile in the log.
public final class Draft {

    private final TraineeId trainee;
    private final Database database;

    Draft(TraineeId trainee, Database database) {
        this.trainee = trainee;
        this.database = database;
    }

    /// Returns what was answered so far.
    public Answers answers() {
        return find(database.reader()).orElse(Answers.NONE);
    }

    /// Keeps one page and returns all answers with it.
    Answers keep(Question question, Fields fields) {
        return database.write(sql -> {
            Answers answers = find(sql).orElse(Answers.NONE).with(question, fields);
            store(sql, answers);
            return answers;
        });
    }

    /// Opens the safety questions once more and returns all answers with that (SCR2).
    Answers askAgain() {
        return database.write(sql -> {
            Answers answers = find(sql).orElse(Answers.NONE).askedAgain();
            store(sql, answers);
            return answers;
        });
    }

    private Optional<Answers> find(JdbcClient sql) {
        return sql.sql("""
                        SELECT answers
                        FROM draft
                        WHERE trainee = ?
                        """)
                .param(trainee.toString())
                .query(String.class)
                .optional()
                .map(AnswersJson::read);
    }

    private void store(JdbcClient sql, Answers answers) {
        sql.sql("""
                        INSERT INTO draft (trainee, answers)
                        VALUES (?, ?)
                        ON CONFLICT (trainee) DO UPDATE SET answers = excluded.answers
                        """).params(trainee.toString(), AnswersJson.write(answers)).update();
    }
}
