package org.plumbline.bench;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plumbline.history.LogEntry;
import org.plumbline.server.account.BrowserToken;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.account.Trainees;
import org.plumbline.server.log.EntryJson;
import org.plumbline.server.log.EntryKind;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.EpochMicros;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills a database with people, many rows to a transaction, as no person could.
final class Population {

    private static final int GROUP = 2000;

    private Population() {}

    static TraineeId nobody() {
        return new TraineeId(new UUID(0, 0));
    }

    /// Adds somebody with this log.
    static TraineeId add(Database database, List<LogEntry> entries) {
        TraineeId trainee = new Trainees(database)
                .create(new TraineeId(UUID.randomUUID()), Instant.EPOCH, BrowserToken.from(new SecureRandom()));
        for (int from = 0; from < entries.size(); from += GROUP) {
            int first = from;
            database.write(sql -> insert(sql, trainee, entries, first));
        }
        return trainee;
    }

    private static int insert(JdbcClient sql, TraineeId trainee, List<LogEntry> entries, int first) {
        int end = Math.min(entries.size(), first + GROUP);
        for (int place = first; place < end; place++) {
            LogEntry entry = entries.get(place);
            sql.sql("INSERT INTO training_log (trainee, seq, entry_id, at, kind, entry) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            trainee.toString(),
                            place + 1,
                            UUID.randomUUID().toString(),
                            EpochMicros.of(entry.at()).value(),
                            EntryKind.of(entry),
                            EntryJson.write(entry))
                    .update();
        }
        return end - first;
    }
}
