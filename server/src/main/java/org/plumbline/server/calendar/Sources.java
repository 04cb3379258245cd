package org.plumbline.server.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.EpochMicros;

/// The subscribed calendars as rows, one for each person.
final class Sources {

    private final Database database;

    Sources(Database database) {
        this.database = database;
    }

    Optional<Source> find(TraineeId trainee) {
        return database.reader()
                .sql("""
                        SELECT address, all_day, etag, modified, tried_at, trouble, read_at, reaches, left_out, busy
                        FROM calendar_source
                        WHERE trainee = ?
                        """)
                .param(trainee.toString())
                .query((row, _) -> source(row))
                .optional();
    }

    /// Keeps a calendar in place of the one before.
    void keep(TraineeId trainee, Source source) {
        Source.Copy copy = source.copy().orElseThrow();
        database.write(sql -> sql.sql("""
                        INSERT INTO calendar_source (trainee, address, all_day, etag, modified, tried_at, trouble,
                            read_at, reaches, left_out, busy)
                        VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)
                        ON CONFLICT (trainee) DO UPDATE SET address = excluded.address, all_day = excluded.all_day,
                            etag = excluded.etag, modified = excluded.modified, tried_at = excluded.tried_at,
                            trouble = excluded.trouble, read_at = excluded.read_at, reaches = excluded.reaches,
                            left_out = excluded.left_out, busy = excluded.busy
                        """)
                .params(
                        trainee.toString(),
                        source.address().map(CalendarAddress::secret).orElse(""),
                        source.countsAllDay() ? 1 : 0,
                        copy.stamp().etag(),
                        copy.stamp().modified(),
                        micros(source.attempt().at()),
                        micros(copy.readAt()),
                        micros(copy.reaches()),
                        copy.reading().leftOut(),
                        Span.write(copy.reading().spans()))
                .update());
    }

    /// Takes the turn to read it: `true` for one caller, and only if nobody tried since that time.
    boolean claim(TraineeId trainee, Instant now, Instant since) {
        return database.write(sql -> sql.sql("""
                        UPDATE calendar_source SET tried_at = ?
                        WHERE trainee = ? AND tried_at <= ? AND address <> ''
                        """)
                        .params(micros(now), trainee.toString(), micros(since))
                        .update())
                == 1;
    }

    /// Notes what was read, unless the person has chosen another calendar meanwhile.
    void read(TraineeId trainee, CalendarAddress address, Source.Copy copy) {
        database.write(sql -> sql.sql("""
                        UPDATE calendar_source SET etag = ?, modified = ?, trouble = '', read_at = ?, reaches = ?,
                            left_out = ?, busy = ?
                        WHERE trainee = ? AND address = ?
                        """)
                .params(
                        copy.stamp().etag(),
                        copy.stamp().modified(),
                        micros(copy.readAt()),
                        micros(copy.reaches()),
                        copy.reading().leftOut(),
                        Span.write(copy.reading().spans()),
                        trainee.toString(),
                        address.secret())
                .update());
    }

    /// Notes that it is as it was.
    void unchanged(TraineeId trainee, CalendarAddress address, Instant now) {
        database.write(sql -> sql.sql("""
                        UPDATE calendar_source SET trouble = '', read_at = ?
                        WHERE trainee = ? AND address = ?
                        """)
                .params(micros(now), trainee.toString(), address.secret())
                .update());
    }

    /// Notes why it could not be read; what was read before stays.
    void failed(TraineeId trainee, CalendarAddress address, Trouble trouble) {
        database.write(sql -> sql.sql("""
                        UPDATE calendar_source SET trouble = ?
                        WHERE trainee = ? AND address = ?
                        """)
                .params(trouble.name(), trainee.toString(), address.secret())
                .update());
    }

    void countAllDay(TraineeId trainee, boolean counts) {
        database.write(sql -> sql.sql("UPDATE calendar_source SET all_day = ? WHERE trainee = ?")
                .params(counts ? 1 : 0, trainee.toString())
                .update());
    }

    void remove(TraineeId trainee) {
        database.write(sql -> sql.sql("DELETE FROM calendar_source WHERE trainee = ?")
                .param(trainee.toString())
                .update());
    }

    private static Source source(ResultSet row) throws SQLException {
        String address = row.getString("address");
        String trouble = row.getString("trouble");
        return new Source(
                Optional.of(address).filter(text -> !text.isEmpty()).map(CalendarAddress::parse),
                row.getInt("all_day") == 1,
                new Source.Attempt(
                        instant(row, "tried_at"),
                        Optional.of(trouble).filter(text -> !text.isEmpty()).map(Trouble::valueOf)),
                Optional.of(new Source.Copy(
                        instant(row, "read_at"),
                        instant(row, "reaches"),
                        new Stamp(row.getString("etag"), row.getString("modified")),
                        new BusyReader.Reading(Span.read(row.getString("busy")), row.getInt("left_out")))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return new EpochMicros(row.getLong(column)).instant();
    }

    private static long micros(Instant instant) {
        return EpochMicros.of(instant).value();
    }
}
