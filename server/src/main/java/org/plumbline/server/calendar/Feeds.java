package org.plumbline.server.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.EpochMicros;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The feeds as rows: their secrets, and what each said last about every session.
public final class Feeds {

    private final Database database;

    public Feeds(Database database) {
        this.database = database;
    }

    /// Returns the feed of one person.
    public Feed of(TraineeId trainee) {
        return new Feed(trainee, this);
    }

    Optional<Feed.On> find(TraineeId trainee) {
        return database.reader()
                .sql("SELECT secret, begins FROM calendar_feed WHERE trainee = ?")
                .param(trainee.toString())
                .query((row, _) -> on(row))
                .optional();
    }

    /// Returns whose feed has this secret.
    Optional<TraineeId> owner(FeedSecret secret) {
        return database.reader()
                .sql("SELECT trainee FROM calendar_feed WHERE secret_hash = ?")
                .param(secret.hash())
                .query(String.class)
                .optional()
                .map(TraineeId::parse);
    }

    void keep(TraineeId trainee, Feed.On on) {
        database.write(sql -> sql.sql("""
                        INSERT INTO calendar_feed (trainee, secret, secret_hash, begins)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT (trainee) DO UPDATE SET secret = excluded.secret,
                            secret_hash = excluded.secret_hash, begins = excluded.begins
                        """)
                .params(
                        trainee.toString(),
                        on.secret().secret(),
                        on.secret().hash(),
                        on.begins().map(LocalTime::toString).orElse(""))
                .update());
    }

    void remove(TraineeId trainee) {
        database.write(sql -> sql.sql("DELETE FROM calendar_feed WHERE trainee = ?")
                .param(trainee.toString())
                .update());
    }

    /// Says anew what the feed says, from what it said last; nothing is written when nothing is new.
    List<Told> retell(TraineeId trainee, UnaryOperator<List<Told>> next) {
        List<Told> before = told(database.reader(), trainee);
        List<Told> now = next.apply(before);
        return now.equals(before)
                ? now
                : database.write(sql -> {
                    List<Told> renewed = next.apply(told(sql, trainee));
                    store(sql, trainee, renewed);
                    return renewed;
                });
    }

    private static List<Told> told(JdbcClient sql, TraineeId trainee) {
        return sql.sql("""
                        SELECT place, starts_at, minutes, state, sequence, changed_at
                        FROM calendar_event
                        WHERE trainee = ?
                        ORDER BY place
                        """)
                .param(trainee.toString())
                .query((row, _) -> told(row))
                .list();
    }

    private static void store(JdbcClient sql, TraineeId trainee, List<Told> all) {
        sql.sql("DELETE FROM calendar_event WHERE trainee = ?")
                .param(trainee.toString())
                .update();
        for (Told one : all) {
            sql.sql("""
                            INSERT INTO calendar_event (trainee, place, starts_at, minutes, state, sequence, changed_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            trainee.toString(),
                            one.meeting().place().toString(),
                            micros(one.meeting().start()),
                            one.meeting().minutes(),
                            one.meeting().state().name(),
                            one.sequence(),
                            micros(one.changedAt()))
                    .update();
        }
    }

    private static Feed.On on(ResultSet row) throws SQLException {
        return new Feed.On(
                FeedSecret.find(row.getString("secret")).orElseThrow(),
                Optional.of(row.getString("begins"))
                        .filter(text -> !text.isEmpty())
                        .map(LocalTime::parse));
    }

    private static Told told(ResultSet row) throws SQLException {
        Meeting meeting = new Meeting(
                Meeting.Place.parse(row.getString("place")),
                instant(row, "starts_at"),
                row.getInt("minutes"),
                Meeting.State.valueOf(row.getString("state")));
        return new Told(meeting, row.getInt("sequence"), instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return new EpochMicros(row.getLong(column)).instant();
    }

    private static long micros(Instant instant) {
        return EpochMicros.of(instant).value();
    }
}
